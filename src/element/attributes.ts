import { warnOnce } from '../browser/warn.js';
import type { AnswerValues } from '../core/answers.js';
import { isNumberField, numberRules, type Field, type NumberField } from '../core/fields.js';
import { isAnswer } from '../core/is-answer.js';
import { presetAttributes } from '../core/public-names.js';
import type { Tariff } from '../engine/index.js';
import type { Acting } from './acting.js';

export type PresetAttribute = keyof typeof presetAttributes;

export const presetNames = Object.keys(presetAttributes) as PresetAttribute[];

/** An attribute as it stands, or the property of the same name. */
export type Raw = string | number | null | undefined;

/** The element as its host wrote it. */
export type HostExample = Partial<Record<PresetAttribute, Raw>>;

/** What is on by its presence; another is one more name here. */
const switches: readonly string[] = ['datalayer', 'compact'];

/** Texts that tools write for what is off; as an attribute, they would be there. */
const OFF = /^(false|null|undefined|no|off|0)$/i;

/** Whether a host has switched something on; what does not clearly say so has not. */
function isOn(name: string, value: unknown): boolean {
  const on = value === true || (typeof value === 'string' && !OFF.test(value));
  if (!on && value) warnOnce('bad-attribute', `${name} stays off; leave it out.`);
  return on;
}

/**
 * What a host sets as a property, as an attribute would have it: a text, or a number where the example takes one; an
 * address written as text; of yes and no, the presence. Anything else counts as left out, and is said once.
 */
export function plainValue(name: string, value: unknown): Raw | boolean {
  if (switches.includes(name)) return isOn(name, value);
  try {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return name in presetAttributes ? value : String(value);
    if (typeof value === 'boolean') return value ? '' : null;
    if (value instanceof URL) return value.href;
  } catch {
    // A proxy that wants to tell nobody what it is.
  }
  if ((value ?? null) !== null) warnOnce('bad-attribute', `${name} is no text; ignored.`);
  return null;
}

/** The answers that a host sets, copied; undefined, and said once, if they are none or cannot be read. */
export function plainAnswers(values: unknown): object | undefined {
  try {
    const plain = typeof (values ?? {}) === 'object' && !Array.isArray(values);
    if (plain) return { ...(values as object | null) };
  } catch {
    // Told below.
  }
  warnOnce('bad-attribute', 'answers cannot be read; ignored.');
  return undefined;
}

/**
 * Reads the example that the host wrote. What makes no sense is left out, and said once.
 * @param readAs reads numbers as people write them
 * @returns undefined where such numbers wait for their reader
 */
export function readPresets(
  host: HostExample,
  tariff: Tariff,
  readAs: Acting['readAs'] | undefined,
): AnswerValues | undefined {
  const given = presetNames.flatMap((name) => {
    const raw = host[name] ?? '';
    return raw === ''
      ? []
      : [{ field: presetAttributes[name], text: String(raw).trim(), written: `${name}="${raw}"` }];
  });
  if (!readAs && given.some(({ field, text }) => isNumber(field) && !PLAIN.test(text))) return undefined;
  return Object.fromEntries(
    given.flatMap(({ field, text, written }) =>
      acceptIfValid(field, valueOf(field, text, readAs), written, tariff),
    ),
  );
}

/** Stands in for the reader where it cannot be loaded. */
export const readsNothing: Acting['readAs'] = (_rule, text) => ({
  text,
  reading: { status: 'refused', refusal: { code: 'notANumber' } },
});

/** Answers set by the host, without those that no field would take. */
export function checkedAnswers(values: object, tariff: Tariff): AnswerValues {
  const given = Object.entries(values).flatMap(([field, value]: [string, unknown]) =>
    value === undefined || isDetail(value)
      ? []
      : acceptIfValid(field, value, `answers.${field} = ${quoted(value)}`, tariff),
  );
  return Object.fromEntries(given);
}

/** What is no plain value, the first load cannot check. */
export const isDetail = (value: unknown): boolean => Object(value) === value;

/** As it stands in code; what is no object can always be written. */
const quoted = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value) : String(value) + (typeof value === 'bigint' ? 'n' : '');

/** The entry if its field would take it; else none, and a warning that quotes how it was written. */
function acceptIfValid(field: string, value: unknown, written: string, tariff: Tariff): [string, unknown][] {
  if (isAnswer(field, value, tariff)) return [[field, value]];
  warnOnce('bad-attribute', `${written} is not understood; ignored.`);
  return [];
}

/** As attributes are documented: no language is needed to read it, and no formatter to be made before the first paint. */
const PLAIN = /^\d+(\.\d{1,2})?$/;

const isNumber = (field: Field | 'lossBasis'): field is NumberField =>
  field !== 'lossBasis' && isNumberField(field);

/** An attribute's text as a value; a bare share is in percent, as documented. */
function valueOf(
  field: Field | 'lossBasis',
  text: string,
  readAs: Acting['readAs'] | undefined,
): string | number | undefined {
  if (!isNumber(field)) return text;
  if (PLAIN.test(text)) return Number(numberRules[field].kind === 'percent' ? `${text}e-2` : text);
  const reading = readAs?.({ ...numberRules[field], fraction: false }, text, 'en').reading;
  return reading?.status === 'value' ? reading.value : undefined;
}
