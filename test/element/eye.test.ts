import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { CreditRateSimulator } from '../../src/entries/index.js';
import { asBefore, paint, TONES } from './for-all.js';
import { all, allByRole, button, byRole, disclosure, field, nameOf, part, said } from './by-role.js';
import { ARTICLE, description, openAll, openView, root, simulator, unfold, unfoldAll } from './visit.js';
import { painted, until } from './waits.js';

/*
 * What only the eye finds: labels that lie on something else, help off its line, marks at an edge, targets that are too
 * small, words that repeat.
 */

const VIEWS = ['Comprendre ce taux', 'En cas d’impayé', 'S’assurer ou s’auto-assurer'];

afterEach(asBefore);

const boxOf = (element: Element) => element.getBoundingClientRect();
const areApart = (one: DOMRect, other: DOMRect) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) <= 0.5 ||
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) <= 0.5;
const isDrawn = (element: Element) => element.checkVisibility() && boxOf(element).width > 0;

/** Text is drawn higher than its letters are: the box of capitals and figures. */
function lettersOf(text: Element): DOMRect {
  const { left, top, width, height } = boxOf(text);
  return new DOMRect(left, top + height * 0.2, width, height * 0.6);
}

/** No label of a drawing lies on another, or on a line that is not its own. */
function expectApart(drawing: Element, what: string): void {
  const labels = all(drawing, 'text').filter(isDrawn);
  expect(labels, what).not.to.have.length(0);
  labels.forEach((label, index) => {
    for (const other of labels.slice(index + 1))
      expect(
        areApart(lettersOf(label), lettersOf(other)),
        `${said(label)} on ${said(other)}, ${what}`,
      ).to.equal(true);
  });
}

/** Waits for what a view works out while somebody sees it. */
const worked = (view: HTMLElement): Promise<void> =>
  until(() => {
    const [busy] = all(view, '[aria-busy=true]');
    busy?.scrollIntoView();
    return busy === undefined;
  }, 'what the view works out');

/** An opened simulator with everything in its views unfolded. */
async function everything(attributes = `lang="fr" ${ARTICLE}`): Promise<CreditRateSimulator> {
  const element = await simulator(attributes);
  for (const heading of VIEWS) {
    const view = await openView(element, heading);
    await worked(view);
    await unfoldAll(view);
  }
  return element;
}

describe('the scale, seen', () => {
  for (const [width, size] of [
    [320, ''],
    [360, '32px'],
    [800, ''],
  ] as const) {
    it(`has its labels apart from the likely rate’s tick and from one another, ${width} px ${size}`, async () => {
      await setViewport({ width, height: 640 });
      paint(['', ''], size);
      // the likely rate beside the mean, whose label was cut
      const element = await simulator(`lang="fr" ${ARTICLE}`);
      const scale = part(element, 'scale')!;
      const [drawing] = all(scale, 'svg');
      expectApart(drawing!, `${width} px`);
      const lines = all(drawing!, 'line').map(boxOf);
      for (const label of all(drawing!, 'text').filter(isDrawn)) {
        for (const line of lines) expect(areApart(lettersOf(label), line), said(label)).to.equal(true);
      }
    });

    it(`keeps what lies beyond it inside, ${width} px ${size}`, async () => {
      await setViewport({ width, height: 640 });
      paint(['', ''], size);
      const element = await simulator(
        'lang="fr" turnover="60000" buyers="5" largest="60" quality="degraded"',
      );
      const [drawing] = all(part(element, 'scale')!, 'svg');
      const { left, right } = boxOf(element);
      expect(said(all(drawing!, 'text').at(-1))).to.equal(
        `${(element.estimate!.rate.likely * 100).toFixed(2).replace('.', ',')} %`,
      );
      for (const mark of all(drawing!, 'text, path').filter(isDrawn)) {
        const box = boxOf(mark);
        expect(box.left >= left - 2 && box.right <= right + 2, said(mark) || 'the arrow').to.equal(true);
      }
      expectApart(drawing!, `${width} px`);
    });
  }
});

describe('the drawings of the views, seen', () => {
  for (const width of [360, 720]) {
    it(`have their labels on their own ground, ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const element = await everything();
      for (const drawing of allByRole(element, 'img'))
        expectApart(drawing, `${nameOf(drawing)}, ${width} px`);
      const [insured] = all(
        byRole(element, 'img', /^Fréquence des années/),
        'path',
      ) as unknown as SVGPathElement[];
      // Some browsers count the line around an area as part of it.
      const line = 3;
      const { left, top, width: wide, height: high } = boxOf(insured!);
      const under = new DOMRect(left + line, top + line, wide - 2 * line, high - line);
      for (const name of all(byRole(element, 'img', /^Fréquence des années/), 'text').filter(isDrawn)) {
        const letters = lettersOf(name);
        expect(
          areApart(letters, under) || letters.left > under.right - 1 || letters.bottom < under.top + 1,
          said(name),
        ).to.equal(true);
      }
    });

    it(`have no bar, dot or arrow at the edge of its column, ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const element = await everything();
      const lists = all(element, '[part~=view] li svg');
      let marks = 0;
      for (const drawing of lists) {
        const column = boxOf(drawing);
        for (const mark of all(drawing, 'rect, circle')) {
          marks += 1;
          expect(boxOf(mark).right, said(drawing.closest('li'))).to.be.below(column.right - 1);
        }
      }
      expect(marks).to.be.above(8);
    });
  }

  it('name the effects in aligned columns', async () => {
    await setViewport({ width: 720, height: 900 });
    const element = await everything();
    const items = allByRole(byRole(element, 'region', 'Ce qui le fait bouger'), 'listitem');
    const ends = items.map((item) => Math.round(boxOf(item.lastElementChild!).right));
    expect(new Set(ends).size).to.equal(1);
    const tops = items.map((item) => [...item.children].map((cell) => boxOf(cell).height > 0));
    expect(tops.flat().every(Boolean)).to.equal(true);
  });
});

describe('help with a question, seen', () => {
  for (const width of [320, 360, 480, 560, 800]) {
    it(`stands on the first line of its label, ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const element = await simulator();
      const signs = all(element, 'summary').filter((summary) => said(summary) === '?');
      expect(signs).to.have.length(7);
      for (const sign of signs) {
        const label = sign.closest('[part~=field]')!.querySelector('label')!;
        const range = document.createRange();
        range.selectNodeContents(label);
        const [line] = [...range.getClientRects()];
        const middle = (box: DOMRect) => (box.top + box.bottom) / 2;
        expect(Math.abs(middle(boxOf(sign)) - middle(line!)), said(label)).to.be.below(2.5);
        expect(areApart(boxOf(sign), line!), said(label)).to.equal(true);
      }
    });
  }
});

describe('with the spacing of text that readers may set (WCAG 1.4.12)', () => {
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
  );

  for (const width of [320, 360, 480, 560, 760, 1000]) {
    for (const lang of ['fr', 'en']) {
      it(`labels keep clear of what stands beside them, ${width} px, ${lang}`, async () => {
        await setViewport({ width, height: 900 });
        const element = await simulator(`lang="${lang}"`);
        const shadow = root(element);
        shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, spacing];
        const signs = all(element, '.hint > summary').filter(isDrawn);
        expect(signs.length).to.be.above(7);
        for (const sign of signs) {
          const label = sign.closest('[part~=field]')!.querySelector('label, legend')!;
          const range = document.createRange();
          range.selectNodeContents(label);
          for (const line of range.getClientRects())
            expect(areApart(boxOf(sign), line), `${said(label)} ${said(sign)}`).to.equal(true);
        }
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }
});

describe('what can be pressed', () => {
  /** How far a press in the middle of a control's lines is its own, px. */
  function targetOf(control: HTMLElement): { width: number; height: number } {
    const shown = (control.matches('[type=radio]') && control.closest('label')) || control;
    shown.scrollIntoView({ block: 'center' });
    const box = boxOf(shown);
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const isOwn = (atX: number, atY: number) => {
      const met = root(document.querySelector('credit-rate-simulator')!).elementFromPoint(atX, atY);
      return met !== null && (shown.contains(met) || met.closest('label')?.control === control);
    };
    const reach = (dx: number, dy: number) => {
      let far = 0;
      while (far < 48 && isOwn(x + dx * (far + 0.5), y + dy * (far + 0.5))) far += 0.5;
      return far;
    };
    return { width: reach(-1, 0) + reach(1, 0), height: reach(0, -1) + reach(0, 1) };
  }

  for (const width of [360, 480, 800, 1280]) {
    it(`is 44 pixels wide and high, and covers no neighbour, ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const element = await simulator(
        `lang="fr" ${ARTICLE} contact="https://cabinet.example" broker="Cabinet" orias="07000123"`,
      );
      field(element, 'Clients actifs').focus();
      await until(() => part(element, 'compact') !== undefined, 'the words for answers');
      const controls = all(element, 'button, a, summary, [type=range], [type=radio]').filter(
        (control) => isDrawn(control) && control.closest('[aria-hidden=true]') === null,
      );
      expect(controls.length).to.be.above(30);
      for (const control of controls) {
        const { width: wide, height } = targetOf(control);
        expect(Math.min(wide, height), nameOf(control)).to.be.at.least(43);
      }
    });
  }

  it('inside the views too', async () => {
    await setViewport({ width: 360, height: 900 });
    const element = await everything();
    const controls = all(element, '[part~=view] :is(button, summary, [type=radio])').filter(isDrawn);
    expect(controls.length).to.be.above(20);
    for (const control of controls) {
      const { width: wide, height } = targetOf(control);
      expect(Math.min(wide, height), nameOf(control)).to.be.at.least(43);
    }
  });

  for (const [tone, colours] of Object.entries(TONES)) {
    it(`as a link has the component’s colour, ${tone}`, async () => {
      paint(colours);
      const element = await simulator(`lang="fr" ${ARTICLE} complaints="https://cabinet.example/plaintes"`);
      const view = await openView(element, 'S’assurer ou s’auto-assurer');
      await worked(view);
      await unfold(view, /méthode/);
      const links = allByRole(element, 'link');
      expect(links.length).to.be.above(2);
      for (const link of links) {
        const { color, textDecorationLine } = getComputedStyle(link);
        // mixed with the text's own colour, which small print mutes
        const probe = document.createElement('span');
        probe.style.color = 'var(--_accent-strong)';
        link.after(probe);
        const own = getComputedStyle(probe).color;
        probe.remove();
        expect([color, textDecorationLine], nameOf(link)).to.deep.equal([own, 'underline']);
      }
    });
  }

  it('by the keyboard of a telephone goes on to the next field, and ends with the last', async () => {
    const element = await simulator();
    const hints = allByRole(element, 'textbox').map((box) => box.getAttribute('enterkeyhint'));
    expect(hints).to.deep.equal([...Array<string>(hints.length - 1).fill('next'), 'done']);
  });
});

describe('a hypothesis', () => {
  /** What is seen of the questions. */
  const seen = (element: Element) =>
    all(part(element, 'questions')!, '*')
      .filter(
        (one) => one.childElementCount === 0 && isDrawn(one) && getComputedStyle(one).clipPath === 'none',
      )
      .map(said)
      .join(' ');

  it('is said to be one once, above the questions, and at each field for who hears it', async () => {
    const element = await simulator('lang="fr" turnover="2500000"');
    expect(seen(element).match(/hypothèse/g)).to.have.length(1);
    expect(seen(element)).to.contain('en italique, l’exemple ; en gris, des hypothèses.');
    for (const name of ['Clients actifs', 'Retard moyen', 'Export', 'Solidité de vos clients'])
      expect(description(field(element, name)), name).to.contain('hypothèse');
  });

  it('is not spoken of once all is answered', async () => {
    const element = await simulator(
      `lang="fr" ${ARTICLE} quality="average" export="0" losses="0.5" lossesbasis="writeOffs" activity="regular"`,
    );
    expect(seen(element)).to.contain('À confirmer ou à remplacer : en italique, l’exemple.');
    for (const confirm of allByRole(element, 'button', /^confirmer /)) {
      confirm.click();
      await painted();
    }
    expect(seen(element)).not.to.match(/confirmer|hypothèse/);
  });

  it('in the view on an unpaid invoice likewise', async () => {
    const element = await simulator();
    const view = await openView(element, 'En cas d’impayé');
    const fields = byRole(view, 'region', 'Votre facture');
    const isSeen = (one: Element) => isDrawn(one) && !one.closest('.aloud') && one.childElementCount === 0;
    const words = all(fields, '*').filter(isSeen).map(said).join(' ');
    expect(words.match(/hypothèse/g)).to.have.length(1);
    expect(description(field(view, 'Montant TTC'))).to.contain('hypothèse : un mois de votre premier client');
  });
});

describe('a case outside the market', () => {
  const SMALL = 'lang="fr" turnover="60000" buyers="3" largest="80" topthree="100"';
  const told = async (attributes: string) => {
    const element = await simulator(attributes);
    for (const confirm of allByRole(element, 'button', /^confirmer /)) confirm.click();
    await until(() => said(part(element, 'panel')) !== '', 'told');
    return part(element, 'panel')!;
  };

  it('is told in one sentence, with the others behind it', async () => {
    const panel = await told(SMALL);
    expect(allByRole(panel, 'paragraph').map(said)).to.have.length(2);
    expect(said(allByRole(panel, 'paragraph')[0])).to.match(/^Moins de 5 clients/);
    const others = disclosure(panel, /^et \d autres remarques$/);
    openAll(panel);
    const count = Number(/\d/.exec(said(button(panel, /autres/)))![0]);
    expect(allByRole(others, 'paragraph')).to.have.length(count);
    expect(said(others)).to.contain('sous le prix d’entrée d’une police globale');
  });

  it('has nothing behind a single sentence', async () => {
    const panel = await told(`${SMALL.replace('60000', '9000000').replace('80', '34')}`);
    expect(said(panel)).to.match(/^Moins de 5 clients/);
    expect(allByRole(panel, 'button', /remarque/).length).to.equal(/remarque/.test(said(panel)) ? 1 : 0);
  });
});
