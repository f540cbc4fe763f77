import { messages as terms } from '../../../terms/text/it.js';
import { days, shares } from '../../../text/italian.js';
import type { TakeAwayMessages } from './fr.js';

/** The Italian texts of what the visitor takes away. */
export const messages: TakeAwayMessages = {
  share: {
    heading: 'Condividi questo caso',
    intro: 'Il link porta le sue risposte, e solo quelle. Nulla è salvato online.',
    link: 'Link a questo caso',
    copyLink: 'Copia il link',
    copyResult: 'Copia il risultato',
    result: 'Il risultato, in testo',
    linkCopied: 'Link copiato.',
    resultCopied: 'Risultato copiato.',
    selected: 'La pagina non ha il permesso di copiare: il testo è selezionato, prema Ctrl+C (Cmd+C su Mac).',
    code: 'Codice QR del link',
    scan: 'Da scansionare per ritrovare questo caso su un telefono.',
    tooLong: 'Questo link è troppo lungo per un codice QR leggibile.',
  },

  contact: {
    heading: (broker) => `Scrivere a ${broker}`,
    someone: 'un broker',
    intro:
      'Ecco il messaggio come si aprirà nel suo programma di posta. Lo cambi come vuole: nulla parte da qui.',
    message: 'Messaggio',
    subject: 'Assicurazione dei crediti: la mia stima',
    opening:
      'Buongiorno,\n\nvorrei parlare dell’assicurazione dei crediti della mia impresa. Ecco la stima che ho fatto.',
    rest: 'Le altre mie risposte sono a questo link',
    cut: 'Le altre mie risposte non stanno in questo messaggio.',
    open: 'Apri nella mia posta',
    tooLong: (over) =>
      `Troppo lungo per alcuni programmi di posta, di circa ${over}\u00a0caratteri. Lo accorci, o lo copi.`,
    copy: 'Copia il messaggio',
    copied: 'Messaggio copiato.',
  },

  close: 'Chiudi',

  case: {
    heading: 'Il caso',
    terms: terms.names,
    times: terms.times,
    perYear: (share) => `${share} del fatturato l’anno`,
    unknown: 'non noti',
  },

  trial: {
    line: (changes) => `In prova, da «Ridurre questo tasso»: ${changes}`,
    dso: (term) => `dilazione di pagamento di ${term}`,
    largestShare: (share) => `cliente principale portato ${shares.al(share)} delle vendite`,
    badDebts: (level) => `insoluti di ${level}`,
    lossYears: (years) => `insoluti mostrati su ${years}\u00a0anni`,
    term: (name, level) => `${name} di ${level}`,
  },

  result: {
    made: (date) => `Stima ${days.del(date)}`,
    range: (low, high, likely) =>
      `Tasso: da ${low} a ${high} del fatturato assicurabile, IVA esclusa; probabile ${likely}`,
    yearly: (range, likely) => `${range} l’anno, probabile ${likely}`,
    single: (amount) => `${amount} l’anno`,
    premium: (yearly) => `Premio: ${yearly}, imposta assicurativa francese esclusa`,
    total: (yearly) => `Tutto compreso, escluse le spese di contenzioso: ${yearly}`,
    link: 'Per ritrovare questo caso',
    legend: 'In corsivo: ipotesi o esempio che Lei non ha confermato.',
  },

  notice: {
    some: 'Non è stato possibile leggere questo link per intero.',
    damaged:
      'È arrivato incompleto o alterato: si mostra ciò che si è potuto leggere. Chieda che le sia inviato di nuovo.',
    format: 'Viene da un’altra versione del simulatore.',
    tariff: (then, now) =>
      `Questo link è stato fatto con ${then ? `la tariffa ${then}` : 'un’altra tariffa'}; le cifre sono quelle della tariffa ${now}.`,
    rates: (then, rateThen, now, rateNow) =>
      `Questo link è stato fatto con la tariffa ${then}, che dava un tasso probabile di ${rateThen}; la tariffa ${now}, in vigore qui, dà ${rateNow} per le stesse risposte.`,
    example:
      'L’esempio di questa pagina è cambiato da allora: ciò che il link non diceva segue quello nuovo.',
    refused: (subjects, many) =>
      `${many ? 'Risposte illeggibili, ignorate' : 'Risposta illeggibile, ignorata'}: ${subjects}.`,
    other: 'una risposta data in una vista',
    unknown: (count) =>
      count > 1
        ? `${count} indicazioni non esistono qui e sono ignorate.`
        : 'Un’indicazione non esiste qui ed è ignorata.',
    dismiss: 'Ho capito',
  },
};
