import type { Lang } from './locales.js';

/** What a language says of numbers in its own way, where another would understand something else. */
export interface NumberRules {
  /** The mark of its thousands, if another language takes it for a decimal one. */
  readonly group?: ',' | '.';
  /** Its billion is a thousand millions; everywhere else, a million of them. */
  readonly shortScale?: true;
  /** Its small `m` is a thousand, and only the capital one a million. */
  readonly smallM?: true;
}

export const rulesOf: Readonly<Record<Lang, NumberRules>> = {
  fr: {},
  en: { group: ',', shortScale: true },
  de: { group: '.' },
  es: { group: '.', smallM: true },
  it: { group: '.' },
  nl: { group: '.' },
};

/** Words of scale that mean nothing, or something else, outside their language: in English, a mil is a million. */
export const OWN_SCALE: Readonly<Record<string, Lang>> = {
  mil: 'es',
  miles: 'es',
  'mil millones': 'es',
  t: 'de',
};

/** Beside a number, that it is not exact. */
export const ABOUT =
  "~|≈|±|ca\\.?|circa|env(?:iron|\\.)?|about|around|approx(?:imately|\\.)?|etwa|rund|ungefähr|aprox(?:imadamente|\\.)?|un[oa]s|ongeveer|zo'n";

export const DAYS = 'jrs?|jours?|days?|tage?n?|d[ií]as?|giorn[oi]|gg|dag(?:en)?|dgn';

/** By thousands, millions and thousands of millions; a language's own ones too. */
export const SCALES = [
  'k|mille|milliers?|thousand|tsd|tausend|t(?=[e€ ])|mil|miles|mila|duizend|dzd',
  'm|mm|mn|mio|mln|mill|millions?|millionen|mill[oó]n(?:es)?|milion[ei]|miljoen(?:en)?',
  'b|bn|mds?|mrds?|mlds?|milliards?|billions?|milliarden?|mil millones|miliard[oi]|miljard(?:en)?',
] as const;

export const PERCENT = '%|pct|pour ?cents?|per ?cento?|prozent|por ?ciento|procent';

export const PER_MILLE = '‰|p(?:ou|e)r ?mille|pro ?mille|por ?mil';

/** What is counted. */
export const COUNTED =
  'clients?|acheteurs?|customers?|buyers?|mois|months?|fois|times|x|kunden?|abnehmer|monate?n?|mal|clientes?|mes(?:es)?|veces|client[ei]|mes[ei]|volte|klant(?:en)?|afnemers?|maand(?:en)?|keer';

/** Units that no field takes. */
export const OTHER =
  '[$£¥]|usd|gbp|chf|semaines?|weeks?|ans?|years?|wochen?|jahre?n?|semanas?|años?|settiman[ae]|ann[oi]|week|weken|jaar|jaren';

/** Without value-added tax, as every amount here is. */
export const WITHOUT_TAX = 'ht|excl?\\.? ?(?:vat|btw)|netto|(?:ohne|zzgl\\.?) mwst|sin iva|iva esclusa';

/** A year, as every amount here is. */
export const A_YEAR = "(?:\\/|par |a |per |pro |al |por |all')(?:an|year|jahr|año|anno|jaar)|p\\. ?a";
