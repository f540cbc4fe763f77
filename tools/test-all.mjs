/**
 * `npm test`: every check of the project, one after the other. A failed step does not stop those that can do without
 * it. The last line is the sum over all test runners; a step that fails without counting tests counts as one failure.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';

const bin = (name, ...rest) => ['npx', '--no-install', name, ...rest];
const distTests = readdirSync('test/dist')
  .filter((file) => file.endsWith('.test.mjs'))
  .map((file) => `test/dist/${file}`);

const steps = [
  { name: 'browsers', command: ['node', 'tools/ensure-browsers.mjs'] },
  { name: 'types', command: bin('tsc', '-b') },
  { name: 'lint', command: bin('eslint', '.') },
  { name: 'format', command: bin('prettier', '--check', '.') },
  { name: 'build', command: ['node', 'tools/build.mjs'] },
  {
    name: 'built files',
    needs: ['browsers', 'build'],
    // Two files at a time, each with a browser of its own. Ten minutes are for what hangs: the slowest file takes one.
    command: [
      ...['node', '--test', '--test-concurrency=2', '--test-timeout=600000', '--test-reporter=spec'],
      ...distTests,
    ],
  },
  {
    name: 'tests in three browsers',
    needs: ['browsers'],
    command: bin('web-test-runner'),
    env: { BROWSERS: 'chromium,firefox,webkit', KIND: 'everywhere' },
  },
  // The engine's slow tests (`*.chromium.test.ts`) run here, in the one page that measures coverage.
  { name: 'coverage of the engine', needs: ['browsers'], command: bin('web-test-runner', '--coverage') },
];

const total = { passed: 0, failed: 0 };
const broken = new Set();

for (const step of steps) {
  const missing = step.needs?.find((name) => broken.has(name));
  if (missing) {
    console.log(`\n■ ${step.name}: left out, for it needs: ${missing}`);
    broken.add(step.name);
    continue;
  }
  console.log(`\n■ ${step.name}`);
  const start = performance.now();
  const { code, output } = await run(step);
  const { passed, failed } = counts(output);
  total.passed += passed;
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
  if (code !== 0 || failed > 0) broken.add(step.name);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`■ ${step.name}: ${broken.has(step.name) ? 'FAILED' : 'passed'} in ${seconds} s`);
}

if (broken.size > 0) console.log(`\nFailed: ${[...broken].join('; ')}`);
process.exitCode = broken.size > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

/** Runs a step, showing its output as it comes. */
function run({ command: [program, ...rest], env }) {
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The tests that a runner has counted at its end: Node's (spec reporter), or ours for Web Test Runner. */
function counts(output) {
  const last = (pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  return {
    passed: last(/^ℹ pass (\d+)$/gm) + last(/^tests \d+, pass (\d+),/gm),
    failed:
      last(/^ℹ fail (\d+)$/gm) + last(/^ℹ cancelled (\d+)$/gm) + last(/^tests \d+, pass \d+, fail (\d+),/gm),
  };
}
