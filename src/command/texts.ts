import type { Bill, Submission } from '../engine/index.js';
import type { FileRefusal } from '../receivables/index.js';
import type { NoticeCode } from '../receivables/notices.js';
import { noticeWords as inEnglish } from '../receivables/words/en.js';
import { noticeWords as inFrench } from '../receivables/words/fr.js';
import type { PackLang } from '../text/pack-language.js';

/** The words of the command. */
export interface Texts {
  readonly help: string;
  readonly kinds: Readonly<Record<'accountingEntries' | 'agedReceivables', string>>;
  readonly period: (from: string, to: string, months: number) => string;
  readonly lines: (lines: string, understood: string, repaired: string, refused: string) => string;
  readonly balance: (debit: string, credit: string) => string;
  readonly notice: Readonly<Record<NoticeCode, string>>;
  readonly questionnaire: string;
  readonly fields: Readonly<
    Record<
      | 'turnover'
      | 'insurable'
      | 'buyers'
      | 'largest'
      | 'topThree'
      | 'closing'
      | 'countBack'
      | 'daysToPay'
      | 'daysPastDue'
      | 'writtenOff'
      | 'doubtful'
      | 'ratio'
      | 'overdue'
      | 'notDue',
      string
    >
  >;
  readonly buyers: string;
  readonly columns: readonly string[];
  readonly estimate: string;
  readonly rate: (rate: string, low: string, high: string) => string;
  readonly bill: Readonly<Record<'premium' | 'insurancePremiumTax' | 'creditLimitFees' | 'total', string>>;
  readonly missing: string;
  readonly options: Partial<Readonly<Record<keyof Submission, string>>>;
  readonly refused: Readonly<Record<FileRefusal, string>>;
  readonly badUsage: string;
  readonly badAnswer: string;
  readonly cannotRead: string;
}

/** Lines of the bill that are shown. */
export const billLines = [
  'premium',
  'insurancePremiumTax',
  'creditLimitFees',
  'total',
] as const satisfies readonly (keyof Bill)[];

const options = {
  insurableTurnover: '--turnover',
  buyerCount: '--buyer-count',
  buyers: '--buyer-count',
} as const;

const fr: Texts = {
  help: `credit-rate-simulator [options] fichier…

Lit la comptabilité d’une entreprise (FEC), une balance âgée ou un grand livre clients, et imprime le questionnaire
d’assurance-crédit et l’estimation. Rien ne quitte cette machine. Plusieurs exercices\u202f: un fichier chacun.
Sans fichier, ou avec «\u202f-\u202f», lit l’entrée standard.

  --json                    tout, en JSON
  --lang fr|en              langue (fr)
  --names                   montre les noms des clients (masqués sinon)
  --top N                   nombre de clients affichés (20)
  --turnover N              chiffre d’affaires HT à assurer, en €
  --buyer-count N           nombre de clients actifs, à la place de la liste
  --top-shares "a b c"      parts des premiers clients (0,12 ou 12%), à la place de la liste
  --sector NOM              secteur des clients (wholesale, construction…)
  --grades NOM              excellent, good, average, fragile ou degraded
  --dso N                   délai de paiement, en jours
  --days-past-due N         retard moyen, en jours
  --bad-debt-ratio N        pertes brutes sur chiffre d’affaires (0,003 ou 0,3%)
  --country CODE            pays des clients (FR)
  -h, --help                cette aide

Codes de sortie\u202f: 0 estimation faite, 1 fichier refusé, 2 commande mal écrite, 3 il manque une réponse.
`,
  kinds: { accountingEntries: 'écritures comptables', agedReceivables: 'créances clients' },
  period: (from, to, months) => (from === to ? `au ${to}` : `du ${from} au ${to} (${months} mois)`),
  lines: (lines, understood, repaired, refused) =>
    `${lines} lignes\u202f: ${understood} comprises, ${repaired} réparées, ${refused} mises de côté`,
  balance: (debit, credit) => `débit ${debit}, crédit ${credit}`,
  notice: inFrench,
  questionnaire: 'Questionnaire',
  fields: {
    turnover: 'Chiffre d’affaires HT',
    insurable: 'dont assurable',
    buyers: 'Clients',
    largest: 'Part du premier',
    topThree: 'Part des trois premiers',
    closing: 'Encours de clôture TTC',
    countBack: 'DSO par épuisement',
    daysToPay: 'Délai de paiement constaté',
    daysPastDue: 'Retard moyen',
    writtenOff: 'Pertes sur créances HT',
    doubtful: 'Nouvelles créances douteuses TTC',
    ratio: 'Moyenne contentieuse brute',
    overdue: 'Échu depuis',
    notDue: 'Non échu',
  },
  buyers: 'Clients',
  columns: ['Client', 'CA HT', 'Encours', 'Pointe', 'Délai (j)'],
  estimate: 'Estimation',
  rate: (rate, low, high) => `Taux probable ${rate} du chiffre d’affaires assurable (${low} à ${high})`,
  bill: {
    premium: 'Prime, par an',
    insurancePremiumTax: 'Taxe d’assurance',
    creditLimitFees: 'Frais d’enquête et de surveillance HT',
    total: 'Total',
  },
  missing: 'Il manque pour estimer',
  options,
  refused: {
    empty: 'le fichier est vide',
    binary: 'ce n’est pas un fichier de texte, ni un tableur connu',
    legacyExcel: 'ancien format de tableur\u202f: enregistrez-le en .xlsx ou en .csv',
    pdf: 'c’est un PDF\u202f: exportez plutôt en .txt, .csv ou .xlsx',
    encrypted: 'le fichier est protégé par un mot de passe',
    corrupt: 'le fichier est abîmé ou incomplet',
    tooLarge: 'le contenu dépasse ce qui peut être lu',
    endlessLine: 'une ligne n’a pas de fin',
    noHeader: 'les noms des colonnes ne sont pas reconnus',
    noLines: 'le fichier n’a pas de lignes',
    noReceivables: 'aucune créance sur des clients (comptes 411)',
    tooManyBuyers: 'trop de clients',
    unsureColumns:
      'des colonnes ne sont pas sûres\u202f: nommez-les «\u202fClient\u202f» et «\u202fSolde\u202f»',
  },
  badUsage: 'Commande mal écrite',
  badAnswer: 'Réponse hors limites',
  cannotRead: 'Lecture impossible',
};

const en: Texts = {
  help: `credit-rate-simulator [options] file…

Reads a company's accounting entries (French FEC), a list of aged receivables or a customer ledger, and prints the
questionnaire for trade credit insurance and the estimate. Nothing leaves this machine. Several years: one file each.
Without a file, or with "-", reads the standard input.

  --json                    everything, as JSON
  --lang fr|en              language (fr)
  --names                   show buyers' names (masked otherwise)
  --top N                   buyers shown (20)
  --turnover N              turnover excl. VAT to insure, in €
  --buyer-count N           active buyers, in place of the list
  --top-shares "a b c"      shares of the largest buyers (0.12 or 12%), in place of the list
  --sector NAME             buyers' sector (wholesale, construction…)
  --grades NAME             excellent, good, average, fragile or degraded
  --dso N                   payment period, in days
  --days-past-due N         average days late
  --bad-debt-ratio N        gross bad debts over turnover (0.003 or 0.3%)
  --country CODE            buyers' country (FR)
  -h, --help                this help

Exit codes: 0 estimate made, 1 file refused, 2 bad usage, 3 an answer is missing.
`,
  kinds: { accountingEntries: 'accounting entries', agedReceivables: 'receivables' },
  period: (from, to, months) => (from === to ? `as at ${to}` : `${from} to ${to} (${months} months)`),
  lines: (lines, understood, repaired, refused) =>
    `${lines} lines: ${understood} understood, ${repaired} repaired, ${refused} set aside`,
  balance: (debit, credit) => `debit ${debit}, credit ${credit}`,
  notice: inEnglish,
  questionnaire: 'Questionnaire',
  fields: {
    turnover: 'Turnover excl. VAT',
    insurable: 'of which insurable',
    buyers: 'Buyers',
    largest: 'Share of the largest',
    topThree: 'Share of the three largest',
    closing: 'Closing receivables incl. VAT',
    countBack: 'Count-back DSO',
    daysToPay: 'Payment period observed',
    daysPastDue: 'Average days late',
    writtenOff: 'Bad debts written off excl. VAT',
    doubtful: 'New doubtful debts incl. VAT',
    ratio: 'Gross bad-debt ratio',
    overdue: 'Overdue for',
    notDue: 'Not due',
  },
  buyers: 'Buyers',
  columns: ['Buyer', 'Turnover', 'Outstanding', 'Peak', 'Days'],
  estimate: 'Estimate',
  rate: (rate, low, high) => `Likely rate ${rate} of insurable turnover (${low} to ${high})`,
  bill: {
    premium: 'Premium, per year',
    insurancePremiumTax: 'Insurance premium tax',
    creditLimitFees: 'Credit limit fees excl. VAT',
    total: 'Total',
  },
  missing: 'Missing for an estimate',
  options,
  refused: {
    empty: 'the file is empty',
    binary: 'it is neither text nor a spreadsheet that is known',
    legacyExcel: 'an old spreadsheet format: save it as .xlsx or .csv',
    pdf: 'it is a PDF: export .txt, .csv or .xlsx instead',
    encrypted: 'the file is behind a password',
    corrupt: 'the file is damaged or cut off',
    tooLarge: 'there is more in it than can be read',
    endlessLine: 'a line has no end',
    noHeader: 'the names of the columns are not recognised',
    noLines: 'the file has no lines',
    noReceivables: 'no receivables from buyers (accounts 411)',
    tooManyBuyers: 'too many buyers',
    unsureColumns: 'some columns are unsure: call them “Customer” and “Balance”',
  },
  badUsage: 'Bad usage',
  badAnswer: 'Answer out of bounds',
  cannotRead: 'Cannot read',
};

export const texts: Readonly<Record<PackLang, Texts>> = { fr, en };
