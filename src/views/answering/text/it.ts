import { shares } from '../../../text/italian.js';
import type { AnsweringMessages } from './fr.js';

const kinds = {
  money: { name: 'un importo in euro', example: '1,5\u00a0M€' },
  percent: { name: 'una percentuale', example: '12%' },
  days: { name: 'un numero di giorni', example: '45' },
  count: { name: 'un numero', example: '120' },
};
type Kind = keyof typeof kinds;
const example = (kind: Kind): string => `per esempio ${kinds[kind].example}.`;

const also = (what: string): string => `Esiste anche ${what}; ne parli con un broker.`;

/** The Italian texts for whoever answers. */
export const messages: AnsweringMessages = {
  faults: {
    notANumber: (typed, kind) => `«${typed}» non si legge come ${kinds[kind].name}. Scriva ${example(kind)}`,
    unit: (typed, kind) => `«${typed}»: qui si attende ${kinds[kind].name}, ${example(kind)}`,
    negative: (typed, kind) => `«${typed}» è negativo. Scriva ${kinds[kind].name}, ${example(kind)}`,
    ambiguous: (typed) => `«${typed}» si legge in due modi. Quale?`,
    implausible: (value, asks) =>
      `Con ${value}, il tasso uscirebbe dall’intervallo 0,01-10%, dove stanno tutti i contratti. ${asks ? 'Voleva dire?' : 'Da verificare.'}`,
    basis: 'Questa cifra non conta ancora. Che cosa somma?',
    missingTurnover: 'Il fatturato è l’unica risposta necessaria, per esempio 1,5\u00a0M€.',
    tooLow: (least) => `Almeno ${least}.`,
    tooHigh: (most) => `Al massimo ${most}.`,
    notWhole: 'Un numero intero, per esempio 120.',
    topThreeBelow: (largest) => `I primi tre pesano almeno quanto il principale da solo: ${largest}.`,
    topThreeAbove: (most) => `I primi tre pesano al massimo ${most}: tre volte il principale.`,
    fewBuyersShares: 'Queste quote non tornano con questo numero di clienti.',
  },

  longTerm:
    'Tra imprese in Francia, la legge francese ammette 60\u00a0giorni dalla fattura, o 45\u00a0giorni fine mese se il contratto lo dice (L441-10 del Codice di commercio francese; L441-11 per alcuni beni); oltre, una sanzione (L441-16).',

  outOfMarket: {
    aboveMarket: {
      title: (high) => `Sopra ${shares.il(high)}, pochi assicuratori si impegnano`,
      also: () => also('la polizza in eccesso di perdita, che le lascia i piccoli insoluti'),
    },
    belowMarket: {
      title: (low) => `Il mercato scende di rado sotto ${shares.il(low)}`,
      also: () => also('la polizza in eccesso di perdita, riservata agli anni neri'),
    },
    fewBuyers: {
      title: (fewest) => `Meno di ${fewest} clienti: troppo pochi per una polizza globale`,
      also: () => also('la copertura di un solo cliente'),
    },
    oneBuyer: {
      title: (share) => `Il cliente principale supera ${shares.il(share)} delle vendite`,
      also: () => also('la copertura di un solo cliente, o una copertura integrativa (top up) su questo'),
    },
    smallTurnover: {
      title: () => 'Ai tassi di mercato, sotto il prezzo d’ingresso di una polizza globale',
      also: () => also('l’offerta per microimprese, a premio fisso'),
    },
    ownLosses: {
      title: () => 'I suoi insoluti superano quanto paga un premio usuale',
      also: (rate) =>
        `Da soli richiederebbero circa ${shares.il(rate)} del fatturato assicurabile. Un assicuratore chiede allora una franchigia annua o un premio più alto, a volte per ora rifiuta il rischio; anni migliori riaprono la porta. Ne parli con un broker.`,
    },
    others: (count: number) => (count > 1 ? `e altre ${count} osservazioni` : 'e un’altra osservazione'),
    price: 'Prezzo tecnico, come riferimento',
  },

  euros: {
    share: (amount, share) => `${amount}, cioè ${shares.il(share)} del suo fatturato se è all’anno:`,
    take: (share) => `usa ${share}`,
    takeOfThree: (share) => `in tre anni: usa ${share}`,
  },

  complete: {
    left: 'Ha risposto a tutto: ciò che resta dell’intervallo dipende da ciò che l’assicuratore vedrà dei clienti, e dall’appetito degli assicuratori.',
    contact: (broker) => `Per un prezzo fermo: far quotare questo caso da ${broker || 'un broker'}`,
    share: 'Per un prezzo fermo: portare questo caso a un broker',
  },

  trial: {
    on: (count) => `Con ${count} ${count > 1 ? 'cambiamenti' : 'cambiamento'} in prova`,
    undo: 'annulla',
  },

  change: (before, now) => `probabile ${before} → ${now}`,
  minimum: 'minimo di una polizza',
  lowIsMinimum: 'in basso, il minimo di una polizza',

  confirmed: 'risposta confermata',
  announce: (low, high, likely, cost, minimum) =>
    `Tasso stimato da ${low} a ${high} del fatturato assicurabile, probabile ${likely}, cioè ${cost} l’anno${minimum}.`,
};
