import type { FaultMessages } from './messages.js';

const kinds = {
  money: { name: 'an amount in euros', example: '€1.5M' },
  percent: { name: 'a percentage', example: '12%' },
  days: { name: 'a number of days', example: '45' },
  count: { name: 'a number', example: '120' },
};
type Kind = keyof typeof kinds;
const example = (kind: Kind): string => `for example ${kinds[kind].example}.`;

/** The English texts that say why an entry cannot be taken as it is. */
export const en: FaultMessages = {
  notANumber: (typed, kind) => `“${typed}” does not read as ${kinds[kind].name}. Write ${example(kind)}`,
  unit: (typed, kind) => `“${typed}”: this should be ${kinds[kind].name}, ${example(kind)}`,
  negative: (typed, kind) => `“${typed}” is negative. Write ${kinds[kind].name}, ${example(kind)}`,
  ambiguous: (typed) => `“${typed}” can be read two ways. Which one?`,
  missingTurnover: 'Turnover is the only answer needed, for example €1.5M.',
  tooLow: (least) => `At least ${least}.`,
  tooHigh: (most) => `At most ${most}.`,
  notWhole: 'A whole number, for example 120.',
  topThreeBelow: (largest) => `The top three weigh at least as much as the largest alone: ${largest}.`,
  topThreeAbove: (most) => `The top three weigh at most ${most}: three times the largest.`,
  fewBuyersShares: 'These shares do not fit this number of customers.',
};
