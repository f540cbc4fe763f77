import { existsSync, readdirSync } from 'node:fs';

const onlyInChromium = '.chromium.test.ts';

/**
 * Web Test Runner's groups: one per folder of test/, for every browser, and one more with the suffix `-chromium` for
 * its `*.chromium.test.ts` files: slow properties and throttled runs, which need not be repeated elsewhere.
 *
 * @param {string[]} rooms folders of test/
 * @param {Record<string, object>} launchers by the browser's name
 * @param {'everywhere' | 'chromium'} [kind] one of the two kinds only; throttled runs need the processor to themselves
 */
export function testGroups(rooms, launchers, kind) {
  const everyBrowser = Object.values(launchers);
  const chromium = launchers.chromium ? [launchers.chromium] : [];
  const groups = rooms.flatMap((room) => {
    const files = testFiles(room);
    const special = files.filter((file) => file.endsWith(onlyInChromium));
    const usual = files.filter((file) => !file.endsWith(onlyInChromium));
    return [
      { kind: 'everywhere', name: room, files: usual, browsers: everyBrowser },
      { kind: 'chromium', name: `${room}-chromium`, files: special, browsers: chromium },
    ];
  });
  return (
    groups
      // Web Test Runner takes an empty group for a mistake.
      .filter((group) => group.files.length > 0 && group.browsers.length > 0)
      .filter((group) => !kind || group.kind === kind)
      .map(({ name, files, browsers }) => ({ name, files, browsers }))
  );
}

function testFiles(room) {
  const folder = new URL(`../../test/${room}/`, import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${room}/${file}`);
}
