import * as z from 'zod/mini';

const between = (low: number, high: number) => z.number().check(z.gte(low), z.lte(high));
const above = (low: number, high: number) => z.number().check(z.gt(low), z.lte(high));
const whole = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high));
const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

const share = between(0, 1);
const someShare = above(0, 1);
const money = between(0, 1e12);
const days = between(0, 730);
const wholeDays = whole(0, 730);
/** Multiplies a probability or an amount: never zero, and far from any plausible slip of the decimal point. */
const factor = above(0, 100);
const spread = between(0, 3);
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

/** A leaf of the document: the value and where it comes from. */
function sourced<Value extends z.ZodMiniType>(value: Value) {
  return z.strictObject({
    value,
    evidence: z.enum(['published', 'calibrated', 'assumption']),
    source: id,
    date: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)),
    note: z.exactOptional(bilingual),
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
const conversion = z.strictObject({ c: above(0, 10), u: spread });
const pair = <T extends z.ZodMiniType>(value: T) => z.tuple([value, value]);

const companyCase = z.strictObject({
  insurableTurnover: above(0, 1e12),
  buyerCount: whole(1, 200_000),
  topShares: z.array(someShare).check(z.maxLength(50)),
  sector: id,
  country: z.exactOptional(country),
  gradeMix: id,
  dso: above(0, 730),
  daysPastDue: days,
  peakFactor: z.exactOptional(factor),
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
  probabilityOfDefault: group({ scale: above(0, 10), cap: someShare, byGrade: byGrade(someShare) }),
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
    sourced(z.array(z.tuple([above(0, 1e12), id])).check(z.minLength(1), z.maxLength(20))),
  ),
  claims: z.strictObject({
    ...leaves({
      protractedDefaultRatio: between(0, 10),
      // At 1 a claim is certain and the model's intensity infinite.
      probabilityCap: above(0, 0.99),
      lossGivenInsolvency: someShare,
      lossGivenProtractedDefault: share,
      waitingHazardPerMonth: share,
      waitingReferenceMonths: months,
    }),
    abroad: z.exactOptional(
      group({
        protractedDefaultRatio: between(0, 10),
        lossGivenInsolvency: someShare,
        lossGivenProtractedDefault: share,
        claimsHandling: share,
      }),
    ),
  }),
  exposure: z.strictObject({
    ...leaves({ daysPastDue: days, dso: above(0, 730), peakFactor: factor }),
    peakFactorByActivity: z.exactOptional(
      sourced(z.strictObject({ regular: factor, seasonal: factor, very: factor })),
    ),
  }),
  economy: group({ sigma: spread, tailLevel: between(0.5, 0.9999) }),
  experience: z.strictObject({
    ...leaves({
      tau: spread,
      tauGraded: spread,
      largeLossMultiple: factor,
      factorMin: someShare,
      factorMax: between(1, 100),
      developmentFactors: z.array(above(0, 10)).check(z.minLength(1), z.maxLength(20)),
    }),
    ownCappedShare: z.exactOptional(sourced(z.boolean())),
    ownLosses: z.exactOptional(
      group({ noticeYears: years, rangeYears: years, unquotableLossRatio: above(0, 10) }),
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
      costOfCapital: share,
      undiversifiedShare: share,
      claimsHandling: share,
      acquisition: share,
      administration: share,
      margin: share,
      fixedCost: money,
    }),
    expenseBands: z.exactOptional(
      sourced(z.array(z.tuple([money, share])).check(z.minLength(1), z.maxLength(20))),
    ),
  }),
  bill: z.strictObject({
    ...leaves({
      minimumPremium: money,
      creditLimitFeePerBuyer: money,
      insurancePremiumTax: share,
      vatOnFees: share,
      minimumPremiumShare: share,
      discretionaryLimit: money,
    }),
    limitPeakFactor: z.exactOptional(sourced(factor)),
    limitsInclVat: z.exactOptional(sourced(z.boolean())),
  }),
  defaultTerms: z.strictObject({
    ...leaves({
      insuredPercentage: someShare,
      claimThreshold: money,
      eachLossDeductible: money,
      annualAggregateDeductible: money,
      maximumLiabilityMultiple: z.nullable(above(0, 1000)),
      maximumLiability: z.nullable(above(0, 1e12)),
      waitingPeriodMonths: months,
    }),
    maximumLiabilityOf: z.exactOptional(sourced(z.enum(['premium', 'minimumPremium']))),
    insuredPercentageUnnamed: z.exactOptional(sourced(someShare)),
  }),
  uncertainty: group({
    lossGivenDefault: spread,
    exposure: spread,
    sigma: spread,
    appetite: spread,
    unseenShare: share,
    coverage: between(0.01, 0.999),
  }),
  selfInsurance: group({ costOfEquity: share, probabilityUplift: factor, severityUplift: factor }),
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
    low: between(0.00001, 1),
    mean: between(0.00001, 1),
    high: between(0.00001, 1),
    fewestBuyers: whole(0, 200_000),
    heaviestBuyer: share,
  }),
  levers: optionalGroup({
    dso: between(-730, 0),
    largestShare: between(-1, 0),
    badDebts: someShare,
    lossYears: whole(1, 20),
    insuredPercentage: between(-1, 0),
    lowestInsuredPercentage: share,
    annualAggregateDeductible: z.array(factor).check(z.minLength(1), z.maxLength(5)),
    eachLossDeductible: money,
    claimThreshold: money,
    maximumLiabilityMultiple: above(0, 1000),
    waitingPeriodMonths: months,
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
    recoveryCharge: money,
    unnamedPercentage: between(0.01, 1),
  }),
  referenceCase: sourced(companyCase),
  profiles: group({ X: companyCase, Y: companyCase, Z: companyCase }),
  answerQuartiles: sourced(
    z.strictObject({
      sector: pair(id),
      buyerCount: pair(whole(1, 200_000)),
      largest: pair(someShare),
      topThree: pair(someShare),
      dso: pair(above(0, 730)),
      daysPastDue: pair(days),
      quality: pair(id),
      exportShare: pair(share),
      grossBadDebtRatio: pair(share),
    }),
  ),
  sources: z.record(id, source),
});
