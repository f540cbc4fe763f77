import { messages as terms } from '../../../terms/text/nl.js';
import type { TakeAwayMessages } from './fr.js';

/** The Dutch texts of what the visitor takes away. */
export const messages: TakeAwayMessages = {
  share: {
    heading: 'Dit geval delen',
    intro: 'De link bevat uw antwoorden, en alleen die. Er wordt niets online bewaard.',
    link: 'Link naar dit geval',
    copyLink: 'De link kopiëren',
    copyResult: 'Het resultaat kopiëren',
    result: 'Het resultaat, als tekst',
    linkCopied: 'Link gekopieerd.',
    resultCopied: 'Resultaat gekopieerd.',
    selected: 'De pagina mag niet kopiëren: de tekst is geselecteerd, druk op Ctrl+C (Cmd+C op een Mac).',
    code: 'QR-code van de link',
    scan: 'Scan hem om dit geval op een telefoon terug te vinden.',
    tooLong: 'Deze link is te lang voor een leesbare QR-code.',
  },

  contact: {
    heading: (broker) => `Schrijven aan ${broker}`,
    someone: 'een makelaar',
    intro:
      'Zo opent het bericht in uw mailprogramma. Verander het zoals u wilt: van hier wordt niets verzonden.',
    message: 'Bericht',
    subject: 'Kredietverzekering: mijn raming',
    opening:
      'Goedendag,\n\nIk wil graag praten over de kredietverzekering van mijn bedrijf. Dit is de raming die ik heb gemaakt.',
    rest: 'Mijn andere antwoorden staan achter deze link',
    cut: 'Mijn andere antwoorden passen niet in dit bericht.',
    open: 'In mijn mailprogramma openen',
    tooLong: (over) =>
      `Te lang voor sommige mailprogramma’s, met ongeveer ${over}\u00a0tekens. Kort het in, of kopieer het.`,
    copy: 'Het bericht kopiëren',
    copied: 'Bericht gekopieerd.',
  },

  close: 'Sluiten',

  case: {
    heading: 'Het geval',
    terms: terms.names,
    times: terms.times,
    perYear: (share) => `${share} van de omzet per jaar`,
    unknown: 'niet bekend',
  },

  trial: {
    line: (changes) => `Op proef, uit ‘Dit percentage verlagen’: ${changes}`,
    dso: (days) => `betalingstermijn van ${days}`,
    largestShare: (share) => `grootste klant teruggebracht tot ${share} van de verkopen`,
    badDebts: (level) => `wanbetalingen van ${level}`,
    lossYears: (years) => `wanbetalingen aangetoond over ${years}\u00a0jaar`,
    term: (name, level) => `${name} van ${level}`,
  },

  result: {
    made: (date) => `Raming van ${date}`,
    range: (low, high, likely) =>
      `Percentage: ${low} tot ${high} van de verzekerbare omzet excl. btw, waarschijnlijk ${likely}`,
    yearly: (range, likely) => `${range} per jaar, waarschijnlijk ${likely}`,
    single: (amount) => `${amount} per jaar`,
    premium: (yearly) => `Premie: ${yearly}, excl. Franse assurantiebelasting`,
    total: (yearly) => `Alles inbegrepen, zonder gerechtelijke kosten: ${yearly}`,
    link: 'Om dit geval terug te vinden',
    legend: 'Cursief: een aanname of voorbeeld dat u niet hebt bevestigd.',
  },

  notice: {
    some: 'Deze link kon niet helemaal worden overgenomen.',
    damaged:
      'Hij kwam onvolledig of veranderd aan: wat ervan te lezen was, wordt getoond. Laat hem opnieuw sturen.',
    format: 'Hij komt uit een andere versie van de simulator.',
    tariff: (then, now) =>
      `Deze link is gemaakt met ${then ? `het tarief ${then}` : 'een ander tarief'}; de cijfers zijn die van het tarief ${now}.`,
    rates: (then, rateThen, now, rateNow) =>
      `Deze link is gemaakt met het tarief ${then}, dat een waarschijnlijk percentage van ${rateThen} gaf; het tarief ${now}, dat hier geldt, geeft ${rateNow} voor dezelfde antwoorden.`,
    example:
      'Het voorbeeld van deze pagina is sindsdien veranderd: wat de link eraan overliet, volgt het nieuwe.',
    refused: (subjects, many) =>
      many
        ? `Onleesbare antwoorden, weggelaten: ${subjects}.`
        : `Onleesbaar antwoord, weggelaten: ${subjects}.`,
    other: 'een antwoord uit een weergave',
    unknown: (count) =>
      count > 1
        ? `${count} gegevens bestaan hier niet en worden genegeerd.`
        : 'Eén gegeven bestaat hier niet en wordt genegeerd.',
    dismiss: 'Begrepen',
  },
};
