import { Driver } from './driver.mjs';
import { Page } from './page.mjs';

/** Web Test Runner's launcher for Debian's WebKitGTK: one window, one test file at a time. */
class WebKitGtkLauncher {
  name = 'WebKitGTK';
  // Makes Web Test Runner's own commands accept `getPage()`.
  type = 'puppeteer';
  concurrency = 1;
  #driver;
  #page;
  #started;
  #active = new Set();

  /** @param {string} program WebKitWebDriver */
  constructor(program) {
    this.#driver = new Driver(program);
    this.#page = new Page(this.#driver);
  }

  initialize() {}

  async startSession(id, url) {
    this.#started ??= this.#driver.start();
    await this.#started;
    await this.#page.setViewport({ width: 800, height: 600 });
    this.#active.add(id);
    // The session has started when the page asks for its tests, not when it has loaded.
    this.#driver.goto(url).catch((error) => console.error('WebKitGTK:', error.message));
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.#active.has(id) ? this.#page.url() : undefined;
  }

  getPage(id) {
    if (!this.#active.has(id)) throw new Error(`WebKitGTK has no page for the session ${id}`);
    return this.#page;
  }

  async stopSession(id) {
    this.#active.delete(id);
    await this.#driver.goto('about:blank');
    return { testCoverage: undefined };
  }

  startDebugSession(id, url) {
    return this.startSession(id, url);
  }

  async stop() {
    if (this.#started) await this.#driver.stop();
  }
}

export const webkitGtkLauncher = (program) => new WebKitGtkLauncher(program);
