/* global one, own, visitor, stand, saying, type, letGo, traces -- in the page: see support/stand.mjs */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import jsQRModule from 'jsqr';
import { PNG } from 'pngjs';
import { standFile } from 'credit-rate-simulator/stand-file';
import { distFolder, standPage } from '../../tools/dist.mjs';
import { launchNamed, openStand, press, until } from './support/stand.mjs';

const jsQR = jsQRModule.default ?? jsQRModule;

const settings = {
  lang: 'fr',
  broker: 'Cabinet Exemple',
  orias: '07 000 123',
  address: '1 place de la Gare, 69000 Lyon',
  complaints: 'mailto:reclamations@cabinet.example',
  contact: 'https://cabinet.example/contact',
  code: '2580',
  preset: {
    turnover: 2500000,
    sector: 'wholesale',
    buyers: 120,
    largest: 12,
    topthree: 30,
    term: 45,
    late: 15,
  },
};

/** A window of a large screen, pressed by mouse, and one of a tablet, pressed by finger. */
const screens = [
  { width: 1920, height: 1080, how: 'click' },
  { width: 820, height: 1180, how: 'tap' },
];

for (const name of ['chromium', 'firefox']) {
  describe(`the stand, from a double-clicked file: ${name}`, () => {
    let browser, folder, template;
    before(async () => {
      [browser, folder, template] = await Promise.all([
        launchNamed(name),
        mkdtemp(join(tmpdir(), 'stand-')),
        readFile(join(distFolder, standPage), 'utf8'),
      ]);
    });
    after(() => Promise.all([browser?.close(), rm(folder, { recursive: true })]));

    async function open(changes, screen = screens[0]) {
      const file = join(folder, `${Math.random()}.html`);
      await writeFile(file, standFile(template, { ...settings, ...changes }));
      return openStand(browser, file, screen);
    }

    /** What a telephone reads off the screen. */
    async function scanned(page) {
      await until(page, 'a code', () => one('.over .qr'));
      const clip = await page.evaluate(() => {
        const { x, y, width, height } = one('.over .qr').getBoundingClientRect();
        return { x, y, width, height };
      });
      const { data, width, height } = PNG.sync.read(Buffer.from(await page.screenshot({ clip })));
      const found = jsQR(new Uint8ClampedArray(data), width, height);
      return Buffer.from(found?.binaryData ?? []).toString('utf8');
    }

    for (const screen of screens) {
      const { width, height, how } = screen;

      it(`serves a visitor, ${width} by ${height}: begins, answers, takes the case away, is wiped`, async () => {
        const { page, requests, errors } = await open({}, screen);
        assert.match(await page.evaluate(() => one('.attract').innerText), /Cabinet Exemple[^]*0,1.% à 1.%/);
        await press(page, 'Touchez pour commencer', how);
        await until(page, 'the first estimate', () => visitor()?.estimate && own('#insurableTurnover'));
        const small = await page.evaluate(() =>
          [
            ...stand().shadowRoot.querySelectorAll('button'),
            ...visitor().shadowRoot.querySelectorAll('.control, .choice'),
          ]
            .filter((element) => element.checkVisibility())
            .map((element) => [element.textContent.trim(), element.getBoundingClientRect().height])
            .filter(([, tall]) => tall < 56),
        );
        assert.deepEqual(small, [], 'too small for a finger at arm’s length');
        const wide = await page.evaluate(() =>
          ['.screen', '.under', '.stand'].map((place) => one(place).scrollWidth - one(place).clientWidth),
        );
        assert.deepEqual(wide, [0, 0, 0], 'nothing scrolls sideways');
        assert.ok(await page.evaluate(() => stand().matches('body > main > *')), 'no main part');
        await page.evaluate(() => type('insurableTurnover', '7654321'));
        await until(page, 'the answer', () => visitor().answers.insurableTurnover === 7654321);
        await press(page, 'Emporter mon estimation', how);
        const text = await scanned(page);
        for (const line of [
          /Taux\s?: 0,\d\d % à 0,\d\d % du chiffre d'affaires assurable HT, probable 0,\d\d %/,
          /CA HT à assurer\s?: 7 654 321 €\n/,
          /Secteur\s?: Commerce de gros \*\n/,
          /Cabinet Exemple, Orias 07 000 123/,
          /cabinet\.example\/contact/,
          /ni offre ni conseil/,
        ])
          assert.match(text, line);
        await press(page, 'Revenir à mon estimation', how);
        await press(page, 'Terminer', how);
        await until(page, 'the attract screen', () => one('.attract') && !visitor());
        assert.deepEqual(await page.evaluate(() => traces('7654321')), []);
        assert.deepEqual(
          requests.filter((url) => !url.startsWith('file:')),
          [],
        );
        assert.deepEqual(errors, []);
        await page.close();
      });
    }

    it('counts the last seconds of a quiet time, stays for whoever touches, and else wipes everything', async () => {
      const { page } = await open({ idle: 60 });
      await press(page, 'Touchez pour commencer');
      await until(page, 'the field', () => own('#insurableTurnover'));
      await page.evaluate(() => type('insurableTurnover', '7654321'));
      assert.equal(await page.evaluate(() => letGo(45_000)), 1);
      await until(page, 'the count', () => one('.left')?.innerText.startsWith('15'));
      await page.evaluate(() => letGo(1000));
      await until(page, 'the next second', () => one('.left')?.innerText.startsWith('14'));
      await press(page, 'Continuer');
      await until(page, 'the visit', () => !one('.over') && visitor());
      assert.equal(await page.evaluate(() => visitor().answers.insurableTurnover), 7654321);
      await page.evaluate(() => letGo(45_000));
      for (let left = 15; left > 0; left -= 1) await page.evaluate(() => letGo(1000));
      await until(page, 'the attract screen', () => one('.attract') && !visitor() && !one('.over'));
      assert.deepEqual(await page.evaluate(() => traces('7654321')), []);
      await page.close();
    });

    it('speaks the languages that its settings name, and has no other in the file', async () => {
      assert.match(template, /<script data-language="nl">/);
      const own = { ...settings, lang: 'de', languages: ['fr', 'es'] };
      const file = standFile(template, own);
      assert.deepEqual(
        [...file.matchAll(/<script data-language="(\w+)">/g)].map(([, language]) => language),
        ['de', 'es'],
      );
      const { page, requests, errors } = await open({ lang: 'de', languages: ['fr', 'es'] });
      await until(page, 'German', () => one('.stand')?.lang === 'de' && one('.attract'));
      const offered = await page.evaluate(() =>
        [...stand().shadowRoot.querySelectorAll('.begin button')].map(({ lang }) => lang),
      );
      assert.deepEqual(offered, ['', 'fr', 'es']);
      await page.evaluate(() => stand().shadowRoot.querySelector('.begin button[lang=es]').click());
      await until(page, 'Spanish', () => visitor()?.estimate && own('.page')?.lang === 'es');
      assert.deepEqual(
        requests.filter((url) => !url.startsWith('file:')),
        [],
      );
      assert.deepEqual(errors, []);
      await page.close();
    });

    it('speaks the visitor’s language, and its own again for the next one', async () => {
      const { page } = await open({});
      await press(page, 'English: Touch to begin');
      await until(page, 'English', () => own('.page')?.lang === 'en' && one('.stand').lang === 'en');
      await press(page, 'Français');
      await until(
        page,
        'French',
        () => own('.page')?.lang === 'fr' && one('.bar').innerText.includes('Emporter'),
      );
      await press(page, 'English');
      await until(page, 'English', () => own('.page')?.lang === 'en');
      await press(page, 'Take my estimate with me');
      assert.match(await scanned(page), /Turnover to insure excl\. VAT: €2,500,000 \*\n/);
      await press(page, 'Back to my estimate');
      await press(page, 'Finish');
      await until(page, 'French', () => one('.attract .go')?.innerText === 'Touchez pour commencer');
      await page.close();
    });

    it('leads the visitor’s telephone to the broker’s page, which has the case, where there is one', async () => {
      const { page } = await open({ page: 'https://cabinet.example/simulateur' });
      await press(page, 'Touchez pour commencer');
      await until(page, 'the field', () => own('#insurableTurnover'));
      await page.evaluate(() => type('insurableTurnover', '7654321'));
      await press(page, 'Emporter mon estimation');
      assert.match(
        await scanned(page),
        /^https:\/\/cabinet\.example\/simulateur#crs=.*&turnover=7654321&.*buyers=120&/,
      );
      await page.close();
    });

    it('has no link, and saves and prints nothing', async () => {
      const { page } = await open({
        views: ['explain', 'claim', 'compare'],
        mediator: 'https://mediateur.example/',
      });
      await press(page, 'Touchez pour commencer');
      for (const heading of ['En cas d’impayé', 'S’assurer ou s’auto-assurer', 'Comprendre ce taux']) {
        await press(page, heading);
      }
      await until(page, 'the views', () => visitor().shadowRoot.querySelectorAll('.waiting').length === 0);
      await press(page, 'La méthode');
      await until(page, 'sources', () => visitor().shadowRoot.querySelectorAll('a').length > 5);
      const found = await page.evaluate(() => ({
        links: [
          ...visitor().shadowRoot.querySelectorAll('a[href]'),
          ...stand().shadowRoot.querySelectorAll('a[href]'),
        ].length,
        mediator: own('footer').innerText.includes('mediateur.example'),
        saves: saying('Mettre ces délais') !== undefined,
        prints: saying('Imprimer') !== undefined,
      }));
      assert.deepEqual(found, { links: 0, mediator: true, saves: false, prints: false });
      await page.close();
    });

    it('opens its counter to the broker’s code, and goes back or out', async () => {
      const { page } = await open({});
      const corner = async () => {
        for (let times = 0; times < 5; times += 1) await page.mouse.click(20, 20);
        await until(page, 'the pad', () => one('.keys'));
      };
      await press(page, 'Touchez pour commencer');
      await until(page, 'the field', () => own('#insurableTurnover'));
      await corner();
      for (const digit of '1111') await press(page, digit);
      await until(page, 'the refusal', () => one('.typed').innerText.includes('Ce n’est pas ce code'));
      for (const digit of '2580') await press(page, digit);
      await until(page, 'the counter', () => one('.over table'));
      assert.match(
        await page.evaluate(() => one('.over table').innerText),
        /Visites\s+1\s+Estimations sur leurs propres réponses\s+0\s+Estimations emportées par code\s+0/,
      );
      await press(page, 'Revenir au stand');
      await until(page, 'the attract screen', () => one('.attract') && !one('.over'));
      for (let times = 0; times < 5; times += 1) await page.keyboard.press('Escape');
      await until(page, 'the pad', () => one('.keys'));
      for (const digit of '2580') await page.keyboard.press(digit);
      await press(page, 'Quitter le mode stand');
      await until(page, 'the usual screen', () => !one('.booth') && one('#insurableTurnover'));
      await page.close();
    });

    it('tells the broker in plain words what is wrong with the settings, and does without', async () => {
      const { page, errors } = await open({
        orias: '123',
        idle: 3,
        colour: 'red',
        views: ['explain', 'magic'],
        preset: { turnover: 'beaucoup', sector: 'wholesale', wages: 5 },
        colours: { accent: 'greenish', surface: '#fff' },
        tariff: { id: 'mine' },
        mediator: '</script><script>document.title = "broken"</script>',
      });
      await until(page, 'the refused tariff', () => one('.notices')?.innerText.includes('barème est refusé'));
      const told = await page.evaluate(() => one('.notices').innerText);
      for (const words of [
        '« orias » vaut "123"',
        '« idle » vaut 3',
        '« colour » n’est pas un réglage',
        '« views » vaut "magic"',
        '« preset.turnover » vaut "beaucoup"',
        '« preset.wages » n’est pas un réglage',
        '« colours.accent » vaut "greenish"',
      ])
        assert.ok(told.replace(/\u00a0/g, ' ').includes(words), `${words} in ${told}`);
      assert.equal(await page.title(), 'Assurance-crédit');
      assert.deepEqual(
        errors.filter((error) => !error.includes('bad-tariff') && !error.includes('no-broker')),
        [],
      );
      await press(page, 'Touchez pour commencer');
      await until(page, 'an estimate', () => visitor()?.estimate);
      assert.deepEqual(
        await page.evaluate(() => [...visitor().shadowRoot.querySelectorAll('.views > h3')].length),
        1,
      );
      await page.close();
    });

    it('begins on the usual settings where the block is broken, and says so', async () => {
      const file = join(folder, 'broken.html');
      await writeFile(file, template.replace('"broker": "",', '"broker": "Cabinet'));
      const { page } = await openStand(browser, file, screens[0]);
      assert.match(await page.evaluate(() => one('.notices').innerText), /bloc de réglages est illisible/);
      await page.close();
    });
  });
}
