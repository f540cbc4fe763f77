import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { distFolder, scripts, sourcesOf, workshopPage } from '../../tools/dist.mjs';
import { launch, openPage, until } from './support/browser.mjs';
import { launchNamed } from './support/stand.mjs';

const address = new URL(`../../dist/${workshopPage}`, import.meta.url).href;

const bundled = new URL('../../src/tariff/market-2026.2.json', import.meta.url);

/** Fourteen quotes of three sectors, one of them absurd, and a line that is none. */
const quotes = [
  'date;rate;turnover;buyers;sector',
  ...Array.from({ length: 14 }, (_none, i) =>
    [
      `2026-0${1 + (i % 9)}-15`,
      i === 3 ? '4' : `0,${20 + ((i * 7) % 30)}`,
      `${3 + i} M€`,
      40 + 9 * i,
      ['food', 'retail', 'wholesale'][i % 3],
    ].join(';'),
  ),
  '2026-13-01;0,2;1 M€;50;food',
].join('\n');

/** A workbook of one sheet, its texts in the cells. */
function workbook(rows) {
  const cell = (value) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const sheet = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  const parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="Indices" sheetId="1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );
}

describe('the workshop, from a double-clicked file', () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  const workshop = (options = {}) =>
    openPage(browser, address, { now: new Date('2026-11-29T10:00:00'), ...options });
  const verdict = (page) => page.locator('#verdict').textContent();
  const button = (page, name) => page.getByRole('button', { name, exact: true });

  /** Types into a field and leaves it. */
  async function type(page, name, text) {
    const field = page.getByLabel(name, { exact: true });
    await field.evaluate((element) => {
      for (let at = element; at; at = at.parentElement.closest('details')) {
        if (at.localName === 'details') at.open = true;
      }
    });
    await field.fill(text);
    await field.blur();
  }

  /** Opens a pack, as from a file. */
  const open = (page, text) =>
    page
      .locator('#open-pack')
      .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(text) });

  /** Opens what is folded, and what it lies in. */
  const unfold = (page, id) =>
    page.locator(`#${id}`).evaluate(async (folded) => {
      for (let at = folded; at; at = at.parentElement.closest('details')) at.open = true;
      while (folded.childElementCount === 1) await new Promise(requestAnimationFrame);
    });

  const focused = (page) => page.evaluate(() => document.activeElement.id);

  async function exported(page, name) {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    return readFile(await download.path(), 'utf8');
  }

  async function calm(page, { errors, requests }) {
    assert.deepEqual(errors, []);
    assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith('blob:')),
      [address],
    );
  }

  it('has a name for each control, in either language, and asks for nothing', async () => {
    const { page, close, ...seen } = await workshop();
    for (const language of ['fr', 'en']) {
      const unnamed = await page.evaluate(() =>
        [...document.querySelectorAll('input, select, textarea, button')]
          .filter(
            (control) =>
              !control.ariaLabel && !control.labels?.[0]?.textContent.trim() && !control.textContent.trim(),
          )
          .map(({ outerHTML }) => outerHTML),
      );
      assert.deepEqual(unnamed, []);
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      if (language === 'fr') await button(page, 'English').click();
    }
    assert.equal(await page.locator('h1').textContent(), 'Tariff workshop');
    await calm(page, seen);
    await close();
  });

  it('says at once what is wrong, keeps the last good value, and takes changes back', async () => {
    const { page, close, ...seen } = await workshop();
    const margin = 'Valeur, Marge, sur la prime';
    await type(page, margin, 'quatre');
    assert.equal(await page.getByLabel(margin, { exact: true }).getAttribute('aria-invalid'), 'true');
    assert.match(
      await page.locator('#value-loadings-margin-wrong').textContent(),
      /valeur valable est gardée.* 0\.04/s,
    );
    assert.match(await verdict(page), /tous les contrôles passent/);
    await type(page, margin, '2');
    assert.match(await verdict(page), /loadings\.margin/);
    assert.equal(await button(page, 'Calculer avant et après').isDisabled(), true);
    await button(page, 'Annuler la dernière modification (1)').click();
    assert.match(await verdict(page), /tous les contrôles passent/);
    assert.equal(await page.getByLabel(margin, { exact: true }).inputValue(), '0.04');

    // Steps in rows and columns: one more is like the last, and amounts go up.
    const bands = 'Frais par tranche de prime';
    await type(page, `Valeur, ${bands}, ligne 2, Part de la prime`, '0,24');
    await button(page, `Ajouter une ligne, ${bands}`).click();
    assert.equal(await focused(page), 'value-loadings-expenseBands-4-0');
    assert.match(await verdict(page), /loadings\.expenseBands\.value\.4\.0\s+Les montants vont/);
    await button(page, 'English').click();
    assert.match(await verdict(page), /Amounts go from the smallest to the largest, each once\./);
    await button(page, 'Français').click();
    await type(page, `Valeur, ${bands}, ligne 5, Prime à partir de (€)`, '1000000');
    assert.match(await verdict(page), /tous les contrôles passent/);
    await button(page, `Retirer, ${bands}, ligne 5`).click();
    assert.equal(await button(page, `Retirer, ${bands}, ligne 5`).count(), 0);
    assert.equal(await focused(page), 'remove-loadings-expenseBands-3');
    assert.equal(await page.locator('#told').textContent(), `Ligne 5 retirée de «\u00a0${bands}\u00a0».`);
    // A mix may leave a grade out, and then sums to less.
    const grade = 'Valeur, Répartition par note, solide, F';
    await type(page, grade, '');
    assert.equal(await page.getByLabel(grade, { exact: true }).inputValue(), '');
    assert.match(await verdict(page), /gradeMixPresets\.value\.good\s+Les parts doivent totaliser/);
    await calm(page, seen);
    await close();
  });

  it('changes sources, what is said of figures, and entries; says so in one line, and leaves the focus there', async () => {
    const { page, close, ...seen } = await workshop();
    const told = () => page.locator('#told').textContent();

    // Entries, by keyboard.
    await unfold(page, 'entries-sectorIndex');
    const added = page.locator('#add-sectorIndex');
    await added.fill('Pisciculture');
    await added.press('Enter');
    assert.match(await page.locator('#add-sectorIndex-wrong').textContent(), /^Minuscules/);
    await added.fill('fish-farms');
    await page.locator('#add-sectorIndex-value').fill('1,3');
    await page.locator('#add-sectorIndex-value').press('Enter');
    assert.equal(await told(), '«\u00a0fish-farms\u00a0» est dans «\u00a0Coefficient par secteur\u00a0».');
    assert.deepEqual([await focused(page), await added.inputValue()], ['add-sectorIndex', '']);
    assert.match(await page.locator('#changelog').inputValue(), /secteur \(fish-farms, ajout\) 1,3\.$/);
    await button(page, 'Annuler').click();
    assert.equal(await told(), 'La dernière modification est annulée.');
    assert.equal(await focused(page), 'told');
    await page.locator('#change-sectorIndex').selectOption('wholesale');
    await page.locator('#change-sectorIndex-remove').click();
    assert.match(await told(), /«\u00a0Commerce de gros\u00a0» reste\u202f: Entreprise repère y renvoie\./);
    await page.locator('#change-sectorIndex-name').fill('trade');
    await page.locator('#change-sectorIndex-name').press('Enter');
    assert.match(
      await told(),
      /s’appelle maintenant «\u00a0trade\u00a0», ici et dans\u202f: Entreprise repère\./,
    );
    assert.equal(await focused(page), 'change-sectorIndex-name');
    assert.doesNotMatch(await verdict(page), /sans source/);
    assert.match(await page.locator('#changelog').inputValue(), /secteur \(wholesale → trade\)/);

    // What is said of a figure.
    await unfold(page, 'more-loadings-margin');
    const leave = async (id, text) => {
      await page.locator(id).fill(text);
      await page.locator(id).blur();
    };
    await leave('#method-fr-loadings-margin', 'Notre compte.');
    assert.equal(
      await page.locator('#method-en-loadings-margin-wrong').textContent(),
      'Ce texte ne peut pas rester vide.',
    );
    await leave('#method-en-loadings-margin', 'Our accounts.');
    await leave('#interval-loadings-margin-0', '0,03');
    assert.match(await page.locator('#interval-loadings-margin-1-wrong').textContent(), /pas encore pris/);
    await leave('#interval-loadings-margin-1', '0,05');
    assert.equal(await page.locator('#interval-loadings-margin-1-wrong').count(), 0);
    assert.match(
      await page.locator('#changelog').inputValue(),
      /Marge, sur la prime \(méthode, intervalle\)/,
    );

    // Sources.
    await unfold(page, 'sources');
    await unfold(page, 'source-coface-2024');
    await page.locator('#source-coface-2024 button').click();
    assert.match(await told(), /reste\u202f: 3 coefficients en viennent \(Commission/);
    await leave('#source-coface-2024-url', 'coface');
    assert.match(await page.locator('#source-coface-2024-url-wrong').textContent(), /commence par https/);
    await button(page, 'English').click();
    assert.match(await page.locator('#source-coface-2024-url-wrong').textContent(), /beginning with https/);
    await button(page, 'Français').click();
    await leave('#source-coface-2024-url', '');
    await leave('#source-key', 'own');
    await page.locator('#source-title').fill('Notre compte');
    await page.locator('#source-title').press('Enter');
    assert.equal(await focused(page), 'source-date');
    await page.locator('#source-date').fill('2026-11');
    await page.locator('#source-date').press('Enter');
    assert.equal(await told(), 'Source ajoutée\u202f: «\u00a0Notre compte\u00a0».');
    assert.equal(await focused(page), 'source-key');
    await unfold(page, 'source-own');
    await page.locator('#source-own button').click();
    assert.equal(await told(), 'Source retirée\u202f: «\u00a0Notre compte\u00a0».');
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'summary');

    const pack = JSON.parse(await exported(page, 'Exporter le barème'));
    assert.deepEqual(pack.loadings.margin.interval, [0.03, 0.05]);
    assert.deepEqual(pack.loadings.margin.method, { fr: 'Notre compte.', en: 'Our accounts.' });
    assert.equal(pack.referenceCase.value.sector, 'trade');
    assert.equal('url' in pack.sources['coface-2024'], false);
    await open(page, JSON.stringify(pack));
    await until(page, 'the pack again', () => /ouvert/.test(document.querySelector('#told').textContent));
    assert.match(await verdict(page), /tous les contrôles passent/);
    await calm(page, seen);
    await close();
  });

  it('exports a changed pack only with its origin, as JSON that opens again', async () => {
    const { page, close, ...seen } = await workshop();
    await type(page, 'Valeur, Marge, sur la prime', '0,05');
    assert.match(await verdict(page), /sans source ni date/);
    assert.equal(await button(page, 'Exporter le barème').isDisabled(), true);
    await type(page, 'Date, Marge, sur la prime', '2026-11');
    await type(page, 'Date, Marge, sur la prime', '2026-12');
    await type(page, 'Version', '2026.3.0');
    assert.doesNotMatch(await verdict(page), /sans source ni date/);
    assert.match(
      await page.locator('#changelog').inputValue(),
      /^2026\.3\.0 .*Marge, sur la prime 0,04 → 0,05\.$/,
    );
    const text = await exported(page, 'Exporter le barème');
    const { loadings, version } = JSON.parse(text);
    assert.deepEqual([loadings.margin.value, loadings.margin.date, version], [0.05, '2026-12', '2026.3.0']);
    await open(page, '{"id": 1}');
    await until(page, 'the refusal', () =>
      document.querySelector('main').textContent.includes('n’est pas un barème utilisable'),
    );
    await open(page, text);
    await until(page, 'the pack', () => document.querySelector('#head-version').value === '2026.3.0');
    await until(page, 'nothing changed', () =>
      document.querySelector('main').textContent.includes('Rien n’a changé'),
    );
    await calm(page, seen);
    await close();
  });

  it('keeps the work on the device only when asked, reads it again, and deletes it', async () => {
    const { page, ...seen } = await workshop();
    const stored = () => page.evaluate(() => Object.keys(localStorage));
    const keeps = () => page.getByLabel('Garder mon travail sur cet appareil');
    await type(page, 'Version', '2026.4.0');
    assert.deepEqual(await stored(), []);
    await page.reload();
    assert.notEqual(await page.getByLabel('Version', { exact: true }).inputValue(), '2026.4.0');

    await keeps().check();
    await type(page, 'Version', '2026.4.0');
    await type(page, 'Valeur, Marge, sur la prime', '2'); // a fault is kept as well
    await page.reload();
    assert.equal(await page.getByLabel('Version', { exact: true }).inputValue(), '2026.4.0');
    assert.match(await verdict(page), /loadings\.margin/);
    assert.equal(await keeps().isChecked(), true);
    assert.match(await page.locator('#keep-where').textContent(), /Décocher la case les efface/);

    await keeps().uncheck();
    assert.deepEqual(await stored(), []);
    await page.reload();
    assert.notEqual(await page.getByLabel('Version', { exact: true }).inputValue(), '2026.4.0');

    await keeps().check();
    // What somebody else has written there, or an older page.
    await page.evaluate(() => {
      const [name] = Object.keys(localStorage);
      const kept = JSON.parse(localStorage.getItem(name));
      localStorage.setItem(name, JSON.stringify({ ...kept, pack: { id: [] } }));
    });
    await page.reload();
    assert.match(await verdict(page), /tous les contrôles passent/);
    assert.deepEqual(await stored(), []);
    assert.deepEqual(seen.errors, []);
    await page.context().close();
  });

  it('takes sector indices from a spreadsheet in one step', async () => {
    const { page, close, ...seen } = await workshop();
    await type(page, 'Secteurs et coefficients', 'Agroalimentaire\t0,81\nretail\t1,2\nfish\t1');
    await button(page, 'Reprendre ces coefficients').click();
    assert.match(
      await page.locator('#changelog').inputValue(),
      /Agroalimentaire.* 0,78 → 0,81.*1,14 → 1,2\.$/,
    );
    await until(page, 'the bad line', () => document.querySelector('main').textContent.includes('Ligne 3'));
    await button(page, 'Annuler la dernière modification (1)').click();
    assert.equal(await page.locator('#changelog').count(), 0);

    const file = (name, buffer) => ({ name, mimeType: '', buffer });
    const book = file(
      'indices.xlsx',
      workbook([
        ['Secteur', 'Coefficient'],
        ['Agroalimentaire', 0.9],
      ]),
    );
    await page.locator('#open-indices').setInputFiles(book);
    await until(page, 'the sheet', () =>
      /Feuille «\u00a0Indices\u00a0» lue/.test(document.querySelector('#indices-file').textContent),
    );
    assert.equal(await page.locator('#indices').inputValue(), 'Secteur\tCoefficient\nAgroalimentaire\t0.9');
    await button(page, 'Reprendre ces coefficients').click();
    assert.match(await page.locator('#changelog').inputValue(), /Agroalimentaire.* 0,78 → 0,9\.$/);
    await page
      .locator('#open-indices')
      .setInputFiles(file('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')));
    await until(page, 'the refusal', () =>
      document.querySelector('#indices-file').textContent.includes('enregistrez-le en .xlsx'),
    );
    await calm(page, seen);
    await close();
  });

  it('works out before and after in a thread of its own, and stops when told', async () => {
    const { page, close, ...seen } = await workshop();
    await button(page, 'Calculer avant et après').click();
    await until(page, 'its thread', () =>
      document.querySelector('main').textContent.includes('son propre fil'),
    );
    await until(page, 'progress', () => document.querySelector('progress').value > 20);
    await button(page, 'Arrêter').click();
    assert.equal(await page.locator('progress').count(), 0);
    // What counts here is the way there and what is shown, not how much: one tariff, unchanged, is priced once.
    const pack = JSON.parse(await readFile(bundled, 'utf8'));
    pack.probabilityOfDefault.scale.value = 1.2;
    await open(page, JSON.stringify(pack));
    await until(page, 'the pack', () => /ouvert/.test(document.querySelector('#told').textContent));
    await button(page, 'Calculer avant et après').click();
    await until(page, 'half of the work', () => {
      const bar = document.querySelector('progress');
      return !bar || bar.value > bar.max / 2;
    });
    await page.locator('table', { hasText: 'Garde-fous' }).waitFor();
    const rails = await page.locator('table', { hasText: 'Garde-fous' }).textContent();
    assert.match(rails, /Population, taux moyen.*franchi/s);
    const changes = await page
      .locator('table', { hasText: 'Taux de trente entreprises' })
      .locator('tbody td:last-child')
      .allTextContents();
    assert.deepEqual([...new Set(changes)], ['=']);
    assert.equal(
      await page.locator('table', { hasText: 'Taux de trente entreprises' }).locator('tbody tr').count(),
      30,
    );
    await type(page, 'Valeur, Niveau général', '1,1');
    await until(page, 'stale', () =>
      document.querySelector('main').textContent.includes('a changé depuis ce calcul'),
    );
    await calm(page, seen);
    await close();
  });

  for (const [where, script] of [
    ['a thread of its own', undefined],
    ['slices of the page, where there are no workers', { content: 'delete globalThis.Worker;' }],
  ]) {
    it(`calibrates on quotes in ${where}, and takes the fit into a valid pack`, async () => {
      const { page, close, ...seen } = await workshop({ script });
      await type(page, 'Cotations, tapées ou collées', quotes);
      const told = await page.locator('section', { has: page.locator('#quotes-title') }).textContent();
      assert.match(told, /14 cotations lues.*Ligne 16, date\u202f: ce jour n’existe pas/s);
      await button(page, 'Caler').click();
      await page.locator('svg circle').first().waitFor();
      assert.equal(await page.locator('svg circle').count(), 14);
      assert.equal(await page.locator('svg circle.faint').count(), 1);
      const result = await page.locator('section', { has: page.locator('#quotes-title') }).textContent();
      assert.match(result, /à peine entendues\u202f: ligne 5\./);
      assert.match(result, /Le niveau n’est pas connu à 10\u202f% près/);
      const rows = page.locator('table', { hasText: 'Écarts entre taux proposés' }).locator('tbody tr');
      assert.equal(await rows.count(), 14);
      assert.match(await exported(page, 'Exporter les écarts (CSV)'), /^\uFEFFLigne;Proposé;.*\r\n2;/s);
      await type(page, 'À qui sont ces cotations (paraît dans la source)', 'Cabinet Exemple');
      await button(page, 'Reprendre ce calage dans le barème').click();
      assert.match(await verdict(page), /tous les contrôles passent/);
      const pack = JSON.parse(await exported(page, 'Exporter le barème'));
      const source = pack.sources[pack.probabilityOfDefault.scale.source];
      assert.equal(source.publisher, 'Cabinet Exemple');
      assert.match(source.title, /14 offres d’assureurs du 2026-01-15 au 2026-09-15/);
      await calm(page, seen);
      await close();
    });
  }

  it('says with fewer than five quotes how many it would take', async () => {
    const { page, close } = await workshop();
    await type(page, 'Cotations, tapées ou collées', quotes.split('\n').slice(0, 4).join('\n'));
    await button(page, 'Caler').click();
    await until(page, 'how many', () =>
      /à moins de cinq, rien n’est calé\..*environ \d+/.test(document.querySelector('main').textContent),
    );
    await close();
  });
});

describe('the workshop in Firefox', () => {
  it('calibrates from a double-clicked file', async () => {
    const browser = await launchNamed('firefox');
    try {
      const page = await browser.newPage();
      const errors = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(address);
      await page.evaluate((text) => {
        const area = document.querySelector('#quotes');
        area.value = text;
        area.dispatchEvent(new Event('change', { bubbles: true }));
        const fit = [...document.querySelectorAll('button')].find(
          (one) => one.textContent.trim() === 'Caler',
        );
        fit.click();
      }, quotes);
      await page.waitForFunction(() => document.querySelectorAll('svg circle').length === 14, { timeout: 0 });
      assert.deepEqual(errors, []);
    } finally {
      await browser.close();
    }
  });
});

describe('the files of the widget', () => {
  it('hold nothing of the workshop', async () => {
    const files = await scripts();
    assert.ok(files.size > 10);
    for (const [name, text] of files) {
      assert.ok(!text.includes('own-quotes-'), name);
      if (!text.includes('//# sourceMappingURL=')) continue;
      const own = (await sourcesOf(name)).filter((source) => /\/workshop\//.test(source));
      assert.deepEqual(own, [], name);
    }
    const page = await readFile(`${distFolder}/${workshopPage}`, 'utf8');
    assert.ok(page.includes('own-quotes-'), 'what is looked for is there to find');
  });
});
