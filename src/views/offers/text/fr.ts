export const heading = 'Comparer des offres';

/** The French texts of « Comparer des offres », and the shape that every other language must have. */
export const messages = {
  waiting: 'Calcul en cours…',
  stale: 'Avant votre dernière réponse\u202f; calcul en cours…',
  start:
    'Donnez le prix de deux offres au moins\u202f: la comparaison vient aussitôt, avec des conditions usuelles pour le reste.',
  missing: (who: string) => `${who}\u202f: il manque le prix.`,
  refused: (who: string) =>
    `À ces conditions, le modèle n’a pas de prix pour ${who}\u202f: revoyez ses conditions, d’abord son bonus.`,

  /** A list in a sentence. */
  and: (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`,

  verdict: {
    cheapest: (who: string, amount: string, other: string, others: string) =>
      `${who} coûte le moins, tout compris hors frais de contentieux\u202f: ${amount} par an, contre ${others} pour ${other}.`,
    cheapestTied: (who: string, amount: string, other: string, others: string) =>
      `${who} coûtent le moins, tout compris hors frais de contentieux\u202f: ${amount} par an, contre ${others} pour ${other}.`,
    costEven: (amount: string) =>
      `Les offres coûtent autant, tout compris hors frais de contentieux\u202f: ${amount} par an.`,
    safest: (who: string, amount: string, other: string, others: string) =>
      `Une année sur cent, ${who} laisse le moins à votre charge\u202f: au moins ${amount}, contre ${others} pour ${other}.`,
    safestTied: (who: string, amount: string, other: string, others: string) =>
      `Une année sur cent, ${who} laissent le moins à votre charge\u202f: au moins ${amount}, contre ${others} pour ${other}.`,
    keptEven: (amount: string) =>
      `Une année sur cent, les offres laissent autant à votre charge\u202f: au moins ${amount}.`,
    trade: (to: string, more: string, from: string, less: string, largest: string) =>
      `${to} coûte ${more} de plus par an que ${from} et vous laisse ${less} de moins une année sur cent, ${largest}.`,
    largestLess: (amount: string) => `${amount} de moins si votre premier client tombe`,
    largestEven: 'autant si votre premier client tombe',
    largestMore: (amount: string) => `mais ${amount} de plus si votre premier client tombe`,
    best: (who: string) =>
      `Aucune offre ne coûte moins que ${who}, ni ne laisse moins, une année sur cent ou si votre premier client tombe.`,
    bestButOne: (who: string) =>
      `Aucune offre ne coûte moins que ${who}, ni ne laisse moins une année sur cent.`,
    exception: (to: string, less: string, from: string, more: string) =>
      `Si votre premier client tombe, ${to} laisse le moins\u202f: ${less} de moins que ${from}, pour ${more} de plus par an.`,
    exceptionEven: (to: string, less: string, from: string) =>
      `Si votre premier client tombe, ${to} laisse le moins\u202f: ${less} de moins que ${from}, pour le même coût.`,
    leastYearly: (who: string, amount: string, other: string, others: string) =>
      `Avec ce qui reste à vous une année moyenne et le coût d’une réserve, ${who} revient le moins cher\u202f: ${amount} par an, contre ${others} pour ${other}.`,
    alone: (cost: string, kept: string) =>
      `Sans police, une année moyenne reviendrait à ${cost}, réserve comprise, mais laisserait au moins ${kept} à votre charge une année sur cent.`,
    beaten: (who: string, by: string) =>
      `${who} ne fait mieux que ${by} ni sur le coût d’une année, réserve comprise, ni sur ce qui reste une année sur cent.`,
  },

  steadiness: {
    order:
      'Sur le coût d’une année moyenne, réserve comprise, l’ordre des offres tient aux deux bouts de la fourchette du risque.',
    first: (who: string) =>
      `Aux deux bouts de la fourchette du risque, ${who} garde le moindre coût d’une année moyenne, réserve comprise\u202f; l’ordre des autres change.`,
    open: (lower: string, upper: string) =>
      `L’ordre dépend du risque\u202f: au bas de sa fourchette, ${lower} a le moindre coût d’une année moyenne, réserve comprise\u202f; au haut, ${upper}.`,
    even: 'Sur le coût d’une année moyenne, réserve comprise, les premières offres se tiennent à un arrondi près\u202f: il ne les départage pas.',
  },

  inputs: {
    heading: 'Les offres',
    legend: 'En gris, des hypothèses\u202f: ce qui est usuel. Remplacez ce que l’offre dit.',
    assumption: 'hypothèse',
    offer: (letter: string) => `Offre ${letter}`,
    add: 'Ajouter une offre',
    remove: 'retirer',
    removeOf: (who: string) => `retirer l’offre ${who}`,
    others: 'Autres conditions',
    label: 'Nom de l’offre',
    labelHint: 'reste dans cette page',
    priceFault: 'Un taux, par exemple 0,28\u202f%, ou une prime par an, par exemple 7\u202f000\u00a0€.',
    maximumFault: 'Un multiple jusqu’à 1000, par exemple 30, ou un montant, par exemple 300\u202f000\u00a0€.',
    priceUnit: '% ou\u00a0€',
    maximumOf: 'Limite de décaissement\u202f: de quoi',
    limitGap: 'compte une fois l’agrément du client précédent donné',
    clauseGap: 'ne compte qu’avec le reste de la clause',
    fields: {
      price: 'Prix',
      minimumPremium: 'Minimum de prime',
      insuredPercentage: 'Quotité garantie',
      insuredPercentageUnnamed: 'Quotité, clients non dénommés',
      maximum: 'Limite de décaissement',
      annualAggregateDeductible: 'Franchise annuelle globale',
      limit1: 'Agrément, premier client',
      limit2: 'Agrément, deuxième client',
      limit3: 'Agrément, troisième client',
      base: 'Assiette du taux',
      eachLossDeductible: 'Franchise individuelle',
      claimThreshold: 'Seuil d’intervention',
      discretionaryLimit: 'Zone discrétionnaire',
      waitingPeriodMonths: 'Délai de carence',
      namedBuyers: 'Clients dénommés',
      feePerNamedBuyer: 'Frais d’enquête et de surveillance',
      otherFees: 'Autres frais',
      bonusShare: 'Bonus, en part de la prime',
      bonusBelow: 'Bonus si sinistres sur primes sous',
      malusShare: 'Malus, en part des sinistres',
      malusAbove: 'Malus si sinistres sur primes au-dessus de',
      malusCap: 'Malus au plus, en part de la prime',
    },
    /** Behind what stands in; what needs none has none. */
    hints: {
      price: 'taux ou prime par an, HT',
      insuredPercentage: 'clients dénommés',
      limit1: '0 si refusé\u202f; vide, acceptation usuelle',
      base: 'chiffre d’affaires',
      discretionaryLimit: 'vous décidez seul jusque-là',
      waitingPeriodMonths: 'en mois',
      namedBuyers: 'qui portent des frais',
      feePerNamedBuyer: 'par client dénommé et par an, HT',
      otherFees: 'par an, HT',
      malusShare: 'au-delà du seuil',
    },
    bases: {
      minimumPremium: 'fois le minimum',
      premium: 'fois la prime',
      none: 'aucune limite',
    },
  },

  chart: {
    heading: 'Ce que chaque voie coûte, et ce qu’elle laisse',
    reading:
      'Vers la gauche, moins de coût par an, impayés moyens et réserve compris\u202f; vers le bas, moins à votre charge une année sur cent. La ligne joint ce que rien d’autre ne bat sur les deux.',
    cost: 'coût d’une année',
    kept: 'reste à vous, une année sur cent',
    selfInsured: 'sans police',
    point: (who: string, cost: string, kept: string) =>
      `${who}\u202f: ${cost} par an, ${kept} une année sur cent`,
    table: 'Voir en tableau',
    caption: 'Coût d’une année, et ce qui reste à vous une année sur cent',
    way: 'Voie',
    beaten: 'battue sur les deux',
  },

  table: {
    heading: 'Offre par offre',
    caption: 'Euros par an, HT',
    line: 'Poste',
    selfInsured: 'Sans police',
    premium: 'Prime',
    tax: 'Taxe d’assurance',
    fees: 'Frais d’enquête et de surveillance',
    allIn: 'Tout compris, hors frais de contentieux',
    expected: 'Reste à vous, année moyenne',
    reserve: 'Coût de la réserve',
    clauses: 'Bonus moins malus, en moyenne',
    yearly: 'Coût d’une année moyenne',
    oneInTen: 'Reste à vous, une année sur dix',
    oneInHundred: 'Reste à vous, une année sur cent',
    largestBuyer: 'Reste à vous si votre premier client tombe',
    maximum: 'Limite de décaissement de l’année',
    exposure: (amount: string) => `votre plus gros encours\u202f: ${amount}`,
    noMaximum: 'aucune',
    waiting: 'Délai d’indemnité d’un retard',
    capped: (who: string, maximum: string, exposure: string) =>
      `${who}\u202f: la limite de décaissement, ${maximum}, est sous votre plus gros encours, ${exposure}.`,
    save: 'Enregistrer le tableau (CSV)',
    file: 'offres-assurance-credit',
  },

  price: {
    heading: 'Le prix, face au modèle',
    intro:
      'La fourchette est celle que le modèle donne à exactement ces conditions, en part du chiffre d’affaires assurable.',
    within: (who: string, rate: string, low: string, high: string) =>
      `${who}\u202f: ${rate}, dans la fourchette (${low} à ${high}).`,
    above: (who: string, rate: string, by: string, low: string, high: string) =>
      `${who}\u202f: ${rate}, ${by} au-dessus de la fourchette (${low} à ${high}).`,
    below: (who: string, rate: string, by: string, low: string, high: string) =>
      `${who}\u202f: ${rate}, ${by} sous la fourchette (${low} à ${high}).`,
    outside:
      'Hors de la fourchette, regardez d’abord les conditions restées en gris\u202f: l’offre peut en avoir d’autres.',
  },

  terms: {
    heading: 'Leurs conditions',
    caption: 'Ce qui diffère d’une offre à l’autre\u202f; en italique, des hypothèses',
    same: (count: number) =>
      count > 1 ? `${count} conditions pareilles partout` : 'Une condition pareille partout',
    sameCaption: 'Ce qui est pareil partout\u202f; en italique, des hypothèses',
    allSame: 'Aucune condition ne diffère.',
    everywhere: 'Partout',
    times: {
      premium: (multiple: string) => `${multiple} fois la prime`,
      minimumPremium: (multiple: string) => `${multiple} fois le minimum`,
    },
    none: 'aucun',
    usualAcceptance: 'acceptation usuelle',
  },

  method: {
    heading: 'La méthode',
    paragraphs: [
      'Toutes les offres sont jugées sur la même année d’impayés, celle de l’estimation ci-dessus\u202f: chacune change seulement qui en porte quoi.',
      'Ce qui reste à vous\u202f: ce que l’assureur n’accepte pas, la quotité, les franchises, le seuil, ce qui dépasse la limite de décaissement. Un agrément que vous donnez est tenu pour accordé en entier.',
      'Le coût d’une année moyenne ajoute au tout compris, hors frais de contentieux, ce qui reste à vous en moyenne et le coût d’une réserve pour les pires années, une sur cent.',
      'Ni la solidité de l’assureur, ni son service, ni les clauses de forme n’y sont\u202f: un courtier les compare.',
    ],
    heavier:
      'Sans police, les défaillances sont comptées plus fréquentes et plus lourdes, faute d’un assureur qui surveille\u202f: hypothèse du barème.',
  },
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
export type OffersMessages = typeof messages;
