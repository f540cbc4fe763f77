import { changer, profileEdits, term, type Edits, type SubmissionChange } from '../levers/change.js';
import type { Buyer, LossExperience, Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';

/** Edits of any submission: a list of buyers, whose own values move too, or a profile; any loss experience. */
const edits: Edits = {
  ...profileEdits,
  dso: (submission, days, tariff) => ({
    ...profileEdits.dso(submission, days, tariff),
    ...each(submission, ({ dso }) => (dso === undefined ? {} : { dso: Math.max(0, dso + days) })),
  }),
  largestShare: (submission, points) =>
    submission.buyers
      ? { buyers: spread(submission.buyers, points) }
      : profileEdits.largestShare(submission, points),
  insuredPercentage: (submission, points, tariff) => ({
    ...term('insuredPercentage', points, submission, tariff),
    ...each(submission, ({ insuredPercentage: own }) =>
      own === undefined ? {} : { insuredPercentage: Math.max(0, own + points) },
    ),
  }),
  badDebts: ({ lossExperience }, factor) =>
    lossExperience ? { lossExperience: scaled(lossExperience, factor) } : {},
};

const change = changer(edits);

/** A submission of any kind with a change; pure. Unchecked. */
export function changed(submission: Submission, by: SubmissionChange, tariff: Tariff): Submission {
  return change(submission, by, tariff);
}

function each({ buyers }: Submission, edit: (buyer: Buyer) => Partial<Buyer>): Partial<Submission> {
  return buyers ? { buyers: buyers.map((buyer) => ({ ...buyer, ...edit(buyer) })) } : {};
}

/** The largest buyer moved by so much of the whole, no further than the next, the others keeping their proportions. */
function spread(buyers: readonly Buyer[], points: number): Buyer[] {
  const turnovers = buyers.map(({ turnover }) => turnover);
  const [largest = 0, second = 0] = Float64Array.from(turnovers).sort().reverse();
  const whole = turnovers.reduce((sum, turnover) => sum + turnover, 0);
  const others = whole - largest;
  if (!(others > 0)) return [...buyers];
  // where it meets the next, who grows with the others
  const meeting = (second * whole) / (others + second);
  const moved = Math.min(largest, Math.max(meeting, largest + points * whole));
  const at = turnovers.indexOf(largest);
  return buyers.map((buyer, i) => ({
    ...buyer,
    turnover: i === at ? moved : (buyer.turnover * (whole - moved)) / others,
  }));
}

function scaled(past: LossExperience, factor: number): LossExperience {
  switch (past.kind) {
    case 'ratio':
      return { ...past, grossBadDebtRatio: past.grossBadDebtRatio * factor };
    case 'amounts':
      return { ...past, history: past.history.map((year) => ({ ...year, loss: year.loss * factor })) };
    case 'claims':
      return { ...past, history: past.history.map((year) => ({ ...year, claims: year.claims * factor })) };
  }
}
