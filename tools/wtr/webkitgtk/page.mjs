import { pause } from './children.mjs';
import { keys } from './keys.mjs';

const buttons = { left: 0, middle: 1, right: 2 };
const elementReference = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * As much of a Puppeteer page as the commands of Web Test Runner use (sendKeys, sendMouse, setViewport, emulateMedia,
 * selectOption), on a WebDriver session.
 */
export class Page {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  url() {
    return this.#driver.url;
  }

  isClosed() {
    return false;
  }

  evaluate(fn, ...args) {
    return this.#driver.execute(`return (${fn})(...arguments)`, ...args);
  }

  keyboard = {
    down: (key) => this.#type(keyDown(key)),
    up: (key) => this.#type(keyUp(key)),
    press: (key) => this.#type(keyDown(key), keyUp(key)),
    type: (text) => {
      const typed = [...text].map((character) => (character === '\n' ? 'Enter' : character));
      return this.#type(...typed.flatMap((key) => [keyDown(key), keyUp(key)]));
    },
  };

  mouse = {
    move: (x, y) => this.#point(moveTo(x, y)),
    down: ({ button = 'left' } = {}) => this.#point({ type: 'pointerDown', button: buttons[button] }),
    up: ({ button = 'left' } = {}) => this.#point({ type: 'pointerUp', button: buttons[button] }),
    click: (x, y, { button = 'left' } = {}) =>
      this.#point(
        moveTo(x, y),
        { type: 'pointerDown', button: buttons[button] },
        { type: 'pointerUp', button: buttons[button] },
      ),
    reset: async () => {
      await this.#driver.command('DELETE', '/actions');
      await this.mouse.move(0, 0);
    },
  };

  /** WebDriver sizes windows: the window grows or shrinks by what the viewport lacks, until it fits. */
  async setViewport({ width, height }) {
    for (let attempt = 0; attempt < 4; attempt++) {
      const [w, h] = await this.#size();
      if (w === width && h === height) return;
      const window = await this.#driver.command('GET', '/window/rect');
      const rect = { width: window.width + width - w, height: window.height + height - h };
      await this.#driver.command('POST', '/window/rect', rect);
      await this.#resized(w, h);
    }
    const size = await this.#size();
    if (size[0] !== width || size[1] !== height) throw new Error(`the viewport stays at ${size.join('×')}`);
  }

  async emulateMediaFeatures(features) {
    await this.#driver.prefer(Object.fromEntries(features.map(({ name, value }) => [name, value])));
    // The page answers matchMedia at once, but restyles what is there only with the next change of its size.
    const [width, height] = await this.#size();
    await this.setViewport({ width: width + 1, height });
    await this.setViewport({ width, height });
  }

  async emulateMediaType() {
    throw new Error('WebKitGTK cannot emulate a media type');
  }

  async setUserAgent() {
    throw new Error('WebKitGTK cannot change its user agent');
  }

  select(selector, ...values) {
    const choose = `(selector, values) => {
      const list = document.querySelector(selector);
      for (const option of list.options) option.selected = values.includes(option.value);
      list.dispatchEvent(new Event('input', { bubbles: true }));
      list.dispatchEvent(new Event('change', { bubbles: true }));
      return values;
    }`;
    return this.evaluate(choose, selector, values);
  }

  async evaluateHandle(fn, ...args) {
    const element = await this.evaluate(fn, ...args);
    const screenshot = () => this.#picture(element);
    return { asElement: () => (element?.[elementReference] ? { screenshot } : null) };
  }

  async screenshot() {
    // At once, the picture may be the one before the last change.
    const twoFrames = `const done = arguments[0];
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));`;
    await this.#driver.command('POST', '/execute/async', { script: twoFrames, args: [] });
    return Buffer.from(await this.#driver.command('GET', '/screenshot'), 'base64');
  }

  /** WebKitWebDriver's own picture of an element is blank: this one is cut out of the viewport's. */
  async #picture(element) {
    const { PNG } = (await import('pngjs')).default;
    const box = `element => {
      element.scrollIntoView({ block: 'nearest' });
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const x = Math.floor(left), y = Math.floor(top);
      return [x, y, Math.ceil(right) - x, Math.ceil(bottom) - y];
    }`;
    const [x, y, width, height] = await this.evaluate(box, element);
    const cut = new PNG({ width, height });
    PNG.bitblt(PNG.sync.read(await this.screenshot()), cut, x, y, width, height, 0, 0);
    return PNG.sync.write(cut);
  }

  #size() {
    return this.evaluate('() => [innerWidth, innerHeight]');
  }

  async #resized(width, height) {
    for (let attempt = 0; attempt < 20; attempt++) {
      const [w, h] = await this.#size();
      if (w !== width || h !== height) return;
      await pause(25);
    }
  }

  #type(...actions) {
    return this.#driver.command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #point(...actions) {
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.#driver.command('POST', '/actions', { actions: [pointer] });
  }
}

const keyDown = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
const keyUp = (key) => ({ type: 'keyUp', value: keys[key] ?? key });
const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
