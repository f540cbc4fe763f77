/**
 * `npm run mutants -- [--sample 40] [--seed 1] [--minutes 15] [--files src/engine/policy.ts,…]`: changes the engine and
 * the state at a sample of places, each in several ways, runs the tests that come there in Node, and names the changes
 * that no test notices. The same seed gives the same sample. It exits with 0 whatever lives: what a survivor means is
 * for its reader to say.
 */
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { placesIn } from './mutants/places.mjs';

/** Below node_modules/, which no other tool looks into. */
const tempDirName = 'node_modules/.mutants';

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '15' },
    files: { type: 'string' },
  },
});

const files = values.files?.split(',') ?? ['src/engine', 'src/core'].flatMap(sourcesIn);
const places = sample(files.flatMap(placesIn), Number(values.sample), Number(values.seed));
console.log(`${places.length} places`);

process.exitCode = await runFor(Number(values.minutes) * 60_000, {
  mutate: places,
  // Texts are for the tests of views.
  mutator: { excludedMutations: ['StringLiteral'] },
  plugins: ['@stryker-mutator/mocha-runner', fileURLToPath(new URL('mutants/reporter.mjs', import.meta.url))],
  testRunner: 'mocha',
  buildCommand: 'node tools/mutants/bundle.mjs',
  mochaOptions: { spec: ['.mutant-tests/*.test.mjs'] },
  coverageAnalysis: 'perTest',
  // For what hangs, not for what is slow beside other work.
  timeoutMS: 60_000,
  ignorePatterns: ['dist', '.types', 'docs', 'demo', 'test/dist', 'test/element', 'coverage'],
  tempDirName,
  reporters: ['survivors'],
  logLevel: 'error',
});
rmSync(tempDirName, { recursive: true, force: true });

/**
 * Runs Stryker, for a time at most: it leaves its processes behind when it is ended, so they are a group of their own.
 *
 * @returns {Promise<number>} the exit code
 */
function runFor(time, options) {
  const command = [fileURLToPath(new URL('mutants/run.mjs', import.meta.url)), JSON.stringify(options)];
  const child = spawn(process.execPath, command, { stdio: 'inherit', detached: true });
  const end = () => process.kill(-child.pid, 'SIGTERM');
  let over = false;
  const timer = setTimeout(() => {
    console.log(`\nThe ${values.minutes} minutes are over.`);
    over = true;
    end();
  }, time);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(over ? 0 : (code ?? 1));
    });
  });
}

function sourcesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/** Some of a list, each as likely as the other; the same ones for the same seed. */
function sample(list, count, seed) {
  const rest = [...list];
  const random = randomFrom(seed);
  return Array.from(
    { length: Math.min(count, rest.length) },
    () => rest.splice(Math.floor(random() * rest.length), 1)[0],
  );
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
