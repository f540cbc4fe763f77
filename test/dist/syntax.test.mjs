import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { classicScript, readerScript, scripts, tariffScript, viewsScript } from '../../tools/dist.mjs';

const run = promisify(execFile);
const parser = fileURLToPath(new URL('support/syntax.mjs', import.meta.url));

/** Decorators and `accessor` would pass the build and fail in every browser. */
describe('the syntax of the built scripts', async () => {
  const names = [...(await scripts()).keys()];
  const classic = names.filter(
    (name) =>
      [classicScript, viewsScript, readerScript, tariffScript].includes(name) || name.includes('.lang-'),
  );
  let faults;
  before(async () => {
    const flags = ['--experimental-vm-modules', '--no-warnings'];
    faults = JSON.parse((await run(process.execPath, [...flags, parser, ...classic])).stdout);
  });

  for (const name of names) it(`is plain: ${name}`, () => assert.equal(faults[name], undefined));
});
