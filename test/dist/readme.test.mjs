import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { format } from 'node:util';
import * as engine from 'credit-rate-simulator/engine';

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');

/** The scripts of README that use the engine, and what each line of theirs says that it prints. */
const scripts = [...readme.matchAll(/```js\n([\s\S]*?)```/g)]
  .map(([, code]) => code)
  .filter((code) => code.includes("from 'credit-rate-simulator/engine'"));
const PRINTED = /console\.log\((.*)\); \/\/=> (.*)$/gm;

const plain = (text) => text.replace(/\s+/g, ' ');

describe('the examples of README', () => {
  it('are there, with what they print', () => {
    assert.equal(scripts.length, 3);
    assert.ok(scripts.flatMap((code) => [...code.matchAll(PRINTED)]).length >= 8);
  });

  for (const [index, code] of scripts.entries()) {
    it(`print what they say: ${index + 1}`, () => {
      const told = [];
      const run = code
        .replace(/import \{(.*)\} from 'credit-rate-simulator\/engine';/, 'const {$1} = engine;')
        .replaceAll(PRINTED, (_, args, said) => `told.push([format(${args}), ${JSON.stringify(said)}]);`);
      const quiet = { log: () => undefined, table: () => undefined };
      new Function('engine', 'format', 'told', 'console', run)(engine, format, told, quiet);
      for (const [printed, said] of told) {
        // What stands in brackets after it explains it.
        assert.equal(plain(said.replace(/ \([^()]*\)$/, '')), plain(printed));
      }
    });
  }
});
