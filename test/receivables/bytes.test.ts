import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { centsAt, centsOf } from '../../src/receivables/bytes/amount.js';
import {
  BAD_DAY,
  dayAt,
  dayNumber,
  dayOf,
  isoDate,
  monthEnd,
  NO_DAY,
} from '../../src/receivables/bytes/day.js';
import { KeyTable } from '../../src/receivables/bytes/key-table.js';
import { plainCapitals, textOf } from '../../src/receivables/bytes/text.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const at = (text: string, mark: ',' | '.' = ','): number => {
  const bytes = bytesOf(text);
  return centsAt(bytes, 0, bytes.length, mark);
};

describe('an amount of a FEC', () => {
  // Article A47 A-1, XII-2°, and the forms met in files.
  const forms: Readonly<Record<string, number>> = {
    '1234,56': 123456,
    '0000001234,56': 123456,
    ' 000000000001234,56': 123456,
    '1234,56   ': 123456,
    ',000': 0,
    ',50': 50,
    '': 0,
    '   ': 0,
    '0': 0,
    '7': 700,
    '12,3': 1230,
    '-12,30': -1230,
    '12,30-': -1230,
    '+12,30': 1230,
    '12,30+': 1230,
    '(12,30)': -1230,
    '1 234,56': 123456,
    '12.30': 1230,
    '1.234,56': 123456,
    '1,234.56': 123456,
    '1.234.567': 123456700,
    '1.234.567,89': 123456789,
    '1,5E+05': 15000000,
    '1.5e-2': 2,
    '1,005': 101,
    '-1,005': -101,
    '2,675': 268,
    '999999999999,99': 99999999999999,
  };
  for (const [text, cents] of Object.entries(forms)) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(at(text)).to.equal(cents);
      expect(centsOf(text)).to.equal(cents);
    });
  }

  it('reads blanks that are not spaces', () => {
    expect(centsOf('1\u00a0234,56')).to.equal(123456);
    expect(centsOf('1\u202f234,56')).to.equal(123456);
    expect(at('1\u00a0234,56')).to.equal(123456);
    expect(at('1\u202f234,56')).to.equal(123456);
    expect(centsAt(Uint8Array.of(0x31, 0xa0, 0x32, 0x33, 0x34), 0, 5, ',')).to.equal(123400);
  });

  it('takes three digits behind a single mark for decimals, unless the other mark is the column’s', () => {
    expect(at('1,234', ',')).to.equal(123);
    expect(at('1.234', ',')).to.equal(123400);
    expect(at('1.234', '.')).to.equal(123);
    expect(at('1,234', '.')).to.equal(123400);
  });

  for (const text of [
    'abc',
    '12,3,4',
    '1.23.456',
    '--5',
    '1-2',
    ',',
    '.',
    '1,2E',
    '12$',
    '9'.repeat(20),
    '1,5E+99',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(at(text)).to.be.NaN;
      expect(centsOf(text)).to.be.NaN;
    });
  }

  it('reads back whatever cents are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const digits = String(Math.abs(cents)).padStart(3, '0');
        const text = `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
        expect(at(text)).to.equal(cents);
      }),
    );
  });
});

describe('a date of a FEC', () => {
  const forms: Readonly<Record<string, string>> = {
    '20251231': '2025-12-31',
    '20240229': '2024-02-29',
    '2025-12-31': '2025-12-31',
    '2025/12/31': '2025-12-31',
    '31/12/2025': '2025-12-31',
    '31.12.2025': '2025-12-31',
    '31-12-2025': '2025-12-31',
    '31122025': '2025-12-31',
    '31/12/25': '2025-12-31',
    '20251231.0': '2025-12-31',
    '2025-12-31T10:11:12': '2025-12-31',
    '31/12/2025 10:11': '2025-12-31',
    ' 20251231 ': '2025-12-31',
    "b'20251231'": '2025-12-31',
    '46022': '2025-12-31',
  };
  for (const [text, iso] of Object.entries(forms)) {
    it(`reads ${text}`, () => {
      expect(isoDate(dayOf(text))).to.equal(iso);
      const bytes = bytesOf(text);
      expect(isoDate(dayAt(bytes, 0, bytes.length))).to.equal(iso);
    });
  }
  for (const text of ['', '  ', '0', '00000000', '--']) {
    it(`has none in ${JSON.stringify(text)}`, () => {
      expect(dayOf(text)).to.equal(NO_DAY);
    });
  }
  for (const text of ['20250230', '20251301', '18991231', '99999999', 'demain', '2025', '1/2/025']) {
    it(`refuses ${text}`, () => {
      expect(dayOf(text)).to.equal(BAD_DAY);
    });
  }

  it('counts days as the calendar does', () => {
    for (let day = dayNumber(1900, 1, 1); day <= dayNumber(2099, 12, 31); day += 37) {
      const iso = new Date(day * 864e5).toISOString().slice(0, 10);
      expect(isoDate(day)).to.equal(iso);
      expect(dayOf(iso)).to.equal(day);
      const next = new Date(day * 864e5);
      expect(monthEnd(day) * 864e5).to.equal(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0));
    }
  });
});

describe('a text of a FEC', () => {
  it('is UTF-8 where it is that, else Windows-1252 or ISO 8859-15', () => {
    expect(textOf(bytesOf('Société Générale'))).to.equal('Société Générale');
    expect(textOf(Uint8Array.of(0x53, 0xe9))).to.equal('Sé');
    // The euro sign: 80 in Windows-1252, A4 in ISO 8859-15; œ: 9C and BD.
    expect(textOf(Uint8Array.of(0x80, 0xe9))).to.equal('€é');
    expect(textOf(Uint8Array.of(0xa4, 0xe9))).to.equal('€é');
    expect(textOf(Uint8Array.of(0x73, 0x9c, 0x75, 0x72))).to.equal('sœur');
    expect(textOf(Uint8Array.of(0x73, 0xbd, 0x75, 0x72))).to.equal('sœur');
  });

  it('is trimmed, without NUL bytes and byte marks', () => {
    expect(textOf(bytesOf('  A\u00a0 B\0 '))).to.equal('A B');
    expect(textOf(bytesOf("b'OUV'"))).to.equal('OUV');
    expect(plainCapitals('À nouveaux, cœur')).to.equal('A NOUVEAUX, COEUR');
  });
});

describe('a table of keys', () => {
  it('numbers keys in the order in which they come, whatever their number', () => {
    const table = new KeyTable();
    const keys: string[] = [];
    for (let i = 0; i < 3000; i++) keys.push(`K${i * 7919}`);
    for (const [i, key] of keys.entries()) expect(table.idOf(bytesOf(key), 0, key.length)).to.equal(i);
    for (const [i, key] of keys.entries())
      expect(table.idOf(bytesOf(`x${key}y`), 1, key.length + 1)).to.equal(i);
    expect(new TextDecoder().decode(table.keyOf(1234))).to.equal(keys[1234]);
    expect(table.size).to.equal(3000);
  });
});
