import { parseArgs } from 'node:util';
import type { Submission } from '../engine/index.js';
import { localeOf } from '../text/locales.js';
import { packLangOf, type PackLang } from '../text/pack-language.js';

/** What the command line asks for. */
export interface Options {
  /** `-` is the standard input. */
  readonly files: readonly string[];
  readonly lang: PackLang;
  readonly json: boolean;
  readonly names: boolean;
  readonly help: boolean;
  /** Buyers shown in the text. */
  readonly top: number;
  /** What the visitor says, over what the books say. */
  readonly answers: Partial<Submission>;
}

/** The command line is not understood; the message says which part of it. */
export class BadUsage extends Error {}

/** Options that answer a question of the simulator, each with what it takes. */
const answers = {
  turnover: 'insurableTurnover',
  'buyer-count': 'buyerCount',
  dso: 'dso',
  'days-past-due': 'daysPastDue',
} as const satisfies Record<string, keyof Submission>;

/** @throws BadUsage */
export function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const said: Partial<Submission> = {};
  for (const [option, field] of Object.entries(answers) as [
    keyof typeof answers,
    (typeof answers)[keyof typeof answers],
  ][]) {
    const value = values[option];
    if (value !== undefined) said[field] = numberOf(option, value);
  }
  if (values.sector !== undefined) said.sector = values.sector;
  if (values.country !== undefined) said.country = values.country.toUpperCase();
  if (values.grades !== undefined) said.gradeMix = values.grades;
  if (values['top-shares'] !== undefined) {
    said.topShares = values['top-shares']
      .split(/[;\s]+/)
      .filter(Boolean)
      .map((text) => numberOf('top-shares', text));
  }
  if (values['bad-debt-ratio'] !== undefined) {
    const grossBadDebtRatio = numberOf('bad-debt-ratio', values['bad-debt-ratio']);
    said.lossExperience = { kind: 'ratio', grossBadDebtRatio, years: 3, basis: 'grossInclVat' };
  }
  return {
    files: positionals,
    lang: packLangOf(localeOf(values.lang ?? 'fr')),
    json: values.json ?? false,
    names: values.names ?? false,
    help: values.help ?? false,
    top: values.top === undefined ? 20 : numberOf('top', values.top),
    answers: said,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: text,
        sector: text,
        turnover: text,
        'buyer-count': text,
        'top-shares': text,
        dso: text,
        'days-past-due': text,
        'bad-debt-ratio': text,
        country: text,
        grades: text,
        top: text,
        json: flag,
        names: flag,
        help: { ...flag, short: 'h' },
      },
    });
  } catch (error) {
    throw new BadUsage(error instanceof Error ? error.message : '');
  }
}

/** `10000000`, `10 000 000`, `0,12` and `12%`. */
function numberOf(option: string, text: string): number {
  const plain = text.replace(/[\s_\u00a0\u202f]/g, '').replace(',', '.');
  const number = plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain);
  if (plain === '' || !Number.isFinite(number)) throw new BadUsage(`--${option} ${text}`);
  return number;
}
