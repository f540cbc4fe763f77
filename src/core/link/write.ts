import type { Tariff } from '../../engine/index.js';
import type { Answer } from '../answers.js';
import type { Field } from '../fields.js';
import type { State } from '../state.js';
import { checkOf } from './arrival.js';
import { fingerprintOf } from './fingerprint.js';
import { FORMAT, FORMAT_KEY } from './format.js';
import { answerItems, BASIS_KEY, detailItems, type AnswerItem } from './items.js';
import type { LinkKey } from './link-key.js';
import { pairOf } from './pairs.js';

/** Which simulator of the page the case is for, and whether the page that reads it has the same example. */
export interface Destination {
  /** The element's id, or its place among those of the page, from 1; empty where it is the only one. */
  readonly sim?: string;
  /**
   * The reader may have another example, or none: every value in force is told, those that the visitor has not confirmed
   * by name as well.
   */
  readonly whole?: boolean;
}

/**
 * The case as a fragment's text, without `#`: readable keys, in the units of the attributes; by default only what the
 * visitor has made of the host's example. A check of the whole stands first, so that a cut link betrays itself.
 *
 * @param viewKeys what views add to the case
 * @example caseText(state, tariff, []) // 'crs=1.n0hmto&tariff=market-2026.2@2026.2.0&turnover=1500000&late=&preset=1p0yx6c'
 */
export function caseText(
  state: State,
  tariff: Tariff,
  viewKeys: readonly LinkKey[],
  { sim = '', whole = false }: Destination = {},
): string {
  const { answers } = state;
  const told = answerItems.filter(({ field }) => isTold(state, field, whole));
  const assumed = told.filter(({ field }) => answers[field].status === 'preset').map(({ key }) => key);
  const pairs: [string, string | undefined][] = [
    ['sim', sim || undefined],
    ['tariff', `${tariff.id}@${tariff.version}`],
    ...told.map((item): [string, string] => [item.key, written(item, answers[item.field])]),
    [BASIS_KEY, basisOf(state, whole)],
    ...detailItems.map(({ key, write }): [string, string | undefined] => [
      key,
      write({ ...answers.exportShare.details, ...answers.grossBadDebtRatio.details }),
    ]),
    ...viewKeys.map(({ key, write }): [string, string | undefined] => [key, write(state)]),
    ['example', assumed.join() || undefined],
    ['preset', (!whole && fingerprintOf(state.example)) || undefined],
  ];
  const text = pairs.flatMap(([key, value]) => (value === undefined ? [] : pairOf(key, value))).join('&');
  return `${FORMAT_KEY}=${FORMAT}.${checkOf(text)}&${text}`;
}

/** Answered, or taken out of the example. */
function isTold({ answers, example }: State, field: Field, whole: boolean): boolean {
  const { status } = answers[field];
  if (status === 'open') return example[field].status !== 'open' && !whole;
  return whole || status === 'answered';
}

const written = ({ write }: AnswerItem, answer: Answer<string | number>): string =>
  answer.status === 'open' ? '' : write(answer.value);

/** With the losses, which mean nothing without it; and where the visitor has changed it alone. */
function basisOf(state: State, whole: boolean): string | undefined {
  const { answers, example } = state;
  const losses = answers.grossBadDebtRatio.status !== 'open' && isTold(state, 'grossBadDebtRatio', whole);
  return losses || whole || answers.lossBasis !== example.lossBasis ? answers.lossBasis : undefined;
}
