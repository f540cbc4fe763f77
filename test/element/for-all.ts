import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { views, type ViewName } from '../../src/views/index.js';
import { all, plain, root, said, simulator, until } from './visit.js';

const LANGUAGES = ['fr', 'en'] as const;

/** Pages as hosts make them: ground and text. */
export const TONES = {
  light: ['#fff', '#222'],
  dark: ['#14161a', '#e8e8e8'],
} as const;

/** Narrow columns, by what they ask for: width in px, size of the text. */
const COLUMNS = {
  '320 pixels': [320, ''],
  'text twice as large': [640, '32px'],
} as const;

/** Gives the page a ground, a colour and a size of text. */
export function paint([backgroundColor, color]: readonly [string, string], fontSize = ''): void {
  Object.assign(document.body.style, { backgroundColor, color, fontSize });
}

/** For `afterEach`: the page as it was, whatever a test has made of it. */
export async function asBefore(): Promise<void> {
  paint(['', '']);
  await setViewport({ width: 800, height: 600 });
}

/** Has a view load from elsewhere, and returns how to undo that. */
export function replaceStart(name: ViewName, start: (typeof views)[ViewName]['start']): () => void {
  const room: { start: typeof start } = views[name];
  const usual = room.start;
  room.start = start;
  return () => {
    room.start = usual;
  };
}

/** A view that could not be loaded says so and leaves the result; asked again it comes, and the focus is not lost. */
export function loadsAgain(name: ViewName, drawn: string): void {
  it('offers to load again what failed, and leaves the result', async () => {
    const element = await simulator();
    const heading = root(element).getElementById(`${name}-button`)!;
    const before = said(element, '.rate');
    const restore = replaceStart(name, () => Promise.reject(new Error('offline')));
    try {
      heading.click();
      await until(() => all(element, '[role=alert]').length > 0, 'told');
    } finally {
      restore();
    }
    expect(said(element, '.rate')).to.equal(before);
    all(element, `#${name} button`)[0]!.click();
    await until(() => all(element, drawn).length > 0, 'drawn');
    expect(root(element).activeElement).to.equal(heading);
  });
}

/** Axe finds nothing in what is drawn, in either language, on light pages and on dark ones. */
export function passesAxe(drawn: (lang: string) => Promise<Element>): void {
  for (const lang of LANGUAGES) {
    for (const [tone, colours] of Object.entries(TONES)) {
      it(`passes axe in ${lang}, ${tone}`, async () => {
        paint(colours);
        await expect(await drawn(lang)).to.be.accessible();
      });
    }
  }
}

/** What is drawn fits narrow columns, in either language: see `expectFit`. */
export function fitsColumns(
  selector: string,
  drawn: (lang: string) => Promise<Element>,
  slack?: Slack,
): void {
  for (const lang of LANGUAGES) {
    for (const [name, [width, size]] of Object.entries(COLUMNS)) {
      it(`fits ${name} in ${lang}`, async () => {
        await setViewport({ width, height: 640 });
        paint(['', ''], size);
        const element = await drawn(lang);
        if (size) expect(getComputedStyle(element).fontSize).to.equal(size);
        expectFit(element, selector, slack);
      });
    }
  }
}

interface Slack {
  left?: number;
  right?: number;
}

/**
 * Nothing of what the selector finds in the element sticks out of it sideways.
 *
 * @param slack what each side may show of the rounding of boxes, in px
 */
export function expectFit(
  element: Element,
  selector: string,
  { left: before = 1, right: behind = 1 }: Slack = {},
): void {
  const { left, right } = element.getBoundingClientRect();
  const parts = all(element, selector);
  expect(parts).not.to.have.length(0);
  const out = parts.filter((part) => {
    const box = part.getBoundingClientRect();
    return box.right > right + behind || (box.width > 0 && box.left < left - before);
  });
  expect(out.map(nameOf)).to.deep.equal([]);
}

const nameOf = (part: Element) =>
  `${part.tagName} ${part.getAttribute('class') ?? ''} ${plain(part.textContent).slice(0, 40)}`;
