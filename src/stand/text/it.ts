import type { StandMessages } from './fr.js';

/** The Italian texts of the stand. */
export const messages: StandMessages = {
  language: 'Italiano',
  begin: 'Tocchi per cominciare',

  attract: {
    title: 'Quanto costerebbe assicurare i suoi crediti?',
    range: (low, high) => `${low} – ${high}`,
    base: 'del fatturato annuo assicurabile, IVA esclusa, a seconda dell’impresa',
    caption: 'Il tasso di tre imprese di riferimento sulla scala del mercato',
    profiles: { X: 'favorevole', Y: 'corrente', Z: 'difficile' },
    mean: 'media',
    promise: 'Un minuto, senza nome né indirizzo. Alla fine, tutto si cancella.',
    loading: 'Lettura della tariffa…',
  },

  notices: 'Impostazioni da rivedere',

  bar: {
    languages: 'Lingua',
    leave: 'Termina',
    take: 'Porta via la mia stima',
    contact: (address) => `Contatto: ${address}`,
  },

  idle: {
    title: 'È ancora qui?',
    seconds: (left) => (left > 1 ? 'secondi' : 'secondo'),
    after: 'Poi le sue risposte si cancellano da questo schermo.',
    stay: 'Continua',
    leave: 'Cancella tutto',
  },

  code: {
    title: 'La sua stima sul suo telefono',
    name: 'Codice da scansionare',
    link: 'Inquadri questo codice con la fotocamera: apre il suo caso sulla pagina del broker. Nulla parte da questo schermo.',
    text: 'Inquadri questo codice con la fotocamera o un lettore di codici: la stima e le risposte appaiono in testo, senza rete.',
    tooLong: 'Questo caso è troppo lungo per un codice leggibile.',
    loading: 'Caricamento…',
    failed: 'Non è stato possibile disegnare il codice.',
    back: 'Torna alla mia stima',
  },

  phone: {
    labels: {
      insurableTurnover: 'Fatturato, IVA esclusa',
      sector: 'Settore',
      buyerCount: 'Clienti',
      largest: 'Cliente principale',
      topThree: 'Primi tre',
      dso: 'Dilazione',
      daysPastDue: 'Ritardo',
      grossBadDebtRatio: 'Insoluti',
      quality: 'Solidità',
    },
    unconfirmed: '* ipotesi o esempio',
    indicative: 'Indicativo, né offerta né consulenza: solo l’assicuratore fissa il prezzo.',
  },

  pad: {
    title: 'Codice del broker',
    typed: (count) => (count === 1 ? '1 cifra digitata' : `${count} cifre digitate`),
    refused: 'Non è questo il codice.',
    erase: 'Cancella',
    back: 'Indietro',
  },

  day: {
    title: 'Contatore del giorno',
    visits: 'Visite',
    cases: 'Stime sulle proprie risposte',
    codes: 'Stime portate via con il codice',
    note: 'Solo in memoria, nulla di personale: chiudendo la pagina si riparte da zero.',
    back: 'Torna allo stand',
    leave: 'Esci dalla modalità stand',
  },
};
