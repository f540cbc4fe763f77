import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { views, type ViewName } from '../../src/views/index.js';
import { all, allByRole, button, byRole, part, said, view, type Name } from './by-role.js';
import { isLoading, root, simulator } from './visit.js';
import { until } from './waits.js';

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
  'text twice as large, on a telephone': [360, '32px'],
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
export function loadsAgain(name: ViewName, title: Name): void {
  it('offers to load again what failed, and leaves the result', async () => {
    const element = await simulator();
    const heading = button(element, title);
    const place = view(element, title);
    const noAlert = () => allByRole(place, 'alert').length === 0;
    const rate = () => said(part(element, 'rate'));
    const before = rate();
    const restore = replaceStart(name, () => Promise.reject(new Error('offline')));
    try {
      heading.click();
      await until(() => allByRole(place, 'alert').length > 0, 'told that it could not be loaded');
    } finally {
      restore();
    }
    expect(rate()).to.equal(before);
    button(byRole(place, 'alert'), 'Réessayer').click();
    await until(() => place.childElementCount > 0 && !isLoading(place) && noAlert(), 'the view');
    expect(root(element).activeElement).to.equal(heading);
  });
}

/** Each language once and each tone once: what axe finds in colours does not depend on words, nor the other way round. */
const READERS = [
  ['fr', 'light'],
  ['en', 'dark'],
] as const;

/** The quickest of the three: it bears what takes long and needs no other. */
export const inChromium = /Chrome\//.test(navigator.userAgent);

/**
 * Axe finds nothing in what is drawn, in either language, on light pages and on dark ones. It judges names, roles and
 * computed colours, in which browsers hardly differ, and takes longer than all other tests.
 *
 * @param elsewhere how many of these in browsers other than Chromium
 */
export function passesAxe(drawn: (lang: string) => Promise<Element>, elsewhere = 0): void {
  for (const [lang, tone] of READERS.slice(0, inChromium ? undefined : elsewhere)) {
    it(`passes axe in ${lang}, ${tone}`, async () => {
      paint(TONES[tone]);
      await expect(await drawn(lang)).to.be.accessible();
    });
  }
}

/** All of the view that is open, by a selector, but what is only read aloud. */
export const OPEN_VIEW = '[part~=view]:not([hidden]) ';

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
        expectFit(element, all(element, selector), slack);
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth, 'the page, sideways').to.be.at.most(clientWidth);
      });
    }
  }
}

interface Slack {
  left?: number;
  right?: number;
}

/**
 * None of these parts sticks out of the element sideways, but for what scrolls by itself or is only read aloud.
 *
 * @param slack what each side may show of the rounding of boxes, in px
 */
export function expectFit(
  element: Element,
  parts: readonly Element[],
  { left: before = 1, right: behind = 1 }: Slack = {},
): void {
  const { left, right } = element.getBoundingClientRect();
  expect(parts).not.to.have.length(0);
  const out = parts.filter((part) => {
    const box = part.getBoundingClientRect();
    const sticksOut = box.right > right + behind || (box.width > 0 && box.left < left - before);
    return sticksOut && !isClipped(part);
  });
  expect(out.map((part) => `${part.tagName} ${said(part).slice(0, 40)}`)).to.deep.equal([]);
}

/** Whether a part is cut off by a box that scrolls sideways, or is not drawn at all. */
function isClipped(part: Element): boolean {
  for (let box: Element | null = part; box; box = box.parentElement) {
    const { overflowX, clipPath } = getComputedStyle(box);
    if (clipPath !== 'none' || (box !== part && /auto|hidden/.test(overflowX))) return true;
  }
  return false;
}
