import { wordsOf } from './bytes/text.js';
import type { Suspicion } from './report.js';

const PSEUDO = new Set(
  'CB ESP ESPECES CAISSE COMPTOIR DIVERS PASSAGE PARTICULIERS WEB SHOPIFY STRIPE PAYPAL AMAZON'.split(' '),
);
const PUBLIC = new Set(
  'MAIRIE COMMUNE CHU PREFECTURE MINISTERE HOPITAL LYCEE COLLEGE DEPARTEMENT CCAS SDIS TRESORERIE'.split(' '),
);
const GROUP = new Set('INTRAGROUPE INTERCO INTERCOS INTERCOMPAGNIE FILIALE'.split(' '));

/** What a customer's code and name let suspect: sales that are not insurable. For the visitor to confirm. */
export function suspicionOf(key: string, name: string): Suspicion | null {
  const words = [...wordsOf(key), ...wordsOf(name)];
  const isPseudo = (word: string): boolean => PSEUDO.has(word) || PSEUDO.has(word.slice(1));
  if (words.some(isPseudo)) return 'pseudoBuyer';
  if (words.some((word) => PUBLIC.has(word))) return 'publicBody';
  return words.some((word) => GROUP.has(word)) ? 'group' : null;
}
