import { chromium } from 'playwright-core';
import { chromiumArguments, findBrowser } from '../../../tools/browsers.mjs';

export const launch = () =>
  chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumArguments });

/**
 * Opens a page and keeps what it does from its first moment on: requests, errors, warnings, violations of the content
 * security policy, and shifts of its layout. The option `script` is a function that runs in it before anything else; the others
 * are those of a browser context.
 */
export async function openPage(browser, url, { script, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 900, height: 900 }, ...options });
  const page = await context.newPage();
  const requests = [];
  const errors = [];
  const warnings = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      globalThis.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries()) {
        globalThis.shifts.push({ value, nodes: sources.map(({ node }) => node?.nodeName ?? '?') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  if (script) await page.addInitScript(script);
  await page.goto(url);
  return { page, context, requests, errors, warnings };
}

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
