import { freePort, until } from './children.mjs';
import { pointer, Screen } from './screen.mjs';

/** WebKitGTK's browser on a virtual screen, driven over WebDriver. */
export class Driver {
  #program;
  #screen = new Screen();
  #features = {};
  #base;
  #session;
  url;

  /** @param {string} program WebKitWebDriver */
  constructor(program) {
    this.#program = program;
  }

  async start() {
    await this.#screen.start();
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    const log = process.env.WEBKIT_DEBUG ? 'inherit' : 'ignore';
    this.#screen.run(this.#program, [`--port=${port}`], ['ignore', log, log]);
    await this.#answering();
    const capabilities = { alwaysMatch: { pageLoadStrategy: 'normal' } };
    const { sessionId } = await this.#request('POST', '/session', { capabilities });
    this.#session = `/session/${sessionId}`;
    // No window manager gives the window the focus, but X does, to the one under the pointer.
    const corner = pointer - 10;
    await this.command('POST', '/window/rect', { x: corner, y: corner });
  }

  async stop() {
    // The driver may be gone already.
    if (this.#session) await this.command('DELETE', '').catch(() => undefined);
    this.#screen.stop();
  }

  async goto(url) {
    this.url = url;
    await this.command('POST', '/url', { url });
  }

  /** A WebDriver command of the session, e.g. `('GET', '/window/rect')`. */
  command(method, path, body) {
    return this.#request(method, this.#session + path, body);
  }

  execute(script, ...args) {
    return this.command('POST', '/execute/sync', { script, args });
  }

  /** Emulates media features and waits until the page sees them. */
  async prefer(features) {
    Object.assign(this.#features, features);
    this.#screen.prefer(this.#features);
    const matches =
      'return Object.entries(arguments[0]).every(([k, v]) => matchMedia(`(${k}: ${v})`).matches)';
    const shown = () => this.execute(matches, features);
    await until(shown, `WebKitGTK does not show ${JSON.stringify(features)}`);
  }

  #answering() {
    const answers = () =>
      fetch(`${this.#base}/status`).then(
        () => true,
        () => false,
      );
    return until(answers, 'WebKitWebDriver does not answer');
  }

  async #request(method, path, body = {}) {
    const response = await fetch(this.#base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok)
      throw new Error(`WebKitWebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
}
