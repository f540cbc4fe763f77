import headings from 'virtual:view-headings/fr';
import type { NumberWords } from '../../text/number-words.js';

/** A reduction in words; a figure would claim more than the estimate of it can bear. */
const cut = (share: number): string => {
  if (Math.abs(share - 1 / 2) < 0.06) return 'de moitié';
  if (Math.abs(share - 1 / 3) < 0.04) return 'd’un tiers';
  if (Math.abs(share - 1 / 4) < 0.04) return 'd’un quart';
  return share < 0.05 ? 'un peu' : `d’environ ${Math.round(share * 20) * 5}\u202f%`;
};

/**
 * The French texts of the first screen, and the shape that every other language must have.
 * Figures arrive in sentences already formatted, except those that decide the grammar.
 */
export const messages = {
  title: 'Votre taux d’assurance-crédit',

  example: {
    label: 'Exemple',
    back: 'revenir à l’exemple',
    mark: 'exemple',
    confirm: 'confirmer',
  },

  result: {
    range: (low: string, high: string) => `${low} à ${high}`,
    to: 'à',
    likely: 'taux probable',
    likelyShort: 'probable',
    base: 'du chiffre d’affaires assurable HT',
    perYear: 'par an',
    perMonth: 'par mois',
    exclTax: 'hors taxe d’assurance',
    /** Behind an amount of premium. */
    minimum: (alone: string) => `\u202f; c’est le minimum d’une police (au taux seul, ${alone})`,
    lowIsMinimum: '\u202f; le bas de la fourchette est le minimum d’une police',
    stale: 'avant votre dernière saisie',
  },

  progress: {
    given: (given: number, asked: number) => `${given} réponse${given > 1 ? 's' : ''} sur ${asked}`,
    /** `share` of the range's width that the answer would take away, 0 to 1. */
    next: (subject: string, share: number) => `Préciser ${subject} réduirait ${cut(share)} la fourchette`,
    assumption: 'hypothèse',
    /** Above the questions: what is set in italics, and in grey. */
    legend: (example: boolean, assumed: boolean) =>
      `À confirmer ou à remplacer\u202f: ${[example && 'en italique, l’exemple', assumed && 'en gris, des hypothèses'].filter(Boolean).join('\u202f; ')}.`,
  },

  scale: {
    caption: (rate: string) => `Votre taux probable, ${rate}, sur l’échelle du marché`,
    mean: 'moyenne',
    legend: 'X, Y, Z\u202f: trois entreprises repères, favorable, courante, difficile.',
    table: 'Voir en tableau',
  },

  bill: {
    open: 'Tout compris, hors frais de contentieux',
  },

  fields: {
    insurableTurnover: {
      label: 'Chiffre d’affaires HT à assurer',
      subject: 'le chiffre d’affaires',
    },
    sector: {
      label: 'Secteur de vos clients (à défaut, le vôtre)',
      subject: 'le secteur de vos clients',
    },
    buyerCount: {
      label: 'Clients actifs',
      subject: 'le nombre de clients',
    },
    largest: {
      label: 'Part du premier client',
      subject: 'la part du premier client',
    },
    topThree: {
      label: 'Part des trois premiers',
      subject: 'la part des trois premiers clients',
    },
    dso: {
      label: 'Délai de paiement accordé',
      subject: 'le délai de paiement',
    },
    daysPastDue: {
      label: 'Retard moyen',
      subject: 'le retard moyen',
    },
    grossBadDebtRatio: {
      label: 'Impayés des trois dernières années',
      subject: 'vos impayés',
    },
    quality: {
      label: 'Solidité de vos clients',
      subject: 'la solidité de vos clients',
    },
    exportShare: {
      label: 'Export',
      subject: 'la part de l’export',
    },
    activity: {
      label: 'Activité sur l’année',
      subject: 'le rythme de votre activité',
    },
  },

  units: {
    money: '€',
    percent: '%',
    days: 'jours',
  },

  badDebts: {
    basis: 'Que savez-vous de vos impayés\u202f?',
    bases: {
      writeOffs: 'créances perdues, HT (compte 654)',
      grossInclVat: 'factures passées en contentieux, TTC',
      unknown: 'je ne sais pas',
    },
    perYear: 'du chiffre d’affaires, par an',
  },

  qualities: {
    excellent: 'très solide',
    good: 'solide',
    average: 'dans la moyenne',
    fragile: 'fragile',
    degraded: 'très fragile',
    bySize: 'selon leur taille',
  },

  activities: {
    regular: 'régulière',
    seasonal: 'saisonnière',
    very: 'très saisonnière',
  },

  terms: 'Conditions de la police (quotité, franchises…)',

  understood: (typed: string, value: string) => `${typed} → ${value}`,
  /** Until the part that says why is there. */
  faulty: 'À revoir.',

  tariff: {
    line: (version: string, until: string) => `Barème ${version} · valable jusqu’au ${until}`,
    host: (title: string) => `Barème de ce site\u202f: ${title}`,
    loading: 'Lecture du barème de ce site…',
    refused: 'Le barème de ce site est illisible\u202f: le barème indicatif le remplace.',
    expired: (date: string) => `Ce barème a expiré le ${date}\u202f; les prix ont pu changer.`,
    notYet: (date: string) => `Ce barème ne vaut qu’à partir du ${date}.`,
  },

  legal: {
    frame:
      'Estimation indicative\u202f: ni offre d’assurance, ni conseil\u202f; l’assureur seul fixe le prix, après étude de vos clients.',
    /** What is sent, if anything: the host has the visitor's events counted, a tariff fetched, a form filled in. */
    sent: (counts: boolean, fetches: boolean, submits: boolean) =>
      [
        !(counts || fetches || submits) && '0 octet envoyé.',
        'Tout se calcule dans votre navigateur.',
        fetches && 'Une requête lit le barème de ce site, sans vos réponses.',
        counts &&
          'Ce site compte des événements anonymes (secteur, tranches de chiffre d’affaires et de taux), sans vos montants.',
        submits &&
          'Votre estimation et vos réponses partent avec le formulaire de ce site, si vous l’envoyez.',
      ]
        .filter(Boolean)
        .join(' '),
    /** Who stands behind the page: before what the host has written. */
    broker: 'Votre courtier',
    orias: (number: string) => `Orias ${number}`,
    supervisor: 'Contrôle',
    complaints: 'Réclamations',
    mediator: 'Médiateur',
    privacy: 'Données personnelles',
  },

  actions: {
    contact: (broker: string | null | undefined) => `Parler à ${broker || 'un courtier'}`,
    share: 'Partager',
    print: 'Imprimer',
    /** Of the compact form: the other questions, details of the result, views. */
    rest: 'Affiner et comprendre',
  },

  headings,
  views: {
    loading: 'Chargement…',
    failed: 'Cette partie n’a pas pu être chargée.',
    retry: 'Réessayer',
  },

  /** Between a label and what it says. */
  colon: '\u202f: ',
  help: 'aide\u202f:',
  /** Questions that have a helper. */
  helpers: {
    insurableTurnover: 'que compter\u202f?',
    grossBadDebtRatio: 'calculer',
    quality: 'comment choisir\u202f?',
    exportShare: 'pays par pays',
  },
  slider: 'curseur',

  sectorGroups: {
    industry: 'Industrie',
    construction: 'Construction et immobilier',
    trade: 'Commerce et transport',
    services: 'Services',
    others: 'Autres',
  },
  sectors: {
    agriculture: 'Agriculture',
    food: 'Agroalimentaire',
    'chemicals-pharma': 'Chimie, pharmacie',
    'energy-water': 'Énergie, eau, déchets',
    'metals-machinery': 'Métallurgie, machines',
    automotive: 'Automobile',
    'textiles-clothing': 'Textile, habillement',
    'wood-paper-printing': 'Bois, papier, imprimerie',
    electronics: 'Électronique',
    'it-services': 'Services informatiques',
    'it-hardware-telecoms': 'Grossistes informatiques, matériel, télécoms',
    construction: 'Bâtiment, travaux publics',
    wholesale: 'Commerce de gros',
    retail: 'Commerce de détail',
    transport: 'Transport',
    logistics: 'Logistique, entreposage',
    hospitality: 'Hôtellerie, tourisme',
    'restaurants-bars': 'Restaurants, bars',
    'business-services': 'Services aux entreprises',
    'temporary-staffing': 'Travail temporaire, intérim',
    'real-estate': 'Immobilier',
    'health-education': 'Santé, enseignement',
    finance: 'Banque, assurance',
    'public-sector': 'Secteur public',
    other: 'Autre ou plusieurs secteurs',
  },
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
/** With how the language writes numbers, for each but French and English. */
export type Messages = typeof messages & { readonly numbers?: NumberWords };

/** Sector ids, as in the tariff. */
export type SectorId = keyof Messages['sectors'];
