import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { withValues } from '../../tools/calibrate/document.mjs';

const run = promisify(execFile);
const pathOf = (file) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const pack = pathOf('src/tariff/market-2026.2.json');

describe('the calibration', () => {
  it('makes the pack that is there, byte for byte, with every guard rail inside its band', async () => {
    const { stdout } = await run(process.execPath, [pathOf('tools/calibrate/run.mjs'), '--check']);
    assert.match(stdout, /^inside +population, mean rate/m);
    assert.doesNotMatch(stdout, /OUTSIDE/);
  });

  it('replaces values by their places, and leaves every other byte alone', async () => {
    const text = await readFile(pack, 'utf8');
    assert.equal(await withValues(text, {}, pack), text);
    const { claims } = JSON.parse(text);
    const changed = await withValues(text, { 'claims.lossGivenInsolvency.value': 0.5 }, pack);
    assert.equal(JSON.parse(changed).claims.lossGivenInsolvency.value, 0.5);
    const back = { 'claims.lossGivenInsolvency.value': claims.lossGivenInsolvency.value };
    assert.equal(await withValues(changed, back, pack), text);
  });

  it('adds what is not there yet, and refuses a place that cannot be', async () => {
    const made = await withValues('{ "a": {}, "b": { "c": "}, {" } }', { 'a.x': 1, 'b.d': [2] }, pack);
    assert.deepEqual(JSON.parse(made), { a: { x: 1 }, b: { c: '}, {', d: [2] } });
    await assert.rejects(withValues('{ "a": 1 }', { 'b.c.d': 1 }, pack), /no place for b\.c\.d/);
  });
});
