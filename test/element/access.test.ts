import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { asBefore, fitsColumns, paint, passesAxe, TONES } from './for-all.js';
import { all, allByRole, field, nameOf, part, said, sentence } from './by-role.js';
import { ARTICLE, estimated, openAll, openView, root, scrolledAway, simulator, type } from './visit.js';
import { painted, until } from './waits.js';

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
    const [, buyers] = allByRole<HTMLInputElement>(element, 'textbox');
    await type(buyers!, '3x');
    await sendKeys({ press: 'Tab' });
    await painted();
    return element;
  }, 1);
});

/** Begins to answer, and waits for the one-line summary that comes with it. */
async function answering(element: Element): Promise<HTMLElement> {
  field(element, 'Part du premier client').focus();
  const line = () => part(element, 'compact');
  await until(() => line() !== undefined, 'the one-line summary');
  await painted();
  return line()!;
}

describe('on a dark page that never declared a colour scheme', () => {
  it('system parts turn dark, and the lists of choices stay legible', async () => {
    paint(TONES.dark);
    const element = await simulator();
    await painted();
    const page = part(element, 'page')!;
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
    await painted();
    const page = part(element, 'page')!;
    expect(getComputedStyle(page).colorScheme).to.equal('light');
    paint(TONES.dark);
    await until(() => getComputedStyle(page).colorScheme === 'dark', 'a dark scheme');
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
      if (at === part(element, 'summary')) continue;
      order.push(nameOf(at));
    }
    const questions = [
      'Chiffre d’affaires HT à assurer',
      'Secteur de vos clients (à défaut, le vôtre)',
      'Clients actifs',
      'Part du premier client',
      'Part des trois premiers',
      'Délai de paiement accordé',
      'Retard moyen',
      'Impayés des trois dernières années',
      'Solidité de vos clients',
      'Export',
    ];
    expect(order.filter((name) => questions.includes(name))).to.deep.equal(questions);
    expect(order[0]).to.equal('Voir en tableau');
    const terms = order.findIndex((name) => name.startsWith('Conditions de la police'));
    expect(order.slice(terms + 1)).to.deep.equal([
      'Partager',
      'Imprimer',
      'Comprendre ce taux',
      'Réduire ce taux',
      'En cas d’impayé',
      'S’assurer ou s’auto-assurer',
      'Comparer des offres',
      'Mes clients',
    ]);
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
  fitsColumns('[part~=page] *:not(option, optgroup)', unfolded, { left: 1.5, right: 1.5 });

  it('has fields of 44 pixels at least', async () => {
    const element = await simulator();
    const boxes = all(element, '[part~=input]').map((input) => input.parentElement!);
    const choices = allByRole(element, 'radio').map((radio) => radio.closest('label')!);
    for (const control of [...boxes, ...choices, ...allByRole(element, 'slider')])
      expect(control.getBoundingClientRect().height, nameOf(control)).to.be.at.least(44);
    expect([boxes, choices].map(({ length }) => length)).to.deep.equal([11, 3]);
  });
});

describe('the one-line summary', () => {
  async function scrolled(width: number, height: number): Promise<CSSStyleDeclaration> {
    await setViewport({ width, height });
    const element = await simulator();
    const line = await answering(element);
    part(element, 'footer')!.scrollIntoView();
    await painted();
    return getComputedStyle(line);
  }

  it('stays in view at every width, once the rate has gone, and takes no room', async () => {
    for (const width of [360, 558, 640]) {
      const line = await scrolled(width, 640);
      await until(() => line.visibility === 'visible', 'shown');
      expect(line.position).to.equal('sticky');
    }
  });

  it('is not there in low windows', async () => {
    // WebKit keeps what the queries of an adopted sheet found while nothing in the page used it.
    const line = await scrolled(360, 640);
    await until(() => line.visibility === 'visible', 'shown');
    await setViewport({ width: 360, height: 400 });
    await until(() => line.display === 'none', 'away');
  });

  it('says what the last answer did, for as long as its field keeps the focus', async () => {
    const element = await simulator();
    const line = await answering(element);
    await estimated(element);
    const likely = () => /0,\d\d/.exec(sentence(element, /^taux probable/))![0];
    const before = likely();
    await type(field(element, 'Retard moyen'), '60');
    await estimated(element);
    expect(likely()).not.to.equal(before);
    expect(said(line)).to.contain(`probable ${before} → ${likely()} %`);
    field(element, 'Clients actifs').focus();
    await until(() => !said(line).includes('→'), 'the change of the field before gone');
    // What changes nothing that can be seen is no change.
    await type(field(element, 'Clients actifs'), '120');
    await estimated(element);
    expect(said(line)).not.to.contain('→');
  });

  it('says what a change on trial did', async () => {
    const element = await simulator();
    (await openView(element, 'Réduire ce taux')).scrollIntoView();
    const first = () => allByRole(element, 'button', /^Essayer/)[0];
    await until(() => first() !== undefined, 'the levers');
    first()!.focus();
    first()!.click();
    const line = () => said(part(element, 'compact'));
    await until(() => /probable 0,\d\d → 0,\d\d % Avec 1 changement à l’essai$/.test(line()), 'told');
  });

  it('names the least that a policy costs where it decides, and only there', async () => {
    for (const [turnover, words] of [
      ['60000', /2 500 € par an minimum d’une police$/],
      ['400000', /€ par an en bas, le minimum d’une police$/],
      ['2500000', /€ par an$/],
    ] as const) {
      const element = await simulator(`lang="fr" turnover="${turnover}"`);
      const line = await answering(element);
      await estimated(element);
      expect(said(line), turnover).to.match(words);
    }
  });

  it('never covers a field that has the focus', async () => {
    await setViewport({ width: 360, height: 640 });
    const element = await simulator();
    await answering(element);
    await scrolledAway(element);
    field(element, 'Clients actifs').focus();
    await painted();
    const bar = part(element, 'compact')!.firstElementChild!.getBoundingClientRect();
    const control = field(element, 'Clients actifs').getBoundingClientRect();
    expect(control.top).to.be.at.least(bar.bottom);
    expect(said(part(element, 'compact'))).to.match(/% à .* par an/);
  });
});

describe('the host’s wishes', () => {
  it('for less motion are heard', async function () {
    const glide = async () => {
      const band = part(await simulator(), 'scale')!.querySelector('rect')!;
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
    const page = getComputedStyle(part(element, 'page')!);
    await until(() => page.color === 'rgb(10, 20, 30)', 'the host’s colour, after its transition');
    const { backgroundColor } = getComputedStyle(element);
    const { color, fontFamily } = page;
    expect([color, backgroundColor, fontFamily]).to.deep.equal([
      'rgb(10, 20, 30)',
      'rgb(250, 250, 240)',
      'monospace',
    ]);
    expect(getComputedStyle(field(element, 'Clients actifs').parentElement!).borderRadius).to.equal('0px');
  });
});
