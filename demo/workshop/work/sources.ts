import { packLeaves } from '../../../src/tariff/leaves.js';
import type { TariffPack, TariffSource } from '../../../src/tariff/pack.js';
import { isId } from './free-tables.js';

/** A source as it is typed; what is empty is left out. */
export interface TypedSource {
  title: string;
  publisher: string;
  url: string;
  date: string;
  undated: boolean;
}

export const typedOf = ({ title, publisher = '', url = '', date, undated }: TariffSource): TypedSource => ({
  ...{ title, publisher, url, date, undated: undated === true },
});

/** What a new source lacks. */
export type SourceRefusal = 'nameForm' | 'nameTaken' | 'title' | 'date';

/** Why a source is not added; undefined: it may be. Whether its date and address hold is for the checks to say. */
export function sourceRefusal(
  { sources }: TariffPack,
  key: string,
  { title, date }: TypedSource,
): SourceRefusal | undefined {
  if (!isId(key)) return 'nameForm';
  if (key in sources) return 'nameTaken';
  if (title === '') return 'title';
  return /^\d{4}(-\d{2}){0,2}$/.test(date) ? undefined : 'date';
}

/** With a source, new or changed. */
export const withSource = (pack: TariffPack, key: string, source: TariffSource): TariffPack => ({
  ...pack,
  sources: { ...pack.sources, [key]: source },
});

/** Without a source; what rests on it is for `restingOn` to say before. */
export function withoutSource(pack: TariffPack, key: string): TariffPack {
  const { [key]: _gone, ...sources } = pack.sources;
  return { ...pack, sources };
}

/** The leaves whose figures rest on a source. */
export const restingOn = (pack: TariffPack, key: string): readonly string[] =>
  packLeaves(pack)
    .filter(({ leaf }) => leaf.source === key)
    .map(({ path }) => path);

/** A typed source as a pack has it. */
export const sourceOf = ({ title, publisher, url, date, undated }: TypedSource): TariffSource => ({
  title,
  ...(publisher !== '' && { publisher }),
  ...(url !== '' && { url }),
  date,
  ...(undated && { undated }),
});
