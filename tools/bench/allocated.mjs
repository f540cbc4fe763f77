/**
 * Run by `run.mjs` in a process of its own, whose young generation is too large to be collected meanwhile: prints as
 * JSON what one price allocates, in arrays over the lattice.
 */
import { bundledTariff as tariff, price } from '../../dist/engine.js';
import { companies } from './companies.mjs';
import { median } from './yardstick.mjs';

const SIZE = 4096;
const WARM_UP = 40;
const ROUNDS = 15;

const used = () => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Bytes that a task leaves behind, at the median. */
function bytesOf(task) {
  for (let i = 0; i < WARM_UP; i++) task();
  const grown = Array.from({ length: ROUNDS }, () => {
    const before = used();
    task();
    return used() - before;
  });
  return median(grown);
}

const floor = bytesOf(() => undefined);
const inArrays = (bytes) => (bytes - floor) / (8 * SIZE);
const figures = companies(tariff).map(([name, submission]) => [
  name,
  inArrays(bytesOf(() => price(submission, tariff, { latticeSize: SIZE }))),
]);
console.log(JSON.stringify(Object.fromEntries(figures)));
