import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { portrait, watch } from './support/portrait.mjs';
import { serve } from './support/server.mjs';

const page = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
    <script src="/dist/credit-rate-simulator.classic.js"></script>
  </head>
  <body><credit-rate-simulator turnover="2500000" id="simulator"></credit-rate-simulator></body>
</html>`;

/** Lit notes its versions there, to warn of several copies, and what decorators say, under a symbol soon to be standard. */
const LITS = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
  'Symbol.metadata',
];

/**
 * Keeps what the page starts with: `changes()` then names every own property of the window, of the language and of the
 * DOM that has come, gone or become another. Runs in the page.
 */
function inventory() {
  const owners = new Map();
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const value = Object.getOwnPropertyDescriptor(globalThis, name).value;
    if (typeof value !== 'function' && value !== Math && value !== JSON && value !== Intl) continue;
    owners.set(name, value);
    if (value.prototype) owners.set(`${name}.prototype`, value.prototype);
  }
  const listed = () => {
    const all = new Map();
    for (const name of Object.getOwnPropertyNames(globalThis)) all.set(name, undefined);
    for (const [ownerName, owner] of owners) {
      for (const key of Reflect.ownKeys(owner)) {
        const { value, get, set } = Object.getOwnPropertyDescriptor(owner, key);
        all.set(`${ownerName}.${String(key)}`, get ?? set ?? value);
      }
    }
    return all;
  };
  const before = listed();
  globalThis.changes = () => {
    const now = listed();
    const names = [...new Set([...before.keys(), ...now.keys()])];
    return names.filter(
      (name) => before.has(name) !== now.has(name) || !Object.is(before.get(name), now.get(name)),
    );
  };
}

describe('the classic script', () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve({ '/': page })]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  it('leaves the globals of the page and all prototypes as they were', async () => {
    const script = `(${inventory})(); (${watch})();`;
    const { page, errors } = await openPage(browser, `${server.origin}/`, { script: { content: script } });
    await portrait(page.locator('credit-rate-simulator'));
    const ours = ['changes', 'completed', 'violations', 'shiftsSoFar', ...LITS];
    const changed = await page.evaluate(() => globalThis.changes());
    assert.deepEqual(
      changed.filter((name) => !ours.includes(name)),
      [],
    );
    assert.deepEqual(errors, []);
  });
});
