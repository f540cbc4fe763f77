import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertWorks } from '../dist/support/assert-simulator.mjs';
import { launch, openPage, simulators, until } from '../dist/support/browser.mjs';
import { publish, openSession, startSite } from './support/site.mjs';

const block = '<!-- wp:credit-rate-simulator/simulator {"turnover":"4000000","sector":"wholesale"} /-->';
const shortcode = `<!-- wp:shortcode -->
[credit_rate_simulator turnover="2500000" sector="it-services"]<p>Trois profils</p>[/credit_rate_simulator]
<!-- /wp:shortcode -->`;
const html = (content) => `<!-- wp:html -->${content}<!-- /wp:html -->`;
const tag =
  '<credit-rate-simulator turnover="3000000" sector="construction"><p>Repli</p></credit-rate-simulator>';
const marker =
  '<div class="credit-rate-simulator" data-turnover="1500000" data-sector="food"><p>Repli</p></div>';

const themes = { 'a classic theme': 'twentytwentyone', 'a block theme': 'twentytwentythree' };
const ways = {
  'as it is': '',
  'with scripts deferred': 'defer',
  'with scripts joined and minified': 'join',
  'with scripts delayed until the first gesture': 'delay',
};

/** The turnovers of the simulators that a page ends up with: shortcode, block and marker, or the raw tag. */
const expectations = { author: ['2500000', '4000000', '1500000'], admin: ['3000000'] };

describe('an article in WordPress', () => {
  let site, browser, articles;
  before(async () => {
    // In this order: a browser that nobody knows of would keep the run from ending.
    browser = await launch();
    site = await startSite();
    const [author, admin] = await Promise.all(
      ['author', 'admin'].map((name) => openSession(browser, site.origin, name)),
    );
    articles = {
      author: await publish(author, site.origin, {
        title: 'Par un auteur',
        content: [shortcode, block, html(marker), html(tag)].join('\n\n'),
      }),
      classic: await publish(author, site.origin, {
        title: 'Avant les blocs',
        content:
          'Taux : [credit_rate_value of="rate"]0,3 %[/credit_rate_value], coût : [credit_rate_value of="&quot;&gt;&lt;b&gt;"]<em>cher</em><script>1</script>[/credit_rate_value].\n\n[credit_rate_simulator turnover="2500000" datalayer]\n\n<b>Suite.</b>',
      }),
      classicAdmin: await publish(admin, site.origin, {
        title: 'Avant les blocs, par un administrateur',
        content: `Texte.\n\n${tag}\n\n<b>Suite.</b>`,
      }),
      admin: await publish(admin, site.origin, { title: 'Par un administrateur', content: html(tag) }),
      none: await publish(author, site.origin, { title: 'Sans', content: '<p>Rien.</p>' }),
    };
    await Promise.all([author.close(), admin.close()]);
  });
  after(() => Promise.all([browser?.close(), site?.stop()]));

  it('keeps the shortcode, block and marker of an author who may not write raw tags', () => {
    const { raw } = articles.author.content;
    assert.ok(raw.includes(block));
    assert.ok(raw.includes(shortcode));
    assert.ok(raw.includes(marker));
    assert.ok(!raw.includes('<credit-rate-simulator'), 'this author may write raw tags');
    assert.ok(articles.admin.content.raw.includes(tag));
  });

  for (const [which, theme] of Object.entries(themes)) {
    describe(`in ${which}`, () => {
      before(() => site.php(`require ROOT . '/wp-load.php'; switch_theme('${theme}');`));

      for (const [how, way] of Object.entries(ways)) {
        for (const [who, expected] of Object.entries(expectations)) {
          it(`shows the estimate ${how}, written by an ${who}`, async () => {
            const address = `${articles[who].link}&optimise=${way}`;
            const { page, close, requests, errors } = await openPage(browser, address);
            if (way === 'delay') {
              assert.equal(await page.locator('credit-rate-simulator:defined').count(), 0);
              await page.keyboard.press('ArrowDown');
            }
            await until(page, 'a simulator in each place', countsTo, expected.length);
            (await simulators(page)).forEach(assertWorks);
            assert.deepEqual(await turnovers(page), expected);
            assert.deepEqual(errors, []);
            assert.deepEqual(elsewhere(requests, site.origin), []);
            await close();
          });
        }
      }

      it('asks for the script on the pages that have a simulator only', async () => {
        const without = await openPage(browser, articles.none.link);
        assert.equal(ours(without.requests).length, 0);
        await without.close();
        const { page, close } = await openPage(browser, articles.author.link);
        const head = await page.locator('head link[href*="reserve.css"]').count();
        assert.equal(head, 1);
        await close();
      });

      for (const who of ['classic', 'classicAdmin']) {
        it(`takes what was written in the old editor, and no more (${who})`, async () => {
          const { page, close, errors } = await openPage(browser, articles[who].link);
          (await simulators(page)).forEach(assertWorks);
          assert.equal(await page.locator('credit-rate-simulator').count(), 1);
          assert.equal(await page.locator('p credit-rate-simulator').count(), 0);
          assert.equal(await page.locator('b:text("Suite.")').count(), 1);
          assert.equal(await page.locator('credit-rate-simulator b').count(), 0);
          assert.deepEqual(errors, []);
          await close();
        });
      }

      it('says a figure of the simulator in a sentence, and keeps the words of one that names none', async () => {
        const { page, close, errors } = await openPage(browser, articles.classic.link);
        await simulators(page);
        await until(page, 'the figure', () => {
          const figure = document.querySelector('p credit-rate-value').shadowRoot?.querySelector('span');
          return /^0[.,]\d\d\s?%$/.test(figure?.textContent);
        });
        const unknown = page.locator('credit-rate-value').nth(1);
        assert.match(await unknown.innerText(), /^cher/);
        assert.doesNotMatch(await unknown.evaluate((element) => element.outerHTML), /<(?:b|script)>/);
        assert.deepEqual(errors, []);
        await close();
      });

      it('ends a shortcode where it ends', async () => {
        const { page, close } = await openPage(browser, articles.author.link);
        const inside = await page.locator('credit-rate-simulator').first().innerHTML();
        assert.match(inside, /^<p>Trois profils<\/p>$/);
        await close();
      });
    });
  }

  it('loads its further parts from its own folder', async () => {
    const { page, close, requests } = await openPage(browser, articles.admin.link);
    await simulators(page);
    await page
      .getByRole('button', { name: 'Comprendre ce taux' })
      .or(page.getByRole('button', { name: 'Understand this rate' }))
      .click();
    await until(
      page,
      'the view is open',
      () =>
        document.querySelector('credit-rate-simulator').shadowRoot.querySelector('[aria-expanded="true"]') !==
        null,
    );
    assert.deepEqual(elsewhere(requests, site.origin), []);
    await close();
  });
});

const countsTo = (count) => document.querySelectorAll('credit-rate-simulator').length === count;
const turnovers = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('credit-rate-simulator')].map((element) =>
      element.getAttribute('turnover'),
    ),
  );
const elsewhere = (requests, origin) =>
  requests.filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url));
const ours = (requests) => requests.filter((url) => url.includes('plugins/credit-rate-simulator'));
