import { relative } from 'node:path';
import { line } from '../test-times.mjs';

/** A reporter of Node's test runner that writes how long each test took, for `npm test`. */
export default async function* times(events) {
  const names = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') names[data.nesting] = data.name;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite' || data.skip) continue;
    const path = [...names.slice(0, data.nesting), data.name].join(' ');
    yield line({
      seconds: data.details.duration_ms / 1000,
      test: `Node, ${relative('', data.file ?? '')}: ${path}`,
    });
  }
}
