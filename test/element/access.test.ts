import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { views } from '../../src/views/index.js';
import { asBefore, fitsColumns, paint, passesAxe, TONES } from './for-all.js';
import {
  ARTICLE,
  field,
  openAll,
  painted,
  plain,
  root,
  said,
  scrolledAway,
  simulator,
  type,
  until,
} from './visit.js';

/** With all that the first screen holds. */
async function unfolded(lang: string): Promise<Element> {
  const element = await simulator(`lang="${lang}" ${ARTICLE}`);
  openAll(element);
  await painted();
  return element;
}

afterEach(asBefore);

describe('the screen, everything open, with messages', () => {
  passesAxe(async (lang) => {
    const element = await unfolded(lang);
    const [, buyers] = [...root(element).querySelectorAll<HTMLInputElement>('input[type=text]')];
    await type(buyers!, '3x');
    await sendKeys({ press: 'Tab' });
    await painted();
    return element;
  });
});

/** Begins to answer, and waits for the one-line summary that comes with it. */
async function answering(element: Element): Promise<HTMLElement> {
  field(element, 'Part du premier client').focus();
  const line = () => root(element).querySelector<HTMLElement>('.compact');
  await until(() => line() !== null, 'the one-line summary');
  await painted();
  return line()!;
}

describe('on a dark page that never declared a colour scheme', () => {
  it('system parts turn dark, and the lists of choices stay legible', async () => {
    paint(TONES.dark);
    const element = await simulator();
    const page = root(element).querySelector<HTMLElement>('.page')!;
    expect(getComputedStyle(page).colorScheme).to.equal('dark');
    const option = getComputedStyle(root(element).querySelector('option')!);
    expect(option.color).not.to.equal(option.backgroundColor);
  });

  it('the one-line summary lies on the page’s ground', async () => {
    paint(TONES.dark);
    const element = await simulator();
    const line = await answering(element);
    expect(getComputedStyle(line).getPropertyValue('--_ground')).to.equal('rgb(20, 22, 26)');
  });

  it('follows when the page changes its mind', async () => {
    paint(TONES.light);
    const element = await simulator();
    const page = root(element).querySelector<HTMLElement>('.page')!;
    expect(getComputedStyle(page).colorScheme).to.equal('light');
    paint(TONES.dark);
    await waitUntil(() => getComputedStyle(page).colorScheme === 'dark', 'dark', { timeout: 5000 });
  });
});

describe('the keyboard', () => {
  it('goes through the screen in the order it is read', async () => {
    const element = await simulator();
    const focused = () => root(element).activeElement as HTMLElement | null;
    const [start, end] = [document.createElement('button'), document.createElement('button')];
    element.before(start);
    // Beyond the page the focus would go to the browser's own bars, and Firefox would not give it back.
    element.after(end);
    start.focus();
    const order: string[] = [];
    for (let i = 0; i < 60; i++) {
      await sendKeys({ press: 'Tab' });
      const at = focused();
      if (!at) break;
      // Taller than the window, the result scrolls: Firefox makes that a stop, so that the keyboard can scroll it.
      if (at.matches('.summary')) continue;
      order.push(at.id || plain(at.textContent).slice(0, 14) || at.getAttribute('type') || at.tagName);
    }
    const questions = [
      'insurableTurnover',
      'sector',
      'buyerCount',
      'largest',
      'topThree',
      'dso',
      'daysPastDue',
    ];
    expect(order.filter((id) => questions.includes(id))).to.deep.equal(questions);
    expect(order[0]).to.equal('scale-button');
    expect(order.indexOf('quality')).to.be.above(order.indexOf('grossBadDebtRatio'));
    expect(order.slice(order.indexOf('terms-button') + 1)).to.deep.equal(
      ['share', 'print', ...Object.keys(views)].map((name) => `${name}-button`),
    );
  });

  it('shows where it is', async function () {
    const element = await simulator();
    field(element, 'Clients actifs').focus();
    await sendKeys({ press: 'Tab' });
    const control = root(element).activeElement!;
    // The drivers of Firefox and WebKitGTK move the focus, but not as a keyboard does.
    if (!control.matches(':focus-visible')) this.skip();
    expect(getComputedStyle(control).outlineStyle).not.to.equal('none');
  });
});

describe('the screen, everything open', () => {
  // Drawn text has boxes of a rounding of its own.
  fitsColumns('.page *:not(.status, option, optgroup)', unfolded, { left: 1.5, right: 1.5 });

  it('has fields of 44 pixels at least', async () => {
    const element = await simulator();
    for (const control of root(element).querySelectorAll('.control, .segments label, [type=range]')) {
      expect(control.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});

describe('the one-line summary', () => {
  async function scrolled(width: number, height: number): Promise<CSSStyleDeclaration> {
    await setViewport({ width, height });
    const element = await simulator();
    const line = await answering(element);
    root(element).querySelector('footer')!.scrollIntoView();
    await painted();
    return getComputedStyle(line);
  }

  it('stays in view on narrow screens, once the result has gone', async () => {
    const line = await scrolled(360, 640);
    await until(() => line.visibility === 'visible', 'shown');
    expect(line.position).to.equal('sticky');
  });

  it('is not there in wide columns, nor in low windows', async () => {
    expect((await scrolled(800, 640)).display).to.equal('none');
    expect((await scrolled(360, 400)).display).to.equal('none');
  });

  it('never covers a field that has the focus', async () => {
    await setViewport({ width: 360, height: 640 });
    const element = await simulator();
    await answering(element);
    await scrolledAway(element);
    field(element, 'Clients actifs').focus();
    await painted();
    const bar = root(element).querySelector('.compact > p')!.getBoundingClientRect();
    const control = field(element, 'Clients actifs').getBoundingClientRect();
    expect(control.top).to.be.at.least(bar.bottom);
    expect(said(element, '.compact')).to.match(/% à .* par an/);
  });
});

describe('the host’s wishes', () => {
  it('for less motion are heard', async function () {
    const glide = async () => {
      const band = root(await simulator()).querySelector('.band')!;
      return getComputedStyle(band).transitionDuration;
    };
    expect(await glide()).to.match(/0\.2s/);
    if (!(await executeServerCommand('media', { 'prefers-reduced-motion': 'reduce' }))) this.skip();
    await until(() => matchMedia('(prefers-reduced-motion: reduce)').matches, 'less motion');
    expect(await glide()).to.equal('0s');
    await executeServerCommand('media', {});
  });

  it('for other colours and fonts too', async () => {
    const element = await simulator();
    for (const [name, value] of [
      ['--crs-text', 'rgb(10, 20, 30)'],
      ['--crs-surface', 'rgb(250, 250, 240)'],
      ['--crs-font', 'monospace'],
      ['--crs-radius', '0px'],
    ] as const) {
      element.style.setProperty(name, value);
    }
    const { backgroundColor } = getComputedStyle(element);
    const { color, fontFamily } = getComputedStyle(root(element).querySelector('.frame')!);
    expect([color, backgroundColor, fontFamily]).to.deep.equal([
      'rgb(10, 20, 30)',
      'rgb(250, 250, 240)',
      'monospace',
    ]);
    expect(getComputedStyle(root(element).querySelector('.control')!).borderRadius).to.equal('0px');
  });
});
