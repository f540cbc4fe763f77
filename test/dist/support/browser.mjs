import { chromium } from 'playwright-core';
import { chromiumArguments, findBrowser } from '../../../tools/browsers.mjs';

/** What does not come within this time, in ms, never will: for what hangs, however busy the machine is. */
const HANGS = 120_000;

export const launch = () =>
  chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumArguments });

/** Pages that a test has closed, by browser and by what they were opened with: a new one costs more than its content. */
const resting = new WeakMap();

/**
 * Opens a page and keeps what it does from its first moment on: requests, errors, warnings, violations of the content
 * security policy, and shifts of its layout. `close` leaves the page to whoever asks for one with the same options next;
 * a test that has failed does not get that far.
 *
 * @param options `script` runs in the page before anything else; `now` is a moment at which its clock stands still; the
 *   others are those of a browser context
 */
export async function openPage(
  browser,
  url,
  { viewport = { width: 900, height: 900 }, now, ...options } = {},
) {
  const pages = resting.get(browser) ?? new Map();
  resting.set(browser, pages);
  const key = JSON.stringify({
    ...options,
    stands: Boolean(now),
    script: String(options.script?.content ?? options.script),
  });
  const free = pages.get(key) ?? [];
  pages.set(key, free);
  const opened = free.pop() ?? (await newPage(browser, options));
  const { page, context } = opened;
  await page.setViewportSize(viewport);
  if (now) await page.clock.setFixedTime(now);
  const seen = { requests: [], errors: [], warnings: [] };
  opened.seen = seen;
  await page.goto(url);
  const close = async () => {
    await page.unrouteAll();
    await page.goto('about:blank');
    free.push(opened);
  };
  return { page, context, close, ...seen };
}

/** A page of its own context, which writes down what it does in whatever `seen` is at the time. */
async function newPage(browser, { script, ...options }) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(HANGS);
  const page = await context.newPage();
  const opened = { page, context, seen: undefined };
  page.on('request', (request) => opened.seen.requests.push(request.url()));
  page.on('pageerror', (error) => opened.seen.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') opened.seen.errors.push(message.text());
    if (message.type() === 'warning') opened.seen.warnings.push(message.text());
  });
  await page.addInitScript(keepWatch);
  if (script) await page.addInitScript(script);
  return opened;
}

/** Keeps violations of the policy as `violations`, and tells shifts of the layout by `shiftsSoFar()`. Runs in the page. */
function keepWatch() {
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    globalThis.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
  const shifts = [];
  const keep = (entries) => {
    for (const { value, sources } of entries) {
      shifts.push({ value, nodes: sources.map(({ node }) => node?.nodeName ?? '?') });
    }
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  globalThis.shiftsSoFar = () => {
    keep(observer.takeRecords());
    return shifts;
  };
}

/** Waits for something to hold in a page, and says what did not. */
export async function until(page, what, holds, argument) {
  await page.waitForFunction(holds, argument).catch((cause) => {
    throw new Error(`still not: ${what}`, { cause });
  });
}

/** Two frames: what the page has been told so far is drawn. */
export const drawn = (page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** Waits until every simulator of the page is ready, and tells what each one is then. */
export function simulators(page) {
  return page.evaluate(async () => {
    await customElements.whenDefined('credit-rate-simulator');
    const elements = [...document.querySelectorAll('credit-rate-simulator')];
    return Promise.all(
      elements.map(async (element) => {
        await element.ready;
        await element.updateComplete;
        return {
          upgraded: element.matches(':defined'),
          hasShadowRoot: element.shadowRoot !== null,
          hasStyles: (element.shadowRoot?.adoptedStyleSheets.length ?? 0) > 0,
          text: element.shadowRoot?.textContent.trim() ?? '',
          likelyRate: element.estimate?.rate.likely,
        };
      }),
    );
  });
}

/** Names of everything that the page has stored on the visitor's machine. */
export async function stored(page, context) {
  const cookies = await context.cookies();
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  return [...cookies.map(({ name }) => name), ...inPage];
}
