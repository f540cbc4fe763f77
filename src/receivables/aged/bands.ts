import { dayNumberOf, monthOf } from './dates.js';
import { plain } from './cells.js';

/** A column's part of the ladder: days from and to, both counted; from null to 0 is not due, to null has no end. */
export interface Band {
  readonly fromDays: number | null;
  readonly toDays: number | null;
}

/** What a heading says of a period, before its neighbours complete it. */
export type BandHeading =
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
  | { readonly kind: 'upTo' | 'above' | 'from' | 'plain'; readonly days: number }
  | { readonly kind: 'oldest' }
  /** A step by its number, each of thirty days but the last one. */
  | { readonly kind: 'step'; readonly number: number }
  /** The month in which items fall due. */
  | { readonly kind: 'month'; readonly firstDay: number; readonly lastDay: number };

const unit = '(?:j|jrs?|jours?|d|days?|m|mois|months?)?';
const late =
  /\b(?:retard|echus?|echues?|overdue|past due|de|from|depuis|period|periode|tranche|aged?|en|late|en attente)\b/g;

/** What a heading such as `31-60 j`, `> 90`, `plus de 90 jours`, `< 1 Month`, `90+`, `Older` says; else undefined. */
export function bandHeadingOf(heading: string): BandHeading | undefined {
  const month = monthHeading(heading);
  if (month) return month;
  const step = /^(?:period|periode|tranche|bucket) (\d)(?: amount| montant)?$/.exec(
    plain(heading)
      .replace(/([a-z])(\d)/, '$1 $2')
      .replace(/(\d)([a-z])/, '$1 $2'),
  );
  if (step) return { kind: 'step', number: Number(step[1]) };
  const text = heading
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(late, ' ')
    .replace(/[()[\]:.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^(?:older|oldest|anterieurs?|plus ancien|plus anciens|au dela|beyond)$/.test(text))
    return { kind: 'oldest' };
  const days = (digits: string) => Number(digits) * (/\b(?:m|mois|months?)\b|\dm\b/.test(text) ? 30 : 1);
  const is = (pattern: string) => new RegExp(`^(?:${pattern})$`).exec(text);
  const between = is(`(?:entre )?(\\d+) ?${unit} ?(?:-|a|to|/|et|and|au?) ?<?=? ?(\\d+) ?${unit}`);
  if (between) return { kind: 'between', from: days(between[1]!), to: days(between[2]!) };
  const above =
    is(`(?:>|\\+|plus|plus que|over|more than|above|superieur a|sup a) ?(\\d+) ?${unit}`) ??
    is(`(\\d+) ?${unit} ?(?:-|>)`);
  if (above) return { kind: 'above', days: days(above[1]!) };
  const from =
    is(`(?:>=|a partir|after) ?(\\d+) ?${unit}`) ??
    is(`(\\d+) ?${unit} ?(?:et )?\\+ ?${unit}`) ??
    is(`(\\d+) ?${unit} ?(?:et plus|and over|and above|and more|or more|plus)`);
  if (from) return { kind: 'from', days: days(from[1]!) };
  const upTo = is(`(?:<=?|-|moins|moins que|less than|under|up to|jusqu'?a|a|0 ?-) ?(\\d+) ?${unit}`);
  if (upTo) return { kind: 'upTo', days: days(upTo[1]!) };
  const alone = is(`(\\d+) ?${unit}`);
  return alone && Number(alone[1]) < 1000 ? { kind: 'plain', days: days(alone[1]!) } : undefined;
}

/** `janvier 2026`, `01/2026`, `2026-01`, `janv-26`. */
function monthHeading(heading: string): BandHeading | undefined {
  const text = heading.trim();
  const digits = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? undefined;
  const iso = /^(\d{4})[/.-](\d{1,2})$/.exec(text) ?? undefined;
  const named = /^([^\d\s./-]{3,9})\.?[\s./-]*(\d{4}|\d{2})$/.exec(text) ?? undefined;
  const month = digits ? Number(digits[1]) : iso ? Number(iso[2]) : named && monthOf(named[1]!);
  const year = Number(digits?.[2] ?? iso?.[1] ?? named?.[2] ?? NaN);
  if (!month || Number.isNaN(year)) return undefined;
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const full = (short: number) => (short < 100 ? 2000 + short : short);
  const firstDay = dayNumberOf(full(year), month, 1);
  const after = dayNumberOf(full(nextYear), next, 1);
  if (firstDay === undefined || after === undefined) return undefined;
  return { kind: 'month', firstDay, lastDay: after - 1 };
}

/**
 * The ladder that headings make together, in their order: `< 30`, `< 60`, `Older` are 0–30, 31–60 and above 60;
 * `+30`, `+60` are 31–60 and above 60; 0–30, 30–60 do not overlap.
 *
 * @param listDay the list's date as a day number, for headings that are months
 */
export function bandsOf(headings: readonly BandHeading[], listDay: number | undefined): Band[] {
  const sorted = headings
    .map((heading, at) => ({ heading, at, start: startOf(heading, listDay) }))
    .sort((a, b) => a.start - b.start || rank(a.heading) - rank(b.heading));
  const oldest = Math.max(...headings.map((heading) => (heading.kind === 'plain' ? heading.days : 0)));
  const open = headings.some(
    (heading) => (heading.kind === 'from' || heading.kind === 'above') && heading.days > oldest,
  );
  const lowerBounds = oldest > 0 && (open || headings.some(({ kind }) => kind === 'upTo'));
  const bands: Band[] = headings.map(() => notDue);
  let reached: number | undefined;
  for (const [index, { heading, at }] of sorted.entries()) {
    const next = sorted[index + 1]?.heading;
    const band = bandOf(heading, reached, lowerBounds, listDay, next);
    bands[at] = band;
    if (band.fromDays !== null && band.toDays !== null) reached = band.toDays;
  }
  return bands;
}

const notDue: Band = { fromDays: null, toDays: 0 };

function bandOf(
  heading: BandHeading,
  reached: number | undefined,
  lowerBounds: boolean,
  listDay: number | undefined,
  neighbour: BandHeading | undefined,
): Band {
  const next = nextStart(neighbour);
  const after = reached === undefined ? undefined : reached + 1;
  switch (heading.kind) {
    case 'between':
      if (heading.to === 0) return notDue;
      return { fromDays: Math.max(heading.from, after ?? 0), toDays: heading.to };
    case 'upTo':
      return { fromDays: after ?? 0, toDays: heading.days };
    case 'above':
    case 'from': {
      const from = after !== undefined && Math.abs(after - heading.days) <= 1 ? after : heading.days + 1;
      return {
        fromDays: heading.kind === 'from' && after === undefined ? heading.days : from,
        toDays: next ?? null,
      };
    }
    case 'plain':
      if (heading.days === 0) return notDue;
      if (lowerBounds) return { fromDays: after ?? heading.days + 1, toDays: next ?? heading.days + 30 };
      return { fromDays: after ?? 0, toDays: heading.days };
    case 'step':
      return { fromDays: after ?? 1, toDays: neighbour ? heading.number * 30 : null };
    case 'oldest':
      return { fromDays: after ?? 0, toDays: null };
    case 'month': {
      if (listDay === undefined || heading.lastDay >= listDay) return notDue;
      return { fromDays: listDay - heading.lastDay, toDays: listDay - heading.firstDay };
    }
  }
}

/** Where a heading's neighbour says that this one ends. */
function nextStart(next: BandHeading | undefined): number | undefined {
  if (next?.kind === 'above' || next?.kind === 'plain') return next.days;
  if (next?.kind === 'from') return next.days - 1;
  return next?.kind === 'between' ? next.from - 1 : undefined;
}

function startOf(heading: BandHeading, listDay: number | undefined): number {
  switch (heading.kind) {
    case 'between':
      return heading.from;
    case 'upTo':
      return heading.days - 0.5;
    case 'oldest':
      return Infinity;
    case 'step':
      return heading.number * 30;
    case 'month':
      return listDay === undefined ? 0 : listDay - heading.lastDay;
    default:
      return heading.days;
  }
}

const rank = ({ kind }: BandHeading) => (kind === 'upTo' ? 0 : 1);

/** Whether words say what is not due yet. */
export const saysNotDue = (heading: string): boolean =>
  /^(?:montant |solde |total |part )?(?:non echus?|non echues?|pas echu|a echoir|non exigible|current|current amount|not due|not yet due|courant|posterieur|at date|undue|not overdue)(?: amount| eur| ttc)?$/.test(
    plain(heading),
  );
