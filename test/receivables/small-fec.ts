/** A company's year in a few lines: two customers, a payment, and the figures that a test may count on. */
const lines = [
  'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise',
  'VE|Ventes|1|20250110|411000|Clients|C001|CLIENT ÉLÉGANT|F1|20250110|Facture 1|1200,00|0,00|A|20250310|20250131||',
  'VE|Ventes|1|20250110|707000|Ventes|||F1|20250110|Facture 1|0,00|1000,00|||20250131||',
  'VE|Ventes|1|20250110|445710|TVA|||F1|20250110|Facture 1|0,00|200,00|||20250131||',
  'VE|Ventes|2|20251215|411000|Clients|C002|CLIENT BETA|F2|20251215|Facture 2|600,00|0,00|||20251231||',
  'VE|Ventes|2|20251215|707000|Ventes|||F2|20251215|Facture 2|0,00|500,00|||20251231||',
  'VE|Ventes|2|20251215|445710|TVA|||F2|20251215|Facture 2|0,00|100,00|||20251231||',
  'BQ|Banque|1|20250311|512000|Banque|||R1|20250311|Règlement|1200,00|0,00|||20250331||',
  'BQ|Banque|1|20250311|411000|Clients|C001|CLIENT ÉLÉGANT|R1|20250311|Règlement|0,00|1200,00|A|20250311|20250331||',
];

/** Its cells, the headings first. */
export const fecRows: readonly (readonly string[])[] = lines.map((line) => line.split('|'));

/** The file, with tabs and CRLF. */
export const fecText = fecRows.map((row) => row.join('\t')).join('\r\n') + '\r\n';

/** 1,000 + 500 of sales; 60 days from 10 January to 11 March; 600 still owed. */
export const expected = {
  turnover: 1500,
  closing: 600,
  days: 60,
  buyers: [
    ['CLIENT ÉLÉGANT', 1000, 0],
    ['CLIENT BETA', 500, 600],
  ],
};
