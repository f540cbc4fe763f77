import type { TariffWith } from '../tariff.js';

type Settlement = TariffWith<'settlement'>['settlement'];

/** Deadlines that came into the tariff later, as the bundled one has them: for packs that lack them. */
const usual = {
  insolvencyFilingDays: { earliest: 10, latest: 30 },
  presumedAdmissionMonths: 2,
  declareDebtMonths: { home: 2, abroad: 4 },
  claimGoodsMonths: 3,
};

/** All deadlines of a claim, days and months. */
export type Deadlines = Settlement & typeof usual;

/** The tariff's deadlines, and the usual ones where it lacks some. */
export const deadlinesOf = ({ settlement }: TariffWith<'settlement'>): Deadlines => ({
  ...usual,
  ...settlement,
});
