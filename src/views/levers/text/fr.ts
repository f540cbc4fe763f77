import { messages as terms } from '../../../terms/text/fr.js';

export const heading = 'Réduire ce taux';

/** The French texts of « Réduire ce taux », and the shape that every other language must have. */
export const messages = {
  /** The best lever, and the best that costs no cover. */
  best: (what: string, saving: string) =>
    `Ce qui baisserait le plus votre prime\u202f: ${what}, ${saving} par an.`,
  cost: (average: string, bad: string) =>
    `En échange, à votre charge en plus\u202f: ${average} une année moyenne, ${bad} en moyenne sur le 1\u202f% d’années les pires.`,
  free: (what: string, saving: string) => `Sans rien céder de la garantie\u202f: ${what}, ${saving} par an.`,
  nothing: (least: string) => `Aucun de ces changements ne vous ferait gagner ${least} par an.`,
  minimum: (amount: string) =>
    `Une police coûte au moins ${amount} par an\u202f: en dessous, un taux plus bas ne change plus la facture.`,
  /** In the upper part of the scale. */
  hard: (from: string) =>
    `Votre taux d’aujourd’hui est dans le haut de l’échelle (${from} et plus)\u202f: une baisse de taux ou une option de fin d’année y est bien plus difficile à obtenir.`,
  waiting: 'Calcul en cours…',
  stale: 'Avant votre dernier changement\u202f; calcul en cours…',

  trial: {
    heading: 'À l’essai',
    none: 'Rien pour l’instant. Essayez un ou plusieurs changements\u202f: l’estimation en haut les suit, vos réponses restent telles quelles.',
    total: 'Ensemble',
    stop: 'Tout annuler',
  },

  list: {
    heading: 'Changement par changement, la plus grande économie d’abord',
    scope: 'par an, hors taxe',
    beside: 'en plus de ce qui est à l’essai',
    try: 'Essayer',
    undo: 'Annuler',
    tried: 'à l’essai',
    under: (least: string) => `moins de ${least}`,
    points: (figure: string) => `${figure}\u00a0point`,
    fact: 'Votre activité',
    term: 'La police',
    today: (value: string) => `aujourd’hui ${value}`,
    trying: (value: string) => `à l’essai ${value}`,
    unlimited: 'sans limite',
    free: 'Garantie inchangée.',
  },

  kept: {
    heading: 'À votre charge',
    explained:
      'À votre charge\u202f: ce qui vous resterait en plus ou en moins si votre premier client faisait faillite, une année moyenne, et en moyenne sur le 1\u202f% d’années les pires.',
    largestBuyer: 'premier client en faillite',
    averageYear: 'année moyenne',
    badYear: 'les 1\u202f% pires années',
    same: 'Rien de plus à votre charge dans ces trois cas.',
  },

  times: terms.times,
  levers: {
    dso: {
      name: (_to: string, by: string) => `accorder ${by} de moins à vos clients`,
      hint: 'à négocier avec eux',
    },
    largestShare: {
      name: (to: string, _by: string) => `ramener votre premier client à ${to} des ventes`,
      hint: 'en vendant davantage aux autres',
    },
    badDebts: {
      name: (_to: string, _by: string) => 'avoir un cinquième d’impayés en moins',
      hint: 'relances, acomptes, arrêt des livraisons',
    },
    lossYears: {
      name: (to: string, _by: string) => `montrer ${to} d’impayés`,
      hint: 'si les années d’avant ressemblent aux dernières',
    },
    insuredPercentage: {
      name: (to: string, _by: string) => `une quotité garantie de ${to}`,
      hint: 'part de chaque perte que l’assureur rembourse',
    },
    claimThreshold: {
      name: (to: string, _by: string) => `un seuil d’intervention de ${to}`,
      hint: 'en dessous, un impayé reste à vous',
    },
    eachLossDeductible: {
      name: (to: string, _by: string) => `une franchise individuelle de ${to}`,
      hint: 'retirée de chaque indemnité',
    },
    annualAggregateDeductible: {
      name: (to: string, _by: string) => `une franchise annuelle globale de ${to}`,
      hint: 'premières pertes de l’année, à vous',
    },
    maximumLiabilityMultiple: {
      name: (to: string, _by: string) => `une limite de décaissement de ${to}`,
      hint: 'le plus que l’assureur paie par an',
    },
    waitingPeriodMonths: {
      name: (to: string, _by: string) => `un délai de carence de ${to}`,
      hint: 'vous attendez plus longtemps l’indemnité d’un retard de paiement',
    },
  },
  subjects: {
    dso: 'le délai de paiement',
    largestShare: 'le poids du premier client',
    badDebts: 'moins d’impayés',
    lossYears: 'un historique plus long',
    insuredPercentage: 'la quotité garantie',
    claimThreshold: 'le seuil d’intervention',
    eachLossDeductible: 'la franchise individuelle',
    annualAggregateDeductible: 'la franchise annuelle globale',
    maximumLiabilityMultiple: 'la limite de décaissement',
    waitingPeriodMonths: 'le délai de carence',
  },
  slight: (subjects: string, least: string) =>
    `Moins de ${least} par an, ou rien, dans votre cas\u202f: ${subjects}.`,

  renewals: {
    heading: 'Et aux prochains renouvellements\u202f?',
    rule: 'L’assureur refixe le taux chaque année\u202f: l’année écoulée s’ajoute à votre historique, et plus il est long, plus il pèse dans le taux.',
    /** The rate by the third renewal, the losses being as they were. */
    rises: (now: string, then: string) =>
      `Avec des impayés inchangés, votre taux passerait de ${now} à ${then} en trois renouvellements.`,
    falls: (now: string, then: string) =>
      `Avec des impayés inchangés, votre taux descendrait de ${now} à ${then} en trois renouvellements.`,
    holds: (now: string, _then: string) =>
      `Avec des impayés inchangés, votre taux resterait à ${now} pendant trois renouvellements.`,
    /** Of a past that somebody has told. */
    than: {
      rises: 'Votre passé est plus lourd que celui d’entreprises semblables.',
      falls: 'Votre passé est plus léger que celui d’entreprises semblables.',
    },
    halved: (then: string, saved: string) =>
      `Avec moitié moins d’impayés, par la prévention et le recouvrement, il serait à ${then} au troisième\u202f; en trois ans, ${saved} de prime hors taxe de moins qu’avec des impayés inchangés.`,
    hardly: (then: string, least: string) =>
      `Avec moitié moins d’impayés, par la prévention et le recouvrement, il serait à ${then} au troisième, sans que cela fasse ${least} de prime de moins en trois ans.`,
    failure: (next: string) =>
      `Si votre premier client faisait faillite dans l’année, il serait à ${next} au prochain.`,
    /** @param after one of the next three */
    reserve: (after: string) =>
      `${after}, un assureur ne baisse en général qu’après de meilleures années\u202f: d’ici là, il demande plutôt une franchise annuelle, une quotité plus basse ou une prime plus haute, et parfois refuse.`,
    after: {
      losses: (_from: string) => 'Après des impayés plus lourds que ce qu’une prime usuelle en paie',
      scale: (from: string) => `Dans le haut de l’échelle (${from} et plus), où vous êtes`,
      failure: (_from: string) => 'Après une telle faillite',
    },
    uncertain:
      'Rien n’en est garanti\u202f: l’assureur décide chaque année, et un passé lourd compte davantage à mesure que les années s’ajoutent. Tout le reste est supposé inchangé.',
    bounded:
      'Ce barème borne ce que le passé fait au taux, et le vôtre est à la borne\u202f: un assureur peut aller plus loin.',
    assumed: 'Vos impayés n’étant pas dits, ceux d’une entreprise repère en tiennent lieu.',
    beside: 'Ce qui est à l’essai est compté.',
    stories: {
      same: 'Impayés inchangés',
      halved: 'Moitié moins d’impayés',
      failure: 'Premier client en faillite dans l’année',
    },
    colon: '\u202f:',
    /** At the ends of the lines, in two. */
    ends: {
      same: (rate: string) => ['impayés', `inchangés\u202f: ${rate}`],
      halved: (rate: string) => ['moitié moins', `d’impayés\u202f: ${rate}`],
      failure: (rate: string) => ['premier client', `en faillite\u202f: ${rate}`],
    },
    chart: 'Le taux aux trois prochains renouvellements',
    /** Of renewals. */
    places: ['1er', '2e', '3e'],
    today: (rate: string) => `aujourd’hui\u202f: ${rate}`,
    reading: 'Le taux au 1er, au 2e et au 3e renouvellement\u202f; l’échelle part de zéro.',
    table: 'Voir en tableau',
    caption: (now: string) => `Taux aux trois prochains renouvellements, pour ${now} aujourd’hui`,
    story: 'Si…',
  },

  yearEnd: {
    heading: 'En fin d’année\u202f: le bonus',
    /** @param full of the premium; `limit`: indemnities over premium */
    clause: (full: string, limit: string) =>
      `Le bonus est l’option des bons risques\u202f: une année sans indemnité, l’assureur rend ${full} de la prime\u202f; moins s’il a indemnisé, et rien dès que ses indemnités atteignent ${limit} de la prime.`,
    figures: (more: string, refund: string, full: string, net: string, beside: boolean) =>
      `${beside ? 'Avec ce qui est à l’essai' : 'Dans votre cas'}, il ajouterait ${more} à la prime, payés d’avance, et rendrait ${refund} une année moyenne, ${full} une année sans indemnité\u202f: en moyenne, il coûte ${net} par an de plus qu’il ne rend.`,
    usual: (below: string, _from: string) =>
      `Il s’obtient souvent sous ${below} de taux, comme le vôtre aujourd’hui.`,
    between: (below: string, from: string) =>
      `Il s’obtient souvent sous ${below} de taux, bien plus difficilement à partir de ${from}\u202f; votre taux d’aujourd’hui est entre les deux.`,
    assumed: 'Clause supposée\u202f: chaque assureur a la sienne, et peut l’accorder à un autre prix.',
  },

  method: {
    heading: 'Comment c’est calculé',
    items: [
      'Chaque ligne refait tout le calcul avec un seul changement. Les économies se recoupent\u202f: l’ensemble à l’essai est recalculé d’un bloc, et vaut en général moins que leur somme.',
      'Hypothèse\u202f: rien d’autre ne bouge, ni la solidité de vos clients, ni le barème de l’assureur.',
      'Premier client en faillite\u202f: tout ce qu’il doit au plus haut de l’année, HT, avant récupération, sans autre sinistre.',
      'Année moyenne\u202f: pertes attendues sur ce que l’assureur accepte, récupérations déduites, moins ses indemnités.',
      'Les 1\u202f% pires années\u202f: la même différence, en moyenne sur le 1\u202f% d’années les pires.',
      'Aux prochains renouvellements\u202f: chaque année ajoute un an d’historique au volume d’aujourd’hui\u202f; une faillite y compte, comme tout gros impayé, jusqu’à un plafond, et l’effet du passé sur le taux est borné.',
      'Le bonus reste hors de la liste et des essais\u202f: sa ristourne se paie d’avance, et coûte en moyenne plus qu’elle ne rend.',
    ],
  },
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
export type LeversMessages = typeof messages;
