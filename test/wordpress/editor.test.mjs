import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, until } from '../dist/support/browser.mjs';
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
});
