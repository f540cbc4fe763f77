export const heading = 'Comprendre ce taux';

/** The French texts of « Comprendre ce taux », and the shape that every other language must have. */
export const messages = {
  points: (figure: string, many: boolean) => `${figure}\u00a0point${many ? 's' : ''}`,
  /** Too little to be told in euros. */
  under: (euros: string) => `<\u202f${euros}`,

  waterfall: {
    heading: 'De quoi il est fait',
    finding: (total: string, claims: string, capital: string, costs: string) =>
      `Sur ${total}, ${claims} paient les impayés d’une année moyenne, ${capital} le risque d’une année noire, ${costs} les frais, le courtier et la marge.`,
    items: {
      technical: { label: 'Prime pure', hint: 'impayés attendus, une année moyenne' },
      experience: { label: 'Vos impayés passés', hint: 'corrigent cette attente, sans la remplacer' },
      assumedExperience: {
        label: 'Impayés passés, supposés',
        hint: 'faute des vôtres, ceux de l’entreprise repère',
      },
      claimTerms: { label: 'Part laissée à votre charge', hint: 'quotité, seuil, franchise individuelle' },
      aggregateTerms: {
        label: 'Franchise annuelle et plafond',
        hint: 'franchise annuelle globale, limite de décaissement',
      },
      crisis: { label: 'Année noire', hint: 'capital que l’assureur immobilise' },
      concentration: { label: 'Chute d’un gros client', hint: 'capital pour un seul accident' },
      claimsHandling: { label: 'Traitement des sinistres', hint: 'instruction, recouvrement' },
      bonusMalus: { label: 'Bonus ou malus', hint: 'ristourne ou surprime de fin d’année' },
      fixedCost: { label: 'Frais fixes', hint: 'les mêmes pour toute police' },
      acquisition: { label: 'Commission du courtier', hint: 'part de la prime' },
      administration: { label: 'Gestion de l’assureur', hint: 'notation, surveillance des clients' },
      runningCosts: { label: 'Frais de fonctionnement', hint: 'gestion de l’assureur et courtage' },
      margin: { label: 'Marge de l’assureur', hint: 'part de la prime' },
    },
    total: 'Taux probable',
    absent: (items: string) => `Rien, ou presque, dans votre cas\u202f: ${items}.`,
    minimum: (minimum: string) =>
      `Le minimum de prime porte la facture à ${minimum} par an\u202f: les euros ci-dessus sont ceux du taux, avant ce minimum.`,
    rounding: 'Arrondis de sorte que les lignes donnent exactement le total.',
    table: 'Voir en tableau',
    item: 'Part du taux',
    rate: 'Points',
    amount: '€ par an',
    running: 'Cumul',
  },

  causes: {
    heading: 'Ce qui le fait bouger',
    from: (rate: string) =>
      `L’entreprise repère du barème paie ${rate}. Ce que vos réponses y changent\u202f:`,
    to: (rate: string) => `Au bout du compte, votre taux probable\u202f: ${rate}.`,
    same: (rate: string) =>
      `Aucune de vos réponses n’écarte votre taux de celui de l’entreprise repère du barème\u202f: ${rate}.`,
    reference: (turnover: string, buyers: string, sector: string, largest: string, days: string) =>
      `L’entreprise repère\u202f: ${turnover} de chiffre d’affaires, ${buyers} clients (${sector}), le premier à ${largest}, payée à ${days}.`,
    slight: (subjects: string) => `Moins d’un millième de point\u202f: ${subjects}.`,
    /** Both lists tell past bad debts, each in its way. */
    twice: (above: string, here: string) =>
      `Vos impayés passés sont dans les deux listes\u202f: ${above} plus haut, ce qu’ils corrigent de la seule prime pure\u202f; ${here} ici, ce qu’ils changent au taux entier, capital, frais et marge compris, face à ceux de l’entreprise repère.`,
    none: (subjects: string) => `Sans effet, comme chez l’entreprise repère\u202f: ${subjects}.`,
    order: 'Du plus grand effet au plus petit',
    waiting: 'Calcul en cours…',
    stale: 'Avant votre dernière réponse\u202f; calcul en cours…',
    method:
      'Chaque effet est la moyenne de ce que la réponse change, prise sur tous les ordres dans lesquels on peut répondre.',
    groups: {
      sector: 'le secteur et les pays de vos clients',
      quality: 'la solidité de vos clients',
      payment: 'vos délais de paiement',
      paymentAndActivity: 'vos délais de paiement et le rythme de votre activité',
      spread: 'le nombre de vos clients et le poids des premiers',
      size: 'votre chiffre d’affaires',
      experience: 'vos impayés passés',
      terms: 'les conditions de la police',
    },
  },

  next: {
    heading: 'La réponse qui le préciserait le plus',
    narrower: (low: string, high: string) => `À taux probable égal, elle irait d’environ ${low} à ${high}.`,
    answer: 'Répondre à cette question',
    none: 'Plus aucune question ne resserrerait vraiment la fourchette\u202f: ce qu’il en reste tient à ce que l’assureur verra, à l’appétit des assureurs et au modèle.',
  },

  method: 'La méthode, coefficient par coefficient',

  /** The table for paper. */
  paper: {
    heading: 'Pourquoi ce taux',
    item: 'Part du taux',
    points: 'Points',
    amount: '€ par an',
    total: 'Taux probable',
  },
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
export type ExplainMessages = typeof messages;
