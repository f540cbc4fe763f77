import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The three browsers of the tests: the environment variable that names each one's program, where it usually is,
 * and the Debian packages that bring it. WebKit is driven through WebKitWebDriver, on a virtual screen.
 */
export const browsers = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    // The same engine without the program around it takes a fifth less time for our tests.
    programs: [
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
    ],
    alsoNeeded: [],
    packages: ['chromium-headless-shell', 'fonts-dejavu-core'],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    programs: ['firefox-esr', 'firefox'],
    alsoNeeded: [],
    packages: ['firefox-esr'],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER',
    programs: ['WebKitWebDriver'],
    alsoNeeded: ['Xvfb', 'xsettingsd'],
    packages: ['webkit2gtk-driver', 'xvfb', 'xsettingsd'],
  },
};

/** Chromium as root and offline: no sandbox, no GPU, and no calls home that a closed network would refuse. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a browser's program is, or undefined if it, or what it needs beside, is missing. */
export function findBrowser(name) {
  const { variable, programs, alsoNeeded } = browsers[name];
  if (!alsoNeeded.every(findProgram)) return undefined;
  const given = process.env[variable];
  if (!given) return programs.map(findProgram).find(Boolean);
  if (!isExecutable(given)) throw new Error(`${variable}=${given} cannot be run`);
  return given;
}

/** The full path of a program on PATH. */
export function findProgram(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
