import type { Losses } from '../../../receivables/report.js';
import type { Reading } from './books.js';

/** What went bad in a financial year. */
export interface LossYear {
  /** The last day, ISO. */
  readonly to: string;
  readonly losses: Losses;
}

/** Years that are told: as many as insurers ask for. */
const MOST = 5;

/** The years of the books that tell losses, latest first. */
export const lossYearsOf = ({ reports }: Reading): LossYear[] =>
  reports
    .flatMap(({ period, losses }) => (losses ? [{ to: period.to, losses }] : []))
    .sort((a, b) => (a.to < b.to ? 1 : -1))
    .slice(0, MOST);
