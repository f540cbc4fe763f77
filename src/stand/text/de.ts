import type { StandMessages } from './fr.js';

/** The German texts of the stand. */
export const messages: StandMessages = {
  language: 'Deutsch',
  begin: 'Zum Beginnen berühren',

  attract: {
    title: 'Was würde die Versicherung Ihrer Forderungen kosten?',
    range: (low, high) => `${low} bis ${high}`,
    base: 'des versicherbaren Umsatzes ohne MwSt. im Jahr, je nach Unternehmen',
    caption: 'Der Satz von drei Vergleichsunternehmen auf der Skala des Marktes',
    profiles: { X: 'günstig', Y: 'üblich', Z: 'schwierig' },
    mean: 'Mittelwert',
    promise: 'Eine Minute, ohne Namen und Adresse. Nach Ihnen wird alles gelöscht.',
    loading: 'Der Tarif wird gelesen…',
  },

  notices: 'Einstellungen prüfen',

  bar: {
    languages: 'Sprache',
    leave: 'Beenden',
    take: 'Meine Schätzung mitnehmen',
    contact: (address) => `Kontakt: ${address}`,
  },

  idle: {
    title: 'Sind Sie noch da?',
    seconds: (left) => (left > 1 ? 'Sekunden' : 'Sekunde'),
    after: 'Danach werden Ihre Antworten von diesem Bildschirm gelöscht.',
    stay: 'Weiter',
    leave: 'Alles löschen',
  },

  code: {
    title: 'Ihre Schätzung auf Ihrem Telefon',
    name: 'Code zum Scannen',
    link: 'Richten Sie die Kamera auf diesen Code: Er öffnet Ihren Fall auf der Seite des Maklers. Von diesem Bildschirm wird nichts gesendet.',
    text: 'Richten Sie die Kamera oder einen Code-Leser auf diesen Code: Ihre Schätzung und Ihre Antworten erscheinen als Text, ohne Netz.',
    tooLong: 'Dieser Fall ist zu lang für einen lesbaren Code.',
    loading: 'Wird geladen…',
    failed: 'Der Code konnte nicht gezeichnet werden.',
    back: 'Zurück zu meiner Schätzung',
  },

  phone: {
    labels: {
      insurableTurnover: 'Zu versichern, ohne MwSt.',
      sector: 'Branche',
      buyerCount: 'Kunden',
      largest: 'Größter Kunde',
      topThree: 'Drei größte',
      dso: 'Zahlungsziel',
      daysPastDue: 'Verzug',
      grossBadDebtRatio: 'Ausfälle',
      quality: 'Bonität',
    },
    unconfirmed: '* Annahme oder Beispiel',
    indicative: 'Unverbindlich, weder Angebot noch Beratung: Den Preis setzt allein der Versicherer.',
  },

  pad: {
    title: 'Code des Maklers',
    typed: (count) => (count === 1 ? '1 Ziffer eingegeben' : `${count} Ziffern eingegeben`),
    refused: 'Das ist nicht der Code.',
    erase: 'Löschen',
    back: 'Zurück',
  },

  day: {
    title: 'Zähler des Tages',
    visits: 'Besuche',
    cases: 'Schätzungen mit eigenen Antworten',
    codes: 'Per Code mitgenommene Schätzungen',
    note: 'Nur im Speicher, nichts Persönliches: Wird die Seite geschlossen, beginnt er wieder bei null.',
    back: 'Zurück zum Stand',
    leave: 'Standmodus verlassen',
  },
};
