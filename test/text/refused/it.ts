import type { RefusedWord } from '../refused-words.js';

/** Italian: what the trade calls otherwise here, with a sentence that says it so, in their order. */
export const refused: readonly (RefusedWord & { readonly wrong: string })[] = [
  { refused: /in contanti|per contanti/i, use: 'pagato subito', wrong: 'vendite in contanti' },
  {
    refused: /(?<!esportazione, )senza IVA|(?<!servizi )\bcon IVA/i,
    use: 'IVA esclusa, IVA inclusa',
    wrong: 'fatture con IVA',
  },
  {
    refused: /tutto compreso(?!.*spese di contenzioso)/is,
    use: 'tutto compreso, escluse le spese di contenzioso',
    wrong: 'Tutto compreso (imposta, spese)',
  },
  { refused: /spese (legali|giudiziarie|di recupero)/i, use: 'spese di contenzioso', wrong: 'spese legali' },
  {
    refused: /credit[oi] (perdut|pers)[oi]/i,
    use: 'perdite su crediti (conto francese 654)',
    wrong: 'crediti perduti',
  },
  {
    refused: /\bcad(e|ono|uta)\b/i,
    use: 'va in default; of insolvency proceedings, fallisce',
    wrong: 'se cade il cliente principale',
  },
  { refused: /acquirent[ei]|comprator[ei]/i, use: 'cliente', wrong: 'l’acquirente' },
  { refused: /carenza/i, use: 'periodo di attesa', wrong: 'periodo di carenza' },
  {
    refused: /\bscopert[oi]\b/i,
    use: 'percentuale assicurata; what is left, a suo carico',
    wrong: 'scoperto',
  },
  {
    refused: /massimal[ei]|risarciment|limite di indennizzo/i,
    use: 'massimo indennizzo, indennizzo',
    wrong: 'massimale annuo',
  },
  {
    refused: /denunci\w+ (di |il |del )?sinistro/i,
    use: 'denunciare il mancato incasso',
    wrong: 'denuncia di sinistro',
  },
  { refused: /premio (tecnico|di rischio)/i, use: 'premio puro', wrong: 'premio tecnico' },
  {
    refused: /imposta sulle assicurazioni|imposta (?!assicurativa francese)sul premio/i,
    use: 'imposta assicurativa francese',
    wrong: 'imposta sulle assicurazioni',
  },
  {
    refused: /anno (di crisi|pessimo)|brutto anno|annata/i,
    use: 'anno nero',
    wrong: 'il rischio di un brutto anno',
  },
  { refused: /appetito del mercato/i, use: 'appetito degli assicuratori', wrong: 'appetito del mercato' },
  { refused: /tariffa di mercato/i, use: 'tariffa indicativa', wrong: 'Tariffa di mercato 2026.2' },
  {
    refused: /secondo (l’impresa|i casi|i contratti|l’attività|la dimensione|la misura)/i,
    use: 'a seconda di, in base a',
    wrong: 'secondo i contratti',
  },
  {
    refused: /ottimizz|su misura|in un clic|senza impegno|chiavi in mano/i,
    use: 'the sentence that says what it does',
    wrong: 'una polizza su misura',
  },
  { refused: /shapley/i, use: 'the sentence that says what it does', wrong: 'valore di Shapley' },
];

/** The terms to use. */
export const right: readonly string[] = [
  'Tutto compreso, escluse le spese di contenzioso',
  'esportazione, senza IVA',
  'servizi con IVA all’incasso',
  'imposta assicurativa francese',
  'secondo il contratto',
];
