/** Labels of the accounts used, by the longest prefix. @type {readonly [string, string][]} */
const labels = [
  ['101', 'CAPITAL'],
  ['120', 'RESULTAT DE L EXERCICE'],
  ['401', 'FOURNISSEURS'],
  ['411', 'CLIENTS'],
  ['413', 'CLIENTS EFFETS A RECEVOIR'],
  ['416', 'CLIENTS DOUTEUX OU LITIGIEUX'],
  ['418', 'CLIENTS FACTURES A ETABLIR'],
  ['419', 'CLIENTS ACOMPTES RECUS'],
  ['421', 'PERSONNEL'],
  ['431', 'URSSAF'],
  ['44551', 'TVA A DECAISSER'],
  ['44566', 'TVA DEDUCTIBLE'],
  ['44571', 'TVA COLLECTEE'],
  ['44587', 'TVA SUR FACTURES A ETABLIR'],
  ['451', 'GROUPE'],
  ['467', 'COMPTE FACTOR'],
  ['487', 'PRODUITS CONSTATES D AVANCE'],
  ['491', 'DEPRECIATION DES COMPTES CLIENTS'],
  ['511', 'CARTES BANCAIRES A ENCAISSER'],
  ['512', 'BANQUE'],
  ['530', 'CAISSE'],
  ['607', 'ACHATS DE MARCHANDISES'],
  ['627', 'SERVICES BANCAIRES'],
  ['641', 'REMUNERATIONS'],
  ['654', 'PERTES SUR CREANCES IRRECOUVRABLES'],
  ['6817', 'DOTATIONS DEPRECIATION CREANCES'],
  ['7071', 'VENTES DE MARCHANDISES TAUX NORMAL'],
  ['7072', 'VENTES DE MARCHANDISES TAUX INTERMEDIAIRE'],
  ['7073', 'VENTES DE MARCHANDISES TAUX REDUIT'],
  ['7074', 'VENTES AU DETAIL'],
  ['7078', 'VENTES UE'],
  ['7079', 'VENTES EXPORT'],
  ['7085', 'PORTS FACTURES'],
  ['7097', 'RRR ACCORDES'],
  ['7583', 'RENTREES SUR CREANCES AMORTIES'],
  ['7714', 'RENTREES SUR CREANCES AMORTIES'],
  ['7817', 'REPRISES DEPRECIATION CREANCES'],
];

/** @type {Map<string, string>} */
const known = new Map();

/** @param {string} account */
export function accountLabel(account) {
  let label = known.get(account);
  if (label === undefined) {
    label = labels.find(([prefix]) => account.startsWith(prefix))?.[1] ?? 'DIVERS';
    if (known.size < 10_000) known.set(account, label);
  }
  return label;
}
