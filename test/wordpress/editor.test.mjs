import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertWorks } from '../dist/support/assert-simulator.mjs';
import { launch, openPage, simulators, until } from '../dist/support/browser.mjs';
import { saidBy } from '../dist/support/guides/said.mjs';
import { canvas, likelyRate, openEditor } from './support/editor.mjs';
import { publish, openSession, startSite } from './support/site.mjs';

const block = '<!-- wp:credit-rate-simulator/simulator {"turnover":"4000000","sector":"wholesale"} /-->';

describe('the block in the editor of WordPress', () => {
  let site, browser, edited;
  before(async () => {
    // In this order: a browser that nobody knows of would keep the run from ending.
    browser = await launch();
    site = await startSite();
    const context = await openSession(browser, site.origin, 'author');
    const { id } = await publish(context, site.origin, { title: 'Un article', content: block });
    edited = `post.php?post=${id}&action=edit`;
    await context.close();
  });
  after(() => Promise.all([browser?.close(), site?.stop()]));

  it('shows the estimate of its case, and follows its fields', async () => {
    const { page, errors, close } = await openEditor(browser, site.origin, 'author', edited);
    const first = await likelyRate(page);
    await page.locator('.wp-block-credit-rate-simulator-simulator').click();
    await page.getByLabel('Insurable turnover').fill('40000000');
    await until(
      page,
      'an estimate of the larger company',
      (before) => document.querySelector('credit-rate-simulator').estimate.rate.likely < before,
      first,
    );
    await page.getByLabel('Sector of the buyers').selectOption('construction');
    await until(
      page,
      'the other sector',
      () => document.querySelector('credit-rate-simulator').getAttribute('sector') === 'construction',
    );
    assert.deepEqual(errors, []);
    await close();
  });

  it('shows it in the tablet view, where the canvas is a frame', async () => {
    const { page, errors, close } = await openEditor(browser, site.origin, 'author', edited);
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Tablet' }).click();
    assert.ok((await likelyRate(await canvas(page))) > 0);
    assert.deepEqual(errors, []);
    await close();
  });

  it('shows it in the site editor', async () => {
    const { page, errors, close } = await openEditor(browser, site.origin, 'admin', 'site-editor.php');
    const frame = await canvas(page);
    await frame.locator('.wp-block').first().waitFor();
    await page.evaluate(() => {
      const added = globalThis.wp.blocks.createBlock('credit-rate-simulator/simulator', {
        turnover: '4000000',
      });
      return globalThis.wp.data.dispatch('core/block-editor').insertBlocks(added);
    });
    assert.ok((await likelyRate(await canvas(page))) > 0);
    assert.deepEqual(errors, []);
    await close();
  });

  it('takes what the guide says, from an author: its blocks by their names, with its code pasted', async () => {
    const { page, errors, close } = await openEditor(browser, site.origin, 'author', 'post-new.php');
    const { quoted, code } = await saidBy(page, 'wordpress', 'en');
    const missing = await page.evaluate((titles) => {
      const { getBlockTypes, createBlock } = globalThis.wp.blocks;
      const types = titles.map((title) => getBlockTypes().find((type) => type.title === title));
      const blocks = types.filter(Boolean).map(({ name }) => createBlock(name));
      globalThis.wp.data.dispatch('core/block-editor').insertBlocks(blocks);
      return titles.filter((_title, at) => !types[at]);
    }, quoted['2']);
    assert.deepEqual([quoted['2'].length, missing], [3, []]);
    await page.getByRole('textbox', { name: 'Shortcode text' }).fill(code.shortcode);
    await page.getByRole('textbox', { name: 'HTML', exact: true }).fill(code.marker);
    const link = await page.evaluate(async () => {
      const { dispatch, select } = globalThis.wp.data;
      dispatch('core/editor').editPost({ title: 'D’après le guide', status: 'publish' });
      await dispatch('core/editor').savePost();
      return select('core/editor').getPermalink();
    });
    assert.deepEqual(errors, []);
    await close();
    const article = await openPage(browser, link);
    await until(
      article.page,
      'a simulator for each',
      () => document.querySelectorAll('credit-rate-simulator').length === 3,
    );
    (await simulators(article.page)).forEach(assertWorks);
    const turnovers = await article.page.evaluate(() =>
      [...document.querySelectorAll('credit-rate-simulator')].map(({ turnover }) => turnover),
    );
    assert.deepEqual(turnovers.slice(1), ['4000000', '4000000']);
    assert.deepEqual(article.errors, []);
    await article.close();
  });
});
