import { until } from './children.mjs';
import { keys } from './keys.mjs';

/** As much of a Puppeteer page as our tests' commands use (`sendKeys`, `setViewport`, `media`), on a WebDriver session. */
export class Page {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  url() {
    return this.#driver.url;
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

  /** WebDriver sizes windows: the window grows or shrinks by what the viewport lacks, until it fits. */
  async setViewport({ width, height }) {
    const fits = ([w, h]) => w === width && h === height;
    let size = await this.#size();
    while (!fits(size)) {
      const [w, h] = size;
      const window = await this.#driver.command('GET', '/window/rect');
      const rect = { width: window.width + width - w, height: window.height + height - h };
      await this.#driver.command('POST', '/window/rect', rect);
      const changed = async () => {
        size = await this.#size();
        return size[0] !== w || size[1] !== h;
      };
      await until(changed, `the viewport stays at ${w}×${h}, not ${width}×${height}`);
    }
  }

  async emulateMediaFeatures(features) {
    await this.#driver.prefer(Object.fromEntries(features.map(({ name, value }) => [name, value])));
    // The page answers matchMedia at once, but restyles what is there only with the next change of its size.
    const [width, height] = await this.#size();
    await this.setViewport({ width: width + 1, height });
    await this.setViewport({ width, height });
  }

  #size() {
    return this.evaluate('() => [innerWidth, innerHeight]');
  }

  #type(...actions) {
    return this.#driver.command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

const keyDown = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
const keyUp = (key) => ({ type: 'keyUp', value: keys[key] ?? key });
