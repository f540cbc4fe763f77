import type { Tariff, WholeTariff } from '../engine/index.js';

/** How far a figure can be trusted: printed by someone else, fitted to something printed, or judged. */
export type Evidence = 'published' | 'calibrated' | 'assumption';

/** A sentence in the two languages that a pack carries. */
export interface Bilingual {
  fr: string;
  en: string;
}

/** What the figures behind a coefficient leave possible: its least and greatest value. */
export type Interval = [low: number, high: number];

/** One coefficient, or one small table of them, with where it comes from. */
export interface Sourced<T> {
  value: T;
  evidence: Evidence;
  /** Key of `TariffPack.sources`. */
  source: string;
  /** Date of the figure: `YYYY-MM` or `YYYY-MM-DD`. */
  date: string;
  note?: Bilingual;
  /** Of the coefficient, or of entries of its table by their names. */
  interval?: Interval | Record<string, Interval>;
  /** How the value follows from the figures of the source. */
  method?: Bilingual;
}

/** A document that coefficients refer to. Title in the document's own language. */
export interface TariffSource {
  title: string;
  publisher?: string;
  /** Only where the document can be opened; `http:` or `https:`. */
  url?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string;
  /** The document bears no date: `date` is when it was read. */
  undated?: true;
}

type Header = 'id' | 'version' | 'validFrom' | 'validTo';

/** Parts of a tariff that are one table each; the other parts are groups of coefficients. */
type Table =
  'acceptanceByGrade' | 'sectorIndex' | 'gradeMixPresets' | 'exportMix' | 'referenceCase' | 'answerQuartiles';

/** Parts that a pack may leave to the bundled tariff, whole or in part. */
type Optional = 'market' | 'levers' | 'comparison' | 'unpaidInvoice';

type Leaves<Group> = { [K in keyof Group]: Sourced<Exclude<Group[K], undefined>> };

/** Coefficients of claims abroad, each with its source. */
type WithAbroad<Group> = Leaves<Omit<Group, 'abroad'>> & {
  abroad?: Leaves<NonNullable<Tariff['claims']['abroad']>>;
};

type Coefficients = {
  [K in Exclude<keyof Tariff, Header | Optional | 'gradeMixBySize'>]: K extends Table
    ? Sourced<Tariff[K]>
    : K extends 'experience'
      ? Leaves<Omit<Tariff[K], 'basis' | 'ownLosses'>> & {
          basis: Leaves<Tariff[K]['basis']>;
          ownLosses?: Leaves<NonNullable<Tariff['experience']['ownLosses']>>;
        }
      : K extends 'claims'
        ? WithAbroad<Tariff[K]>
        : Leaves<Required<Tariff>[K]>;
};

/**
 * The tariff as people edit it: the same coefficients as `Tariff`, in the same places, each with its evidence.
 * Units are those of `Tariff`.
 */
export type TariffPack = Pick<Tariff, Header> &
  Coefficients & { [K in Optional]?: Partial<Leaves<WholeTariff[K]>> } & {
    gradeMixBySize?: Sourced<NonNullable<Tariff['gradeMixBySize']>>;
    title: Bilingual;
    sources: Record<string, TariffSource>;
  };

/**
 * Tells a pack from a stripped tariff, cheaply. Says nothing of its quality: that is `checkPack` in `schema.ts`.
 *
 * @param x anything
 */
export function isPack(x: unknown): x is TariffPack {
  return (
    typeof x === 'object' &&
    x !== null &&
    ['id', 'sources', 'loadings'].every((key) => Object.hasOwn(x, key)) &&
    typeof (x as { sources: unknown }).sources === 'object'
  );
}

/** A pack as TypeScript knows the document: imported, it has texts where a pack has one of a few, and plain lists. */
export type PackDocument = Widened<TariffPack>;

type Widened<T> = T extends string
  ? string
  : T extends boolean
    ? boolean
    : T extends readonly (infer Item)[]
      ? readonly Widened<Item>[]
      : T extends object
        ? { [Key in keyof T]: Widened<T[Key]> }
        : T;
