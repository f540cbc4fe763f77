import { messages as terms } from '../../../terms/text/de.js';
import type { TakeAwayMessages } from './fr.js';

/** The German texts of what the visitor takes away. */
export const messages: TakeAwayMessages = {
  share: {
    heading: 'Diesen Fall teilen',
    intro: 'Der Link enthält Ihre Antworten, und nur sie. Online wird nichts gespeichert.',
    link: 'Link zu diesem Fall',
    copyLink: 'Link kopieren',
    copyResult: 'Ergebnis kopieren',
    result: 'Das Ergebnis als Text',
    linkCopied: 'Link kopiert.',
    resultCopied: 'Ergebnis kopiert.',
    selected: 'Die Seite darf nicht kopieren: Der Text ist markiert, drücken Sie Strg+C (Cmd+C am Mac).',
    code: 'QR-Code des Links',
    scan: 'Scannen, um diesen Fall auf einem Telefon wiederzufinden.',
    tooLong: 'Dieser Link ist zu lang für einen lesbaren QR-Code.',
  },

  contact: {
    heading: (broker) => `Nachricht an ${broker}`,
    someone: 'einen Makler',
    intro:
      'So öffnet sich die Nachricht in Ihrem E-Mail-Programm. Ändern Sie sie nach Belieben: Von hier wird nichts gesendet.',
    message: 'Nachricht',
    subject: 'Warenkreditversicherung: meine Schätzung',
    opening:
      'Guten Tag,\n\nich möchte über die Warenkreditversicherung meines Unternehmens sprechen. Hier ist die Schätzung, die ich gemacht habe.',
    rest: 'Meine weiteren Antworten stehen hinter diesem Link',
    cut: 'Meine weiteren Antworten passen nicht in diese Nachricht.',
    open: 'In meinem E-Mail-Programm öffnen',
    tooLong: (over) =>
      `Zu lang für manche E-Mail-Programme, um etwa ${over}\u00a0Zeichen. Kürzen oder kopieren Sie sie.`,
    copy: 'Nachricht kopieren',
    copied: 'Nachricht kopiert.',
  },

  close: 'Schließen',

  case: {
    heading: 'Der Fall',
    terms: terms.names,
    times: terms.times,
    perYear: (share) => `${share} des Umsatzes im Jahr`,
    unknown: 'nicht bekannt',
  },

  trial: {
    line: (changes) => `Im Test, aus „Diesen Satz senken“: ${changes}`,
    dso: (days) => `Zahlungsziel ${days}`,
    largestShare: (share) => `größter Kunde auf ${share} des Umsatzes zurückgeführt`,
    badDebts: (level) => `Ausfälle von ${level}`,
    lossYears: (years) => `Ausfälle über ${years}\u00a0Jahre belegt`,
    term: (name, level) => `${name} ${level}`,
  },

  result: {
    made: (date) => `Schätzung vom ${date}`,
    range: (low, high, likely) =>
      `Satz: ${low} bis ${high} des versicherbaren Umsatzes ohne MwSt., wahrscheinlich ${likely}`,
    yearly: (range, likely) => `${range} im Jahr, wahrscheinlich ${likely}`,
    single: (amount) => `${amount} im Jahr`,
    premium: (yearly) => `Prämie: ${yearly}, ohne französische Versicherungsteuer`,
    total: (yearly) => `Alles inbegriffen, ohne Rechtsverfolgungskosten: ${yearly}`,
    link: 'Um diesen Fall wiederzufinden',
    legend: 'Kursiv: Annahme oder Beispiel, das Sie nicht bestätigt haben.',
  },

  notice: {
    some: 'Dieser Link konnte nicht ganz übernommen werden.',
    damaged:
      'Er kam unvollständig oder verändert an: Was davon lesbar war, wird gezeigt. Lassen Sie ihn sich noch einmal schicken.',
    format: 'Er stammt aus einer anderen Version des Simulators.',
    tariff: (then, now) =>
      `Dieser Link wurde mit ${then ? `dem Tarif ${then}` : 'einem anderen Tarif'} gemacht; die Zahlen sind die des Tarifs ${now}.`,
    rates: (then, rateThen, now, rateNow) =>
      `Dieser Link wurde mit dem Tarif ${then} gemacht, der einen wahrscheinlichen Satz von ${rateThen} ergab; der Tarif ${now}, der hier gilt, ergibt ${rateNow} für dieselben Antworten.`,
    example:
      'Das Beispiel dieser Seite hat sich seither geändert: Was der Link ihm überließ, folgt dem neuen.',
    refused: (subjects, many) =>
      many
        ? `Unlesbare Antworten, beiseitegelassen: ${subjects}.`
        : `Unlesbare Antwort, beiseitegelassen: ${subjects}.`,
    other: 'eine in einer Ansicht gegebene Antwort',
    unknown: (count) =>
      count > 1
        ? `${count} Angaben gibt es hier nicht; sie werden übergangen.`
        : 'Eine Angabe gibt es hier nicht; sie wird übergangen.',
    dismiss: 'Verstanden',
  },
};
