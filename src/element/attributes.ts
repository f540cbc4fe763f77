import { warnOnce } from '../browser/warn.js';
import type { AnswerValues } from '../core/answers.js';
import { readAs } from '../core/entries.js';
import { isNumberField, numberRules, type Field } from '../core/fields.js';
import { isAnswer } from '../core/is-answer.js';
import { presetAttributes } from '../core/public-names.js';
import type { Tariff } from '../engine/index.js';

export type PresetAttribute = keyof typeof presetAttributes;

export const presetNames = Object.keys(presetAttributes) as PresetAttribute[];

/** An attribute as it stands, or the property of the same name. */
export type Raw = string | number | null | undefined;

/** The element as its host wrote it. */
export type HostExample = Partial<Record<PresetAttribute, Raw>>;

/** Reads the example that the host wrote. What makes no sense is left out, and said once. */
export function readPresets(host: HostExample, tariff: Tariff): AnswerValues {
  const given = presetNames.flatMap((name) => {
    const raw = host[name] ?? '';
    const field = presetAttributes[name];
    return raw === ''
      ? []
      : acceptIfValid(field, valueOf(field, String(raw).trim()), `${name}="${raw}"`, tariff);
  });
  return Object.fromEntries(given);
}

/** Answers set by the host, without those that no field would take. */
export function checkedAnswers(values: unknown, tariff: Tariff): AnswerValues {
  const given = Object.entries(Object(values) as object).flatMap(([field, value]: [string, unknown]) =>
    value === undefined || isDetail(value)
      ? []
      : acceptIfValid(field, value, `answers.${field} = ${JSON.stringify(value)}`, tariff),
  );
  return Object.fromEntries(given);
}

/** What is no plain value, the first load cannot check. */
export const isDetail = (value: unknown): boolean => Object(value) === value;

/** The entry if its field would take it; else none, and a warning that quotes how it was written. */
function acceptIfValid(field: string, value: unknown, written: string, tariff: Tariff): [string, unknown][] {
  if (isAnswer(field, value, tariff)) return [[field, value]];
  warnOnce('bad-attribute', `${written} is not understood; ignored.`);
  return [];
}

/** As attributes are documented: no language is needed to read it, and no formatter to be made before the first paint. */
const PLAIN = /^\d+(\.\d{1,2})?$/;

/** An attribute's text as a value; numbers as people write them, but a bare share is in percent, as documented. */
function valueOf(field: Field | 'lossBasis', text: string): string | number | undefined {
  if (field === 'lossBasis' || !isNumberField(field)) return text;
  if (PLAIN.test(text)) return Number(numberRules[field].kind === 'percent' ? `${text}e-2` : text);
  const { reading } = readAs({ ...numberRules[field], fraction: false }, text, 'en');
  return reading.status === 'value' ? reading.value : undefined;
}
