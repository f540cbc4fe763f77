import { openPage } from '../../../test/dist/support/browser.mjs';
import { settle, watch } from '../../../test/dist/support/portrait.mjs';
import { crowds, INSTANCES } from './pages.mjs';
import { steps } from './steps.mjs';
import { openTab } from './tab.mjs';
import { interactions, opening } from './trace.mjs';

/** What a page sees of its scripts only after it has drawn what it has without them, ms. */
const SLOW_LINE = 300;

/** What opening a page takes, as `opening` tells it. */
export async function open(browser, url, throttle) {
  const tab = await openTab(browser, { throttle });
  const events = await tab.traced(async () => {
    await tab.page.goto(url);
    await tab.quiet();
  });
  await tab.close();
  return opening(events, url);
}

/** What is done to a page, as `interactions` tells it, for the steps of some groups. */
export async function use(browser, url, throttle, groups) {
  const tab = await openTab(browser, { throttle });
  await tab.page.goto(url);
  await tab.quiet();
  const events = await tab.traced(async () => {
    for (const { group, run } of steps) if (groups.includes(group)) await run(tab);
  });
  await tab.close();
  return interactions(events);
}

/** How much a page's text moves while it loads over a slow line: the sum of its layout shifts. */
export async function shift(browser, url) {
  const { page, close } = await openPage(browser, 'about:blank', {
    viewport: { width: 412, height: 915 },
    script: watch,
  });
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_LINE));
    await route.continue();
  });
  await page.goto(url);
  await settle(page.locator('credit-rate-simulator').first());
  const shifts = await page.evaluate(() => globalThis.shiftsSoFar());
  // What comes on intent may still be on its slow way.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await close();
  return shifts.reduce((total, { value }) => total + value, 0);
}

/** What each instance that nobody has come near adds to the opening of a page, ms of processor time. */
export async function further(browser, origin) {
  const one = await open(browser, origin + crowds.one, 1);
  const many = await open(browser, origin + crowds.many, 1);
  return (many.total.processor - one.total.processor) / (INSTANCES - 1);
}
