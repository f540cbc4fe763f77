import { expect } from '@open-wc/testing';
import { price } from '../../src/engine/index.js';
import { calibrationSteps, type Quote } from '../../src/workshop/calibration/index.js';
import { calibration, fitted, latticeSize, market, tariff, today } from './market.js';

const reversed = <T>(list: readonly T[]): T[] => [...list].reverse();

describe('a calibration on quotes', () => {
  it('fits nothing to fewer than five, and says how many the level needs', () => {
    for (const count of [0, 1, 4]) {
      const found = calibration(market(count, 3).quotes);
      expect(found).to.include({ kind: 'tooFew', quotes: count });
      expect(found.needed).to.be.within(10, 200);
    }
    expect(calibration(market(5, 3).quotes).kind).to.equal('fitted');
  });

  it('leaves the tariff where quotes are what it says, and knows it better for them', () => {
    const quotes = market(12, 4).quotes.map((quote) => ({
      ...quote,
      rate: price(quote.submission, tariff, { latticeSize }).premiumRate,
    }));
    const { level, general, size, settled, rounds } = fitted(quotes);
    expect(level.value).to.be.closeTo(1, 1e-9);
    expect(general.value).to.be.closeTo(1, 1e-9);
    expect(size.value).to.be.closeTo(0, 1e-9);
    expect(level.low).to.be.below(1);
    expect(level.high).to.be.above(1);
    expect(level.weight).to.be.within(0.9, 1);
    expect({ settled, rounds }).to.deep.equal({ settled: true, rounds: 1 });
  });

  it('finds a level that all quotes share', () => {
    const moved = { ...tariff.probabilityOfDefault, scale: 1.4 * tariff.probabilityOfDefault.scale };
    const quotes = market(40, 5).quotes.map((quote) => ({
      ...quote,
      rate: price(quote.submission, { ...tariff, probabilityOfDefault: moved }, { latticeSize }).premiumRate,
    }));
    expect(fitted(quotes).level.value).to.be.closeTo(1.4, 0.01);
  });

  it('does not depend on the order of the quotes, to the last bit', () => {
    const { quotes } = market(20, 6);
    const one = fitted(quotes);
    const other = fitted(reversed(quotes));
    expect({ ...other, quotes: 0, findings: 0 }).to.deep.equal({ ...one, quotes: 0, findings: 0 });
    const unplaced = ({ at: _at, ...quote }: (typeof one.quotes)[number]) => quote;
    expect(reversed(other.quotes).map(unplaced)).to.deep.equal(one.quotes.map(unplaced));
    expect(one.quotes.map(({ rate }) => rate)).to.deep.equal(quotes.map(({ rate }) => rate));
  });

  it('hears an absurd quote so little that sixty move by less than 5 %', () => {
    const { quotes } = market(60, 7);
    const before = fitted(quotes).level.value;
    for (const factor of [10, 0.1]) {
      const spoilt = quotes.map((quote, i) => (i === 11 ? { ...quote, rate: quote.rate * factor } : quote));
      const found = fitted(spoilt);
      expect(found.level.value / before).to.be.within(0.95, 1.05);
      expect(found.level.value).not.to.equal(before);
      expect(found.quotes[11]!.heard).to.be.below(0.2);
      const told = found.findings.find(({ code }) => code === 'outliers');
      expect(told?.code === 'outliers' && told.quotes.includes(11)).to.equal(true);
    }
  });

  it('weighs quotes older than two years by half', () => {
    const { quotes } = market(20, 8);
    const dated = (date: string): Quote[] => quotes.map((quote) => ({ ...quote, date }));
    const fresh = fitted(dated('2024-11-01'));
    const old = fitted(dated('2024-10-31'));
    expect(fresh.quotes.every(({ weight }) => weight === 1)).to.equal(true);
    expect(old.quotes.every(({ weight }) => weight === 0.5)).to.equal(true);
    expect(fresh.findings.some(({ code }) => code === 'old')).to.equal(false);
    expect(old.findings.some(({ code }) => code === 'old')).to.equal(true);
    // Twice the old ones say what the fresh ones say once.
    const twice = fitted([...dated('2024-10-31'), ...dated('2024-10-31')]);
    expect(twice.level.value).to.be.closeTo(fresh.level.value, 1e-6);
    expect(twice.level.low).to.be.closeTo(fresh.level.low, 1e-6);
    expect(old.level.weight).to.be.below(fresh.level.weight);
  });

  it('needs fewer quotes the less they scatter, and fewer than it has once the level is known', () => {
    const tight = fitted(market(60, 9, { scatter: 0.05 }).quotes);
    const loose = fitted(market(60, 9, { scatter: 0.3 }).quotes);
    expect(tight.needed!).to.be.below(loose.needed!);
    expect(tight.needed!).to.be.below(60);
    expect(tight.findings[0]!.code).to.equal('levelKnown');
    expect(tight.level.high / tight.level.low).to.be.below(loose.level.high / loose.level.low);
  });

  it('says what it cannot tell: sectors without a quote, one sector alone', () => {
    const { quotes } = market(12, 10);
    const wholesale = quotes.map((quote) => ({
      ...quote,
      submission: { ...quote.submission, sector: 'wholesale' },
    }));
    const alone = fitted(wholesale);
    expect(alone.findings).to.deep.include({ code: 'oneSector', sector: 'wholesale' });
    const silent = alone.findings.find(({ code }) => code === 'sectorsSilent');
    const others = Object.keys(tariff.sectorIndex).filter((sector) => sector !== 'wholesale');
    expect(silent).to.deep.equal({ code: 'sectorsSilent', sectors: others });
    // The level is told far better than how it is made up.
    expect(alone.level.weight).to.be.above(alone.general.weight);
    expect(fitted(quotes).findings.some(({ code }) => code === 'oneSector')).to.equal(false);
  });

  it('says that a level is loose, a sector faint, size untold or a slope, scatter wide: where it is so, and only there', () => {
    const codesOf = (quotes: readonly Quote[]) => fitted(quotes).findings.map(({ code }) => code as string);
    const tight = market(60, 31, { scatter: 0.03 }).quotes;
    const wild = market(8, 31, { scatter: 0.6 }).quotes;
    expect(codesOf(tight)).to.include('levelKnown');
    expect(codesOf(tight)).not.to.include.members(['levelLoose']);
    expect(codesOf(wild)).to.include.members(['levelLoose', 'sectorsFaint']);
    expect(codesOf(wild)).not.to.include('levelKnown');
    expect(codesOf(tight)).not.to.include('sectorsFaint');
    const far = market(60, 32, { scatter: 0.5 }).quotes;
    expect(codesOf(far)).to.include('scatterAboveRange');
    expect(codesOf(tight)).not.to.include('scatterAboveRange');
    const alike = tight.map((quote) => ({
      ...quote,
      submission: { ...quote.submission, insurableTurnover: 8e6 },
    }));
    expect(codesOf(alike)).to.include('sizeFaint');
    expect(codesOf(tight)).not.to.include('sizeFaint');
    const sloping = (power: number) =>
      tight.map(({ submission, ...quote }) => {
        const own = price(submission, tariff, { latticeSize }).premiumRate;
        return { ...quote, submission, rate: own * (submission.insurableTurnover / 8e6) ** power };
      });
    const slope = fitted(sloping(-0.08)).findings.find(({ code }) => code === 'sizeSlope');
    expect(slope?.code === 'sizeSlope' && slope.power).to.be.closeTo(-0.08, 0.01);
    expect(codesOf(sloping(0))).not.to.include('sizeSlope');
  });

  it('takes a list of buyers by the sectors of its buyers', () => {
    const buyers = [
      { turnover: 3e6, sector: 'food' },
      { turnover: 1e6, sector: 'retail' },
    ];
    const list: Quote = { submission: { buyers }, rate: 0.004, date: today };
    const found = fitted([...market(6, 11).quotes, list]);
    expect(found.sectors.get('food')!.quotes).to.be.at.least(1);
    expect(found.sectors.has('retail')).to.equal(true);
  });

  it('tells how far it is after each quote, and stops where nobody asks for more', () => {
    const { quotes } = market(6, 12);
    const steps = calibrationSteps({ quotes, tariff, today, latticeSize });
    const told = Array.from({ length: 7 }, () => steps.next().value);
    expect(told[0]).to.deep.equal({ round: 1, priced: 1, quotes: 6 });
    expect(told[6]).to.deep.equal({ round: 2, priced: 1, quotes: 6 });
    steps.return({ kind: 'tooFew', quotes: 6, needed: undefined });
    expect(steps.next().done).to.equal(true);
  });
});
