/* global visit -- in the page */
import { countPending } from '../../test/dist/support/pending.mjs';
import { openPage } from '../../test/dist/support/browser.mjs';
import { serve } from '../../test/dist/support/server.mjs';
import { chanceOf } from '../books/random.mjs';
import { files } from './files.mjs';
import { meter } from './measure.mjs';
import { visiting } from './visitor.mjs';

/** So many first visitors see everything. */
const TOUR = 3;

const head = '<meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">';
const html = `<!doctype html><html lang="fr"><head>${head}<script type="module" src="/dist/credit-rate-simulator.js"></script></head><body></body></html>`;

/**
 * Visitors one after the other in one page of the built files, and what the page holds after each share of them. The
 * first few see everything, so that all that loads on intent is there.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ visitors: number, windows: number, actions: number, seed: number, told?: (held: object) => void }} options
 *   `windows`: into how many shares, the first one not counted; `actions`: what each visitor does
 * @returns what was held first and after each share, how often each thing was done, and what the page complained of
 */
export async function hour(browser, { visitors, windows, actions, seed, told, only }) {
  const server = await serve({ '/': html });
  try {
    const content = `const chanceOf = ${chanceOf}; (${countPending})(); (${visiting})();`;
    const opened = await openPage(browser, `${server.origin}/`, { script: { content } });
    const { page, errors } = opened;
    let threads = 0;
    page.on('worker', () => (threads += 1));
    const measure = await meter(opened);
    const books = files();
    const done = {};
    const visits = async (from, to, how) => {
      for (let visitor = from; visitor < to; visitor += 1) {
        const one = await page.evaluate(
          (given) => visit(...given),
          [seed * 1_000_003 + visitor, { actions, files: books, how, only }],
        );
        for (const [name, times] of Object.entries(one)) done[name] = (done[name] ?? 0) + times;
      }
    };
    const share = Math.ceil(visitors / windows);
    await visits(-TOUR, 0, 'all');
    const held = [await measure()];
    told?.(held[0]);
    for (let from = 0; from < visitors; from += share) {
      await visits(from, Math.min(from + share, visitors));
      held.push(await measure());
      told?.(held.at(-1));
    }
    return { held, done, threads, errors };
  } finally {
    await server.close();
  }
}
