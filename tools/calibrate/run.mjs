/**
 * `npm run calibrate`: derives what public figures can bear of the tariff, fits the general level of failures, writes both
 * into the pack and prints every guard rail, with the effect since the tariff before.
 * `npm run calibrate -- --check`: writes nothing, and fails where the pack is not what comes out, or a rail is left.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { withValues } from './document.mjs';
import { engine } from './engine.mjs';
import { fittedScale } from './fit.mjs';
import { derivedLeaves, scaleLeaf } from './leaves.mjs';
import { populationFigures, report } from './rails.mjs';

const pathOf = (version) =>
  fileURLToPath(new URL(`../../src/tariff/market-${version}.json`, import.meta.url));
const [before, now] = ['2026.1', '2026.2'].map(pathOf);
const check = process.argv.includes('--check');

const { tariffValues, ...functions } = await engine();
const text = await readFile(now, 'utf8');
const derived = await withValues(text, derivedLeaves(JSON.parse(text)), now);
const fit = fittedScale(functions, tariffValues(JSON.parse(derived)));
const result = await withValues(derived, scaleLeaf(fit), now);

console.log(`Level of failures ${fit.scale}, ${fit.interval.join(' to ')} within the same rails\n`);
console.log(`${report(fit.rails).join('\n')}\n`);
await reportEffect();

if (!check) await writeFile(now, result);
else if (result !== text) fail('the pack is not what the figures make of it: npm run calibrate');
else if (fit.rails.some(({ inside }) => !inside)) fail('a guard rail is left');

function fail(reason) {
  console.error(reason);
  process.exitCode = 1;
}

/** Likely rates in percent, under the tariff before and under this one. */
async function reportEffect() {
  const packs = [JSON.parse(await readFile(before, 'utf8')), JSON.parse(result)];
  const figures = packs.map(tariffValues).map((tariff) => {
    const rate = (company) => 100 * functions.price(company, tariff).premiumRate;
    const { X, Y, Z } = tariff.profiles;
    const { mean, weighted, lossRatio } = populationFigures(functions, tariff);
    return {
      ...{ X: rate(X), Y: rate(Y), Z: rate(Z), reference: rate(tariff.referenceCase) },
      ...{
        'population, mean': mean,
        'population, weighted': weighted,
        'population, claims over premium': lossRatio,
      },
    };
  });
  for (const name of Object.keys(figures[0])) {
    const [from, to] = figures.map((each) => each[name].toPrecision(3));
    console.log(`${name.padEnd(34)}${from} % -> ${to} %`);
  }
}
