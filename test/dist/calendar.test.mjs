import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import ICAL from 'ical.js';
import { classicScript, distFolder } from '../../tools/dist.mjs';
import { launch, openPage } from './support/browser.mjs';
import { policies } from './support/policies.mjs';
import { serve } from './support/server.mjs';

const body = '<credit-rate-simulator lang="fr" views="claim" turnover="2500000"></credit-rate-simulator>';
const page = (script) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Calendar</title>${script}</head><body>${body}</body></html>`;

/** A day before those of the file, in which past ones are not. */
const now = '2026-11-25T12:00:00Z';

/** Opens the view, asks for the file, and reads it. */
async function download(page) {
  await page.getByRole('button', { name: 'En cas d’impayé' }).click();
  await page.getByLabel('Échéance', { exact: true }).fill('2027-01-31');
  const save = page.getByRole('button', { name: 'Mettre ces délais dans mon agenda' });
  const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

function assertCalendar({ name, text }) {
  assert.equal(name, 'impaye-2027-01-31.ics');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const days = events.map((event) => new ICAL.Event(event).startDate.toString());
  assert.deepEqual(days, ['2027-04-01', '2027-03-02', '2027-03-02', '2027-07-31']);
}

describe('the calendar file', () => {
  let browser, folder;
  before(async () => {
    [browser, folder] = await Promise.all([launch(), mkdtemp(join(tmpdir(), 'simulator-'))]);
  });
  after(() => Promise.all([browser?.close(), rm(folder, { recursive: true })]));

  for (const [name, policy] of Object.entries(policies)) {
    for (const [build, script] of [
      ['modules', '<script type="module" src="/dist/credit-rate-simulator.js"></script>'],
      ['classic', `<script src="/dist/${classicScript}" defer></script>`],
    ]) {
      it(`is handed over without a request: ${name}, ${build}`, async () => {
        const server = await serve(
          { '/page': page(script) },
          { headers: { 'content-security-policy': policy } },
        );
        const {
          page: opened,
          close,
          requests,
          errors,
        } = await openPage(browser, `${server.origin}/page`, { now });
        assertCalendar(await download(opened));
        assert.deepEqual(await opened.evaluate(() => globalThis.violations), []);
        assert.deepEqual(errors, []);
        const foreign = requests.filter((url) => !url.startsWith(`${server.origin}/dist/`));
        assert.deepEqual(
          foreign.filter((url) => !url.startsWith('blob:')),
          [`${server.origin}/page`],
        );
        await close();
        await server.close();
      });
    }
  }

  it('is handed over from a double-clicked file', async () => {
    const file = join(folder, 'page.html');
    await writeFile(
      file,
      page(`<script src="${pathToFileURL(join(distFolder, classicScript))}" defer></script>`),
    );
    const { page: opened, close, errors } = await openPage(browser, pathToFileURL(file).href, { now });
    assertCalendar(await download(opened));
    assert.deepEqual(errors, []);
    await close();
  });
});
