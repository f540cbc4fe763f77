/** What a field of each kind expects, and an example of it. */
const kinds = {
  money: { name: 'un montant en euros', example: '1,5\u00a0M€' },
  percent: { name: 'un pourcentage', example: '12\u202f%' },
  days: { name: 'un nombre de jours', example: '45' },
  count: { name: 'un nombre', example: '120' },
};
type Kind = keyof typeof kinds;
const example = (kind: Kind): string => `par exemple ${kinds[kind].example}.`;

const also = (what: string): string => `Existe aussi\u202f: ${what}\u202f; à voir avec un courtier.`;

/** The French texts for whoever answers: why an entry cannot be taken as it is, what the market does not write; and the shape that every other language must have. */
export const messages = {
  faults: {
    notANumber: (typed: string, kind: Kind) =>
      `«\u00a0${typed}\u00a0» ne se lit pas comme ${kinds[kind].name}. Écrivez ${example(kind)}`,
    unit: (typed: string, kind: Kind) =>
      `«\u00a0${typed}\u00a0»\u202f: on attend ici ${kinds[kind].name}, ${example(kind)}`,
    negative: (typed: string, kind: Kind) =>
      `«\u00a0${typed}\u00a0» est négatif. Écrivez ${kinds[kind].name}, ${example(kind)}`,
    ambiguous: (typed: string) => `«\u00a0${typed}\u00a0» se lit de deux façons. Laquelle\u202f?`,
    implausible: (value: string, asks: boolean) =>
      `Avec ${value}, le taux sortirait de 0,01 à 10\u202f%, où se tiennent tous les contrats. ${asks ? 'Vouliez-vous dire\u202f?' : 'À vérifier.'}`,
    basis: 'Ce chiffre ne compte pas encore. Qu’a-t-il additionné\u202f?',
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

  /** A payment term that the law allows in some cases only. */
  longTerm:
    'Entre entreprises en France, la loi admet 60\u202fjours après la facture, ou 45\u202fjours fin de mois si le contrat le dit (L441-10 du code de commerce\u202f; L441-11 pour certains biens)\u202f; au-delà, amende (L441-16).',

  /** Cases that the market does not write: the technical price stays, with what exists besides. */
  outOfMarket: {
    aboveMarket: {
      title: (high: string) => `Au-dessus de ${high}, peu d’assureurs s’engagent`,
      also: () => also('l’excédent de perte, qui vous laisse les petits impayés'),
    },
    belowMarket: {
      title: (low: string) => `Le marché descend rarement sous ${low}`,
      also: () => also('l’excédent de perte, réservé aux années noires'),
    },
    fewBuyers: {
      title: (fewest: string) => `Moins de ${fewest} clients\u202f: trop peu pour une police globale`,
      also: () => also('la couverture d’un seul client'),
    },
    oneBuyer: {
      title: (share: string) => `Votre premier client dépasse ${share} des ventes`,
      also: () => also('la couverture d’un seul client, ou un complément de garantie sur celui-ci'),
    },
    smallTurnover: {
      title: () => 'Aux taux du marché, sous le prix d’entrée d’une police globale',
      also: () => also('l’offre TPE, à prime fixe'),
    },
    ownLosses: {
      title: () => 'Vos impayés pèsent plus que ce qu’une prime usuelle en paie',
      also: (rate: string) =>
        `À eux seuls, ils demanderaient environ ${rate} du chiffre d’affaires assurable. Un assureur demande alors une franchise annuelle ou une prime plus haute, parfois refuse pour l’instant\u202f; de meilleures années rouvrent la porte. À voir avec un courtier.`,
    },
    others: (count: number) => (count > 1 ? `et ${count} autres remarques` : 'et une autre remarque'),
    price: 'Prix technique, à titre de repère',
  },

  /** Bad debts typed in euros: of one year, or of three together. */
  euros: {
    share: (amount: string, share: string) =>
      `${amount}, soit ${share} de votre chiffre d’affaires si c’est par an\u202f:`,
    take: (share: string) => `retenir ${share}`,
    takeOfThree: (share: string) => `en trois ans\u202f: retenir ${share}`,
  },

  /** Once every question is answered. */
  complete: {
    left: 'Tout est répondu\u202f: ce qui reste de la fourchette tient à ce que l’assureur verra de vos clients, et à l’appétit des assureurs.',
    contact: (broker: string | null | undefined) =>
      `Pour un prix ferme\u202f: faire chiffrer ce cas par ${broker || 'un courtier'}`,
    share: 'Pour un prix ferme\u202f: emporter ce cas chez un courtier',
  },

  /** Changes tried together. */
  trial: {
    on: (count: number) => `Avec ${count} changement${count > 1 ? 's' : ''} à l’essai`,
    undo: 'annuler',
  },

  /** In the line that stays in view: what the last answer did to the likely rate, and the least that a policy costs. */
  change: (before: string, now: string) => `probable ${before} → ${now}`,
  minimum: 'minimum d’une police',
  lowIsMinimum: 'en bas, le minimum d’une police',

  /** Read aloud by the status region; the first behind what was asked. */
  confirmed: 'réponse confirmée',
  announce: (low: string, high: string, likely: string, cost: string, minimum: string) =>
    `Taux estimé de ${low} à ${high} du chiffre d’affaires assurable, probable ${likely}, soit ${cost} par an${minimum}.`,
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
export type AnsweringMessages = typeof messages;
