import headings from 'virtual:view-headings/it';
import { days } from '../../text/italian.js';
import { numbers } from '../../text/numbers/it.js';
import type { Messages } from './fr.js';

const cut = (share: number): string => {
  if (Math.abs(share - 1 / 2) < 0.06) return 'della metà';
  if (Math.abs(share - 1 / 3) < 0.04) return 'di un terzo';
  if (Math.abs(share - 1 / 4) < 0.04) return 'di un quarto';
  return share < 0.05 ? 'di poco' : `di circa il ${Math.round(share * 20) * 5}%`;
};

/** The Italian texts of the first screen. */
export const messages: Messages = {
  numbers,
  title: 'Il suo tasso di assicurazione crediti',

  example: {
    label: 'Esempio',
    back: 'torna all’esempio',
    mark: 'esempio',
    confirm: 'conferma',
  },

  result: {
    range: (low, high) => `${low} – ${high}`,
    to: '–',
    likely: 'tasso probabile',
    likelyShort: 'probabile',
    base: 'del fatturato assicurabile, IVA esclusa',
    perYear: 'l’anno',
    perMonth: 'al mese',
    exclTax: 'imposta assicurativa francese esclusa',
    minimum: (alone) => `; è il minimo di una polizza (con il solo tasso, ${alone})`,
    lowIsMinimum: '; il valore basso dell’intervallo è il minimo di una polizza',
    stale: 'prima della sua ultima modifica',
  },

  progress: {
    given: (given, asked) => `${given} ${given === 1 ? 'risposta' : 'risposte'} su ${asked}`,
    next: (subject, share) => `Precisare ${subject} ridurrebbe l’intervallo ${cut(share)}`,
    assumption: 'ipotesi',
    legend: (example, assumed) =>
      `Da confermare o sostituire: ${[example && 'in corsivo, l’esempio', assumed && 'in grigio, le ipotesi'].filter(Boolean).join('; ')}.`,
  },

  scale: {
    caption: (rate) => `Il suo tasso probabile, ${rate}, sulla scala del mercato`,
    mean: 'media',
    legend: 'X, Y, Z: tre imprese di riferimento, favorevole, corrente, difficile.',
    table: 'Mostra in tabella',
  },

  bill: {
    open: 'Tutto compreso, escluse le spese di contenzioso',
  },

  fields: {
    insurableTurnover: {
      label: 'Fatturato da assicurare, IVA\u00a0esclusa',
      subject: 'il fatturato',
    },
    sector: {
      label: 'Settore dei clienti (in mancanza, il suo)',
      subject: 'il settore dei clienti',
    },
    buyerCount: {
      label: 'Clienti attivi',
      subject: 'il numero di clienti',
    },
    largest: {
      label: 'Quota del primo cliente',
      subject: 'la quota del cliente principale',
    },
    topThree: {
      label: 'Quota dei primi tre',
      subject: 'la quota dei primi tre clienti',
    },
    dso: {
      label: 'Dilazione di pagamento concessa',
      subject: 'la dilazione di pagamento',
    },
    daysPastDue: {
      label: 'Ritardo medio',
      subject: 'il ritardo medio',
    },
    grossBadDebtRatio: {
      label: 'Insoluti degli ultimi tre anni',
      subject: 'i suoi insoluti',
    },
    quality: {
      label: 'Solidità dei clienti',
      subject: 'la solidità dei clienti',
    },
    exportShare: {
      label: 'Export',
      subject: 'la quota dell’export',
    },
    activity: {
      label: 'Attività nel corso dell’anno',
      subject: 'il ritmo della sua attività',
    },
  },

  units: {
    money: '€',
    percent: '%',
    days: 'giorni',
  },

  badDebts: {
    basis: 'Che cosa sa dei suoi insoluti?',
    bases: {
      writeOffs: 'perdite su crediti, IVA\u00a0esclusa (conto francese 654)',
      grossInclVat: 'fatture passate al contenzioso, IVA inclusa',
      unknown: 'non lo so',
    },
    perYear: 'del fatturato, all’anno',
  },

  qualities: {
    excellent: 'molto solidi',
    good: 'solidi',
    average: 'nella media',
    fragile: 'fragili',
    degraded: 'molto fragili',
    bySize: 'in base alla dimensione',
  },

  activities: {
    regular: 'regolare',
    seasonal: 'stagionale',
    very: 'molto stagionale',
  },

  terms: 'Condizioni di polizza (percentuale, franchigie…)',

  understood: (typed, value) => `${typed} → ${value}`,
  faulty: 'Da rivedere.',

  tariff: {
    line: (version, until) => `Tariffa ${version} · valida fino ${days.al(until)}`,
    host: (title) => `Tariffa di questo sito: ${title}`,
    loading: 'Lettura della tariffa di questo sito…',
    refused: 'La tariffa di questo sito è illeggibile: la sostituisce la tariffa indicativa.',
    expired: (date) => `Questa tariffa è scaduta ${days.il(date)}; i prezzi possono essere cambiati.`,
    notYet: (date) => `Questa tariffa vale solo ${days.dal(date)}.`,
  },

  legal: {
    frame:
      'Stima indicativa: né offerta di assicurazione né consulenza; solo l’assicuratore fissa il prezzo, dopo aver esaminato i clienti.',
    sent: (counts, fetches, submits) =>
      [
        !(counts || fetches || submits) && '0 byte inviati.',
        'Tutto si calcola nel suo browser.',
        fetches && 'Una richiesta legge la tariffa di questo sito, senza le sue risposte.',
        counts &&
          'Questo sito conta eventi anonimi (settore, fasce di fatturato e di tasso), senza i suoi importi.',
        submits && 'La sua stima e le sue risposte sono trasmesse con il modulo di questo sito, se lo invia.',
      ]
        .filter(Boolean)
        .join(' '),
    broker: 'Il suo broker',
    orias: (number) => `Orias (registro francese) ${number}`,
    supervisor: 'Vigilanza',
    complaints: 'Reclami',
    mediator: 'Mediatore (Francia)',
    privacy: 'Dati personali',
  },

  actions: {
    contact: (broker) => `Parla con ${broker || 'un broker'}`,
    share: 'Condividi',
    print: 'Stampa',
    rest: 'Precisare e capire',
  },

  headings,
  views: {
    loading: 'Caricamento…',
    failed: 'Impossibile caricare questa parte.',
    retry: 'Riprova',
  },

  colon: ': ',
  help: 'aiuto:',
  helpers: {
    insurableTurnover: 'cosa conta?',
    grossBadDebtRatio: 'calcola',
    quality: 'come scegliere?',
    exportShare: 'paese per paese',
  },
  slider: 'cursore',

  sectorGroups: {
    industry: 'Industria',
    construction: 'Costruzioni e immobiliare',
    trade: 'Commercio e trasporti',
    services: 'Servizi',
    others: 'Altri',
  },
  sectors: {
    agriculture: 'Agricoltura',
    food: 'Agroalimentare',
    'chemicals-pharma': 'Chimica, farmaceutica',
    'energy-water': 'Energia, acqua, rifiuti',
    'metals-machinery': 'Metallurgia, macchinari',
    automotive: 'Automotive',
    'textiles-clothing': 'Tessile, abbigliamento',
    'wood-paper-printing': 'Legno, carta, stampa',
    electronics: 'Elettronica',
    'it-services': 'Servizi informatici',
    'it-hardware-telecoms': 'Grossisti informatici, hardware, telecomunicazioni',
    construction: 'Edilizia, lavori pubblici',
    wholesale: 'Commercio all’ingrosso',
    retail: 'Commercio al dettaglio',
    transport: 'Trasporti',
    logistics: 'Logistica, magazzinaggio',
    hospitality: 'Alberghi, turismo',
    'restaurants-bars': 'Ristoranti, bar',
    'business-services': 'Servizi alle imprese',
    'temporary-staffing': 'Lavoro interinale',
    'real-estate': 'Immobiliare',
    'health-education': 'Sanità, istruzione',
    finance: 'Banche, assicurazioni',
    'public-sector': 'Settore pubblico',
    other: 'Altro, o più settori',
  },
};
