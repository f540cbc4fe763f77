import type { StandMessages } from './fr.js';

/** The Dutch texts of the stand. */
export const messages: StandMessages = {
  language: 'Nederlands',
  begin: 'Raak aan om te beginnen',

  attract: {
    title: 'Wat zou het kosten om uw vorderingen te verzekeren?',
    range: (low, high) => `${low} tot ${high}`,
    base: 'van de verzekerbare omzet excl. btw per jaar, afhankelijk van het bedrijf',
    caption: 'Het percentage van drie referentiebedrijven op de schaal van de markt',
    profiles: { X: 'gunstig', Y: 'gangbaar', Z: 'moeilijk' },
    mean: 'gemiddelde',
    promise: 'Eén minuut, zonder naam of adres. Na u wordt alles gewist.',
    loading: 'Het tarief wordt gelezen…',
  },

  notices: 'Instellingen na te kijken',

  bar: {
    languages: 'Taal',
    leave: 'Beëindigen',
    take: 'Mijn raming meenemen',
    contact: (address) => `Contact: ${address}`,
  },

  idle: {
    title: 'Bent u er nog?',
    seconds: (left) => (left > 1 ? 'seconden' : 'seconde'),
    after: 'Daarna worden uw antwoorden van dit scherm gewist.',
    stay: 'Doorgaan',
    leave: 'Alles wissen',
  },

  code: {
    title: 'Uw raming op uw telefoon',
    name: 'Code om te scannen',
    link: 'Richt de camera op deze code: hij opent uw geval op de pagina van de makelaar. Van dit scherm wordt niets verzonden.',
    text: 'Richt de camera of een codelezer op deze code: uw raming en uw antwoorden verschijnen als tekst, zonder netwerk.',
    tooLong: 'Dit geval is te lang voor een leesbare code.',
    loading: 'Laden…',
    failed: 'De code kon niet worden getekend.',
    back: 'Terug naar mijn raming',
  },

  phone: {
    labels: {
      insurableTurnover: 'Te verzekeren excl. btw',
      sector: 'Sector',
      buyerCount: 'Klanten',
      largest: 'Grootste klant',
      topThree: 'Grootste drie',
      dso: 'Betalingstermijn',
      daysPastDue: 'Vertraging',
      grossBadDebtRatio: 'Wanbetalingen',
      quality: 'Kredietwaardigheid',
    },
    unconfirmed: '* aanname of voorbeeld',
    indicative: 'Indicatief, geen aanbod en geen advies: alleen de verzekeraar bepaalt de prijs.',
  },

  pad: {
    title: 'Code van de makelaar',
    typed: (count) => (count === 1 ? '1 cijfer getypt' : `${count} cijfers getypt`),
    refused: 'Dat is niet de code.',
    erase: 'Wissen',
    back: 'Terug',
  },

  day: {
    title: 'Teller van de dag',
    visits: 'Bezoeken',
    cases: 'Ramingen op eigen antwoorden',
    codes: 'Ramingen meegenomen per code',
    note: 'Alleen in het geheugen, niets persoonlijks: wordt de pagina gesloten, dan begint hij weer bij nul.',
    back: 'Terug naar de stand',
    leave: 'De standmodus verlaten',
  },
};
