import { readAs } from '../core/read-entry.js';
import { isNumberField, numberRules, type Field } from '../core/fields.js';
import { isAnswer } from '../core/is-answer.js';
import { presetAttributes } from '../core/public-names.js';
import type { Tariff } from '../engine/index.js';
import { isContact } from '../screen/actions.js';
import { isOrias } from '../screen/orias.js';
import { locales, type Lang } from '../text/locales.js';
import { packLangOf } from '../text/pack-language.js';
import { views } from '../views/index.js';
import { faultTexts } from './fault-texts.js';
import { fileColours } from './file-colours.js';
import { isCode, isIdle } from './settings.js';

/** A file's settings as the element takes them, without those that make no sense. */
export interface FileSettings {
  readonly lang: Lang;
  /** By attribute. */
  readonly attributes: Readonly<Record<string, string>>;
  /** By custom property. */
  readonly colours: Readonly<Record<string, string>>;
  /** A tariff pack, unchecked. */
  readonly tariff: unknown;
  /** What is wrong, in plain words of the stand's language. */
  readonly problems: readonly string[];
}

/** Attributes that take any words, and those that take an address. */
const WORDS = ['broker', 'address', 'supervisor', 'complaints', 'mediator', 'privacy'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Empty, it is as if it were not there. */
const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/**
 * Reads the block of settings of a stand's file. Each one that makes no sense is left out, and said; never throws.
 *
 * @param isColour whether the browser takes a text for a colour
 */
export function readSettings(
  text: string,
  tariff: Tariff,
  isColour: (text: string) => boolean,
): FileSettings {
  const { parsed, problem } = parse(text);
  const wished = isRecord(parsed) ? parsed : {};
  const lang = locales.find((one) => one === wished['lang']) ?? locales[0];
  const say = faultTexts[packLangOf(lang)];
  const ownTariff = isGiven(wished['tariff']);
  const problems: string[] = [];
  const attributes: Record<string, string> = {};
  const colours: Record<string, string> = {};
  if (!isRecord(parsed)) problems.push(say.unreadable(problem));

  /** Takes a value, or says that it cannot. */
  const take = (
    name: string,
    value: unknown,
    accepts: (text: string) => boolean,
    wanted: string,
    as = name,
  ) => {
    if (!isGiven(value)) return;
    const plain = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
    if (plain !== undefined && accepts(plain)) attributes[as] = plain;
    else problems.push(say.refused(name, JSON.stringify(value), wanted));
  };
  const readers: Record<string, (value: unknown) => void> = {
    lang: (value) => {
      if (isGiven(value) && value !== lang)
        problems.push(say.refused('lang', JSON.stringify(value), locales.join(', ')));
    },
    languages: (value) => {
      if (!isGiven(value)) return;
      for (const name of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (locales.some((one) => one === name))
          attributes['languages'] = `${attributes['languages'] ?? ''} ${String(name)}`.trim();
        else problems.push(say.refused('languages', JSON.stringify(name), locales.join(', ')));
      }
    },
    ...Object.fromEntries(
      WORDS.map((name) => [name, (value: unknown) => take(name, value, () => true, say.words)]),
    ),
    orias: (value) => take('orias', value, isOrias, say.orias),
    contact: (value) => take('contact', value, isContact, say.contact),
    page: (value) => take('page', value, isPage, say.page, 'share-base'),
    idle: (value) => take('idle', value, isIdle, say.idle),
    code: (value) => take('code', value, isCode, say.code),
    views: (value) => {
      if (!isGiven(value)) return;
      const names = Array.isArray(value) ? (value as unknown[]) : [value];
      const known = names.filter((name) => Object.hasOwn(views, String(name)));
      for (const name of names.filter((one) => !known.includes(one)))
        problems.push(say.refused('views', JSON.stringify(name), Object.keys(views).join(', ')));
      attributes['views'] = known.join(' ');
    },
    preset: (value) => {
      if (!isGiven(value)) return;
      if (!isRecord(value)) problems.push(say.refused('preset', JSON.stringify(value), say.preset));
      else
        for (const [name, raw] of Object.entries(value)) {
          if (!Object.hasOwn(presetAttributes, name))
            problems.push(say.unknown(`preset.${name}`, Object.keys(presetAttributes).join(', ')));
          else
            take(
              `preset.${name}`,
              raw,
              (plain) => isPreset(presetAttributes[name as Preset], plain, tariff, ownTariff),
              say.value,
              name,
            );
        }
    },
    colours: (value) => {
      if (!isGiven(value)) return;
      for (const [name, raw] of Object.entries(isRecord(value) ? value : { '?': value })) {
        if (!isGiven(raw)) continue;
        const property = fileColours[name];
        if (!property) problems.push(say.unknown(`colours.${name}`, Object.keys(fileColours).join(', ')));
        else if (typeof raw === 'string' && isColour(raw)) colours[property] = raw;
        else problems.push(say.refused(`colours.${name}`, JSON.stringify(raw), say.colour));
      }
    },
    // Checked where every tariff of a host's is.
    tariff: () => undefined,
  };
  for (const [name, value] of Object.entries(wished)) {
    if (Object.hasOwn(readers, name)) readers[name]!(value);
    else problems.push(say.unknown(name, Object.keys(readers).join(', ')));
  }
  if (attributes['contact'] && !(attributes['broker'] && attributes['orias'])) problems.push(say.anonymous);
  return { lang, attributes, colours, tariff: ownTariff ? wished['tariff'] : undefined, problems };
}

type Preset = keyof typeof presetAttributes;

function parse(text: string): { parsed: unknown; problem: string } {
  try {
    return { parsed: JSON.parse(text) as unknown, problem: '' };
  } catch (error) {
    return { parsed: undefined, problem: error instanceof Error ? error.message : String(error) };
  }
}

function isPage(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}

/**
 * Whether the question would take a text as its attribute is documented: a share in percent, an id of the tariff. The ids
 * of a tariff of the host's own are not known yet.
 */
function isPreset(field: Field | 'lossBasis', text: string, tariff: Tariff, ownTariff: boolean): boolean {
  if (field === 'lossBasis' || !isNumberField(field)) return isAnswer(field, text, tariff) || ownTariff;
  const percent = numberRules[field].kind === 'percent';
  const reading = readAs(
    { ...numberRules[field], fraction: false },
    percent && /^[\d.]+$/.test(text) ? `${text} %` : text,
    'en',
  ).reading;
  return reading.status === 'value';
}
