import type { OffersMessages } from './fr.js';

export const heading = 'Confrontare offerte';

/** The Italian texts of «Confrontare offerte». */
export const messages: OffersMessages = {
  waiting: 'Calcolo in corso…',
  stale: 'Prima della sua ultima risposta; calcolo in corso…',
  start:
    'Indichi il prezzo di almeno due offerte: il confronto appare subito, con condizioni usuali per il resto.',
  missing: (who) => `${who}: manca il prezzo.`,
  refused: (who) =>
    `A queste condizioni il modello non ha un prezzo per ${who}: riveda le condizioni, per primo il bonus.`,

  and: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} e ${names.at(-1)}`),

  verdict: {
    cheapest: (who, amount, other, others) =>
      `${who} è quella che costa meno, tutto compreso escluse le spese di contenzioso: ${amount} l’anno, contro ${others} per ${other}.`,
    cheapestTied: (who, amount, other, others) =>
      `${who} sono quelle che costano meno, tutto compreso escluse le spese di contenzioso: ${amount} l’anno, contro ${others} per ${other}.`,
    costEven: (amount) =>
      `Le offerte costano lo stesso, tutto compreso escluse le spese di contenzioso: ${amount} l’anno.`,
    safest: (who, amount, other, others) =>
      `Un anno su cento, ${who} è quella che lascia meno a suo carico: almeno ${amount}, contro ${others} con ${other}.`,
    safestTied: (who, amount, other, others) =>
      `Un anno su cento, ${who} sono quelle che lasciano meno a suo carico: almeno ${amount}, contro ${others} con ${other}.`,
    keptEven: (amount) => `Un anno su cento, le offerte lasciano lo stesso a suo carico: almeno ${amount}.`,
    trade: (to, more, from, less, largest) =>
      `${to} costa ${more} l’anno in più di ${from} e, un anno su cento, lascia a suo carico ${less} in meno, ${largest}.`,
    largestLess: (amount) => `e ${amount} in meno se il suo cliente principale va in default`,
    largestEven: 'e lo stesso se il suo cliente principale va in default',
    largestMore: (amount) => `ma ${amount} in più se il suo cliente principale va in default`,
    best: (who) =>
      `Nessuna offerta costa meno di ${who}, né lascia meno a suo carico, un anno su cento o se il suo cliente principale va in default.`,
    bestButOne: (who) =>
      `Nessuna offerta costa meno di ${who}, né lascia meno a suo carico un anno su cento.`,
    exception: (to, less, from, more) =>
      `Se il suo cliente principale va in default, ${to} è quella che lascia meno a suo carico: ${less} in meno di ${from}, per ${more} l’anno in più.`,
    exceptionEven: (to, less, from) =>
      `Se il suo cliente principale va in default, ${to} è quella che lascia meno a suo carico: ${less} in meno di ${from}, allo stesso costo.`,
    leastYearly: (who, amount, other, others) =>
      `Con ciò che resta a suo carico in un anno medio e il costo di una riserva, ${who} è la meno cara: ${amount} l’anno, contro ${others} per ${other}.`,
    alone: (cost, kept) =>
      `Senza polizza, un anno medio costerebbe ${cost}, riserva compresa, ma lascerebbe almeno ${kept} a suo carico un anno su cento.`,
    beaten: (who, by) =>
      `${who} non fa meglio di ${by} né sul costo di un anno, riserva compresa, né su ciò che resta un anno su cento.`,
  },

  steadiness: {
    order:
      'Sul costo di un anno medio, riserva compresa, l’ordine delle offerte regge ai due estremi dell’intervallo del rischio.',
    first: (who) =>
      `Ai due estremi dell’intervallo del rischio, ${who} mantiene il minor costo di un anno medio, riserva compresa; l’ordine delle altre cambia.`,
    open: (lower, upper) =>
      `L’ordine dipende dal rischio: nella parte bassa del suo intervallo, ${lower} ha il minor costo di un anno medio, riserva compresa; nella parte alta, ${upper}.`,
    even: 'Sul costo di un anno medio, riserva compresa, le prime offerte differiscono solo di un arrotondamento: non le separa.',
  },

  inputs: {
    heading: 'Le offerte',
    legend: 'In grigio, ipotesi: ciò che è usuale. Le sostituisca con ciò che dice l’offerta.',
    assumption: 'ipotesi',
    offer: (letter) => `Offerta ${letter}`,
    add: 'Aggiungi un’offerta',
    remove: 'togli',
    removeOf: (who) => `togli l’offerta ${who}`,
    others: 'Altre condizioni',
    label: 'Nome dell’offerta',
    labelHint: 'resta in questa pagina',
    priceFault: 'Un tasso, per esempio 0,28%, o un premio annuo, per esempio 7000\u00a0€.',
    maximumFault: 'Un multiplo fino a 1000, per esempio 30, o un importo, per esempio 300.000\u00a0€.',
    priceUnit: '% o\u00a0€',
    maximumOf: 'Massimo indennizzo: di che cosa',
    limitGap: 'conta una volta indicato il fido del cliente precedente',
    clauseGap: 'conta solo con il resto della clausola',
    fields: {
      price: 'Prezzo',
      minimumPremium: 'Premio minimo',
      insuredPercentage: 'Percentuale assicurata',
      insuredPercentageUnnamed: 'Percentuale, clienti non nominati',
      maximum: 'Massimo indennizzo',
      annualAggregateDeductible: 'Franchigia globale annua',
      limit1: 'Fido, cliente principale',
      limit2: 'Fido, secondo cliente',
      limit3: 'Fido, terzo cliente',
      base: 'Base del tasso',
      eachLossDeductible: 'Franchigia per sinistro',
      claimThreshold: 'Soglia d’intervento',
      discretionaryLimit: 'Limite discrezionale',
      waitingPeriodMonths: 'Periodo di attesa',
      namedBuyers: 'Clienti nominati',
      feePerNamedBuyer: 'Spese di istruttoria e monitoraggio',
      otherFees: 'Altre spese',
      bonusShare: 'Bonus, in percentuale del premio',
      bonusBelow: 'Bonus se sinistri/premi inferiore a',
      malusShare: 'Malus, in percentuale dei sinistri',
      malusAbove: 'Malus se sinistri/premi superiore a',
      malusCap: 'Malus massimo, in percentuale del premio',
    },
    hints: {
      price: 'tasso o premio annuo, imposta esclusa',
      insuredPercentage: 'clienti nominati',
      limit1: '0 se rifiutato; vuoto, accettazione usuale',
      base: 'fatturato',
      discretionaryLimit: 'fin lì decide da sé',
      waitingPeriodMonths: 'in mesi',
      namedBuyers: 'per cui si pagano spese',
      feePerNamedBuyer: 'per cliente nominato e anno, IVA esclusa',
      otherFees: 'all’anno, IVA esclusa',
      malusShare: 'oltre la soglia',
    },
    bases: {
      minimumPremium: 'volte il minimo',
      premium: 'volte il premio',
      none: 'senza limite',
    },
  },

  chart: {
    heading: 'Quanto costa ogni via, e che cosa lascia',
    reading:
      'Verso sinistra, minor costo annuo, insoluti medi e riserva compresi; verso il basso, meno a suo carico un anno su cento. La linea unisce le vie che nessun’altra batte su entrambi.',
    cost: 'costo di un anno',
    kept: 'a suo carico, un anno su cento',
    selfInsured: 'senza polizza',
    point: (who, cost, kept) => `${who}: ${cost} l’anno, ${kept} un anno su cento`,
    table: 'Mostra in tabella',
    caption: 'Costo di un anno, e ciò che resta a suo carico un anno su cento',
    way: 'Via',
    beaten: 'battuta su entrambi',
  },

  table: {
    heading: 'Offerta per offerta',
    caption: 'Euro all’anno, IVA esclusa',
    line: 'Voce',
    selfInsured: 'Senza polizza',
    premium: 'Premio',
    tax: 'Imposta assicurativa francese',
    fees: 'Spese di istruttoria e monitoraggio',
    allIn: 'Tutto compreso, escluse le spese di contenzioso',
    expected: 'A suo carico, anno medio',
    reserve: 'Costo della riserva',
    clauses: 'Bonus meno malus, in media',
    yearly: 'Costo di un anno medio',
    oneInTen: 'A suo carico, un anno su dieci',
    oneInHundred: 'A suo carico, un anno su cento',
    largestBuyer: 'A suo carico se il cliente principale va in default',
    maximum: 'Massimo indennizzo dell’anno',
    exposure: (amount) => `la sua esposizione maggiore: ${amount}`,
    noMaximum: 'nessuno',
    waiting: 'Attesa dell’indennizzo di un ritardo',
    capped: (who, maximum, exposure) =>
      `${who}: il massimo indennizzo, ${maximum}, è sotto la sua esposizione maggiore, ${exposure}.`,
    save: 'Salva la tabella (CSV)',
    file: 'offerte-assicurazione-crediti',
  },

  price: {
    heading: 'Il prezzo, a confronto con il modello',
    intro:
      'L’intervallo è quello che il modello dà esattamente a queste condizioni, in percentuale del fatturato assicurabile.',
    within: (who, rate, low, high) => `${who}: ${rate}, nell’intervallo (da ${low} a ${high}).`,
    above: (who, rate, by, low, high) => `${who}: ${rate}, ${by} sopra l’intervallo (da ${low} a ${high}).`,
    below: (who, rate, by, low, high) => `${who}: ${rate}, ${by} sotto l’intervallo (da ${low} a ${high}).`,
    outside:
      'Fuori dall’intervallo, guardi prima le condizioni rimaste in grigio: l’offerta può averne altre.',
  },

  terms: {
    heading: 'Le loro condizioni',
    caption: 'Ciò che differisce da un’offerta all’altra; in corsivo, ipotesi',
    same: (count) => (count > 1 ? `${count} condizioni uguali ovunque` : 'Una condizione uguale ovunque'),
    sameCaption: 'Ciò che è uguale ovunque; in corsivo, ipotesi',
    allSame: 'Nessuna condizione differisce.',
    everywhere: 'Ovunque',
    times: {
      premium: (multiple) => `${multiple} volte il premio`,
      minimumPremium: (multiple) => `${multiple} volte il minimo`,
    },
    none: 'nessuno',
    usualAcceptance: 'accettazione usuale',
  },

  method: {
    heading: 'Il metodo',
    paragraphs: [
      'Tutte le offerte sono giudicate sullo stesso anno di insoluti, quello della stima qui sopra: ognuna cambia solo chi ne sostiene quale parte.',
      'A suo carico: ciò che l’assicuratore non accetta, la parte non assicurata, le franchigie, la soglia, ciò che supera il massimo indennizzo. Un fido che Lei indica si dà per concesso per intero.',
      'Il costo di un anno medio aggiunge al tutto compreso, escluse le spese di contenzioso, ciò che resta a suo carico in media e il costo di una riserva per gli anni peggiori, uno su cento.',
      'Restano fuori la solidità dell’assicuratore, il suo servizio e le clausole di forma: le confronta un broker.',
    ],
    heavier:
      'Senza polizza, le insolvenze sono contate più frequenti e più pesanti, in mancanza di un assicuratore che le monitori: ipotesi della tariffa.',
  },
};
