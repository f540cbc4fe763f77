import { expect } from '@open-wc/testing';
import { isExpired, isNotYetValid } from '../../src/tariff/validity.js';

const tariff = { validFrom: '2026-01-01', validTo: '2027-12-31' };

describe('validity', () => {
  for (const [day, early, late] of [
    ['2025-12-31', true, false],
    ['2026-01-01', false, false],
    ['2026-11-24', false, false],
    ['2027-12-31', false, false],
    ['2028-01-01', false, true],
  ] as const) {
    it(`on ${day}: ${early ? 'not yet' : late ? 'expired' : 'valid'}`, () => {
      expect([isNotYetValid(tariff, day), isExpired(tariff, day)]).to.deep.equal([early, late]);
    });
  }
});
