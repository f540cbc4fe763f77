import { expect } from '@open-wc/testing';
import { messages as termsEn } from '../../src/terms/text/en.js';
import { messages as termsFr } from '../../src/terms/text/fr.js';
import { givenText, measureText, type Measure } from '../../src/text/measure.js';
import { stretchText } from '../../src/text/stretch.js';
import { countryName } from '../../src/text/country-names.js';
import {
  countText,
  dateText,
  daysText,
  formatFor,
  moneyText,
  parts,
  rateText,
  shareText,
} from '../../src/text/format.js';

/** Browsers differ in which no-break space they put; none may put a plain one. */
function spaced(text: string): string {
  expect(text).not.to.match(/\d %|\d €/);
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** A figure by what it measures, in French, then in English. */
const measured = (measure: Measure, value: number, text = measureText) => [
  spaced(text(measure, value, 'fr', { times: termsFr.times.premium })),
  spaced(text(measure, value, 'en', { times: termsEn.times.premium })),
];

describe('writing figures', () => {
  it('by what they measure', () => {
    expect(measured('money', 8410.4)).to.deep.equal(['8 410 €', '€8,410']);
    expect(measured('percent', 0.125)).to.deep.equal(['12,5 %', '12.5%']);
    expect(measured('rate', 0.003)).to.deep.equal(['0,30 %', '0.30%']);
    expect(measured('days', 45)).to.deep.equal(['45 jours', '45 days']);
    expect(measured('months', 6)).to.deep.equal(['6 mois', '6 months']);
    expect(measured('years', 5)).to.deep.equal(['5 ans', '5 years']);
    expect(measured('multiple', 30)).to.deep.equal(['30 fois la prime', '30 times the premium']);
    expect(measured('count', 1200)).to.deep.equal(['1 200', '1,200']);
    expect(measured('factor', 0.125)).to.deep.equal(['0,125', '0.125']);
  });

  it('as somebody gave them, to the last digit', () => {
    expect(measured('money', 8410.4, givenText)).to.deep.equal(['8 410,40 €', '€8,410.40']);
    expect(measured('percent', 0.12345, givenText)).to.deep.equal(['12,345 %', '12.345%']);
    expect(measured('months', 6, givenText)).to.deep.equal(['6 mois', '6 months']);
  });

  it('money in whole euros', () => {
    expect(spaced(moneyText(8410.4, 'fr'))).to.equal('8 410 €');
    expect(moneyText(8410.4, 'en')).to.equal('€8,410');
    expect(spaced(moneyText(-0.2, 'fr'))).to.equal('0 €');
    expect(spaced(moneyText(1200, 'fr', true))).to.equal('+1 200 €');
    expect(spaced(moneyText(-1200, 'fr', true))).to.equal('−1 200 €');
    expect(spaced(moneyText(0, 'fr', true))).to.equal('0 €');
  });

  it('rates with two decimals, and two digits below 0.1 %', () => {
    expect(spaced(rateText(0.0029, 'fr'))).to.equal('0,29 %');
    expect(spaced(rateText(0.003, 'fr'))).to.equal('0,30 %');
    expect(spaced(rateText(0.0123, 'fr'))).to.equal('1,23 %');
    expect(spaced(rateText(0.000954, 'fr'))).to.equal('0,095 %');
    expect(spaced(rateText(0.0009999, 'fr'))).to.equal('0,10 %');
    expect(rateText(0.0029, 'en')).to.equal('0.29%');
    expect(spaced(rateText(-0.0004, 'fr', true))).to.equal('−0,040 %');
  });

  it('shares', () => {
    expect(spaced(shareText(0.12, 'fr'))).to.equal('12 %');
    expect(spaced(shareText(0.125, 'fr'))).to.equal('12,5 %');
    expect(spaced(shareText(-0.2, 'fr', true))).to.equal('−20 %');
    expect(shareText(0.2, 'en', true)).to.equal('+20%');
  });

  it('days, months and counts', () => {
    expect(spaced(daysText(45, 'fr'))).to.equal('45 jours');
    expect(spaced(daysText(1, 'fr'))).to.equal('1 jour');
    expect(spaced(daysText(1, 'en'))).to.equal('1 day');
    expect(spaced(countText(1200, 'fr'))).to.equal('1 200');
    expect(countText(1200, 'en')).to.equal('1,200');
  });

  it('a day in words, and what is no day as it is', () => {
    expect(dateText('2026-01-01', 'fr')).to.equal('1er janvier 2026');
    expect(dateText('2026-01-11', 'fr')).to.equal('11 janvier 2026');
    expect(dateText('2026-01-01', 'en')).to.equal('1 January 2026');
    expect(dateText('2027-12-31', 'en')).to.equal('31 December 2027');
    expect(dateText('2026-13-45', 'fr')).to.equal('2026-13-45');
  });

  it('a stretch of days, the first of a month as each language says it', () => {
    const french = (from: string, to: string) => stretchText(from, to, 'fr').replace(/\s/g, ' ');
    expect(french('2026-10-01', '2026-10-01')).to.equal('1er oct. 2026');
    expect(french('2026-12-21', '2027-01-01')).to.equal('21 déc. 2026 – 1er janv. 2027');
    expect(french('2026-10-01', '2026-10-31')).to.match(/^1er ?– ?31 oct\. 2026$/);
    const english = stretchText('2026-10-01', '2026-11-01', 'en').replace(/\s/g, ' ');
    expect(english).to.equal('1 Oct – 1 Nov 2026');
  });

  it('countries by name, and what is no country by its code', () => {
    expect(countryName('DE', 'fr')).to.equal('Allemagne');
    expect(countryName('DE', 'en')).to.equal('Germany');
    expect(countryName('?', 'fr')).to.equal('?');
    expect(countryName('ZX', 'fr')).to.equal('ZX');
  });
});

describe('filling a field', () => {
  it('shows every digit and its unit', () => {
    expect(spaced(formatFor('money', 2_500_000, 'fr'))).to.equal('2 500 000 €');
    expect(formatFor('money', 2_500_000, 'en')).to.equal('€2,500,000');
    expect(spaced(formatFor('money', 12.5, 'fr'))).to.equal('12,50 €');
    expect(spaced(formatFor('percent', 0.0035, 'fr'))).to.equal('0,35 %');
    expect(spaced(formatFor('percent', 0.07, 'fr'))).to.equal('7 %');
    expect(spaced(formatFor('days', 45, 'fr'))).to.equal('45 jours');
    expect(formatFor('count', 120, 'fr')).to.equal('120');
  });

  it('never shows three decimals that could be a thousand', () => {
    expect(spaced(formatFor('money', 1.234, 'fr'))).to.equal('1,2340 €');
  });
});

describe('taking a figure and its unit apart', () => {
  it('wherever the unit stands', () => {
    expect(parts('0,29\u202f%')).to.deep.equal({ figure: '0,29', unit: '%', unitFirst: false });
    expect(parts('€8,410')).to.deep.equal({ figure: '8,410', unit: '€', unitFirst: true });
    expect(parts('−€8,410')).to.deep.equal({ figure: '−8,410', unit: '€', unitFirst: true });
    expect(parts('7')).to.deep.equal({ figure: '7', unit: '', unitFirst: false });
    expect(parts('1 jour')).to.deep.equal({ figure: '1', unit: 'jour', unitFirst: false });
    expect(spaced(parts(moneyText(8410, 'fr')).figure)).to.equal('8 410');
  });

  it('with the sign on the figure, on whichever side of the unit a language puts it', () => {
    const taken = (amount: number) => parts(moneyText(amount, 'nl', true));
    expect(taken(8410)).to.deep.equal({ figure: '+8.410', unit: '€', unitFirst: true });
    expect(taken(-8410)).to.deep.equal({ figure: '−8.410', unit: '€', unitFirst: true });
  });

  it('leaves a text without figures to the unit', () => {
    expect(parts('sans limite')).to.deep.equal({ figure: '', unit: 'sans limite', unitFirst: true });
  });
});
