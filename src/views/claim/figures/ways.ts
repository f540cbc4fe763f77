import { addDays, openingOf, type ClaimDate } from '../../../engine/index.js';
import type { ClaimCase } from './case.js';

/** What a deadline is counted by, where it is not the same for all. */
export type WayName = 'afterDue' | 'afterOpening' | 'filing' | 'late' | 'opening' | 'home' | 'abroad';

/** A deadline by one way of counting; `count`: its days or months. */
export interface Way {
  readonly name: WayName;
  readonly count: number;
  readonly date: string;
}

/** Whether a date is the last day for something; an indemnity is paid between two days. */
export const isDeadline = ({ event }: ClaimDate): boolean => event !== 'indemnity';

/** A deadline by each way of counting, the shorter first; none where all contracts and laws agree. */
export function waysOf(date: ClaimDate, found: ClaimCase): readonly Way[] {
  const { event, earliest, latest } = date;
  if (earliest === latest || !isDeadline(date)) return [];
  if (event === 'declareDebt') {
    const { home, abroad } = found.deadlines.declareDebtMonths;
    return [
      { name: 'home', count: home, date: earliest },
      { name: 'abroad', count: abroad, date: latest },
    ];
  }
  if (event === 'fileClaim') return [filedBy('earliest', date, found), filedBy('latest', date, found)];
  const { stopDeliveriesDays } = found.deadlines;
  const late = addDays(found.claim.dueDate, stopDeliveriesDays) === latest;
  return [
    { name: 'filing', count: 0, date: earliest },
    { name: late ? 'late' : 'opening', count: stopDeliveriesDays, date: latest },
  ];
}

/** From the opening judgment where it is the one that counts, else from the due date. */
function filedBy(end: 'earliest' | 'latest', filing: ClaimDate, { claim, deadlines }: ClaimCase): Way {
  const { filingDays, insolvencyFilingDays } = deadlines;
  const opened = openingOf(claim);
  const date = filing[end];
  return opened !== undefined && addDays(opened, insolvencyFilingDays[end]) === date
    ? { name: 'afterOpening', count: insolvencyFilingDays[end], date }
    : { name: 'afterDue', count: filingDays[end], date };
}
