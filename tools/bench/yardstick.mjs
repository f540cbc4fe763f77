import { radix4 } from './radix4.mjs';

/** Median of a list of numbers. */
export const median = (xs) => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)];

/** A function that runs 24 forward complex FFTs of the given size: the work that one U stands for. */
export function yardstick(size) {
  const transform = radix4(size);
  const [inRe, inIm] = [1, 2].map((seed) =>
    Float64Array.from({ length: size }, (_, n) => Math.sin(seed * n * n)),
  );
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  return () => {
    for (let i = 0; i < 24; i++) transform(inRe, inIm, re, im);
    return re[1];
  };
}

/** Times tasks interleaved with the yardstick, warmed up; returns each task's median in units of U, and U in ms. */
export function inUnits(tasks, { size, rounds = 25, warmUp = 5 }) {
  const unit = yardstick(size);
  const times = new Map([['U', []], ...Object.keys(tasks).map((name) => [name, []])]);
  const timed = (name, task) => {
    const start = performance.now();
    task();
    return [name, performance.now() - start];
  };
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [name, task] of [['U', unit], ...Object.entries(tasks)]) {
      const [, took] = timed(name, task);
      if (round >= warmUp) times.get(name).push(took);
    }
  }
  const u = median(times.get('U'));
  return {
    u,
    ratios: Object.fromEntries(Object.keys(tasks).map((name) => [name, median(times.get(name)) / u])),
  };
}
