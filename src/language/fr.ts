/** A reduction in words; a figure would claim more than the estimate of it can bear. */
const cut = (share: number): string => {
  if (Math.abs(share - 1 / 2) < 0.06) return 'de moitié';
  if (Math.abs(share - 1 / 3) < 0.04) return 'd’un tiers';
  if (Math.abs(share - 1 / 4) < 0.04) return 'd’un quart';
  return share < 0.05 ? 'un peu' : `d’environ ${Math.round(share * 20) * 5}\u202f%`;
};

const also = (what: string): string => `Existe aussi\u202f: ${what}\u202f; à voir avec un courtier.`;

/** What a field of each kind expects, and an example of it. */
const kinds = {
  money: { name: 'un montant en euros', example: '1,5\u00a0M€' },
  percent: { name: 'un pourcentage', example: '12\u202f%' },
  days: { name: 'un nombre de jours', example: '45' },
  count: { name: 'un nombre', example: '120' },
};
type Kind = keyof typeof kinds;
const example = (kind: Kind): string => `par exemple ${kinds[kind].example}.`;

/**
 * The French texts of the first screen, and the shape that every other language must have.
 * Figures arrive in sentences already formatted, except those that decide the grammar.
 */
export const fr = {
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
    stale: 'avant votre dernière saisie',
    /** Read aloud by the status region. */
    announce: (low: string, high: string, likely: string, cost: string) =>
      `Taux estimé de ${low} à ${high} du chiffre d’affaires assurable, probable ${likely}, soit ${cost} par an.`,
  },

  progress: {
    given: (given: number, asked: number) => `${given} réponse${given > 1 ? 's' : ''} sur ${asked}`,
    /** `share` of the range's width that the answer would take away, 0 to 1. */
    next: (subject: string, share: number) => `${subject} réduirait ${cut(share)} la fourchette`,
    assumption: 'hypothèse',
  },

  scale: {
    caption: (rate: string) => `Votre taux probable, ${rate}, sur l’échelle du marché`,
    mean: 'moyenne',
    legend: 'X, Y, Z\u202f: trois entreprises repères, favorable, courante, difficile.',
    table: 'Voir en tableau',
  },

  bill: {
    open: 'Tout compris',
  },

  fields: {
    insurableTurnover: {
      label: 'Chiffre d’affaires HT à assurer',
      subject: 'Le chiffre d’affaires',
    },
    sector: {
      label: 'Secteur de vos clients (à défaut, le vôtre)',
      subject: 'Le secteur de vos clients',
    },
    buyerCount: {
      label: 'Clients actifs',
      subject: 'Le nombre de clients',
    },
    largest: {
      label: 'Part du premier client',
      subject: 'La part du premier client',
    },
    topThree: {
      label: 'Part des trois premiers',
      subject: 'La part des trois premiers clients',
    },
    dso: {
      label: 'Délai de paiement accordé',
      subject: 'Le délai de paiement',
    },
    daysPastDue: {
      label: 'Retard moyen',
      subject: 'Le retard moyen',
    },
    grossBadDebtRatio: {
      label: 'Impayés des trois dernières années',
      subject: 'Le montant de vos impayés',
    },
    quality: {
      label: 'Solidité de vos clients',
      subject: 'La solidité de vos clients',
    },
    exportShare: {
      label: 'Export',
      subject: 'La part de l’export',
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
  },

  terms: 'Conditions de la police (quotité, franchise, plafond…)',

  errors: {
    notANumber: (typed: string, kind: Kind) =>
      `«\u00a0${typed}\u00a0» ne se lit pas comme ${kinds[kind].name}. Écrivez ${example(kind)}`,
    unit: (typed: string, kind: Kind) =>
      `«\u00a0${typed}\u00a0»\u202f: on attend ici ${kinds[kind].name}, ${example(kind)}`,
    negative: (typed: string, kind: Kind) =>
      `«\u00a0${typed}\u00a0» est négatif. Écrivez ${kinds[kind].name}, ${example(kind)}`,
    ambiguous: (typed: string) => `«\u00a0${typed}\u00a0» se lit de deux façons. Laquelle\u202f?`,
    understood: (typed: string, value: string) => `${typed} → ${value}`,
    missingTurnover: 'Le chiffre d’affaires est la seule réponse nécessaire, par exemple 1,5\u00a0M€.',
    tooLow: (least: string) => `Au moins ${least}.`,
    tooHigh: (most: string) => `Au plus ${most}.`,
    notWhole: 'Un nombre entier, par exemple 120.',
    topThreeBelow: (largest: string) =>
      `Les trois premiers pèsent au moins autant que le premier seul\u202f: ${largest}.`,
    topThreeAbove: (most: string) =>
      `Les trois premiers pèsent au plus ${most}\u202f: trois fois le premier.`,
    fewBuyersShares: 'Ces parts ne vont pas avec ce nombre de clients.',
  },

  /** Cases that the market does not write: the technical price stays, with what exists besides. */
  outOfMarket: {
    aboveMarket: {
      title: 'Au-dessus de 1\u202f%, peu d’assureurs s’engagent',
      also: also('l’excédent de perte, qui vous laisse les petits impayés'),
    },
    belowMarket: {
      title: 'Le marché descend rarement sous 0,1\u202f%',
      also: also('l’excédent de perte, réservé aux années noires'),
    },
    fewBuyers: {
      title: 'Moins de cinq clients\u202f: trop peu pour une police globale',
      also: also('la couverture d’un seul client'),
    },
    oneBuyer: {
      title: 'Votre premier client dépasse 40\u202f% des ventes',
      also: also('la couverture d’un seul client, ou un complément de garantie sur celui-ci'),
    },
    smallTurnover: {
      title: 'Sous le prix d’entrée d’une police globale',
      also: also('l’offre TPE, à prime fixe'),
    },
    price: 'Prix technique, à titre de repère',
  },

  tariff: {
    line: (version: string, until: string) => `Barème ${version} · valable jusqu’au ${until}`,
    host: (title: string) => `Barème de ce site\u202f: ${title}`,
    loading: 'Lecture du barème de ce site…',
    refused: 'Le barème de ce site est illisible\u202f: le barème de marché le remplace.',
    expired: (date: string) => `Ce barème a expiré le ${date}\u202f; les prix ont pu changer.`,
    notYet: (date: string) => `Ce barème ne vaut qu’à partir du ${date}.`,
  },

  legal: {
    frame:
      'Estimation indicative, ce n’est pas une offre d’assurance\u202f; l’assureur seul fixe le prix, après étude de vos clients.',
    zeroBytes: '0 octet envoyé',
    zeroBytesHint: 'Tout se calcule dans votre navigateur.',
  },

  actions: {
    contact: (broker: string | null | undefined) => `Parler à ${broker || 'un courtier'}`,
    share: 'Partager',
    print: 'Imprimer',
  },

  views: {
    explain: 'Comprendre ce taux',
    loading: 'Chargement…',
    failed: 'Cette partie n’a pas pu être chargée.',
    retry: 'Réessayer',
  },

  help: 'aide',
  /** Questions that have a helper. */
  helpers: {
    insurableTurnover: 'que compter\u202f?',
    grossBadDebtRatio: 'calculer',
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
    construction: 'Bâtiment, travaux publics',
    wholesale: 'Commerce de gros',
    retail: 'Commerce de détail',
    transport: 'Transport, logistique',
    hospitality: 'Hôtellerie, restauration',
    'business-services': 'Services aux entreprises',
    'real-estate': 'Immobilier',
    'health-education': 'Santé, enseignement',
    finance: 'Banque, assurance',
    'public-sector': 'Secteur public',
    other: 'Autre ou plusieurs secteurs',
  },
};
