import headings from 'virtual:view-headings/nl';
import { numbers } from '../../text/numbers/nl.js';
import type { Messages } from './fr.js';

const cut = (share: number): string => {
  if (Math.abs(share - 1 / 2) < 0.06) return 'met de helft';
  if (Math.abs(share - 1 / 3) < 0.04) return 'met een derde';
  if (Math.abs(share - 1 / 4) < 0.04) return 'met een kwart';
  return share < 0.05 ? 'een beetje' : `met ongeveer ${Math.round(share * 20) * 5}%`;
};

/** The Dutch texts of the first screen. */
export const messages: Messages = {
  numbers,
  title: 'Uw premiepercentage kredietverzekering',

  example: {
    label: 'Voorbeeld',
    back: 'terug naar het voorbeeld',
    mark: 'voorbeeld',
    confirm: 'bevestigen',
  },

  result: {
    range: (low, high) => `${low} tot ${high}`,
    to: 'tot',
    likely: 'waarschijnlijk percentage',
    likelyShort: 'waarschijnlijk',
    base: 'van de verzekerbare omzet excl. btw',
    perYear: 'per jaar',
    perMonth: 'per maand',
    exclTax: 'excl. Franse assurantiebelasting',
    minimum: (alone) => `; dit is de minimumprijs van een polis (volgens het percentage alleen ${alone})`,
    lowIsMinimum: '; de onderkant is de minimumprijs van een polis',
    stale: 'vóór uw laatste invoer',
  },

  progress: {
    given: (given, asked) => `${given} van ${asked} antwoorden`,
    next: (subject, share) => `Als u ${subject} preciseert, zou de bandbreedte ${cut(share)} kleiner worden`,
    assumption: 'aanname',
    legend: (example, assumed) =>
      `Bevestig of vervang: ${[example && 'cursief het voorbeeld', assumed && 'grijs de aannames'].filter(Boolean).join('; ')}.`,
  },

  scale: {
    caption: (rate) => `Uw waarschijnlijke percentage, ${rate}, op de schaal van de markt`,
    mean: 'gemiddelde',
    legend: 'X, Y, Z: drie referentiebedrijven, gunstig, gangbaar, moeilijk.',
    table: 'Als tabel tonen',
  },

  bill: {
    open: 'Alles inbegrepen, zonder gerechtelijke kosten',
  },

  fields: {
    insurableTurnover: {
      label: 'Te verzekeren omzet excl. btw',
      subject: 'de omzet',
    },
    sector: {
      label: 'Sector van uw klanten (of anders uw eigen sector)',
      subject: 'de sector van uw klanten',
    },
    buyerCount: {
      label: 'Actieve klanten',
      subject: 'het aantal klanten',
    },
    largest: {
      label: 'Aandeel van de grootste klant',
      subject: 'het aandeel van de grootste klant',
    },
    topThree: {
      label: 'Aandeel van de grootste drie',
      subject: 'het aandeel van de grootste drie klanten',
    },
    dso: {
      label: 'Toegestane betalingstermijn',
      subject: 'de betalingstermijn',
    },
    daysPastDue: {
      label: 'Gemiddelde vertraging',
      subject: 'de gemiddelde vertraging',
    },
    grossBadDebtRatio: {
      label: 'Wanbetalingen, laatste drie jaar',
      subject: 'uw wanbetalingen',
    },
    quality: {
      label: 'Krediet\u00adwaardigheid van uw klanten',
      subject: 'de kredietwaardigheid van uw klanten',
    },
    exportShare: {
      label: 'Export',
      subject: 'het exportaandeel',
    },
    activity: {
      label: 'Activiteit over het jaar',
      subject: 'het ritme van uw activiteit',
    },
  },

  units: {
    money: '€',
    percent: '%',
    days: 'dagen',
  },

  badDebts: {
    basis: 'Wat weet u van uw wanbetalingen?',
    bases: {
      writeOffs: 'afgeschreven vorderingen, excl. btw',
      grossInclVat: 'ter incasso gegeven facturen, incl. btw',
      unknown: 'weet ik niet',
    },
    perYear: 'van de omzet, per jaar',
  },

  qualities: {
    excellent: 'zeer goed',
    good: 'goed',
    average: 'gemiddeld',
    fragile: 'zwak',
    degraded: 'zeer zwak',
    bySize: 'naar hun grootte',
  },

  activities: {
    regular: 'gelijkmatig',
    seasonal: 'seizoensgebonden',
    very: 'sterk seizoensgebonden',
  },

  terms: 'Polisvoorwaarden (dekkingspercentage, eigen risico…)',

  understood: (typed, value) => `${typed} → ${value}`,
  faulty: 'Graag nakijken.',

  tariff: {
    line: (version, until) => `Tarief ${version} · geldig tot en met ${until}`,
    host: (title) => `Tarief van deze website: ${title}`,
    loading: 'Het tarief van deze website wordt gelezen…',
    refused: 'Het tarief van deze website is onleesbaar: in plaats daarvan geldt het indicatieve tarief.',
    expired: (date) => `Dit tarief is op ${date} verlopen; de prijzen kunnen veranderd zijn.`,
    notYet: (date) => `Dit tarief geldt pas vanaf ${date}.`,
  },

  legal: {
    frame:
      'Indicatieve raming voor Franse polissen: geen verzekeringsaanbod en geen advies; alleen de verzekeraar bepaalt de prijs, na onderzoek van uw klanten.',
    sent: (counts, fetches, submits) =>
      [
        !(counts || fetches || submits) && '0 bytes verzonden.',
        'Alles wordt in uw browser berekend.',
        fetches && 'Eén verzoek leest het tarief van deze website, zonder uw antwoorden.',
        counts &&
          'Deze website telt anonieme gebeurtenissen (sector, klassen van omzet en percentage), zonder uw bedragen.',
        submits &&
          'Uw raming en uw antwoorden gaan mee met het formulier van deze website, als u het verstuurt.',
      ]
        .filter(Boolean)
        .join(' '),
    broker: 'Uw makelaar',
    orias: (number) => `Orias (Frankrijk) ${number}`,
    supervisor: 'Toezicht',
    complaints: 'Klachten',
    mediator: 'Ombudsman (Frankrijk)',
    privacy: 'Persoonsgegevens',
  },

  actions: {
    contact: (broker) => `Praten met ${broker || 'een makelaar'}`,
    share: 'Delen',
    print: 'Afdrukken',
    rest: 'Verfijnen en begrijpen',
  },

  headings,
  views: {
    loading: 'Laden…',
    failed: 'Dit deel kon niet worden geladen.',
    retry: 'Opnieuw proberen',
  },

  colon: ': ',
  help: 'hulp:',
  helpers: {
    insurableTurnover: 'wat telt mee?',
    grossBadDebtRatio: 'berekenen',
    quality: 'hoe kiezen?',
    exportShare: 'per land',
  },
  slider: 'schuifregelaar',

  sectorGroups: {
    industry: 'Industrie',
    construction: 'Bouw en vastgoed',
    trade: 'Handel en vervoer',
    services: 'Diensten',
    others: 'Overige',
  },
  sectors: {
    agriculture: 'Landbouw',
    food: 'Voedingsindustrie',
    'chemicals-pharma': 'Chemie, farmacie',
    'energy-water': 'Energie, water, afval',
    'metals-machinery': 'Metaal, machines',
    automotive: 'Auto-industrie',
    'textiles-clothing': 'Textiel, kleding',
    'wood-paper-printing': 'Hout, papier, drukwerk',
    electronics: 'Elektronica',
    'it-services': 'IT-diensten',
    'it-hardware-telecoms': 'IT-groothandel, hardware, telecom',
    construction: 'Bouw, infrastructuur',
    wholesale: 'Groothandel',
    retail: 'Detailhandel',
    transport: 'Vervoer',
    logistics: 'Logistiek, opslag',
    hospitality: 'Hotels, toerisme',
    'restaurants-bars': 'Restaurants, cafés',
    'business-services': 'Zakelijke diensten',
    'temporary-staffing': 'Uitzendwerk',
    'real-estate': 'Vastgoed',
    'health-education': 'Zorg, onderwijs',
    finance: 'Banken, verzekeringen',
    'public-sector': 'Overheid',
    other: 'Andere of meerdere sectoren',
  },
};
