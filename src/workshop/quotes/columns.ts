import { presetAttributes } from '../../core/public-names.js';

/** The component's attributes, which describe the company that asked. */
export type CompanyColumn = keyof typeof presetAttributes;

/** A column of a table of quotes. `label`: what its owner calls the quote. */
export type Column = CompanyColumn | 'rate' | 'date' | 'label';

export const companyColumns = Object.keys(presetAttributes) as readonly CompanyColumn[];

/** In the order in which a table is written. */
export const columns: readonly Column[] = ['label', 'date', 'rate', ...companyColumns];

/** Without these, a quote says nothing of the tariff. */
export const requiredColumns: readonly Column[] = ['date', 'rate', 'turnover', 'buyers'];

/** Headings beside the names themselves, without case, accents and punctuation. */
const headings: Readonly<Record<string, Column>> = {
  dossier: 'label',
  reference: 'label',
  ref: 'label',
  taux: 'rate',
  'taux de prime': 'rate',
  ca: 'turnover',
  'chiffre d affaires': 'turnover',
  'ca assurable': 'turnover',
  secteur: 'sector',
  clients: 'buyers',
  acheteurs: 'buyers',
  'nombre de clients': 'buyers',
  'premier client': 'largest',
  'trois premiers': 'topthree',
  'trois premiers clients': 'topthree',
  'top three': 'topthree',
  delai: 'term',
  'delai de paiement': 'term',
  dso: 'term',
  retard: 'late',
  qualite: 'quality',
  activite: 'activity',
  pertes: 'losses',
  impayes: 'losses',
  'base des pertes': 'lossesbasis',
  'losses basis': 'lossesbasis',
  quotite: 'insured',
  franchise: 'deductible',
};

/** The column that a heading names; a unit in brackets says nothing. */
export function columnOf(heading: string): Column | undefined {
  const plain = heading
    .replace(/\(.*\)/g, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const own = columns.find((column) => column === plain);
  return own ?? (Object.hasOwn(headings, plain) ? headings[plain] : undefined);
}
