import { openSession } from './site.mjs';

/**
 * A page of wp-admin with a block editor, in the session of somebody; the tour that greets newcomers is closed.
 *
 * @returns the `page`, the `errors` of its scripts, and `close`
 */
export async function openEditor(browser, origin, name, path) {
  const context = await openSession(browser, origin, name, { viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${origin}/wp-admin/${path}`);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/preferences') !== undefined);
  await page.evaluate(() => {
    const { set } = globalThis.wp.data.dispatch('core/preferences');
    for (const editor of ['core/edit-post', 'core/edit-site']) set(editor, 'welcomeGuide', false);
  });
  return { page, errors, close: () => context.close() };
}

/** Waits until the first simulator of a page or frame has an estimate, and gives its likely rate. */
export async function likelyRate(frame) {
  const shown = await frame.waitForFunction(
    () => document.querySelector('credit-rate-simulator')?.estimate?.rate.likely,
  );
  return shown.jsonValue();
}

/** The frame that holds the canvas of the editor. */
export async function canvas(page) {
  const frame = await page.locator('iframe[name="editor-canvas"]').elementHandle();
  return frame.contentFrame();
}
