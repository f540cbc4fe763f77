import { outOfMarket } from '../../src/core/out-of-market.js';
import { answersFrom } from '../../src/core/answers.js';
import { explain, type Pricing } from '../../src/engine/index.js';
import { messages as screenEn } from '../../src/screen/text/en.js';
import { messages as screenFr } from '../../src/screen/text/fr.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';
import { withLevers } from '../../src/tariff/lever-sizes.js';
import { messages as answeringEn } from '../../src/views/answering/text/en.js';
import { messages as answeringFr } from '../../src/views/answering/text/fr.js';
import { messages as claimEn } from '../../src/views/claim/text/en.js';
import { messages as claimFr } from '../../src/views/claim/text/fr.js';
import { messages as compareEn } from '../../src/views/compare/text/en.js';
import { messages as compareFr } from '../../src/views/compare/text/fr.js';
import { messages as explainEn } from '../../src/views/explain/text/en.js';
import { messages as explainFr } from '../../src/views/explain/text/fr.js';
import { messages as leversEn } from '../../src/views/levers/text/en.js';
import { messages as leversFr } from '../../src/views/levers/text/fr.js';
import { messages as tablesEn } from '../../src/views/tables/text/en.js';
import { messages as tablesFr } from '../../src/views/tables/text/fr.js';
import { messages as takeAwayEn } from '../../src/views/take-away/text/en.js';
import { messages as takeAwayFr } from '../../src/views/take-away/text/fr.js';
import type { Facts } from './facts.js';
import { numberOf, patternOf, saidIn } from './read.js';
import type { Lang, Place, Shown } from './shown.js';

/** The texts of a language, by the room that says them. */
export const texts = {
  fr: {
    screen: screenFr,
    answering: answeringFr,
    claim: claimFr,
    compare: compareFr,
    explain: explainFr,
    levers: leversFr,
    tables: tablesFr,
    takeAway: takeAwayFr,
  },
  en: {
    screen: screenEn,
    answering: answeringEn,
    claim: claimEn,
    compare: compareEn,
    explain: explainEn,
    levers: leversEn,
    tables: tablesEn,
    takeAway: takeAwayEn,
  },
};
type Texts = (typeof texts)['fr'];

/** `true`, `false`, or undefined where a rounding may tell it either way. */
type Truth = boolean | undefined;

/** A sentence that is said under a condition. */
interface Conditional {
  /** Where it stands, if it is true: in each of these places. */
  readonly in: readonly Place[];
  /** The sentence in the dictionaries; what it is said with is captured. */
  readonly says: (texts: Texts) => string | ((...figures: string[]) => string);
  /** What makes it true. */
  readonly if: (facts: Facts, shown: Shown) => Truth;
  /** What else must hold of the figures that it is said with. */
  readonly with?: (figures: readonly number[], facts: Facts, shown: Shown, texts: Texts) => boolean;
}

const minimumDecides = ({ own, least, near }: Facts): Truth =>
  own >= least ? false : near(own, least) ? undefined : true;

const lowIsMinimum = (facts: Facts): Truth => {
  const { own, ownLow, least, near } = facts;
  if (minimumDecides(facts) === undefined) return undefined;
  if (own < least || ownLow >= least) return false;
  return near(ownLow, least) ? undefined : true;
};

const reasons = ({ answers, estimate, pricing }: Facts) =>
  outOfMarket(answersFrom(answers, 'answered'), estimate, pricing, tariff);

const experienceIn = ({ pricing }: Facts) =>
  Math.abs(explain(pricing).find(({ item }) => item === 'experience')!.rate);

/** A saving that is told: of a hundred euros, or of a hundredth of the premium, in one digit. */
function savesSomething({ bestSaving, estimate }: Facts): Truth {
  const least = Math.max(100, estimate.bill.premium / 100);
  // changes on trial have moved the premium that the threshold is of
  const doubt = estimate.answers.levers ? 2 : 1.5;
  return bestSaving > least * doubt ? true : bestSaving < least / doubt ? false : undefined;
}

type Sum = 'outlay' | 'total';

/** Whether the one amount is the smaller, as far as the figures told can say. */
const isLess = (one: number, other: number, { near }: Facts): Truth =>
  near(one, other) ? undefined : one < other;

/** Whether the order of the two ways is that of both ends of the premium's range. */
function holds(sum: Sum, facts: Facts): Truth {
  const { selfInsured, insured } = facts.years;
  const { low, likely, high } = facts.estimate.total;
  const [self, from, to] = [selfInsured[sum], insured[sum] + low - likely, insured[sum] + high - likely];
  // two bounds at the least that a policy costs are told as one
  const doubtful = facts.near(self, from) || facts.near(self, to) || facts.near(low, high);
  return doubtful ? undefined : self < from || self > to;
}

/** What holds of both sums, and what of neither. */
const ofBoth = (one: Truth, other: Truth): Truth => (one === other ? one : undefined);

/** A sentence on the two ways, which tells their difference. */
const ways = (sum: Sum, cheaper: 'selfInsured' | 'insured'): Conditional => ({
  in: ['compare', 'sheet'],
  says:
    ({ compare: { verdict } }) =>
    (without, insured, less) =>
      verdict[cheaper](sum === 'outlay' ? verdict.outlay : verdict.reserve, without, insured, less),
  if: (facts) => {
    const { selfInsured, insured } = facts.years;
    const self = isLess(selfInsured[sum], insured[sum], facts);
    return cheaper === 'selfInsured' ? self : negated(self);
  },
  with: ([without, insured, less]) => Math.abs(without! - insured!) === less,
});

const exceedsMaximum = ({ largestIndemnity: paid, pricing: { maximumLiability: most } }: Facts): Truth =>
  most === null ? false : Math.abs(paid / most - 1) < 0.06 ? undefined : paid > most;

const negated = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** How far the rate moves by the third renewal, the losses being as they were, in steps of what is shown. */
const movesBy = ({ renewals: { today, same } }: Facts): number =>
  (same.at(-1)!.premiumRate - today.premiumRate) / (today.premiumRate < 0.001 ? 1e-5 : 1e-4);

/** What half the losses take off the premiums due at three renewals, €. */
const savedOver = ({ renewals: { same, halved }, least }: Facts): number =>
  same.reduce(
    (sum, { premium }, i) => sum + Math.max(premium, least) - Math.max(halved[i]!.premium, least),
    0,
  );

/** Of a hundred euros, as far as rounding can say. */
const savesOver = (facts: Facts): Truth =>
  Math.abs(savedOver(facts) - 100) < 2 ? undefined : savedOver(facts) > 100;

const { bonusByRate } = withLevers(tariff).levers;

/** Why insurers ask for other things before they come down, if they would. */
function reserveOf({ knowsLosses, renewals: { today, failure } }: Facts) {
  const isHigh = ({ premiumRate }: Pricing) => Number(premiumRate.toPrecision(2)) >= bonusByRate!.hardFrom;
  const weighs = ({ notices }: Pricing) => notices.some(({ code }) => code === 'lossesAboveMarket');
  if (knowsLosses && weighs(today)) return 'losses';
  if (isHigh(today)) return 'scale';
  return failure.some((one) => isHigh(one) || weighs(one)) ? 'failure' : undefined;
}

/** What is not said is supposed, and more than nothing. */
const takesCredit = ({ answers: { dso = 1, daysPastDue = 1 } }: Facts): boolean => dso + daysPastDue > 0;

/** To a thousandth of a point, the finest that is told. */
const FINEST = 1e-5;

/**
 * Every conditional sentence with its condition. A sentence that is true stands where it belongs; one that stands
 * anywhere is true. To add one: where it stands, which text of the dictionaries it is, and what makes it true.
 */
export const conditions: Readonly<Record<string, Conditional>> = {
  'the least that a policy costs decides the premium': {
    in: ['summary', 'sheet', 'copied', 'aloud'],
    says: ({ screen }) => screen.result.minimum,
    if: minimumDecides,
    with: ([alone], { own }) => Math.abs(alone! - own) <= own / 20,
  },
  'the least that a policy costs decides the lower bound': {
    in: ['summary', 'sheet', 'copied', 'aloud'],
    says: ({ screen }) => screen.result.lowIsMinimum,
    if: lowIsMinimum,
  },
  'the bill says that the minimum decides': {
    in: ['summary', 'sheet'],
    says: ({ tables }) => tables.bill.lifted,
    if: minimumDecides,
  },
  'the euros of the rate are not those of the bill': {
    in: ['explain', 'sheet'],
    says: ({ explain: text }) => text.waterfall.minimum,
    if: minimumDecides,
    with: ([minimum], { least }) => minimum === least,
  },
  'past bad debts are the visitor’s': {
    in: ['explain', 'sheet'],
    says: ({ explain: text }) => text.waterfall.items.experience.label,
    if: (facts) => (facts.knowsLosses ? (experienceIn(facts) > FINEST ? true : undefined) : false),
  },
  'past bad debts are supposed': {
    in: ['explain', 'sheet'],
    says: ({ explain: text }) => text.waterfall.items.assumedExperience.label,
    if: (facts) => (facts.knowsLosses ? false : experienceIn(facts) > FINEST ? true : undefined),
  },
  'past bad debts are in both lists': {
    in: ['explain'],
    says: ({ explain: text }) => text.causes.twice,
    if: ({ knowsLosses }) => (knowsLosses ? undefined : false),
  },
  'no question would narrow the range': {
    in: ['explain'],
    says: ({ explain: text }) => text.next.none,
    if: ({ estimate }) => estimate.next === undefined,
  },
  'a question would narrow the range': {
    in: ['explain'],
    says: ({ explain: text }) => text.next.narrower,
    if: ({ estimate }) => estimate.next !== undefined,
  },
  'no change saves anything': {
    in: ['levers'],
    says: ({ levers }) => levers.nothing,
    if: (facts) => negated(savesSomething(facts)),
  },
  'a change saves most': {
    in: ['levers'],
    says: ({ levers }) => levers.best,
    if: savesSomething,
    with: (figures) => figures.at(-1)! <= -100,
  },
  'the rate goes up at renewals, the losses being as they were': {
    in: ['levers'],
    says: ({ levers }) => levers.renewals.rises,
    if: (facts) => (movesBy(facts) > 1 ? true : movesBy(facts) <= 0 ? false : undefined),
    with: ([now, then]) => now! < then!,
  },
  'the rate comes down at renewals, the losses being as they were': {
    in: ['levers'],
    says: ({ levers }) => levers.renewals.falls,
    if: (facts) => (movesBy(facts) < -1 ? true : movesBy(facts) >= 0 ? false : undefined),
    with: ([now, then]) => now! > then!,
  },
  'the rate stays at renewals, the losses being as they were': {
    in: ['levers'],
    says: ({ levers }) => levers.renewals.holds,
    if: (facts) => (Math.abs(movesBy(facts)) > 1 ? false : undefined),
  },
  ...Object.fromEntries(
    (['rises', 'falls'] as const).map((course) => [
      `the past that somebody has told is why: it ${course}`,
      {
        in: ['levers'],
        says: ({ levers }) => levers.renewals.than[course],
        if: (facts) => {
          const steps = (course === 'rises' ? 1 : -1) * movesBy(facts);
          return steps <= 0 || !facts.knowsLosses ? false : steps > 1 ? true : undefined;
        },
      } satisfies Conditional,
    ]),
  ),
  'what the past does to the rate is at its bound': {
    in: ['levers'],
    says: ({ levers }) => levers.renewals.bounded,
    if: ({ renewals: { today } }) => {
      const { factorMin, factorMax } = tariff.experience;
      return today.experienceFactor <= factorMin || today.experienceFactor >= factorMax;
    },
  },
  'half the losses save premium over three renewals': {
    in: ['levers'],
    says: ({ levers }) => levers.renewals.halved,
    if: savesOver,
    with: ([, saved], facts) => Math.abs(saved! - savedOver(facts)) <= 1 + savedOver(facts) / 20,
  },
  'half the losses save hardly any premium over three renewals': {
    in: ['levers'],
    says: ({ levers }) => levers.renewals.hardly,
    if: (facts) => negated(savesOver(facts)),
  },
  ...Object.fromEntries(
    (['losses', 'scale', 'failure'] as const).map((reason) => [
      `insurers ask for other things before they come down: ${reason}`,
      {
        in: ['levers'],
        says:
          ({ levers: { renewals: words } }) =>
          (from) =>
            words.reserve(words.after[reason](from)),
        if: (facts) => reserveOf(facts) === reason,
      } satisfies Conditional,
    ]),
  ),
  'the renewals suppose the bad debts of the past': {
    in: ['levers'],
    says: ({ levers }) => levers.renewals.assumed,
    if: ({ knowsLosses }) => !knowsLosses,
  },
  'the renewals count what is on trial': {
    in: ['levers'],
    says: ({ levers }) => levers.renewals.beside,
    if: ({ answers }) => answers.levers !== undefined,
  },
  'less leaves the bank without a policy': ways('outlay', 'selfInsured'),
  'less leaves the bank with one': ways('outlay', 'insured'),
  'with a reserve, going without costs less': ways('total', 'selfInsured'),
  'with a reserve, insuring costs less': ways('total', 'insured'),
  'the order holds over the range of the premium': {
    in: ['compare'],
    says: ({ compare }) => compare.verdict.firm,
    if: (facts) => ofBoth(holds('outlay', facts), holds('total', facts)),
    with: ([low, high]) => low! < high!,
  },
  'the order may turn round within it': {
    in: ['compare'],
    says: ({ compare }) => compare.verdict.open,
    if: (facts) => ofBoth(negated(holds('outlay', facts)), negated(holds('total', facts))),
    with: ([low, high]) => low! < high!,
  },
  'what insurance does beside paying is not counted': {
    in: ['compare'],
    says: ({ compare }) => compare.verdict.services,
    if: () => true,
  },
  'what the company spends on it is': {
    in: ['compare'],
    says: ({ compare }) => compare.verdict.servicesCounted,
    if: () => false,
  },
  'sales pay for the policy': {
    in: ['compare', 'sheet'],
    says: ({ compare }) => compare.balance.toPay,
    if: () => true,
    // the minimum, a likely premium with its tax and fees: what the bill says
    with: ([cost], { estimate: { total }, near }) => near(cost!, total.likely),
  },
  'a loss takes sales to make up, in the year that brings it': {
    in: ['compare', 'sheet'],
    says: ({ compare }) => compare.balance.beside,
    if: ({ years: { largestBuyer } }) => largestBuyer.withoutPolicy > 0,
    with: ([sales, loss]) => sales! > loss!,
  },
  'some credit would pay for the policy': {
    in: ['compare', 'sheet'],
    says: ({ compare }) => compare.balance.enough,
    if: takesCredit,
  },
  'customers who pay in cash take no credit': {
    in: ['compare', 'sheet'],
    says: ({ compare }) => compare.balance.cash,
    if: (facts) => !takesCredit(facts),
  },
  'nobody has said what credit a limit would allow': {
    in: ['compare', 'sheet'],
    says: ({ compare }) => compare.balance.allowed,
    if: () => false,
  },
  'of a very bad year the policy pays nothing': {
    in: ['compare', 'sheet'],
    says: ({ compare }) => compare.year.unpaid,
    if: ({ years: { oneInHundred } }) => (oneInHundred.paid > oneInHundred.loss / 20 ? false : undefined),
  },
  'the largest customer alone goes beyond the maximum liability': {
    in: ['claim'],
    says: ({ claim }) => claim.cap.above,
    if: exceedsMaximum,
    with: ([, paid, maximum]) => paid! >= maximum!,
  },
  'the largest customer stays within it': {
    in: ['claim'],
    says: ({ claim }) => claim.cap.below,
    if: (facts) => negated(exceedsMaximum(facts)),
    with: ([, paid, maximum]) => paid! <= maximum!,
  },
  'the policy has no maximum': {
    in: ['claim'],
    says: ({ claim }) => claim.cap.none,
    if: ({ pricing }) => pricing.maximumLiability === null,
  },
  'an invoice that is merely late opens no proceedings': {
    in: ['claim', 'sheet'],
    says: ({ claim }) => claim.calendar.events.declareDebt,
    if: () => false,
  },
  'nor leaves goods to claim': {
    in: ['claim', 'sheet'],
    says: ({ claim }) => claim.calendar.events.claimGoods,
    if: () => false,
  },
  'the figures are a what-if': {
    in: ['sheet', 'copied'],
    says: ({ takeAway }) => takeAway.trial.line,
    // a change that moves nothing of the case is not told
    if: ({ answers }) => (answers.levers ? undefined : false),
  },
  'something is a hypothesis': {
    in: ['sheet'],
    says: ({ takeAway }) => takeAway.result.legend,
    if: ({ answers, estimate }) =>
      estimate.progress.given < estimate.progress.asked || answers.lossBasis === 'unknown',
  },
  ...Object.fromEntries(
    (['fewBuyers', 'oneBuyer', 'smallTurnover', 'aboveMarket', 'belowMarket'] as const).map((reason) => [
      `the market does not write it: ${reason}`,
      {
        in: ['summary', 'sheet'],
        says: ({ answering }) => answering.outOfMarket[reason].title,
        if: (facts) => reasons(facts).includes(reason),
      } satisfies Conditional,
    ]),
  ),
};

/** A sentence with some of what stands before and behind it. */
function around(text: string, sentence: Parameters<typeof saidIn>[1]): string {
  const at = text.search(patternOf(sentence));
  return text.slice(Math.max(0, at - 60), at + 120);
}

/** What is false of a case in a language, sentence by sentence; empty where all is true. */
export function falseIn(shown: Shown, facts: Facts, lang: Lang): string[] {
  // English has the shape of French
  const words = texts[lang];
  return Object.entries(conditions).flatMap(([name, { in: where, says, if: holds, with: besides }]) => {
    const truth = holds(facts, shown);
    return where
      .filter((place) => shown[place] !== '')
      .flatMap((place) => {
        const said = saidIn(shown[place], says(words));
        const faults: string[] = [];
        if (truth === true && said.length === 0) faults.push(`${place}: not said, and true: ${name}`);
        if (truth === false && said.length > 0)
          faults.push(`${place}: said, and false: ${name}: ${around(shown[place], says(words))}`);
        for (const figures of said) {
          const numbers = figures.map((figure) => numberOf(figure, lang));
          if (besides && !besides(numbers, facts, shown, words))
            faults.push(`${place}: said with ${figures.join(', ')}: ${name}`);
        }
        return faults;
      });
  });
}
