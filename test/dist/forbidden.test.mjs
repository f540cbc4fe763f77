import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classicScript, entry, scripts, sourcesOf, staticGraph } from '../../tools/dist.mjs';

/** What a page that promises "nothing is sent, nothing is kept" must not even contain. */
const forbidden = {
  eval: /\beval\s*\(/,
  'Function constructor': /\bFunction\s*\(/,
  cookies: /\bdocument\.cookie\b/,
  storage: /\b(localStorage|sessionStorage|indexedDB)\b/,
  'requests besides fetch': /\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource)\b/,
  // The full zod compiles its schemas with `new Function`; zod/mini does not.
  'full zod': /ZodObjectJIT/,
  'paths of the building machine': /\/node_modules\//,
};

const fetchCalls = (code) => code.match(/(?<![\w$.])fetch\s*\(/g)?.length ?? 0;

describe('the built scripts', async () => {
  const files = await scripts();

  for (const [what, pattern] of Object.entries(forbidden)) {
    it(`hold no ${what}`, () => {
      const found = [...files].filter(([, code]) => pattern.test(code)).map(([name]) => name);
      assert.deepEqual(found, []);
    });
  }

  it('can fetch a tariff, in one place only', async () => {
    const callers = [...files].filter(([, code]) => fetchCalls(code) > 0);
    assert.deepEqual(
      callers.map(([, code]) => fetchCalls(code)),
      [1, 1],
    );
    const [part, classic] = callers.map(([name]) => name).sort((a) => (a === classicScript ? 1 : -1));
    assert.equal(classic, classicScript);
    assert.ok((await sourcesOf(part)).some((source) => source.endsWith('/tariff/fetch-tariff.ts')));
    assert.ok(!staticGraph(entry, files).has(part), 'fetching must load on intent');
  });
});
