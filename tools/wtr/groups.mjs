import { needsBrowsers } from '../test-files.mjs';

/**
 * Web Test Runner's groups: what depends on the browser in all of them, and the rest in Chromium only.
 *
 * @param {string[]} files
 * @param {Record<string, object>} launchers by the browser's name
 */
export function testGroups(files, launchers) {
  const every = Object.values(launchers);
  const chromium = launchers.chromium ? [launchers.chromium] : [];
  return (
    [
      { name: 'browsers', files: files.filter(needsBrowsers), browsers: every },
      { name: 'pure', files: files.filter((file) => !needsBrowsers(file)), browsers: chromium },
    ]
      // Web Test Runner takes an empty group for a mistake.
      .filter((group) => group.files.length > 0 && group.browsers.length > 0)
  );
}
