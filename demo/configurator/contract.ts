import described from '../../src/contract.json';

/** A text in both languages. */
export type Words = Readonly<Record<Language, string>>;
export type Language = 'fr' | 'en';

/** How an attribute is set: one of its values, several of them in an order, by being there, or as a text of some kind. */
export type Kind = 'choice' | 'list' | 'presence' | 'address' | 'number' | 'text';

export interface Attribute {
  readonly name: string;
  readonly kind: Kind;
  readonly values: readonly string[];
  readonly unit: Words | undefined;
  readonly meaning: Words;
  /** The answer that it gives, of those that are questions. */
  readonly answer: string | undefined;
}

export interface Style {
  readonly name: string;
  readonly default: string;
  readonly meaning: Words;
}

/** An entry of the contract, as it may come to be written there. */
interface Entry {
  readonly name: string;
  readonly values?: readonly string[];
  readonly list?: boolean;
  readonly unit?: Words;
  readonly answer?: string;
  readonly meaning: Words;
}

/** Units that are counted. */
const COUNTED = /[€%]|^(?:count|days|seconds|digits)$/;

function kindOf({ values, list, unit }: Entry): Kind {
  if (list) return 'list';
  if (values) return 'choice';
  if (unit?.en === 'presence') return 'presence';
  if (unit && /^URL$/.test(unit.en)) return 'address';
  return unit && COUNTED.test(unit.en) ? 'number' : 'text';
}

/** The attributes of the element, in the order of the contract, from which they all come. */
export const attributes: readonly Attribute[] = (described.attributes as readonly Entry[]).map((entry) => ({
  name: entry.name,
  kind: kindOf(entry),
  values: entry.values ?? [],
  unit: entry.unit,
  meaning: entry.meaning,
  answer: entry.answer,
}));

export const styles: readonly Style[] = described.cssProperties;
