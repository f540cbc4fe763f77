import { expect } from '@open-wc/testing';
import { price } from '../../src/engine/index.js';
import { packLeaves } from '../../src/tariff/leaves.js';
import { calibratedPack, type Quote } from '../../src/workshop/calibration/index.js';
import { checkPack, freshPack } from '../tariff/market-pack.js';
import { calibration, fitted, latticeSize, market, tariff, today } from './market.js';

const as = { today, id: 'cabinet-2026', holder: 'Cabinet d’essai' };

describe('a pack from quotes', () => {
  it('is the pack as it was, without a line, where there are no quotes', () => {
    const pack = freshPack();
    const made = calibratedPack(pack, calibration([]), [], as);
    expect(made.pack).to.equal(pack);
    expect(made.changelog).to.equal(undefined);
  });

  it('passes every check, with source, date, interval and method where something moved', () => {
    const pack = freshPack();
    const { quotes } = market(20, 21);
    const fit = fitted(quotes);
    const made = calibratedPack(pack, fit, quotes, as);
    expect(pack).to.deep.equal(freshPack());
    expect(checkPack(made.pack)).to.deep.include({ ok: true, pack: made.pack });
    const before = new Map(packLeaves(pack).map(({ path, leaf }) => [path, leaf]));
    const moved = packLeaves(made.pack).filter(
      ({ path, leaf }) => JSON.stringify(leaf.value) !== JSON.stringify(before.get(path)?.value),
    );
    expect(moved.map(({ path }) => path)).to.include.members(['probabilityOfDefault.scale', 'sectorIndex']);
    for (const { path, leaf } of moved.filter((one) => one.path !== 'answerQuartiles')) {
      expect(leaf, path).to.include({ evidence: 'calibrated', source: `own-quotes-${today}`, date: today });
      expect(leaf.interval !== undefined && leaf.method !== undefined, path).to.equal(true);
    }
    expect(made.pack.sources[`own-quotes-${today}`]).to.deep.equal({
      title: 'Cotations propres\u00a0: 20 offres d’assureurs du 2026-06-01 au 2026-06-01',
      publisher: 'Cabinet d’essai',
      date: today,
    });
    expect(made.pack).to.include({ id: 'cabinet-2026', version: '2026.2.1', validFrom: today });
    expect(made.changelog!.fr).to.match(
      /^2026\.2\.1 \(2026-11-01\)\u00a0: market-2026\.2 calé sur 20 cotations/,
    );
    expect(made.changelog!.en).to.match(
      /^2026\.2\.1 \(2026-11-01\): market-2026\.2 calibrated on 20 own quotes/,
    );
  });

  it('prices the quotes as the fit does, but for size', () => {
    const { quotes } = market(30, 22);
    const fit = fitted(quotes);
    const check = checkPack(calibratedPack(freshPack(), fit, quotes, as).pack);
    expect(check.ok).to.equal(true);
    if (!check.ok) return;
    const logs = quotes.map(({ submission }) => Math.log(submission.insurableTurnover));
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    // Values of the bundled pack stand in for its classes of countries, which the document has not.
    const made = { ...check.tariff, countryIndex: tariff.countryIndex };
    quotes.forEach(({ submission }, i) => {
      const rate = price(submission, made, { latticeSize }).premiumRate;
      const slope = Math.exp(fit.size.value * (logs[i]! - mean));
      expect(rate * slope).to.be.closeTo(fit.quotes[i]!.fitted, 1e-3 * rate);
    });
  });

  it('leaves sectors without a quote as they were, and puts plausible sectors in order again', () => {
    const sectors = ['business-services', 'retail'];
    const quotes: Quote[] = market(16, 23).quotes.map((quote, i) => {
      const submission = { ...quote.submission, sector: sectors[i % 2]! };
      const { premiumRate } = price(submission, tariff, { latticeSize });
      return { ...quote, submission, rate: premiumRate * (i % 2 === 0 ? 1.6 : 0.6) };
    });
    const made = calibratedPack(freshPack(), fitted(quotes), quotes, as).pack;
    const before = freshPack();
    for (const [sector, index] of Object.entries(before.sectorIndex.value)) {
      if (!sectors.includes(sector)) expect(made.sectorIndex.value[sector], sector).to.equal(index);
    }
    expect(before.answerQuartiles.value.sector).to.deep.equal(['business-services', 'retail']);
    expect(made.answerQuartiles.value.sector).to.deep.equal(['retail', 'business-services']);
    expect(checkPack(made).ok).to.equal(true);
  });

  it('says in its source how many quotes are old, and does not lengthen a pack that has run out', () => {
    const quotes = market(8, 24).quotes.map((quote, i) => (i < 3 ? { ...quote, date: '2023-01-05' } : quote));
    const later = '2029-01-01';
    const fit = fitted(quotes, later);
    const { pack } = calibratedPack(freshPack(), fit, quotes, { today: later, id: 'late' });
    expect(pack.validFrom).to.equal(freshPack().validFrom);
    expect(pack.sources[`own-quotes-${later}`]!.title).to.match(/\(dont 8 de plus de deux ans/);
    expect('publisher' in pack.sources[`own-quotes-${later}`]!).to.equal(false);
  });
});
