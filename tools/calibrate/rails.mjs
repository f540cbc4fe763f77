import { exports, population, ratio, sectorIn } from './population.mjs';

const sketch = { latticeSize: 1024 };

/**
 * What a tariff must come to, whatever its figures: each rail with its band, what it is, and why it is there. Rates are in
 * percent of turnover, changes in percent.
 *
 * @param engine `price`, `bill` and `premiumRange`
 * @param tariff values
 * @param all the population under it, as `populationFigures` finds it
 */
export function railsOf({ price, bill, premiumRange }, tariff, all) {
  const priced = (company) => price(company, tariff, sketch);
  const rate = (company) => 100 * priced(company).premiumRate;
  const change = (to, from) => 100 * (to / from - 1);
  const { X, Y, Z } = tariff.profiles;
  const { lossExperience: _losses, gradeMix: _mix, country: _home, ...open } = tariff.referenceCase;
  const reference = tariff.referenceCase;
  const atHome = { ...open, gradeMix: reference.gradeMix };
  const abroad = { ...atHome, countryMix: exports(1, tariff) };
  const totalOf = (company) => bill(company, priced(company), tariff).total;
  const large = { insurableTurnover: 300e6, buyerCount: 1500 };
  const size = (company) => change(rate({ ...company, ...large }), rate(company));
  const [few, usual, many] = [30, 150, 400].map((buyerCount) => rate({ ...reference, buyerCount }));
  const unlucky = [0.02, 0.05].map((losses) => {
    const company = { ...reference, lossExperience: ratio(losses) };
    const { high } = premiumRange(company, tariff, sketch);
    return { ...priced(company), high };
  });
  const [bad, worse] = unlucky;
  return [
    rail('population, mean rate', all.mean, 0.29, 0.32, 'the published mean is 0.3 %'),
    rail('population, rates from 0.1 to 1 %', all.inside, 98, 100, 'the published market'),
    rail(
      'population, premium over turnover',
      all.weighted,
      0.16,
      0.25,
      'world market 0.17 to 0.20 %, large companies',
    ),
    rail('population, expenses over premium', all.expenses, 24, 32, 'insurers print 30 %, margin included'),
    rail('profile X', rate(X), 0, 0.2, 'published: below 0.2 %', { open: true }),
    rail('profile Y', rate(Y), 0.25, 0.5, 'published: at most 0.5 %'),
    rail('profile Z', rate(Z), 0.8, Infinity, 'published: at least 0.8 %'),
    rail(
      'all exported, against all at home',
      change(rate(abroad), rate(atHome)),
      25,
      60,
      'brokers print 1.5 to 2 times, as an upper guide',
    ),
    rail(
      'all exported, whole bill, against all at home',
      change(totalOf(abroad), totalOf(atHome)),
      0,
      Infinity,
      'dearer, though untaxed',
      { open: true },
    ),
    rail(
      '300 M€ and 1,500 buyers, unanswered',
      size(open),
      -45,
      -20,
      'large buyers fail less, and expenses fall with size',
    ),
    rail('300 M€ and 1,500 buyers, same answers', size(reference), -Infinity, 0, 'never dearer'),
    rail(
      '150 buyers instead of 30',
      change(usual, few),
      -Infinity,
      0,
      'never dearer: the same shares and losses',
    ),
    rail(
      '400 buyers instead of 150',
      change(many, usual),
      -Infinity,
      0,
      'never dearer: the same shares and losses',
    ),
    rail(
      'bad debts of 5 % instead of 2 %',
      change(worse.premiumRate, bad.premiumRate),
      0,
      Infinity,
      'dearer',
      { open: true },
    ),
    ...unlucky.flatMap((pricing, i) => ownLosses(pricing, ['2 %', '5 %'][i])),
    rail('buyers named, of 150', priced(reference).namedBuyers, 45, 80, 'limits that 150 buyers ask for'),
    rail('restaurants, 700 fragile buyers, 6 M€', rate(restaurants(tariff)), 0.35, 0.8, 'hard and spread'),
    rail('pharma, good buyers, 120 M€', rate(pharma(tariff)), 0.05, 0.1, 'easy and large'),
  ];
}

/** A company with losses that no premium bears: told, and its range reaches what they alone would ask. */
function ownLosses({ ownLossRate, high, notices }, losses) {
  // A tariff without the leaf says nothing of them.
  if (typeof ownLossRate !== 'number') return [];
  const told = notices.some(({ code }) => code === 'lossesAboveMarket');
  return [
    rail(`bad debts of ${losses}, notice`, Number(told), 1, 1, 'own losses take most of the premium'),
    rail(
      `bad debts of ${losses}, range over own losses`,
      100 * (high / ownLossRate - 1),
      -1e-9,
      Infinity,
      'reaches what they would ask',
    ),
  ];
}

const restaurants = (tariff) => ({
  insurableTurnover: 6e6,
  buyerCount: 700,
  sector: sectorIn(tariff, 'restaurants-bars', 'hospitality'),
  gradeMix: 'fragile',
  lossExperience: ratio(0.01),
});

/** As spread and as prompt as profile X. */
const pharma = (tariff) => {
  const { X } = tariff.profiles;
  return {
    ...X,
    insurableTurnover: 120e6,
    buyerCount: Math.round((X.buyerCount * 120e6) / X.insurableTurnover),
    sector: sectorIn(tariff, 'chemicals-pharma'),
    gradeMix: 'good',
    lossExperience: ratio(0.001),
  };
};

/** Of the population: rates in percent, shares in percent. */
export const populationFigures = ({ price }, tariff) =>
  figuresOf(population(tariff).map((company) => price(company, tariff, sketch)));

/** The same of companies that are priced already. */
export function figuresOf(pricings) {
  const sum = (valueOf) => pricings.reduce((total, pricing) => total + valueOf(pricing), 0);
  const premium = sum((pricing) => pricing.premium);
  const within = pricings.filter(({ premiumRate }) => premiumRate >= 0.001 && premiumRate <= 0.01);
  return {
    mean: (100 * sum(({ premiumRate }) => premiumRate)) / pricings.length,
    inside: (100 * within.length) / pricings.length,
    weighted: (100 * premium) / sum(({ insurableTurnover }) => insurableTurnover),
    expenses:
      (100 * sum((pricing) => pricing.acquisition + pricing.administration + pricing.margin)) / premium,
    lossRatio: (100 * sum(({ expectedIndemnity }) => expectedIndemnity)) / premium,
  };
}

/** @param open its ends are outside */
function rail(name, value, low, high, why, { open = false } = {}) {
  const inside = open ? value > low && value < high : value >= low && value <= high;
  return { name, value, low, high, inside, why };
}

/** The rails as lines of a table. */
export function report(rails) {
  const figure = (x) => (Number.isFinite(x) ? String(Number(x.toPrecision(3))) : x > 0 ? '…' : '−…');
  return rails.map(
    ({ name, value, low, high, inside, why }) =>
      `${inside ? 'inside ' : 'OUTSIDE'} ${name.padEnd(46)} ${figure(value).padStart(7)}  of ${figure(low)} to ${figure(high)}  (${why})`,
  );
}
