import { bandHeadingOf, saysNotDue } from './bands.js';
import { plain } from './cells.js';

/** What a column holds. */
export type ColumnRole =
  | 'customerKey'
  | 'customerName'
  | 'document'
  | 'documentDate'
  | 'dueDate'
  /** What is still owed, by the row's item or customer. */
  | 'total'
  | 'notDue'
  /** What is past due, all ages together. */
  | 'overdue'
  /** A step of the ladder, or a month. */
  | 'bucket'
  /** An item's first amount, of which `paid` has been paid. */
  | 'amount'
  | 'paid'
  | 'debit'
  | 'credit'
  | 'debitBalance'
  | 'creditBalance'
  | 'daysOverdue'
  | 'siren'
  | 'country'
  | 'currency'
  | 'reconciliation'
  | 'ignored';

/** The visitor's word on columns, by their positions from 0. */
export type ColumnRoles = Readonly<Record<number, ColumnRole>>;

/** Whole headings, after `plain`; the first that fits wins. */
const dictionary: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'ignored',
    /%|pourcent|percent|plafond|limite de credit|^(?:credit )?limit\b|encours autorise|telephone|phone|mail|adresse|address|commercial|salesperson/,
  ],
  ['siren', /^(?:n )?siren(?: client)?$|^(?:n )?siret(?: client)?$/],
  ['country', /^(?:code )?pays$|^country(?: code)?$/],
  ['currency', /^devises?$|^(?:code )?devise$|^currency(?: code)?$|^monnaie$/],
  ['reconciliation', /^lettrage$|^let$|^lettre$|^code lettrage$|^ecriture let(?:trage)?$/],
  [
    'daysOverdue',
    /^(?:nb |nombre )?(?:de )?(?:jours|j|jrs)(?: de)? retard$|^retard (?:en )?(?:j|jours)$|^(?:days|arrears)(?: overdue| past due| late| in arrears| after net due date)?$|^(?:jours|age|age j|age jours)$|^arrears after net due date$/,
  ],
  [
    'dueDate',
    /^(?:date )?(?:d |de |of )?echeance(?: date)?$|^(?:do )?(?:date )?ech$|^due(?: date)?$|^(?:net )?due date$|^net due(?: dt)?$|^netdt$|^date limite(?: de)?(?: reglement| paiement| reglmt)?$|^date limit reglmt$|^maturity(?: date)?$|^do date ech$|^echeance le$|^payment due$/,
  ],
  [
    'documentDate',
    /^date$|^date (?:de |du |d )?(?:la )?(?:facture|facturation|piece|document|emission|ecriture|comptable|operation|vente)$|^(?:invoice|document|doc|transaction|posting|entry|bill|issue) date$|^(?:do|ec|piece|ecriture) date$|^bldat$|^budat$|^date fact$|^date doc$/,
  ],
  ['debitBalance', /^(?:solde|soldes) debit(?:eur)?s?$|^debit balance$/],
  ['creditBalance', /^(?:solde|soldes) credit(?:eur)?s?$|^credit balance$/],
  ['debit', /^(?:montant |mouvements? |total )?debit(?: eur| amount)?$|^debits$/],
  ['credit', /^(?:montant |mouvements? |total )?credit(?: eur| amount)?$|^credits$/],
  [
    'overdue',
    /^(?:total |montant |solde |dont )?(?:echu|echus|en retard|retard|impayes?)(?: eur| ttc)?$|^(?:total |amount )?(?:overdue|past due)(?: amount| balance| total)?$|^arrears amount$/,
  ],
  [
    'paid',
    /^(?:montant |deja )?(?:regle|paye|encaisse)e?$|^(?:do )?montant regle$|^reglements?$|^acomptes?$|^(?:amount )?paid(?: amount)?$|^payments?$|^credited$/,
  ],
  [
    'total',
    /^(?:total|solde|encours|balance|outstanding|open balance|open amount|open|restant|reste)$|^(?:solde|total|encours|montant) (?:du|client|clients|total|eur|euros|ttc du|restant|restant du|ouvert|creances?|a payer|tiers|comptable|actuel)$|^(?:montant |solde )?(?:restant|reste) (?:du|a payer|a regler|a encaisser|ttc)(?: ttc| eur)?$|^total (?:du|general|creances|a payer|encours)$|^(?:total |amount |balance )(?:due|outstanding|owed|receivable|balance|open)$|^(?:current |customer |remaining )balance$|^remaining(?: amount)?$|^outstanding (?:amount|balance)$|^solde (?:compte|au .*|au)$|^amount residual$|^residual amount$|^creances?$/,
  ],
  [
    'amount',
    /^(?:montant|amount|invoice amount|original amount|facture ttc)$|^(?:do )?total ttc$|^montant (?:ttc|initial|facture|de la facture|origine|piece|ttc facture|total|original)$|^(?:original|invoice|document|local|gross) (?:amount|total|value)$|^invoice total$|^dmshb$|^amount in local currency$|^amount in lc$|^total facture$/,
  ],
  [
    'customerName',
    /^(?:nom|client|clients|raison sociale|intitule|denomination|societe|tiers|customer|customers|debtor|debtors|contact|name|company|partner|partenaire|nom complet|enseigne|acheteur|buyer|customer job|client name)$|^(?:nom|libelle|intitule|raison sociale|designation) (?:du |de )?(?:client|tiers|compte|auxiliaire|la societe)$|^(?:customer|debtor|contact|client|company|account|buyer|partner) name$|^ct intitule$|^compte (?:intitule|lib|libelle)$|^name 1$|^comp aux lib$/,
  ],
  [
    'customerKey',
    /^(?:code|n|no|num|numero|ref|id|identifiant|matricule) (?:de |du )?(?:client|tiers|compte|auxiliaire|compte client|compte tiers)$|^(?:code|compte|account|auxiliaire|kunnr|customerid|matricule)$|^compte (?:client|tiers|auxiliaire|collectif|general|num|aux)$|^(?:customer|debtor|client|account|contact|buyer|partner) (?:no|number|id|code|ref|account)$|^ct num$|^comp aux num$|^no customer$/,
  ],
  [
    'document',
    /^(?:piece|facture|document|reference|ref|invoice|transaction|num|number|no|n|belnr|doc)$|^(?:n|no|num|numero|ref|reference) (?:de |du |d )?(?:la )?(?:piece|facture|document|ecriture|fact|doc)$|^(?:invoice|document|doc|transaction|voucher|reference) (?:no|number|num|id|ref|reference)$|^do piece$|^facture n$|^piece ref$|^num facture$/,
  ],
  [
    'ignored',
    /^(?:libelle|label|description|memo|type|transaction type|journal|code journal|mode(?: de)? reglement|terms|conditions|note|notes|observations?|commentaires?|contrepartie|ville|city|cp|code postal|solde progressif|solde cumule|running balance|cumul)$/,
  ],
];

const typesOfAmounts: readonly ColumnRole[] = [
  'total',
  'notDue',
  'overdue',
  'bucket',
  'amount',
  'paid',
  'debit',
  'credit',
  'debitBalance',
  'creditBalance',
];

/** Whether a column of this role holds amounts. */
export const holdsAmounts = (role: ColumnRole): boolean => typesOfAmounts.includes(role);

/** What a heading says that its column holds; undefined where it says nothing that is known. */
export function roleOf(heading: string): ColumnRole | undefined {
  if (heading.trim() === '') return undefined;
  if (saysNotDue(heading)) return 'notDue';
  if (/%/.test(heading)) return 'ignored';
  const text = plain(heading);
  for (const [role, pattern] of dictionary) if (pattern.test(text)) return role;
  return bandHeadingOf(heading) ? 'bucket' : undefined;
}
