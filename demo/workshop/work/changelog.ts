import type { TariffPack } from '../../../src/tariff/pack.js';
import { entryName, leafName, number, type Words } from '../text/index.js';
import { isTable, type FigureChange, type NameChange } from './changes.js';
import type { Change, HeadChange, OriginChange, SourceChange } from './document-changes.js';

/**
 * The line that tells in a changelog what has moved since the pack that the work began with; empty: nothing that it tells.
 * The version stands at its beginning, and a new figure is expected to have a new origin.
 */
export function changelogLine(
  { id }: TariffPack,
  { version }: TariffPack,
  changes: readonly Change[],
  today: string,
  words: Words,
): string {
  const colon = words.lang === 'fr' ? '\u202f:' : ':';
  const separator = words.lang === 'fr' ? '\u202f; ' : '; ';
  const moved = new Set(changes.flatMap((one) => (isFigure(one) ? [one.path] : [])));
  const told = [
    ...changes.filter(isFigure).map((change) => figureText(change, words)),
    ...originTexts(
      changes.filter(isOrigin).filter(({ path }) => !moved.has(path)),
      words,
    ),
    ...changes.filter(isSource).map((change) => sourceText(change, words)),
    ...changes.filter(isHead).map(({ what, before, after }) => `${words.t.pack[what]} ${before} → ${after}`),
  ];
  return told.length === 0 ? '' : `${version} (${today})${colon} ${id}, ${told.join(separator)}.`;
}

const isFigure = (change: Change): change is FigureChange | NameChange =>
  change.kind === 'figure' || change.kind === 'renamed';
const isOrigin = (change: Change): change is OriginChange => change.kind === 'origin';
const isSource = (change: Change): change is SourceChange => change.kind === 'source';
const isHead = (change: Change): change is HeadChange => change.kind === 'head' && change.what !== 'version';

/** A change of a figure in a few words; what is neither number nor text is only named. */
function figureText(change: FigureChange | NameChange, words: Words): string {
  const { t } = words;
  const name = leafName(words, change.path);
  if (change.kind === 'renamed') return `${name} (${change.before} → ${change.after})`;
  const { entry, before, after } = change;
  if (entry === undefined)
    return isShort(before) && isShort(after) ? figures(name, before, after, words) : name;
  const own = entryName(words, entry);
  if (before === undefined)
    return `${name} (${t.changes.added(own)})${isShort(after) ? ` ${shown(after, words)}` : ''}`;
  if (after === undefined) return `${name} (${t.changes.removed(own)})`;
  const whole = `${name} (${own})`;
  return isShort(before) && isShort(after) ? figures(whole, before, after, words) : whole;
}

const figures = (name: string, before: unknown, after: unknown, words: Words): string =>
  `${name} ${shown(before, words)} → ${shown(after, words)}`;

/** What has changed in the origin of each coefficient, once. */
function originTexts(changes: readonly OriginChange[], words: Words): string[] {
  const byPath = new Map<string, Set<string>>();
  for (const { path, what } of changes)
    byPath.set(path, new Set([...(byPath.get(path) ?? []), words.t.changes.origins[what]]));
  return [...byPath].map(([path, what]) => `${leafName(words, path)} (${[...what].join(', ')})`);
}

function sourceText({ before, after }: SourceChange, { t }: Words): string {
  if (!before) return t.changes.sourceAdded(after?.title ?? '');
  return after ? t.changes.sourceChanged(after.title) : t.changes.sourceRemoved(before.title);
}

const isShort = (value: unknown): boolean => typeof value === 'number' || typeof value === 'string';

/** What has changed, for a table. */
export function changeName(change: Change, words: Words): string {
  const { t } = words;
  switch (change.kind) {
    case 'figure':
      return leafName(words, change.path) + partOf(change.entry, words);
    case 'renamed':
      return `${leafName(words, change.path)}, ${t.changes.name}`;
    case 'origin':
      return `${leafName(words, change.path)}, ${t.changes.origins[change.what]}${partOf(change.part, words)}`;
    case 'source':
      return `${t.tables.source}, ${change.key}`;
    case 'head':
      return t.pack[change.what];
  }
}

const partOf = (part: string | undefined, words: Words): string =>
  part === undefined ? '' : `, ${entryName(words, part)}`;

/** One side of a change, for a table. */
export function changeSide(change: Change, side: 'before' | 'after', pack: TariffPack, words: Words): string {
  const value = change[side];
  if (change.kind === 'source') {
    const { title, publisher, url, date } = change[side] ?? {};
    return [title, publisher, url, date].filter((part) => part !== undefined).join(', ') || '–';
  }
  if (change.kind === 'origin' && change.what === 'evidence')
    return words.coefficients.evidence[value as keyof Words['coefficients']['evidence']];
  if (change.kind === 'origin' && change.what === 'source')
    return pack.sources[String(value)]?.title ?? String(value);
  return shown(value, words);
}

/** A value as a table shows it. */
const shown = (value: unknown, words: Words): string => {
  if (typeof value === 'number') return number(words, value, 4);
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'number'))
    return words.t.told.list(value.map((one) => number(words, one, 4)));
  if (isTable(value) && Object.values(value).every((one) => typeof one === 'number'))
    return words.t.told.list(
      Object.entries(value).map(([entry, one]) => `${entryName(words, entry)} ${shown(one, words)}`),
    );
  return value === undefined ? '–' : JSON.stringify(value);
};
