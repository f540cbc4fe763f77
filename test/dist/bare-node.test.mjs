import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const { exports } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));

describe('the package, imported where there is no DOM', () => {
  it('prices the reference company', async () => {
    const { price } = await import('credit-rate-simulator/engine');
    const { premiumRate } = price({
      insurableTurnover: 10_000_000,
      buyerCount: 150,
      topShares: [0.12, 0.08, 0.05],
      sector: 'wholesale',
      gradeMix: 'average',
      dso: 50,
      lossExperience: { kind: 'ratio', grossBadDebtRatio: 0.005, years: 3, basis: 'grossInclVat' },
    });
    assert.ok(Math.abs(premiumRate / 0.0026148 - 1) < 1e-3, `premium rate ${premiumRate}`);
  });

  for (const entry of [
    'credit-rate-simulator',
    'credit-rate-simulator/element',
    'credit-rate-simulator/classic',
  ]) {
    it(`lets a server import ${entry}, and leaves its globals alone`, async () => {
      const before = Object.getOwnPropertyNames(globalThis);
      await import(entry);
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
      assert.deepEqual(
        added.filter((name) => !isLitsVersionList(name)),
        [],
      );
    });
  }

  it('exports a class without defining it', async () => {
    const { CreditRateSimulator } = await import('credit-rate-simulator/element');
    assert.equal(typeof CreditRateSimulator, 'function');
  });

  it('has every file that it exports', () => {
    const files = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? entry : Object.values(entry),
    );
    assert.deepEqual(
      files.filter((file) => !existsSync(new URL(file, root))),
      [],
    );
  });
});

/** Lit notes its versions and its metadata there, to warn of several copies. */
function isLitsVersionList(name) {
  return /^(litHtml|litElement|reactiveElement)Versions$|^litPropertyMetadata$/.test(name);
}
