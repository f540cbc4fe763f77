import { packLeaves } from '../../../src/tariff/leaves.js';
import type { Sourced, TariffPack, TariffSource } from '../../../src/tariff/pack.js';
import { changesBetween, isTable, same, type FigureChange, type NameChange } from './changes.js';

/** What a leaf says of its value. */
export type Origin = 'evidence' | 'source' | 'date' | 'note' | 'method' | 'interval';

/** Another origin of a leaf; `part`: of which language or entry. Undefined: there is none. */
export interface OriginChange {
  kind: 'origin';
  path: string;
  what: Origin;
  part?: string;
  before: unknown;
  after: unknown;
}

/** A source that is new, gone or described otherwise. */
export interface SourceChange {
  kind: 'source';
  key: string;
  before: TariffSource | undefined;
  after: TariffSource | undefined;
}

const heads = ['id', 'version', 'validFrom', 'validTo'] as const;

/** What a pack says of itself. */
export interface HeadChange {
  kind: 'head';
  what: (typeof heads)[number] | 'titleFr' | 'titleEn';
  before: string;
  after: string;
}

export type Change = FigureChange | NameChange | OriginChange | SourceChange | HeadChange;

/** All that differs between two packs: figures first, then where they come from, sources, and what a pack says of itself. */
export const allChanges = (before: TariffPack, after: TariffPack): Change[] => [
  ...changesBetween(before, after),
  ...originChanges(before, after),
  ...sourceChanges(before.sources, after.sources),
  ...headChanges(before, after),
];

function originChanges(before: TariffPack, after: TariffPack): OriginChange[] {
  const former = new Map(packLeaves(before).map(({ path, leaf }) => [path, leaf]));
  return packLeaves(after).flatMap(({ path, leaf }) => {
    const own = former.get(path);
    return own ? leafChanges(path, own, leaf) : [];
  });
}

const origins: readonly Origin[] = ['evidence', 'source', 'date', 'note', 'method', 'interval'];

function leafChanges(path: string, before: Sourced<unknown>, after: Sourced<unknown>): OriginChange[] {
  return origins.flatMap((what): OriginChange[] => {
    const [one, other] = [before[what], after[what]];
    if (same(one, other)) return [];
    // Texts by language and intervals by entry, where either side has them.
    const [from, to] = [one, other].map((side) => (isTable(side) ? side : undefined));
    if (!from && !to) return [{ kind: 'origin', path, what, before: one, after: other }];
    return [...new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])]
      .filter((part) => !same(from?.[part], to?.[part]))
      .map((part) => ({ kind: 'origin', path, what, part, before: from?.[part], after: to?.[part] }));
  });
}

type Sources = TariffPack['sources'];

const sourceChanges = (before: Sources, after: Sources): SourceChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !same(before[key], after[key]))
    .map((key) => ({ kind: 'source', key, before: before[key], after: after[key] }));

function headChanges(before: TariffPack, after: TariffPack): HeadChange[] {
  const all: HeadChange[] = [
    ...heads.map((what): HeadChange => ({ kind: 'head', what, before: before[what], after: after[what] })),
    { kind: 'head', what: 'titleFr', before: before.title.fr, after: after.title.fr },
    { kind: 'head', what: 'titleEn', before: before.title.en, after: after.title.en },
  ];
  return all.filter((change) => change.before !== change.after);
}
