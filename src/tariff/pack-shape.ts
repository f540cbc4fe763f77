import * as z from 'zod/mini';

const between = (low: number, high: number) => z.number().check(z.gte(low), z.lte(high));
const above = (low: number, high: number) => z.number().check(z.gt(low), z.lte(high));
const whole = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high));
const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

const share = between(0, 1);
const someShare = above(0, 1);
/** Of one buyer, one claim, one policy: € that a contract could name. */
const amount = between(0, 10_000_000);
/** What a policy costs whatever its size, and what one asks at the least: €, of the order of a few thousand. */
const smallAmount = between(0, 100_000);
const days = between(0, 730);
/** A term that sales on credit can have. */
const creditDays = between(1, 730);
const wholeDays = whole(0, 730);
/** Multiplies a probability or an amount: between a hundredth of the usual and twenty times it. */
const factor = between(0.01, 20);
/** The peak of what is owed over its mean: 12 if a year's sales fall into one month. */
const peak = between(0.25, 12);
/** Relative standard deviation: beyond 1.5 the worst default years known, over a century, are ordinary. */
const spread = between(0, 1.5);
const months = between(0, 24);
const years = whole(1, 20);

// Names of Object.prototype would be found in every table that the engine looks an id up in.
const id = z.string().check(
  z.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/),
  z.refine((key) => !(key in {})),
);
/** Whether the code names a country is for `pack-sense.ts`, which says it better. */
const country = text(200);
const bilingual = z.strictObject({ fr: text(1000), en: text(1000) });

const pair = <T extends z.ZodMiniType>(value: T) => z.tuple([value, value]);
const interval = pair(z.number());

/** A leaf of the document: the value and where it comes from. */
function sourced<Value extends z.ZodMiniType>(value: Value) {
  return z.strictObject({
    value,
    evidence: z.enum(['published', 'calibrated', 'assumption']),
    source: id,
    date: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)),
    note: z.exactOptional(bilingual),
    interval: z.exactOptional(z.union([interval, z.record(text(64), interval)])),
    method: z.exactOptional(bilingual),
  });
}

type Shape = Record<string, z.ZodMiniType>;
type SourcedShape<S extends Shape> = { [K in keyof S]: ReturnType<typeof sourced<S[K]>> };

/** The shapes of a group's coefficients, each turned into a leaf. */
function leaves<S extends Shape>(shape: S): SourcedShape<S> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, value]) => [key, sourced(value)]),
  ) as SourcedShape<S>;
}

type PartialShape<S extends Shape> = { [K in keyof S]: z.ZodMiniExactOptional<S[K]> };

/** Leaves that a pack may do without, one by one. */
function optionalLeaves<S extends Shape>(shape: S): PartialShape<SourcedShape<S>> {
  const each = Object.entries(leaves(shape)).map(([key, leaf]) => [key, z.exactOptional(leaf)]);
  return Object.fromEntries(each) as PartialShape<SourcedShape<S>>;
}

/** A group whose coefficients, one by one, may be left to the bundled tariff. */
const optionalGroup = <S extends Shape>(shape: S) => z.exactOptional(z.strictObject(optionalLeaves(shape)));

const group = <S extends Shape>(shape: S) => z.strictObject(leaves(shape));

const byGrade = <T extends z.ZodMiniType>(value: T) =>
  z.strictObject({ A: value, B: value, C: value, D: value, E: value, F: value, G: value, NR: value });
const weight = z.exactOptional(share);
const gradeMix = byGrade(weight);
const basis = z.enum(['grossInclVat', 'grossExclVat', 'writeOffs']);
const conversion = z.strictObject({ c: between(0.01, 2), u: spread });

const companyCase = z.strictObject({
  insurableTurnover: between(10_000, 1e12),
  buyerCount: whole(1, 200_000),
  topShares: z.array(someShare).check(z.maxLength(50)),
  sector: id,
  country: z.exactOptional(country),
  gradeMix: id,
  dso: creditDays,
  daysPastDue: days,
  peakFactor: z.exactOptional(peak),
  lossExperience: z.strictObject({
    kind: z.literal('ratio'),
    grossBadDebtRatio: share,
    years: whole(1, 20),
    basis,
  }),
});

const source = z.strictObject({
  title: text(300),
  publisher: z.exactOptional(text(300)),
  // Becomes a link on the method page: no javascript: or data: address.
  url: z.exactOptional(z.string().check(z.regex(/^https?:\/\/[^\s]+$/), z.maxLength(1000))),
  date: z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)),
  undated: z.exactOptional(z.literal(true)),
});

/**
 * The structure of a tariff pack and the range of each figure alone. What figures must say together is checked
 * by `pack-sense.ts`. `schema.ts` returns what this reads as a `TariffPack`, so the compiler
 * keeps the two descriptions in step. Loaded on demand with `schema.ts`, so that zod stays out of the first load.
 */
export const packShape = z.strictObject({
  id,
  version: z.string().check(z.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}(-[0-9A-Za-z.-]{1,32})?$/)),
  validFrom: z.iso.date(),
  validTo: z.iso.date(),
  title: bilingual,
  probabilityOfDefault: group({
    scale: between(0.05, 20),
    cap: between(0.05, 1),
    // From one in a million, better than any rated borrower.
    byGrade: byGrade(between(0.000001, 1)),
  }),
  acceptanceByGrade: sourced(byGrade(share)),
  sectorIndex: sourced(z.record(id, factor)),
  countryIndex: z.strictObject({
    ...leaves({
      overrides: z.record(country, factor),
      byOecdClass: z.strictObject({
        0: factor,
        1: factor,
        2: factor,
        3: factor,
        4: factor,
        5: factor,
        6: factor,
        7: factor,
      }),
      unclassified: factor,
    }),
    oecdClass: z.exactOptional(sourced(z.record(country, whole(0, 7)))),
  }),
  gradeMixPresets: sourced(z.record(id, gradeMix)),
  gradeMixBySize: z.exactOptional(
    sourced(z.array(z.tuple([between(1, 1e12), id])).check(z.minLength(1), z.maxLength(20))),
  ),
  claims: z.strictObject({
    ...leaves({
      protractedDefaultRatio: between(0, 10),
      // At 1 a claim is certain and the model's intensity infinite.
      probabilityCap: between(0.05, 0.99),
      lossGivenInsolvency: between(0.01, 1),
      lossGivenProtractedDefault: share,
      waitingHazardPerMonth: share,
      waitingReferenceMonths: months,
    }),
    abroad: z.exactOptional(
      group({
        protractedDefaultRatio: between(0, 10),
        lossGivenInsolvency: between(0.01, 1),
        lossGivenProtractedDefault: share,
        claimsHandling: share,
      }),
    ),
  }),
  exposure: z.strictObject({
    ...leaves({ daysPastDue: days, dso: creditDays, peakFactor: peak }),
    peakFactorByActivity: z.exactOptional(
      sourced(z.strictObject({ regular: peak, seasonal: peak, very: peak })),
    ),
  }),
  // A crisis is a year in ten at the most, in ten thousand at the least.
  economy: group({ sigma: spread, tailLevel: between(0.9, 0.9999) }),
  experience: z.strictObject({
    ...leaves({
      tau: spread,
      tauGraded: spread,
      largeLossMultiple: between(1, 100),
      factorMin: between(0.01, 1),
      factorMax: between(1, 20),
      developmentFactors: z.array(between(0.1, 10)).check(z.minLength(1), z.maxLength(20)),
    }),
    ...optionalLeaves({ ownCappedShare: z.boolean() }),
    ownLosses: z.exactOptional(
      group({ noticeYears: years, rangeYears: years, unquotableLossRatio: between(0.1, 2) }),
    ),
    basis: group({
      grossInclVat: conversion,
      grossExclVat: conversion,
      writeOffs: conversion,
      claimCount: conversion,
    }),
  }),
  loadings: z.strictObject({
    ...leaves({
      costOfCapital: between(0, 0.5),
      undiversifiedShare: share,
      claimsHandling: share,
      acquisition: share,
      administration: share,
      margin: share,
      fixedCost: smallAmount,
    }),
    expenseBands: z.exactOptional(
      sourced(z.array(z.tuple([amount, share])).check(z.minLength(1), z.maxLength(20))),
    ),
  }),
  bill: z.strictObject({
    ...leaves({
      minimumPremium: smallAmount,
      creditLimitFeePerBuyer: between(0, 10_000),
      insurancePremiumTax: between(0, 0.5),
      vatOnFees: between(0, 0.5),
      minimumPremiumShare: share,
      discretionaryLimit: amount,
    }),
    ...optionalLeaves({ limitPeakFactor: peak, limitsInclVat: z.boolean() }),
  }),
  defaultTerms: z.strictObject({
    ...leaves({
      insuredPercentage: between(0.1, 1),
      claimThreshold: amount,
      eachLossDeductible: amount,
      annualAggregateDeductible: amount,
      maximumLiabilityMultiple: z.nullable(between(1, 1000)),
      maximumLiability: z.nullable(between(1000, 1e12)),
      waitingPeriodMonths: months,
    }),
    ...optionalLeaves({
      maximumLiabilityOf: z.enum(['premium', 'minimumPremium']),
      insuredPercentageUnnamed: between(0.1, 1),
    }),
  }),
  uncertainty: group({
    lossGivenDefault: spread,
    exposure: spread,
    sigma: spread,
    appetite: spread,
    unseenShare: share,
    coverage: between(0.1, 0.99),
  }),
  selfInsurance: group({
    costOfEquity: between(0, 0.5),
    probabilityUplift: between(0.1, 10),
    severityUplift: between(0.1, 10),
  }),
  exportMix: sourced(z.record(country, share)),
  settlement: z.strictObject({
    ...leaves({
      recoveryRule: z.enum(['topUp', 'netLoss']),
      unilateralExtensionDays: wholeDays,
      stopDeliveriesDays: wholeDays,
      filingDays: z.strictObject({ earliest: wholeDays, latest: wholeDays, latestWithExtension: wholeDays }),
      indemnityAfterAdmissionDays: wholeDays,
      latestIndemnityMonthsAfterDueDate: whole(0, 24),
    }),
    // Packs made before these have the engine's own.
    ...optionalLeaves({
      insolvencyFilingDays: z.strictObject({ earliest: wholeDays, latest: wholeDays }),
      presumedAdmissionMonths: whole(0, 60),
      declareDebtMonths: z.strictObject({ home: whole(0, 24), abroad: whole(0, 24) }),
      claimGoodsMonths: whole(0, 24),
    }),
  }),
  market: optionalGroup({
    // The scale divides by its ends.
    low: between(0.00001, 0.5),
    mean: between(0.00001, 0.5),
    high: between(0.00001, 0.5),
    fewestBuyers: whole(0, 200_000),
    heaviestBuyer: share,
    grossBadDebtBands: z.strictObject({ X: pair(share), Y: pair(share), Z: pair(share) }),
  }),
  levers: optionalGroup({
    dso: between(-730, 0),
    largestShare: between(-1, 0),
    badDebts: between(0.01, 1),
    lossYears: whole(1, 20),
    insuredPercentage: between(-1, 0),
    lowestInsuredPercentage: share,
    annualAggregateDeductible: z.array(factor).check(z.minLength(1), z.maxLength(5)),
    eachLossDeductible: amount,
    claimThreshold: amount,
    maximumLiabilityMultiple: between(1, 1000),
    waitingPeriodMonths: months,
    bonus: z.strictObject({ share, lossRatioBelow: between(0.01, 1) }),
    bonusByRate: z.strictObject({ usualBelow: share, hardFrom: share }),
  }),
  comparison: optionalGroup({
    // A margin divides, so it cannot be nothing.
    operatingMargin: between(0.001, 1),
    daysGained: days,
    shareFinanced: share,
    factoringCommission: share,
    financingRate: share,
  }),
  unpaidInvoice: optionalGroup({
    vatRate: share,
    lateInterestRate: share,
    lateInterestUntil: z.iso.date(),
    recoveryCharge: between(0, 10_000),
    unnamedPercentage: between(0.01, 1),
  }),
  referenceCase: sourced(companyCase),
  profiles: group({ X: companyCase, Y: companyCase, Z: companyCase }),
  answerQuartiles: sourced(
    z.strictObject({
      sector: pair(id),
      buyerCount: pair(whole(1, 200_000)),
      // Something is left for the others.
      largest: pair(between(0.001, 0.99)),
      topThree: pair(between(0.001, 0.99)),
      dso: pair(creditDays),
      daysPastDue: pair(days),
      quality: pair(id),
      exportShare: pair(share),
      grossBadDebtRatio: pair(share),
    }),
  ),
  sources: z.record(id, source),
});
