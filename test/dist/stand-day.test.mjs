/* global one, own, visitor, type, letGo, counts, traces -- in the page: see support/stand.mjs */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { standFile } from 'credit-rate-simulator/stand-file';
import { distFolder, standPage } from '../../tools/dist.mjs';
import { viewNames } from '../../tools/views.mjs';
import { launchNamed, openStand, until } from './support/stand.mjs';

/** A whole day in one browser, a morning in the other, which takes longer for the same. */
const days = { chromium: 400, firefox: 100 };
/** A stand has all views but the one on visitors' own files; every fifth visitor opens the next. */
const views = (await viewNames()).filter((name) => name !== 'buyers');
/** Until each view has been opened once. */
const round = 5 * views.length;

describe('the stand, through a day', () => {
  let folder, template, browser;
  before(async () => {
    [folder, template] = await Promise.all([
      mkdtemp(join(tmpdir(), 'stand-')),
      readFile(join(distFolder, standPage), 'utf8'),
    ]);
  });
  afterEach(() => browser?.close());
  after(() => rm(folder, { recursive: true }));

  for (const [name, visitors] of Object.entries(days)) {
    it(`is after ${visitors} visitors as after the first ${round}, with no trace of any: ${name}`, async () => {
      browser = await launchNamed(name);
      const file = join(folder, `${name}.html`);
      await writeFile(file, standFile(template, { broker: 'Cabinet Exemple', code: '2580' }));
      const { page, errors } = await openStand(browser, file, { width: 1920, height: 1080 });
      const visit = (first, last) =>
        page.evaluate(
          async (from, to, views) => {
            const turn = () => new Promise((resolve) => setTimeout(resolve, 4));
            const wait = async (holds) => {
              while (!holds()) await turn();
            };
            const stains = [];
            for (let number = from; number < to; number += 1) {
              const mark = `${7_000_000 + number * 137}`;
              one(number % 2 ? '.attract .go' : '.attract .choice').click();
              await wait(() => own('#insurableTurnover'));
              type('insurableTurnover', mark);
              await wait(() => String(visitor().answers.insurableTurnover) === mark);
              if (number % 5 === 0) {
                const heading = own(`#${views[(number / 5) % views.length]}-button`);
                heading.click();
                await wait(
                  () => !own('.waiting') && own(`#${heading.getAttribute('aria-controls')} > div > *`),
                );
              }
              if (number % 5 === 1) {
                one('.bar .go').click();
                await wait(() => one('.over .qr'));
              }
              if (number % 2) {
                letGo(75_000);
                for (let left = 15; left > 0; left -= 1) letGo(1000);
              } else {
                one('.over .go')?.click();
                one('header > .choice').click();
              }
              await wait(() => one('.attract') && !visitor());
              stains.push(...(await traces(mark)).map((place) => `${number}: ${place}`));
            }
            return stains;
          },
          first,
          last,
          views,
        );
      assert.deepEqual(await visit(0, round), []);
      await until(page, 'rest', () => counts().running === 0);
      const warm = await page.evaluate(() => counts());
      for (let done = round; done < visitors; done += round)
        assert.deepEqual(await visit(done, Math.min(visitors, done + round)), []);
      await until(page, 'rest', () => counts().running === 0);
      assert.deepEqual(await page.evaluate(() => counts()), warm);
      assert.equal(await page.evaluate(() => letGo(75_000)), 0, 'nobody is waited for');
      for (let times = 0; times < 5; times += 1) await page.keyboard.press('Escape');
      await until(page, 'the pad', () => one('.keys'));
      for (const digit of '2580') await page.keyboard.press(digit);
      await until(page, 'the counter', () => one('.over table'));
      const [visits, , codes] = await page.evaluate(() =>
        [...one('.over table').querySelectorAll('td')].map((cell) => Number(cell.innerText)),
      );
      assert.deepEqual([visits, codes], [visitors, visitors / 5]);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }
});
