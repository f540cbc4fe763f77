/**
 * How long each test took, handed by the test runners to `npm test` in a file that TEST_TIMES names: one JSON value a
 * line, `{ seconds, test }`.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** @param {{ seconds: number, test: string }[]} times */
export function noteTimes(times) {
  const file = process.env.TEST_TIMES;
  if (file && times.length > 0) appendFileSync(file, times.map(line).join(''));
}

export const line = (time) => `${JSON.stringify(time)}\n`;

/** The slowest tests of such files, slowest first. */
export function slowest(files, count) {
  return files
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((text) => text)
    .map((text) => JSON.parse(text))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count);
}
