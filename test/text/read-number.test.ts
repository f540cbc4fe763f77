import { expect } from '@open-wc/testing';
import type { Lang } from '../../src/text/locales.js';
import { readNumber, type NumberKind } from '../../src/text/read-number.js';
import { learnAllNumbers } from './learn-numbers.js';

learnAllNumbers();

type Outcome = number | 'empty' | 'notANumber' | 'negative' | 'unit' | [number, number];

function outcome(text: string, kind: NumberKind, lang: Lang): Outcome {
  const reading = readNumber(text, kind, lang);
  switch (reading.kind) {
    case 'value':
      return reading.value;
    case 'ambiguous':
      return reading.candidates;
    case 'refused':
      return reading.reason;
    case 'empty':
      return 'empty';
  }
}

type Row = [typed: string, french: Outcome, english?: Outcome];

function table(kind: NumberKind, rows: Row[]): void {
  for (const [typed, french, english = french] of rows) {
    it(`${JSON.stringify(typed)} is ${JSON.stringify(french)}${english === french ? '' : ` in French, ${JSON.stringify(english)} in English`}`, () => {
      expect(outcome(typed, kind, 'fr')).to.deep.equal(french);
      expect(outcome(typed, kind, 'en')).to.deep.equal(english);
    });
  }
}

describe('reading an amount of money', () => {
  describe('plain and grouped', () => {
    table('money', [
      ['1500000', 1_500_000],
      ['1 500 000', 1_500_000],
      ['1 500 000 €', 1_500_000],
      ['1\u00a0500\u00a0000\u00a0€', 1_500_000],
      ['1\u202f500\u202f000\u00a0€', 1_500_000],
      ['1\u2009500\u2009000', 1_500_000],
      ['1\t500\t000', 1_500_000],
      ["1'500'000", 1_500_000],
      ['1’500’000', 1_500_000],
      ['€1,500,000', 1_500_000],
      ['1,500,000', 1_500_000],
      ['1.500.000', 1_500_000],
      ['EUR 1 500 000', 1_500_000],
      ['1 500 000 euros', 1_500_000],
      ['1 500 000 € HT', 1_500_000],
      ['1 500 000 €/an', 1_500_000],
      ['€1,500,000 a year', 1_500_000],
      ['１５００', 1500],
      ['+1500', 1500],
      ['~1500', 1500],
      ['env. 1 500 €', 1500],
      ['environ 1 500', 1500],
      ['about €1,500,000', 1_500_000],
      ['(1 500 000)', 1_500_000],
      ['( 1 500 000 € )', 1_500_000],
      ['(1 500 000) €', 1_500_000],
      ['€(1,500,000)', 1_500_000],
      ['(1,5 M€)', 1_500_000],
      ['(-1 500)', 'negative'],
      ['1 (500)', 'notANumber'],
      ['(1)(500)', 'notANumber'],
      ['(1 500', 'notANumber'],
      ['()', 'notANumber'],
      ['2 500 000.-', 2_500_000],
      ['2 500 000.–', 2_500_000],
      ["2'500'000.—", 2_500_000],
      ['2 500 000,-', 2_500_000],
      ['2 500 000,-- €', 2_500_000],
      ['2.500.000,-', 2_500_000],
      ['2,500,000.-', 2_500_000],
      ['1.500,-', 1500],
      ['1,500.-', 1500],
      ['1.500.-', 1500],
      ['CHF 2 500 000.-', 'unit'],
      ['1,5.-', 'notANumber'],
      ['1.-5', 'notANumber'],
      ['0', 0],
      ['-0', 0],
      ['007', 7],
    ]);
  });

  describe('with decimals', () => {
    table('money', [
      ['1,5', 1.5],
      ['1.5', 1.5],
      ['1 500 000,50', 1_500_000.5],
      ['1 500,250', 1500.25],
      ['1.500.000,25', 1_500_000.25],
      ['1,500,000.25', 1_500_000.25],
      ['1,500.000', 1500],
      ['1500.000', 1500],
      ['0,500', 0.5],
      ['.5', 0.5],
      ['12,', 12],
      ['12.', 12],
    ]);
  });

  describe('with a multiplier', () => {
    table('money', [
      ['1,5 M€', 1_500_000],
      ['1.5M', 1_500_000],
      ['1,5m', 1_500_000],
      ['€1.5M', 1_500_000],
      ['250k', 250_000],
      ['250 k€', 250_000],
      ['250K€', 250_000],
      ['250 ke', 250_000],
      ['250 mille', 250_000],
      ['1,2 Md€', 1_200_000_000],
      ['1.2 bn', 1_200_000_000],
      ['1,2 milliard d’euros', 1_200_000_000],
      ['1.2 billion', 'notANumber', 1_200_000_000],
      ['1,5 million', 1_500_000],
      ["2 millions d'euros", 2_000_000],
      ['2 mio', 2_000_000],
      ['0,07 M€', 70_000],
    ]);
  });

  describe('with one mark before three digits', () => {
    table('money', [
      ['1.500', [1500, 1.5]],
      ['1,500', [1500, 1.5], 1500],
      ['12,500 €', [12_500, 12.5], 12_500],
      ['1.500 M€', [1.5e9, 1.5e6]],
      ['1,500 k€', [1.5e6, 1500], 1.5e6],
      // Nobody pays a tenth of a cent.
      ['1,234', [1234, 1.23], 1234],
      ['1,999', [1999, 2], 1999],
    ]);
  });

  describe('refused', () => {
    table('money', [
      ['1.50.000', 'notANumber'],
      ['1,50,000', 'notANumber'],
      ['1.500 000', 'notANumber'],
      ['1,5 500', 'notANumber'],
      ['0.500.000', 'notANumber'],
      ['1.500,000.25', 'notANumber'],
      ['1 500,000,25', 'notANumber'],
      ['1..5', 'notANumber'],
      ['.', 'notANumber'],
      ['1e6', 'notANumber'],
      ['1,5E+06', 'notANumber'],
      ['0x10', 'notANumber'],
      ['½', 'notANumber'],
      ['10-20', 'notANumber'],
      ['12 000 € TTC', 'notANumber'],
      ['deux millions', 'notANumber'],
      ['Infinity', 'notANumber'],
      ['9'.repeat(400), 'notANumber'],
      ['-1500', 'negative'],
      ['\u2212 1 500 €', 'negative'],
      ['€-1,500,000', 'negative'],
      ['-1.500', 'negative'],
      ['12 %', 'unit'],
      ['3,5 ‰', 'unit'],
      ['45 jours', 'unit'],
      ['120 clients', 'unit'],
      ['$1,500,000', 'unit'],
      ['1 500 CHF', 'unit'],
    ]);
  });

  describe('nothing to read', () => {
    table('money', [
      ['', 'empty'],
      [' \u00a0\t', 'empty'],
      ['€', 'empty'],
      ['-', 'empty'],
    ]);
  });
});

describe('reading a percentage as a fraction', () => {
  table('percent', [
    ['12', 0.12],
    ['12%', 0.12],
    ['12 pour cent', 0.12],
    ['12 per cent', 0.12],
    ['0,35 %', 0.0035],
    ['0.35', 0.0035],
    ['3,5 ‰', 0.0035],
    ['3,5 pour mille', 0.0035],
    ['1,500', 0.015, 15],
    ['1.500 %', 0.015],
    ['150', 1.5],
    ['45 jours', 'unit'],
    ['12 €', 'unit'],
    ['€12', 'unit'],
    ['12 k', 'unit'],
    ['-3 %', 'negative'],
    ['%', 'empty'],
  ]);
});

describe('reading days', () => {
  table('days', [
    ['45', 45],
    ['45 jours', 45],
    ['45 j', 45],
    ['45 j.', 45],
    ['45d', 45],
    ['45 days', 45],
    ['1 jour', 1],
    ['45,5', 45.5],
    ['jours', 'empty'],
    ['45.500', 45.5],
    ['1.500', 1.5],
    ['1,500', 1.5, 1500],
    ['45 jours fin de mois', 'notANumber'],
    ['2 mois', 'unit'],
    ['6 semaines', 'unit'],
    ['12 %', 'unit'],
    ['-5 jours', 'negative'],
  ]);
});

describe('reading a count', () => {
  table('count', [
    ['120', 120],
    ['120 clients', 120],
    ['1 200', 1200],
    ['1.500', 1500],
    ['1,500', 1500],
    ['1,2k', 1200],
    ['1.200 k', [1_200_000, 1200]],
    ['1,5', 1.5],
    ['6 mois', 6],
    ['30 fois', 30],
    ['120 jours', 'unit'],
    ['120 €', 'unit'],
  ]);
});

describe('telling what was typed loosely', () => {
  const loose = (typed: string, kind: NumberKind, lang: Lang): boolean => {
    const reading = readNumber(typed, kind, lang);
    return reading.kind === 'value' && reading.loose;
  };

  it('a figure written as the field would write it is not, whatever its spaces and its unit', () => {
    for (const typed of ['1 500 000', '1 500 000 €', '1\u202f500\u202f000\u00a0€', '+1 500 000 euros']) {
      expect(loose(typed, 'money', 'fr'), typed).to.equal(false);
    }
    for (const typed of ['12', '12%', '12 %', '12 pour cent']) {
      expect(loose(typed, 'percent', 'fr'), typed).to.equal(false);
    }
    expect(loose('45 j', 'days', 'fr')).to.equal(false);
    expect(loose('€1,500,000', 'money', 'en')).to.equal(false);
  });

  it('a figure to be counted or converted is', () => {
    for (const typed of ['1500000', '1,5 M€', '1.500.000', "1'500'000", '~1 500', '1 5000']) {
      expect(loose(typed, 'money', 'fr'), typed).to.equal(true);
    }
    expect(loose('3,5 ‰', 'percent', 'fr')).to.equal(true);
    expect(loose('12.5', 'percent', 'fr')).to.equal(true);
    expect(loose('1 500 000', 'money', 'en')).to.equal(true);
  });
});

describe('reading numbers of further languages', () => {
  const rows: Partial<Record<Lang, [typed: string, kind: NumberKind, outcome: Outcome][]>> = {
    de: [
      ['1.500.000,50 €', 'money', 1_500_000.5],
      ['1.500', 'money', 1500],
      ['1,500', 'money', [1500, 1.5]],
      ['2,5 Mio. €', 'money', 2_500_000],
      ['1,2 Mrd. EUR', 'money', 1.2e9],
      ['2 Milliarden', 'money', 2e9],
      ['2 Billionen', 'money', 'notANumber'],
      ['250 Tsd. €', 'money', 250_000],
      ['250 T€', 'money', 250_000],
      ['250 TEUR', 'money', 250_000],
      ['250 T', 'money', 'notANumber'],
      ['2.500.000,-- €', 'money', 2_500_000],
      ["1'500'000.50", 'money', 1_500_000.5],
      ['ca. 1.500.000 € netto p. a.', 'money', 1_500_000],
      ['250 mil', 'money', 'notANumber'],
      ['12,5 Prozent', 'percent', 0.125],
      ['3,5 Promille', 'percent', 0.0035],
      ['45 Tage', 'days', 45],
      ['6 Wochen', 'days', 'unit'],
      ['1.200 Kunden', 'count', 1200],
      ['Tage', 'days', 'empty'],
    ],
    es: [
      ['1.500.000,50 €', 'money', 1_500_000.5],
      ['2,5 millones de euros', 'money', 2_500_000],
      ['1 millón', 'money', 1_000_000],
      ['250 mil €', 'money', 250_000],
      ['250 miles de euros', 'money', 250_000],
      ['2 mil millones', 'money', 2e9],
      ['2 billones', 'money', 'notANumber'],
      ['2 billion', 'money', 'notANumber'],
      // To some a thousand, to others a million.
      ['250 m€', 'money', 'notANumber'],
      ['aproximadamente 2,5 M€', 'money', 2_500_000],
      ['2,5 MM€', 'money', 2_500_000],
      ['250.000 € + IVA', 'money', 250_000],
      ['12,5 por ciento', 'percent', 0.125],
      ['3,5 por mil', 'percent', 0.0035],
      ['45 días', 'days', 45],
      ['1.200 clientes', 'count', 1200],
    ],
    it: [
      ['1.500.000,50 €', 'money', 1_500_000.5],
      ['2,5 milioni di euro', 'money', 2_500_000],
      ['2,5 mln', 'money', 2_500_000],
      ['1,2 miliardi', 'money', 1.2e9],
      ['1,2 mld €', 'money', 1.2e9],
      ['250 mila euro', 'money', 250_000],
      ['250 mil', 'money', 'notANumber'],
      ['€ 1.500 all’anno', 'money', 1500],
      ['250.000 € + IVA', 'money', 250_000],
      ['250.000 € senza IVA', 'money', 250_000],
      ['12,5 per cento', 'percent', 0.125],
      ['45 giorni', 'days', 45],
      ['45 gg', 'days', 45],
      ['1.200 clienti', 'count', 1200],
    ],
    nl: [
      ['€ 1.500.000,50', 'money', 1_500_000.5],
      ['€ 1.500.000,-', 'money', 1_500_000],
      ['€ -1.500', 'money', 'negative'],
      ['2,5 mln', 'money', 2_500_000],
      ['2,5 miljoen euro', 'money', 2_500_000],
      ['1,2 mld', 'money', 1.2e9],
      ['1,2 miljard', 'money', 1.2e9],
      ['1,2 biljoen', 'money', 'notANumber'],
      // A hundred thousand, where others weigh.
      ['2,5 ton', 'money', 'notANumber'],
      ['250 duizend', 'money', 250_000],
      ['12,5 procent', 'percent', 0.125],
      ['45 dagen', 'days', 45],
      ['1.200 klanten', 'count', 1200],
    ],
    // Their words are no others'.
    en: [
      ['2 mil', 'money', 'notANumber'],
      ['250 T€', 'money', 'notANumber'],
      ['2 mil millones', 'money', 'notANumber'],
    ],
    fr: [
      ['2 mil', 'money', 'notANumber'],
      ['2,5 mln', 'money', 2_500_000],
    ],
  };
  for (const [lang, list] of Object.entries(rows)) {
    it(`as people write them in ${lang}`, () => {
      const read = list.map(([typed, kind]) => [typed, kind, outcome(typed, kind, lang as Lang)]);
      expect(read).to.deep.equal(list);
    });
  }
});
