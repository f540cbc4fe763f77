import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { formatFor } from '../../src/text/format.js';
import { localeRules, type Lang } from '../../src/text/locales.js';
import { learnAllNumbers } from './learn-numbers.js';
import { groupOf, readNumber, type NumberKind, type NumberReading } from '../../src/text/read-number.js';

learnAllNumbers();

const kinds = fc.constantFrom<NumberKind>('money', 'percent', 'days', 'count');
const langs = fc.constantFrom(...(Object.keys(localeRules) as Lang[]));
const value = (reading: NumberReading): number | undefined =>
  reading.kind === 'value' ? reading.value : undefined;

/** Amounts of every size, whole, with cents, with any decimals. */
const amounts = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.maxSafeNat(),
  fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 1_000_000_000 }).map((thousandths) => thousandths / 1000),
  fc.double({ min: 1e-9, max: 1e15, noNaN: true }),
);

/** Text made of what people type in such fields, so that most of it nearly reads. */
const almostNumbers = fc
  .array(
    fc.constantFrom(
      ..."0123456789.,\u00a0\u202f \t’'-+−~€%‰kKmMbdj()eE/".split(''),
      'M€',
      'Md€',
      ' Mio. ',
      'TEUR',
      ' mil ',
      'millones',
      ' gg',
      '000',
      '500',
      ' jours',
      ' clients',
      'env. ',
      'million',
      'd’euros',
      ' pour cent',
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('reading any text', () => {
  it('ends in a finite number that is not negative, a question or a refusal', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), almostNumbers),
        kinds,
        langs,
        (text, kind, lang) => {
          const reading = readNumber(text, kind, lang);
          const numbers =
            reading.kind === 'value'
              ? [reading.value]
              : reading.kind === 'ambiguous'
                ? reading.candidates
                : [];
          for (const number of numbers) {
            expect(Number.isFinite(number) && number >= 0 && !Object.is(number, -0), text).to.equal(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes a very long text for no number', () => {
    for (const piece of ['1 ', '1.', '1,000', ' ', '~', "1'", '€', 'million ', '1.500 ']) {
      const reading = readNumber(`${piece.repeat(20_000)}!`, 'money', 'en');
      expect(reading, piece).to.deep.equal({ kind: 'refused', reason: 'notANumber' });
    }
  });
});

describe('reading an amount as accounts and Swiss invoices write it', () => {
  const groups = fc.constantFrom('', ' ', '\u00a0', '\u202f', "'", '’');
  const grouped = (amount: number, group: string) =>
    String(amount).replace(/\d(?=(\d{3})+$)/g, (digit) => digit + group);
  const frames = fc.constantFrom<(digits: string) => string>(
    (digits) => `(${digits})`,
    (digits) => `(${digits} €)`,
    (digits) => `(${digits}) €`,
    ...['.', ','].flatMap((mark) =>
      ['-', '–', '—', '−', '--'].map((dash) => (digits: string) => digits + mark + dash),
    ),
  );

  it('gives the amount inside, and shows what was understood', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), groups, frames, langs, (amount, group, framed, lang) => {
        const text = framed(grouped(amount, group));
        expect(readNumber(text, 'money', lang), text).to.deep.equal({
          kind: 'value',
          value: amount,
          loose: true,
        });
      }),
    );
  });
});

describe('reading what a field shows', () => {
  it('gives back the very value, in no looser a spelling', () => {
    fc.assert(
      fc.property(amounts, kinds, langs, (amount, kind, lang) => {
        const text = formatFor(kind, amount, lang);
        expect(readNumber(text, kind, lang), text).to.deep.equal({
          kind: 'value',
          value: amount,
          loose: false,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back either answer to an ambiguity', () => {
    const whole = fc.integer({ min: 1, max: 999 });
    const decimals = fc.integer({ min: 0, max: 999 }).map((n) => String(n).padStart(3, '0'));
    fc.assert(
      fc.property(whole, decimals, langs, fc.constantFrom('', ' €', ' M€', 'k'), (a, b, lang, unit) => {
        // What groups thousands in this language is asked by none.
        const text = `${a}${groupOf(lang) === '.' ? ',' : '.'}${b}${unit}`;
        const reading = readNumber(text, 'money', lang);
        if (reading.kind !== 'ambiguous') throw new Error(`${text} was not asked`);
        const [thousands, decimal] = reading.candidates;
        // to the cent
        expect(decimal).to.be.closeTo(thousands / 1000, 0.005 + thousands * 1e-12);
        for (const candidate of reading.candidates) {
          expect(value(readNumber(formatFor('money', candidate, lang), 'money', lang))).to.equal(candidate);
        }
      }),
    );
  });
});

describe('reading grouped and decimal figures', () => {
  it('any space groups as no space at all', () => {
    const spaces = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '\u2007', '\u3000', '\t', '’', "'");
    fc.assert(
      fc.property(fc.maxSafeNat(), spaces, kinds, langs, (n, space, kind, lang) => {
        const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, space);
        expect(value(readNumber(grouped, kind, lang))).to.equal(value(readNumber(String(n), kind, lang)));
      }),
    );
  });

  it('one or two decimals are always decimals, after a comma as after a point', () => {
    const two = fc.integer({ min: 1, max: 99 });
    const decimals = fc.oneof(
      fc.integer({ min: 0, max: 9 }).map(String),
      two.map((n) => String(n).padStart(2, '0')),
    );
    const mark = fc.constantFrom(',', '.');
    fc.assert(
      fc.property(fc.nat(99_999), decimals, mark, kinds, langs, (whole, part, point, kind, lang) => {
        const expected = Number(`${whole}.${part}e${kind === 'percent' ? -2 : 0}`);
        expect(value(readNumber(`${whole}${point}${part}`, kind, lang))).to.equal(expected);
      }),
    );
  });

  it('a multiplier is worth its zeros', () => {
    const powers = fc.constantFrom<[string, number]>(
      ['k', 3],
      [' k€', 3],
      [' M€', 6],
      [' millions', 6],
      [' Md€', 9],
    );
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(99), powers, langs, (whole, part, [unit, power], lang) => {
        const expected = Number(`${whole}.${part}e${power}`);
        expect(value(readNumber(`${whole},${part}${unit}`, 'money', lang))).to.equal(expected);
      }),
    );
  });
});
