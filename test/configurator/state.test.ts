import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { attributeText, isFolder, styleText } from '../../demo/configurator/checks.js';
import { attributes, styles } from '../../demo/configurator/contract.js';
import { contrast, isHex, TEXT_RATIO } from '../../demo/configurator/contrast.js';
import { duties, unsaid } from '../../demo/configurator/duties.js';
import { grounds, looks } from '../../demo/configurator/looks.js';
import { hosts } from '../../demo/configurator/snippets/index.js';
import { initial, linkText, stateIn, widths, type State } from '../../demo/configurator/state.js';
import { headings, labelOf, texts } from '../../demo/configurator/text/index.js';
import { allNames, hostileSettings, hostileText } from './hostile.js';

const views = Object.keys(headings('fr'));
const start = initial('1.2.3');

const state: fc.Arbitrary<State> = fc.record({
  settings: hostileSettings,
  host: fc.constantFrom(...hosts),
  width: fc.constantFrom(...widths),
  ground: fc.constantFrom('light', 'dark'),
  language: fc.constantFrom('fr', 'en'),
});

describe('the link of what is chosen', () => {
  it('brings it back as it was', () => {
    fc.assert(
      fc.property(state, (chosen) => {
        expect(stateIn(linkText(chosen), start, views)).to.deep.equal({ state: chosen, dropped: 0 });
      }),
    );
  });

  it('is checked on arrival: what it names wrongly is left out and counted', () => {
    const { state, dropped } = stateIn(
      'sector=nonsense&views=claim+nothing+explain&lang=en&--crs-accent=red&--crs-font=x;y&onclick=1&_width=641&_host=php&_folder=javascript:/&constructor=1',
      start,
      views,
    );
    expect(state.settings).to.deep.equal({
      ...start.settings,
      attributes: { lang: 'en', views: 'claim explain' },
    });
    expect(state.host).to.equal(start.host);
    expect(dropped).to.equal(8);
  });

  it('takes any text as a fragment', () => {
    const names = fc.constantFrom(...allNames, '_host', '_folder', '_legal', '__proto__', 'toString');
    const pairs = fc.array(fc.tuple(fc.oneof(names, hostileText), hostileText));
    fc.assert(
      fc.property(pairs, (given) => {
        const { state } = stateIn(new URLSearchParams(given).toString(), start, views);
        for (const [name, text] of Object.entries(state.settings.attributes)) {
          expect(attributeText(name, text, views)).to.equal(text);
        }
        for (const [name, text] of Object.entries(state.settings.styles)) {
          expect(styleText(name, text)).to.equal(text);
        }
        expect(isFolder(state.settings.folder)).to.equal(true);
      }),
    );
  });

  it('begins with the example where it says nothing', () => {
    expect(stateIn('', start, views)).to.deep.equal({ state: start, dropped: 0 });
  });
});

describe('the looks', () => {
  for (const [name, look] of Object.entries(looks)) {
    it(`read on their ground, text and accent: ${name}`, () => {
      const [accent, surface, text] = [look['--crs-accent'], look['--crs-surface'], look['--crs-text']];
      expect([accent, surface, text].every(isHex)).to.equal(true);
      expect(contrast(text, surface)).to.be.at.least(TEXT_RATIO);
      expect(contrast(accent, surface)).to.be.at.least(TEXT_RATIO);
    });

    it(`are settings that the page takes: ${name}`, () => {
      for (const [property, value] of Object.entries(look)) {
        expect(styleText(property, value)).to.equal(value);
      }
    });
  }

  it('are laid on pages that read', () => {
    for (const { text, surface } of Object.values(grounds)) {
      expect(contrast(text, surface)).to.be.at.least(TEXT_RATIO);
    }
  });
});

describe('the contrast of two colours', () => {
  it('is that of WCAG 2.2', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 1e-9);
    expect(contrast('#ffffff', '#ffffff')).to.equal(1);
    // The greys on either side of 4.5 on white.
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.005);
    expect(contrast('#ffffff', '#777777')).to.be.closeTo(4.48, 0.005);
  });
});

describe('what is asked of an intermediary', () => {
  it('is told by attributes of the contract', () => {
    const names = attributes.map(({ name }) => name);
    for (const duty of duties) expect(names).to.include(duty);
  });

  it('is missing until it is said', () => {
    expect(unsaid({})).to.deep.equal([...duties]);
    expect(
      unsaid({ broker: 'A', orias: '07000000', address: 'B', complaints: 'C', mediator: 'D' }),
    ).to.deep.equal(['supervisor']);
  });
});

describe('the words of the page', () => {
  for (const language of ['fr', 'en'] as const) {
    it(`name every setting, each in its own way: ${language}`, () => {
      const labels = [...attributes, ...styles].map((one) => labelOf(one, language));
      expect(labels.filter((label) => label.trim() === '')).to.deep.equal([]);
      expect(new Set(labels).size).to.equal(labels.length);
    });

    it(`name the hosts: ${language}`, () => {
      expect(Object.keys(texts[language].code.hosts)).to.deep.equal(hosts);
    });
  }

  it('come from the contract where the page has none for a new attribute', () => {
    const meaning = { fr: 'Un `essai`.', en: 'A `trial`.' };
    expect(labelOf({ name: 'trial', meaning }, 'fr')).to.equal('Un essai.');
  });
});
