import { expect } from '@open-wc/testing';
import type { FecOptions } from '../../tools/books/fec.mjs';
import { mutations } from '../../tools/books/mutate.mjs';
import { chanceOf } from '../../tools/books/random.mjs';
import { FecReader } from './fec-reader.js';
import { RefusedFile, type ReceivablesReport } from '../../src/receivables/report.js';
import { fileOf } from './reading.js';

/** All of them in Node, where most time goes into reading; a tenth in a browser. More by hand: `VITE_CASES=200000`. */
const CASES = Number(import.meta.env.VITE_CASES ?? ('document' in globalThis ? 2000 : 20_000));

/** Files of some sixty lines, in forms that are read in different ways. */
const forms: FecOptions[] = [
  {},
  { separator: '|', charset: 'windows-1252', eol: '\n' },
  { separator: ';', quotes: 'needed', charset: 'iso-8859-15' },
  { separator: ',', quotes: 'all' },
  { sides: 'sens', order: 'shuffled' },
  { dueColumn: 'EcheanceDate', dates: 'slashed', bom: true },
  { columns: 22, padded: true, eol: '\r' },
  { cutTrailing: true, amounts: 'bare', negativeDebit: true, numbering: 'constant' },
];
const small: FecOptions = {
  lines: 40,
  customers: 5,
  months: 2,
  noise: false,
  labels: 'nasty',
  retail: false,
};

/** No small file needs as many steps: what does is on its way to never ending. */
const MANY = 1000;

/** What comes of a file: a report, or why there is none. Anything else thrown fails the test. */
function outcome(bytes: Uint8Array, pieceSize: number): ReceivablesReport | RefusedFile {
  try {
    const reader = new FecReader({ fileName: '123456789FEC20251231.txt' });
    for (let from = 0; from < bytes.length; from += pieceSize)
      reader.push(bytes.subarray(from, from + pieceSize));
    const steps = reader.finish();
    for (let count = 0; count < MANY; count += 1) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    throw new Error('no end');
  } catch (error) {
    if (error instanceof RefusedFile) return error;
    throw error;
  }
}

/** Every number of a report, wherever it stands. */
function* numbersOf(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* numbersOf(part);
}

/** What is wrong with a report, by itself. */
function faults(report: ReceivablesReport): string[] {
  const { quality, buyers, concentration, turnover, receivables } = report;
  const told = (code: string) => quality.notices.some((notice) => notice.split(':')[0] === code);
  const close = (a: number, b: number) => Math.abs(a - b) <= 0.005 + Math.abs(b) * 1e-9;
  const shares = [
    concentration.largest,
    concentration.topThree,
    concentration.topTen,
    concentration.herfindahl,
  ];
  const excluded = Object.values(turnover?.excluded ?? {}).reduce((a, b) => a + b, 0);
  const owed = buyers.reduce((sum, { closingOutstanding }) => sum + Math.max(0, closingOutstanding), 0);
  const checks: [boolean, string][] = [
    [quality.understood + quality.repaired + quality.refusedCount === quality.lines, 'lines that are lost'],
    [quality.refused.length === Math.min(1000, quality.refusedCount), 'refused lines that are not told'],
    [close(quality.debit, quality.credit) || told('unbalancedFile'), 'a difference that is not told'],
    [[...numbersOf(report)].every(Number.isFinite), 'a number that is none'],
    [shares.every((share) => share >= 0 && share <= 1 + 1e-9), 'shares beyond 1'],
    [
      turnover === null || close(turnover.insurable, Math.max(0, turnover.total - excluded)),
      'parts that are not the whole',
    ],
    [owed <= receivables.closing + 0.005, 'buyers who owe more than all'],
    [
      buyers.every(
        ({ peakOutstanding, closingOutstanding }) => peakOutstanding >= Math.max(0, closingOutstanding),
      ),
      'a peak below the end',
    ],
  ];
  return checks.flatMap(([right, fault]) => (right ? [] : [fault]));
}

describe('broken files', () => {
  const originals = forms.map((form, i) => fileOf({ ...small, seed: i + 1, ...form }));
  const names = Object.keys(mutations);

  it('are whole before', () => {
    for (const bytes of originals) {
      const found = outcome(bytes, 4096);
      if (found instanceof RefusedFile) throw found;
      expect(faults(found)).to.deep.equal([]);
      expect(found.quality.refusedCount).to.equal(0);
    }
  });

  it('neither crash the reader, nor hang it, nor pass with a wrong total', () => {
    const found: string[] = [];
    let refused = 0;
    for (let seed = 1; seed <= CASES; seed += 1) {
      const chance = chanceOf(seed);
      const first = chance.between(0, originals.length - 1);
      let bytes = originals[first]!;
      const applied: string[] = [];
      for (let i = chance.pick([1, 1, 1, 2, 3, 5]); i > 0; i -= 1) {
        const name = chance.pick(names);
        applied.push(name);
        bytes = mutations[name]!(bytes, chance);
      }
      const told = (fault: string) =>
        found.push(`case ${seed}, file ${first}, ${applied.join(' ')}: ${fault}`);
      try {
        const result = outcome(bytes, chance.pick([7, 1000, 1_000_000]));
        if (result instanceof RefusedFile) refused += 1;
        else faults(result).forEach(told);
      } catch (error) {
        told(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
    }
    expect(found.slice(0, 20)).to.deep.equal([]);
    // Some of both, or the mutations would be no test.
    expect(refused).to.be.within(CASES * 0.01, CASES * 0.9);
  });
});
