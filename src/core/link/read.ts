import type { Tariff } from '../../engine/index.js';
import { withAnswer, type AnswerValues, type Details } from '../answers.js';
import { tidy } from '../details.js';
import { isNumberField, type Basis, type Field } from '../fields.js';
import { addDetails } from '../host-details.js';
import { isAnswer } from '../is-answer.js';
import { initialState, type State } from '../state.js';
import { arrivalOf, type Arrival } from './arrival.js';
import { fingerprintOf } from './fingerprint.js';
import { FORMAT } from './format.js';
import { answerItems, BASIS_KEY, detailItems } from './items.js';
import type { LinkKey } from './link-key.js';

/** What of a link does not apply here; the screen words it. Nothing of what a stranger wrote is in it but numbers. */
export type LinkProblem =
  /** Not as it was sent: cut, or altered. What it seems to say of tariff and example is not told. */
  | { readonly code: 'damaged' }
  /** Written by another version of the component. */
  | { readonly code: 'format' }
  /** Priced with another tariff; `version` if it reads as one. */
  | {
      readonly code: 'tariff';
      readonly version: string | undefined;
      /** `id@version` of one that used to be bundled. */
      readonly name?: string;
      /** Likely rates of the case in the link, with that tariff and with the one in force, where both are known. */
      readonly rates?: { readonly then: number; readonly now: number };
    }
  /** What the link leaves to the host's example has changed since. */
  | { readonly code: 'example' }
  /** Values that their questions do not take. */
  | { readonly code: 'refused'; readonly fields: readonly (Field | 'other')[] }
  /** Keys that mean nothing here. */
  | { readonly code: 'unknown'; readonly count: number };

/** What a link says. */
export interface LinkedCase {
  /** Which simulator of the page it is for. */
  readonly sim: string;
  /** Which example of the host's it leaves out, as `fingerprintOf` has it; undefined if it leaves out none. */
  readonly preset: string | undefined;
  /** The answers given: €, fractions, days. */
  readonly values: AnswerValues;
  /** Questions whose example it takes away. */
  readonly opened: readonly Field[];
  /** Values that nobody has confirmed. */
  readonly assumed: readonly Field[];
  /** What else it changes. */
  readonly changes: readonly ((state: State) => State)[];
  readonly problems: readonly LinkProblem[];
}

/**
 * Reads a case, whoever wrote it. What applies is there, within the bounds of the questions; what does not is told.
 * Never throws.
 *
 * @param text from the key of the format on
 * @param tariff the one in force
 * @param viewKeys what views add to the case
 */
export function readCase(text: string, tariff: Tariff, viewKeys: readonly LinkKey[]): LinkedCase {
  const arrival = arrivalOf(text);
  const { pairs } = arrival;
  const taken = (key: string) => {
    const value = pairs.get(key);
    pairs.delete(key);
    return value;
  };
  const refused = new Set<Field | 'other'>();
  const sim = taken('sim') ?? '';
  const priced = taken('tariff');
  const preset = taken('preset');
  const assumedKeys = taken('example')?.split(',') ?? [];
  const opened: Field[] = [];
  const values: Record<string, unknown> = {};

  for (const { key, field, read } of answerItems) {
    const written = taken(key);
    const value = written ? read(written) : undefined;
    if (written === '') opened.push(field);
    else if (isAnswer(field, value, tariff)) values[field] = value;
    else if (written !== undefined) refused.add(field);
  }
  const basis = taken(BASIS_KEY);
  if (isAnswer('lossBasis', basis, tariff)) values['lossBasis'] = basis;
  else if (basis !== undefined) refused.add('grossBadDebtRatio');

  for (const { key, detail, read } of detailItems) {
    const written = taken(key);
    const value = written === undefined ? undefined : read(written);
    if (value) values[detail] = value;
    else if (written !== undefined)
      refused.add(detail === 'countryMix' ? 'exportShare' : 'grossBadDebtRatio');
  }
  const changes = viewKeys.flatMap(({ key, read }) => {
    const written = taken(key);
    const change = written === undefined ? undefined : read(written);
    if (written !== undefined && !change) refused.add('other');
    return change ?? [];
  });
  return {
    sim,
    preset,
    values: complete(values),
    opened,
    assumed: answerItems.filter(({ key }) => assumedKeys.includes(key)).map(({ field }) => field),
    changes,
    problems: problemsOf(arrival, priced, tariff, [...refused]),
  };
}

/** The mix says the share of exports, whatever else is said of it. */
function complete(values: AnswerValues): AnswerValues {
  const { countryMix } = values;
  return countryMix ? { ...values, exportShare: tidy(1 - (countryMix['FR'] ?? 0)) } : values;
}

/** @param arrival with the pairs that nothing has been made of */
function problemsOf(
  { format, state, pairs: { size: count } }: Arrival,
  priced: string | undefined,
  { id, version }: Tariff,
  fields: readonly (Field | 'other')[],
): LinkProblem[] {
  const refused: LinkProblem[] = fields.length > 0 ? [{ code: 'refused', fields }] : [];
  if (state === 'damaged') return [{ code: 'damaged' }, ...refused];
  const problems: (LinkProblem | false)[] = [
    format !== FORMAT && { code: 'format' },
    priced !== undefined &&
      priced !== `${id}@${version}` && {
        code: 'tariff',
        ...(/^market-[\d.]{6,7}@[\d.]{5,14}$/.test(priced) && { name: priced }),
        version: /@(\d{1,4}(?:\.\d{1,4}){1,2})$/.exec(priced)?.[1],
      },
    ...refused,
    count > 0 && { code: 'unknown', count },
  ];
  return problems.filter((problem) => problem !== false);
}

/** What does not apply where the case is taken up. */
export function problemsHere({ preset, problems }: LinkedCase, { example }: State): LinkProblem[] {
  const damaged = problems.some(({ code }) => code === 'damaged');
  const changed = preset !== undefined && preset !== fingerprintOf(example);
  return changed && !damaged ? [...problems, { code: 'example' }] : [...problems];
}

const EMPTY = Object.freeze({ text: '', reading: Object.freeze({ status: 'empty' } as const) });

/** The state of somebody who has given the answers of a case to the host's example. */
export function withCase(state: State, { values, opened, assumed, changes }: LinkedCase): State {
  const { example } = state;
  // What nobody has confirmed, there as here, is the example's to give.
  const stands = (field: Field) =>
    assumed.includes(field) && example[field].status !== 'open' && example[field].value === values[field];
  const fields = answerItems
    .map(({ field }) => field)
    .filter((field) => values[field] !== undefined && !stands(field));
  let answers = fields.reduce(
    (all, field) => withAnswer(all, field, values[field], assumed.includes(field) ? 'preset' : 'answered'),
    opened.reduce((all, field) => withAnswer(all, field, undefined), example),
  );
  answers = Object.freeze({ ...answers, lossBasis: basisOf(values, state) });
  // An example that comes later must not fill what was emptied.
  const entries = Object.fromEntries(opened.filter(isNumberField).map((field) => [field, EMPTY]));
  const plain = Object.freeze({ ...initialState(example), answers, entries: Object.freeze(entries) });
  const details: Details = {
    ...(values.countryMix && { countryMix: values.countryMix }),
    ...(values.lossExperience && { lossExperience: values.lossExperience }),
  };
  return changes.reduce((before, change) => change(before), addDetails(plain, values, details));
}

/** A figure for bad debts says that they are known. */
function basisOf({ lossBasis, grossBadDebtRatio }: AnswerValues, { example }: State): Basis {
  if (lossBasis) return lossBasis;
  return grossBadDebtRatio !== undefined && example.lossBasis === 'unknown' ? 'writeOffs' : example.lossBasis;
}
