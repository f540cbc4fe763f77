import type { AnswerValues, PackDocument } from 'credit-rate-simulator';
import market from 'credit-rate-simulator/tariff.json' with { type: 'json' };

/** Sectors that the page offers for its example. */
export const sectors = {
  wholesale: 'Commerce de gros',
  'it-services': 'Services informatiques',
  construction: 'Construction',
};
export type Sector = keyof typeof sectors;

/** Another company, as answers: € per year, days, fractions; half of its sales abroad, by country. */
export const exporter: AnswerValues = {
  insurableTurnover: 8_000_000,
  buyerCount: 60,
  dso: 75,
  countryMix: { FR: 0.5, DE: 0.3, ES: 0.2 },
};

/** A tariff of the page's own: here the shipped one under another name. */
export const ownTariff: PackDocument = { ...market, id: 'cabinet-exemple-2026' };

/** A rate, which is a fraction of the insurable turnover, as people read it. */
export const percent = (rate: number): string =>
  rate.toLocaleString('fr', { style: 'percent', minimumFractionDigits: 2 });
