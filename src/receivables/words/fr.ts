import type { NoticeCode } from '../notices.js';

/** What a report's quality panel tells beside its figures, in French. */
export const noticeWords: Readonly<Record<NoticeCode, string>> = {
  closingEntriesDropped: 'Les écritures de clôture ont été mises de côté.',
  noOpenings: 'Il n’y a pas d’à-nouveaux\u202f: les soldes partent de zéro.',
  noHeader: 'La ligne des noms de colonnes manque\u202f: l’ordre légal a été supposé.',
  unbalancedFile: 'Débits et crédits ne sont pas égaux\u202f: il manque peut-être des lignes.',
  entriesUnbalanced: 'Des écritures ne sont pas équilibrées.',
  entryKey: 'Les écritures ont été regroupées autrement que par journal et numéro.',
  constantNumber: 'Les écritures n’ont pas de numéro propre\u202f: elles sont distinguées par pièce.',
  annualised: 'La période n’est pas de douze mois\u202f: les montants d’une année en sont déduits.',
  fileNameDate: 'La date de clôture du nom de fichier n’est pas celle des lignes.',
  oddAccounts: 'Des numéros de compte sont inhabituels.',
  noSubsidiaryAccounts:
    'Les clients n’ont pas de compte propre\u202f: seuls les chiffres de l’entreprise se lisent.',
  allocation: 'Une part du chiffre d’affaires est répartie entre clients au prorata.',
  turnoverEstimated: 'Le chiffre d’affaires par client est estimé à partir des montants TTC.',
  noReconciliation:
    'Les paiements ne sont pas lettrés\u202f: les délais sont estimés, les plus anciennes factures d’abord.',
  fewReconciliations: 'Peu de paiements sont lettrés\u202f: les délais sont estimés.',
  countBackBeyondPeriod: 'L’encours dépasse les ventes de la période.',
  aggregatedOpenings:
    'Les à-nouveaux sont repris en bloc\u202f: l’âge des plus anciennes créances n’est pas connu.',
  factoring: 'Des créances semblent cédées à un factor\u202f: les délais sont alors les siens.',
  establishments: 'Le fichier réunit plusieurs établissements.',
  suspectedBuyers: 'Certains clients pourraient ne pas être assurables.',
  abroadUnknown: 'Des ventes à l’étranger n’ont pas de pays connu.',
  salesElsewhere:
    'Des factures ont leur chiffre d’affaires dans d’autres écritures\u202f: leur montant est la créance moins la TVA.',
  notValidated: 'Aucune écriture n’est validée\u202f: l’exercice n’est peut-être pas clos.',
  sameNames:
    'Plusieurs codes portent le même nom\u202f: ils restent séparés tant que vous ne les réunissez pas.',
  datesOutside:
    'Des écritures portent une date loin de l’exercice\u202f: elles comptent à son début ou à sa fin.',
  duplicateFile: 'Un fichier était là en double\u202f: il compte une fois.',
  joinedParts: 'Plusieurs fichiers forment un seul exercice\u202f: ils sont lus ensemble.',
  retention: 'Des retenues de garantie comptent dans l’encours.',
  unequalPeriods: 'Les exercices n’ont pas la même durée.',
  overlappingPeriods: 'Les exercices se chevauchent\u202f: des lignes sont peut-être comptées deux fois.',
  gapBetweenPeriods: 'Il manque du temps entre les exercices.',
  differentCompanies: 'Les fichiers ne portent pas le même numéro SIREN.',
  totalsDiffer: 'Des totaux du tableau ne sont pas la somme de leurs lignes.',
  foreignCurrencyRows: 'Des montants en devises ont été mis de côté.',
  listDateUnknown: 'La date du tableau n’est pas connue.',
  listDateFromDocuments: 'La date du tableau est déduite de ses pièces.',
  dateOrderAssumed: 'L’ordre du jour et du mois dans les dates a été supposé.',
  dueDateMissing: 'Des échéances manquent.',
  stepsDiffer: 'Des tranches de retard ne font pas le total de leur ligne.',
  ageBasisUnknown: 'Rien ne dit si l’âge part de la facture ou de l’échéance.',
  severalFiles: 'L’archive contient plusieurs fichiers.',
  fileRefused: 'Un fichier de l’archive n’a pas pu être lu.',
};
