import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { browsers, chromiumArguments, findBrowser } from '../browsers.mjs';
import { measureRunOrNot } from './coverage.mjs';
import { bearOlderFirefox } from './firefox-page.mjs';
import { webkitGtkLauncher } from './webkitgtk/launcher.mjs';

/** Milliseconds; Puppeteer's own limit for a browser's start is 30 s, too short for a cold, busy machine. */
export const startTimeout = 60_000;

/** Launchers of the browsers by their names. */
export const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      createPage: async ({ context }) => measureRunOrNot(await context.newPage()),
      launchOptions: {
        timeout: startTimeout,
        executablePath: program('chromium'),
        args: chromiumArguments,
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      createPage: async ({ context }) => bearOlderFirefox(await context.newPage()),
      launchOptions: {
        timeout: startTimeout,
        browser: 'firefox',
        executablePath: program('firefox'),
        // For the command `media`.
        args: ['--remote-allow-system-access'],
      },
    }),
  webkit: () => webkitGtkLauncher(program('webkit')),
};

function program(name) {
  const path = findBrowser(name);
  if (!path) throw new Error(`no ${name}: run npm run browsers, or set ${browsers[name].variable}`);
  return path;
}
