import { spawn } from 'node:child_process';

/**
 * Runs lists of steps side by side, each list in its order. What several lanes say at once is shown step by step, as
 * each ends.
 *
 * @param {object[][]} lanes
 * @param {(step: object, print: (text: string) => void) => Promise<void>} run
 * @param {{ live: boolean }} options whether to show what a step says as it comes
 */
export function inLanes(lanes, run, { live }) {
  const oneByOne = async (steps) => {
    for (const step of steps) {
      const said = [];
      await run(step, live ? write : (text) => said.push(text));
      write(said.join(''));
    }
  };
  return Promise.all(lanes.map(oneByOne));
}

const write = (text) => process.stdout.write(text);

/**
 * Runs a step.
 *
 * @returns whether it passed, and how many tests it counted; one that failed without counting any counts as one
 */
export async function runStep({ name, command, env }, print) {
  print(`\n■ ${name}\n`);
  const start = performance.now();
  const { code, output } = await run(command, env, print);
  const { passed, failed } = counts(output);
  const ok = code === 0 && failed === 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  print(`■ ${name}: ${ok ? 'passed' : 'FAILED'} in ${seconds} s\n`);
  return { ok, passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function run([program, ...rest], env, print) {
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      print(text);
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', print);
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
