import type { Bilingual, Interval, Sourced, TariffPack } from '../../../src/tariff/pack.js';
import type { PackLang } from '../../../src/text/pack-language.js';
import { isTable } from './changes.js';
import { replaced } from './edits.js';
import { numberIn } from './typed.js';

/** What a leaf says in words of its value. */
export type Saying = 'note' | 'method';

/** With what a leaf says in one language; without anything in either, it says nothing. */
export const withSaying = (
  pack: TariffPack,
  path: string,
  saying: Saying,
  lang: PackLang,
  text: string,
): TariffPack =>
  replaced(pack, path, ({ [saying]: former, ...leaf }) => {
    const both: Bilingual = { fr: '', en: '', ...(former as Bilingual | undefined), [lang]: text };
    return both.fr === '' && both.en === '' ? leaf : { ...leaf, [saying]: both };
  });

/** The names under which a leaf can have intervals: `''` for a figure, else the entries of its table that are figures. */
export function intervalPlaces({ value }: Sourced<unknown>): readonly string[] {
  if (typeof value === 'number') return [''];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([entry, figure]) => (typeof figure === 'number' ? [entry] : []));
}

/** The interval of a leaf, or of an entry of its table; undefined: it has none. */
export function intervalAt({ interval }: Sourced<unknown>, entry: string): Interval | undefined {
  if (interval === undefined || entry === '') return Array.isArray(interval) ? interval : undefined;
  return Array.isArray(interval) ? undefined : interval[entry];
}

/** Two ends as somebody types them: both or none make sense. */
export type Ends = readonly [low: string, high: string];

/** What is wrong with the one and the other end. */
export type EndFault = 'notANumber' | 'otherEnd' | undefined;

/** What is wrong with two typed ends; undefined twice: nothing. Which is the smaller is for the checks to say. */
export const endFaults = ([low, high]: Ends): readonly [EndFault, EndFault] => [
  endFault(low, high),
  endFault(high, low),
];

function endFault(one: string, other: string): EndFault {
  if (one.trim() === '') return other.trim() === '' ? undefined : 'otherEnd';
  return numberIn(one) === undefined ? 'notANumber' : undefined;
}

/** With two ends that have no faults as the interval of a leaf or of an entry; empty ones take it away. */
export function withInterval(pack: TariffPack, path: string, entry: string, ends: Ends): TariffPack {
  const [low, high] = ends.map(numberIn);
  const own: Interval | undefined = low === undefined || high === undefined ? undefined : [low, high];
  return replaced(pack, path, ({ interval, ...leaf }) => {
    if (entry === '') return { ...leaf, ...(own && { interval: own }) };
    const { [entry]: _former, ...others } = isTable(interval) ? interval : {};
    const all = own ? { ...others, [entry]: own } : others;
    return { ...leaf, ...(Object.keys(all).length > 0 && { interval: all }) };
  });
}
