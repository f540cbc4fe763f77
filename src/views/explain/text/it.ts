import { shares } from '../../../text/italian.js';
import type { ExplainMessages } from './fr.js';

export const heading = 'Capire questo tasso';

/** The Italian texts of «Capire questo tasso». */
export const messages: ExplainMessages = {
  points: (figure, _many) => `${figure}\u00a0${figure === '1' ? 'punto' : 'punti'}`,
  under: (euros) => `<\u202f${euros}`,

  waterfall: {
    heading: 'Di che cosa è fatto',
    finding: (total, claims, capital, costs) =>
      `Su ${total}, ${claims} pagano gli insoluti di un anno medio, ${capital} il rischio di un anno nero, ${costs} le spese, il broker e il margine.`,
    items: {
      technical: { label: 'Premio puro', hint: 'insoluti attesi, in un anno medio' },
      experience: { label: 'I suoi insoluti passati', hint: 'correggono quell’attesa, senza sostituirla' },
      assumedExperience: {
        label: 'Insoluti passati, supposti',
        hint: 'in mancanza dei suoi, quelli dell’impresa di riferimento',
      },
      claimTerms: {
        label: 'Parte lasciata a suo carico',
        hint: 'percentuale assicurata, soglia, franchigia per sinistro',
      },
      aggregateTerms: {
        label: 'Franchigia annua e massimo',
        hint: 'franchigia globale annua, massimo indennizzo',
      },
      crisis: { label: 'Anno nero', hint: 'capitale che l’assicuratore immobilizza' },
      concentration: { label: 'Default di un grande cliente', hint: 'capitale per un solo incidente' },
      claimsHandling: { label: 'Gestione dei sinistri', hint: 'istruttoria, recupero crediti' },
      bonusMalus: { label: 'Bonus o malus', hint: 'ristorno o sovrappremio a fine anno' },
      fixedCost: { label: 'Spese fisse', hint: 'le stesse per ogni polizza' },
      acquisition: { label: 'Provvigione del broker', hint: 'parte del premio' },
      administration: {
        label: 'Gestione dell’assicuratore',
        hint: 'valutazione, monitoraggio dei clienti',
      },
      runningCosts: { label: 'Spese di funzionamento', hint: 'gestione dell’assicuratore e brokeraggio' },
      margin: { label: 'Margine dell’assicuratore', hint: 'parte del premio' },
    },
    total: 'Tasso probabile',
    absent: (items) => `Nulla, o quasi, nel suo caso: ${items}.`,
    minimum: (minimum) =>
      `Il premio minimo porta il costo a ${minimum} l’anno: gli euro qui sopra sono quelli del tasso, prima di quel minimo.`,
    rounding: 'Arrotondato in modo che le righe diano esattamente il totale.',
    table: 'Mostra in tabella',
    item: 'Parte del tasso',
    rate: 'Punti',
    amount: '€ all’anno',
    running: 'Cumulato',
  },

  causes: {
    heading: 'Che cosa lo fa muovere',
    from: (rate) =>
      `L’impresa di riferimento della tariffa paga ${shares.il(rate)}. Che cosa cambiano le sue risposte:`,
    to: (rate) => `Alla fine, il suo tasso probabile: ${rate}.`,
    same: (rate) =>
      `Nessuna delle sue risposte allontana il suo tasso da quello dell’impresa di riferimento della tariffa: ${rate}.`,
    reference: (turnover, buyers, sector, largest, days) =>
      `L’impresa di riferimento: fatturato di ${turnover}, ${buyers} clienti (${sector}), quota del principale ${largest}, pagamento a ${days}.`,
    slight: (subjects) => `Meno di un millesimo di punto: ${subjects}.`,
    twice: (above, here) =>
      `I suoi insoluti passati sono nelle due liste: ${above} più in alto, ciò che correggono nel solo premio puro; ${here} qui, ciò che cambiano nell’intero tasso, con capitale, spese e margine, rispetto a quelli dell’impresa di riferimento.`,
    none: (subjects) => `Senza effetto, come nell’impresa di riferimento: ${subjects}.`,
    order: 'Dall’effetto più grande al più piccolo',
    waiting: 'Calcolo in corso…',
    stale: 'Prima della sua ultima risposta; calcolo in corso…',
    method:
      'Ogni effetto è la media di ciò che la risposta cambia, presa su tutti gli ordini in cui si può rispondere.',
    groups: {
      sector: 'il settore e i paesi dei clienti',
      quality: 'la solidità dei clienti',
      payment: 'i tempi di pagamento',
      paymentAndActivity: 'i tempi di pagamento e il ritmo della sua attività',
      spread: 'il numero dei clienti e il peso dei primi',
      size: 'il suo fatturato',
      experience: 'i suoi insoluti passati',
      terms: 'le condizioni di polizza',
    },
  },

  next: {
    heading: 'La risposta che lo preciserebbe di più',
    narrower: (low, high) =>
      `A parità di tasso probabile, l’intervallo andrebbe all’incirca ${shares.dal(low)} ${shares.al(high)}.`,
    answer: 'Rispondi a questa domanda',
    none: 'Nessun’altra domanda restringerebbe molto l’intervallo: ciò che ne resta dipende da ciò che l’assicuratore vedrà, dall’appetito degli assicuratori e dal modello.',
  },

  method: 'Il metodo, coefficiente per coefficiente',

  /** The table for paper. */
  paper: {
    heading: 'Perché questo tasso',
    item: 'Parte del tasso',
    points: 'Punti',
    amount: '€ all’anno',
    total: 'Tasso probabile',
  },
};
