import type { Claim, ClaimDate, ClaimEvent } from '../claim.js';
import type { PolicyTerms } from '../terms.js';
import type { TariffWith } from '../tariff.js';
import { addDays, addMonths } from './dates.js';
import { deadlinesOf } from './usual-deadlines.js';

// As texts, ISO dates sort as days do.
const sorted = (...dates: readonly string[]): string[] => [...dates].sort();
const first = (...dates: readonly string[]): string => sorted(...dates)[0]!;
const last = (...dates: readonly string[]): string => sorted(...dates).at(-1)!;

/**
 * The opening judgment of an insolvency, undefined in a protracted default. As said; else the day of admission, which
 * cannot come sooner; else, presumed, the day on which the insurer was told of it; else the due date.
 */
export function openingOf({ cause, openedOn, admittedOn, filedOn, dueDate }: Claim): string | undefined {
  return cause === 'declaredInsolvency' ? (openedOn ?? admittedOn ?? filedOn ?? dueDate) : undefined;
}

/** The last day to file, by the shortest contracts and by the longest. */
interface Filing {
  readonly earliest: string;
  readonly latest: string;
  readonly source: string;
}

/**
 * In a protracted default, counted from the due date. In an insolvency from the opening judgment, or as before,
 * whichever comes first; where the debt was not due yet, from the judgment alone.
 */
function filingDeadline(claim: Claim, tariff: TariffWith<'settlement'>): Filing {
  const { filingDays, insolvencyFilingDays } = deadlinesOf(tariff);
  const opened = openingOf(claim);
  const due = (days: number) => addDays(claim.dueDate, days);
  if (opened === undefined) {
    const { earliest, latest } = filingDays;
    return { earliest: due(earliest), latest: due(latest), source: 'settlement.filingDays' };
  }
  const from = (end: 'earliest' | 'latest') => {
    const counted = addDays(opened, insolvencyFilingDays[end]);
    return opened < claim.dueDate ? counted : first(counted, due(filingDays[end]));
  };
  const earliest = from('earliest');
  const judged = earliest === addDays(opened, insolvencyFilingDays.earliest);
  return {
    earliest,
    latest: from('latest'),
    source: `settlement.${judged ? 'insolvencyFilingDays' : 'filingDays'}`,
  };
}

/**
 * When the file reaches the insurer: as said, else by the earliest deadline, but not before the judgment that it
 * reports. Where the deadline had passed by then, it reported the overdue account in time.
 */
function filing(claim: Claim, tariff: TariffWith<'settlement'>): string {
  const { earliest, latest } = filingDeadline(claim, tariff);
  return claim.filedOn ?? first(last(earliest, openingOf(claim) ?? earliest), latest);
}

/** Whether the file comes after the last day that contracts leave for it, the insured's own extension not counted. */
export const isForfeited = (claim: Claim, tariff: TariffWith<'settlement'>): boolean =>
  filing(claim, tariff) > filingDeadline(claim, tariff).latest;

/** The dates of a claim as the tariff's contracts have them; without an indemnity where nothing is paid any more. */
export function claimCalendar(
  claim: Claim,
  terms: PolicyTerms,
  tariff: TariffWith<'settlement'>,
): ClaimDate[] {
  const opened = openingOf(claim);
  const { unilateralExtensionDays } = deadlinesOf(tariff);
  const extended = addDays(claim.dueDate, unilateralExtensionDays);
  return [
    // Nothing is granted any more to a buyer in insolvency proceedings.
    ...(opened === undefined
      ? [dated('unilateralExtensionEnds', 'unilateralExtensionDays', extended, extended)]
      : []),
    stopOfDeliveries(claim, tariff),
    { event: 'fileClaim', ...filingDeadline(claim, tariff), ...presumedOpening(claim) },
    ...(opened === undefined ? [] : inProceedings(claim, opened, tariff)),
    ...(isForfeited(claim, tariff) ? [] : [indemnityDate(claim, terms, tariff)]),
  ];
}

const dated = (event: ClaimEvent, leaf: string, earliest: string, latest: string): ClaimDate => ({
  ...{ event, earliest, latest },
  source: `settlement.${leaf}`,
});

/** Marks a date that rests on a judgment that nobody has dated. */
const presumedOpening = ({ cause, openedOn, admittedOn }: Claim): { presumed?: true } =>
  cause === 'declaredInsolvency' && (openedOn ?? admittedOn) === undefined ? { presumed: true } : {};

/** So many days late or on the opening of proceedings; with the file, in many contracts. */
function stopOfDeliveries(claim: Claim, tariff: TariffWith<'settlement'>): ClaimDate {
  const late = addDays(claim.dueDate, deadlinesOf(tariff).stopDeliveriesDays);
  const latest = first(late, openingOf(claim) ?? late);
  const earliest = first(filing(claim, tariff), latest);
  return { ...dated('stopDeliveries', 'stopDeliveriesDays', earliest, latest), ...presumedOpening(claim) };
}

/** What the law asks of the creditors of a buyer in French proceedings, counted from the judgment's publication. */
function inProceedings(claim: Claim, opened: string, tariff: TariffWith<'settlement'>): ClaimDate[] {
  const { declareDebtMonths, claimGoodsMonths } = deadlinesOf(tariff);
  const { home, abroad } = declareDebtMonths;
  const after = (months: number) => addMonths(opened, months);
  return [
    dated('declareDebt', 'declareDebtMonths', after(home), after(abroad)),
    dated('claimGoods', 'claimGoodsMonths', after(claimGoodsMonths), after(claimGoodsMonths)),
  ].map((date) => ({ ...date, ...presumedOpening(claim) }));
}

/**
 * Protracted default: between the longest wait after the due date that the tariff has been told of, and the policy's
 * waiting period from filing. Declared insolvency: so many days after the later of filing and the debt's admission.
 * Never before the file.
 */
function indemnityDate(claim: Claim, terms: PolicyTerms, tariff: TariffWith<'settlement'>): ClaimDate {
  const deadlines = deadlinesOf(tariff);
  const filed = filing(claim, tariff);
  const opened = openingOf(claim);
  if (opened !== undefined) {
    const admitted = claim.admittedOn ?? addMonths(opened, deadlines.presumedAdmissionMonths);
    const paid = addDays(last(filed, admitted), deadlines.indemnityAfterAdmissionDays);
    return {
      ...dated('indemnity', 'indemnityAfterAdmissionDays', paid, paid),
      ...(claim.admittedOn === undefined && { presumed: true }),
    };
  }
  const [earliest, latest] = sorted(
    addMonths(claim.dueDate, deadlines.latestIndemnityMonthsAfterDueDate),
    addMonths(filed, terms.waitingPeriodMonths),
  ) as [string, string];
  return dated('indemnity', 'latestIndemnityMonthsAfterDueDate', last(filed, earliest), last(filed, latest));
}
