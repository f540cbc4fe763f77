import headings from 'virtual:view-headings/de';
import { numbers } from '../../text/numbers/de.js';
import type { Messages } from './fr.js';

const cut = (share: number): string => {
  if (Math.abs(share - 1 / 2) < 0.06) return 'um die Hälfte';
  if (Math.abs(share - 1 / 3) < 0.04) return 'um ein Drittel';
  if (Math.abs(share - 1 / 4) < 0.04) return 'um ein Viertel';
  return share < 0.05 ? 'ein wenig' : `um etwa ${Math.round(share * 20) * 5}\u00a0%`;
};

/** The German texts of the first screen. */
export const messages: Messages = {
  numbers,
  title: 'Ihr Satz in der Warenkreditversicherung',

  example: {
    label: 'Beispiel',
    back: 'zurück zum Beispiel',
    mark: 'Beispiel',
    confirm: 'bestätigen',
  },

  result: {
    range: (low, high) => `${low} bis ${high}`,
    to: 'bis',
    likely: 'wahrscheinlicher Satz',
    likelyShort: 'wahrscheinlich',
    base: 'des versicherbaren Umsatzes ohne MwSt.',
    perYear: 'im Jahr',
    perMonth: 'im Monat',
    exclTax: 'ohne frz. Versicherungsteuer',
    minimum: (alone) => `; das ist der Mindestpreis einer Police (nach dem Satz allein ${alone})`,
    lowIsMinimum: '; das untere Ende ist der Mindestpreis einer Police',
    stale: 'vor Ihrer letzten Eingabe',
  },

  progress: {
    given: (given, asked) => `${given} von ${asked} Antworten`,
    next: (subject, share) => `${subject}: Eine genaue Angabe würde die Spanne ${cut(share)} verengen`,
    assumption: 'Annahme',
    legend: (example, assumed) =>
      `Bitte bestätigen oder ersetzen: ${[example && 'kursiv das Beispiel', assumed && 'grau die Annahmen'].filter(Boolean).join('; ')}.`,
  },

  scale: {
    caption: (rate) => `Ihr wahrscheinlicher Satz, ${rate}, auf der Skala des Marktes`,
    mean: 'Mittelwert',
    legend: 'X, Y, Z: drei Vergleichsunternehmen, günstig, üblich, schwierig.',
    table: 'Als Tabelle zeigen',
  },

  bill: {
    open: 'Alles inbegriffen, ohne Rechts\u00adverfolgungs\u00adkosten',
  },

  fields: {
    insurableTurnover: {
      label: 'Zu versichernder Umsatz ohne MwSt.',
      subject: 'Umsatz',
    },
    sector: {
      label: 'Branche Ihrer Kunden (sonst Ihre eigene)',
      subject: 'Branche Ihrer Kunden',
    },
    buyerCount: {
      label: 'Aktive Kunden',
      subject: 'Zahl der Kunden',
    },
    largest: {
      label: 'Anteil des größten Kunden',
      subject: 'Anteil des größten Kunden',
    },
    topThree: {
      label: 'Anteil der drei größten',
      subject: 'Anteil der drei größten Kunden',
    },
    dso: {
      label: 'Gewährtes Zahlungsziel',
      subject: 'Zahlungsziel',
    },
    daysPastDue: {
      label: 'Mittlerer Verzug',
      subject: 'Mittlerer Verzug',
    },
    grossBadDebtRatio: {
      label: 'Ausfälle der letzten drei Jahre',
      subject: 'Ihre Ausfälle',
    },
    quality: {
      label: 'Bonität Ihrer Kunden',
      subject: 'Bonität Ihrer Kunden',
    },
    exportShare: {
      label: 'Export',
      subject: 'Exportanteil',
    },
    activity: {
      label: 'Geschäft im Jahresverlauf',
      subject: 'Geschäft im Jahresverlauf',
    },
  },

  units: {
    money: '€',
    percent: '%',
    days: 'Tage',
  },

  badDebts: {
    basis: 'Was wissen Sie über Ihre Forderungsausfälle?',
    bases: {
      writeOffs: 'ausgebuchte Forderungen, ohne MwSt.',
      grossInclVat: 'zum Inkasso abgegebene Rechnungen, mit MwSt.',
      unknown: 'weiß ich nicht',
    },
    perYear: 'des Umsatzes, im Jahr',
  },

  qualities: {
    excellent: 'sehr gut',
    good: 'gut',
    average: 'durchschnittlich',
    fragile: 'schwach',
    degraded: 'sehr schwach',
    bySize: 'nach ihrer Größe',
  },

  activities: {
    regular: 'gleichmäßig',
    seasonal: 'saisonal',
    very: 'stark saisonal',
  },

  terms: 'Bedingungen der Police (Deckungsquote, Selbstbehalte…)',

  understood: (typed, value) => `${typed} → ${value}`,
  faulty: 'Bitte prüfen.',

  tariff: {
    line: (version, until) => `Tarif ${version} · gültig bis zum ${until}`,
    host: (title) => `Tarif dieser Website: ${title}`,
    loading: 'Der Tarif dieser Website wird gelesen…',
    refused: 'Der Tarif dieser Website ist nicht lesbar: Stattdessen gilt der Richttarif.',
    expired: (date) => `Dieser Tarif ist am ${date} abgelaufen; die Preise können sich geändert haben.`,
    notYet: (date) => `Dieser Tarif gilt erst ab dem ${date}.`,
  },

  legal: {
    frame:
      'Unverbindliche Schätzung für französische Policen: weder Versicherungsangebot noch Beratung; den Preis setzt allein der Versicherer, nach Prüfung Ihrer Kunden.',
    sent: (counts, fetches, submits) =>
      [
        !(counts || fetches || submits) && '0 Byte gesendet.',
        'Alles wird in Ihrem Browser berechnet.',
        fetches && 'Eine Anfrage liest den Tarif dieser Website, ohne Ihre Antworten.',
        counts &&
          'Diese Website zählt anonyme Ereignisse (Branche, Größenklassen von Umsatz und Satz), ohne Ihre Beträge.',
        submits &&
          'Ihre Schätzung und Ihre Antworten werden mit dem Formular dieser Website gesendet, wenn Sie es absenden.',
      ]
        .filter(Boolean)
        .join(' '),
    broker: 'Ihr Makler',
    orias: (number) => `Orias (Frankreich) ${number}`,
    supervisor: 'Aufsicht',
    complaints: 'Beschwerden',
    mediator: 'Ombudsstelle (Frankreich)',
    privacy: 'Datenschutz',
  },

  actions: {
    contact: (broker) => `Mit ${broker || 'einem Makler'} sprechen`,
    share: 'Teilen',
    print: 'Drucken',
    rest: 'Verfeinern und verstehen',
  },

  headings,
  views: {
    loading: 'Wird geladen…',
    failed: 'Dieser Teil konnte nicht geladen werden.',
    retry: 'Erneut versuchen',
  },

  colon: ': ',
  help: 'Hilfe:',
  helpers: {
    insurableTurnover: 'was zählt?',
    grossBadDebtRatio: 'berechnen',
    quality: 'wie wählen?',
    exportShare: 'Land für Land',
  },
  slider: 'Schieberegler',

  sectorGroups: {
    industry: 'Industrie',
    construction: 'Bau und Immobilien',
    trade: 'Handel und Transport',
    services: 'Dienstleistungen',
    others: 'Sonstige',
  },
  sectors: {
    agriculture: 'Landwirtschaft',
    food: 'Lebensmittelindustrie',
    'chemicals-pharma': 'Chemie, Pharma',
    'energy-water': 'Energie, Wasser, Entsorgung',
    'metals-machinery': 'Metall, Maschinenbau',
    automotive: 'Automobil',
    'textiles-clothing': 'Textil, Bekleidung',
    'wood-paper-printing': 'Holz, Papier, Druck',
    electronics: 'Elektronik',
    'it-services': 'IT-Dienstleistungen',
    'it-hardware-telecoms': 'IT-Großhandel, Hardware, Telekommunikation',
    construction: 'Hoch- und Tiefbau',
    wholesale: 'Großhandel',
    retail: 'Einzelhandel',
    transport: 'Transport',
    logistics: 'Logistik, Lagerhaltung',
    hospitality: 'Hotels, Tourismus',
    'restaurants-bars': 'Restaurants, Bars',
    'business-services': 'Unternehmensnahe Dienste',
    'temporary-staffing': 'Zeitarbeit',
    'real-estate': 'Immobilien',
    'health-education': 'Gesundheit, Bildung',
    finance: 'Banken, Versicherungen',
    'public-sector': 'Öffentlicher Sektor',
    other: 'Andere oder mehrere Branchen',
  },
};
