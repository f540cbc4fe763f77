import { expect } from '@open-wc/testing';
import { countryCodes, isCountryCode } from '../../src/engine/countries.js';

describe('country codes', () => {
  it('are the 249 of ISO 3166-1, sorted and without repetition', () => {
    const codes = countryCodes();
    expect(codes).to.have.length(249);
    expect([...new Set(codes)].sort()).to.deep.equal([...codes]);
    expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).to.equal(true);
  });

  it('are the ones that the browser can name', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const nameless = countryCodes().filter((code) => names.of(code) === undefined);
    expect(nameless).to.deep.equal([]);
  });

  it('include the easily forgotten ones', () => {
    for (const code of ['FR', 'GB', 'NA', 'NO', 'SS', 'BQ', 'CW', 'SX', 'AX', 'TL', 'ME', 'RS', 'TW']) {
      expect(isCountryCode(code), code).to.equal(true);
    }
  });

  it('exclude withdrawn, reserved, user-assigned and mistyped ones, and pairs astride two codes', () => {
    // `DA` and `EA` stand in the concatenated letters (`ADAEAF…`), between two codes.
    for (const code of [
      'UK',
      'EU',
      'AN',
      'CS',
      'YU',
      'XK',
      'ZZ',
      'fr',
      'F',
      'FRA',
      '',
      'EA',
      'DA',
      '__proto__',
    ]) {
      expect(isCountryCode(code), code).to.equal(false);
    }
  });
});
