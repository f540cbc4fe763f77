/**
 * The DevTools session of a Chromium page. One per page: a second session could not undo what the first emulates.
 */
const sessions = new WeakMap();

export async function devTools(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}
