export const heading = 'S’assurer ou s’auto-assurer';

/** The French texts of « S’assurer ou s’auto-assurer », and the shape that every other language must have. */
export const messages = {
  waiting: 'Calcul en cours…',
  stale: 'Avant votre dernière réponse\u202f; calcul en cours…',

  verdict: {
    selfInsured: (one: string, other: string, difference: string) =>
      `Sur les chiffres, s’auto-assurer reviendrait moins cher\u202f: ${one} par an en moyenne contre ${other}, soit ${difference} de moins.`,
    insured: (one: string, other: string, difference: string) =>
      `Sur les chiffres, s’assurer reviendrait moins cher\u202f: ${one} par an en moyenne contre ${other}, soit ${difference} de moins.`,
    even: (amount: string) => `Sur les chiffres, les deux se valent\u202f: environ ${amount} par an.`,
    open: (low: string, high: string) =>
      `La prime étant une fourchette, s’assurer coûterait de ${low} à ${high}\u202f: l’écart peut s’inverser.`,
    firm: (low: string, high: string) =>
      `Aux deux bouts de la fourchette de prime, s’assurer coûterait de ${low} à ${high}\u202f: le classement tient.`,
    same: (amount: string) => `Aux deux bouts de la fourchette de prime, s’assurer coûterait ${amount}.`,
    reserve: 'Mais une telle police ne dispense pas d’une réserve, dont le coût n’est compté que d’un côté.',
    leftOut:
      'Ces moyennes taisent l’essentiel de ce qu’une police achète\u202f: la très mauvaise année, la surveillance de vos clients, le recouvrement, et le crédit que des créances assurées ouvrent.',
  },

  year: {
    heading: 'Ce qu’une année d’impayés peut coûter',
    finding: (loss: string, kept: string) =>
      `Une année sur cent, plus de ${loss} d’impayés\u202f; avec la police, plus de ${kept} à votre charge.`,
    unpaid: (loss: string) =>
      `Une année sur cent, plus de ${loss} d’impayés\u202f; à ces conditions, la police n’en paierait rien, ou presque.`,
    nothing: 'Une année sur cent ne dépasse pas une perte négligeable.',
    chart: 'Fréquence des années qui dépassent un montant, sans police et avec elle',
    without: 'sans police',
    with: 'avec la police',
    lines: {
      oneInTen: (amount: string) => ['une année sur dix,', `plus de ${amount}`],
      oneInHundred: (amount: string) => ['une année sur cent,', `plus de ${amount}`],
      largestBuyer: (amount: string) => ['votre premier client', `défaille\u202f: ${amount}`],
    },
    reading:
      'Plus la surface est haute, plus souvent une année dépasse ce montant (échelle logarithmique, jusqu’à une année sur mille).',
    table: 'Voir en tableau',
    caption: 'Impayés d’une année, HT, et qui les paie',
    case: 'Année',
    loss: 'Impayés',
    paid: 'La police paie',
    kept: 'Reste à vous',
    outcomes: {
      expected: 'Moyenne',
      oneInTen: 'Une sur dix, plus de',
      oneInHundred: 'Une sur cent, plus de',
      largestBuyer: 'Défaillance du premier client',
    },
  },

  costs: {
    heading: 'Ce que coûte chaque voie, par an',
    caption: 'Coût moyen d’une année',
    line: 'Poste',
    selfInsured: 'S’auto-assurer',
    insured: 'S’assurer',
    lines: {
      losses: { label: 'Impayés qui restent à vous', hint: 'moyenne d’une longue période' },
      premium: { label: 'Prime', hint: 'taux probable' },
      insurancePremiumTax: { label: 'Taxe d’assurance', hint: 'part française, non récupérable' },
      creditLimitFees: { label: 'Frais de suivi des clients', hint: 'HT, par client surveillé' },
      costOfReserve: { label: 'Coût de la réserve', hint: 'fonds propres immobilisés' },
    },
    total: 'Total',
    reserve: (amount: string, rate: string) =>
      `S’auto-assurer immobilise une réserve d’environ ${amount}\u202f: la perte moyenne des pires années, une sur cent, au-delà d’une année moyenne. À ${rate} par an, ce que des fonds propres rapporteraient ailleurs.`,
    prudence:
      'Sans assureur, les impayés sont comptés un peu plus fréquents et plus lourds. La colonne «\u00a0S’assurer\u00a0» part des mêmes impayés\u202f: la prévention n’est pas portée à son crédit.',
  },

  sales: {
    heading: 'Les ventes à refaire',
    intro: 'Une perte se rattrape avec la marge, pas avec le chiffre d’affaires.',
    toMake: (loss: string, margin: string, sales: string, months: string) =>
      `Pour rattraper ${loss} à ${margin} de marge, il faut ${sales} de ventes nouvelles, soit ${months} mois de votre chiffre d’affaires.`,
    customersLoss: 'Perte\u202f: celle de votre premier client.',
    usualMargin: 'Marge\u202f: exemple publié.',
    wiped: (loss: string, without: string, insured: string) =>
      `Dans l’autre sens\u202f: ${loss} d’impayés effacent le résultat d’un an. Cela arrive ${without} sans police, ${insured} avec elle.`,
    wipedNever: (loss: string) =>
      `Dans l’autre sens\u202f: ${loss} d’impayés effacent le résultat d’un an. D’après le modèle, c’est moins d’une année sur mille, même sans police.`,
    oneIn: (years: string) => `une année sur ${years}`,
    always: 'presque chaque année',
    never: 'moins d’une année sur mille',
  },

  cash: {
    heading: 'Les effets sur la trésorerie',
    intro:
      'Ces effets dépendent de vous et de vos prêteurs\u202f: rien de ceci n’entre dans les totaux ci-dessus.',
    freed: (days: string, amount: string) =>
      `Être payé ${days} plus tôt libérerait une fois pour toutes ${amount} de trésorerie.`,
    lent: (amount: string) =>
      `Un factor (qui achète vos factures) ou une banque pourrait avancer ${amount} sur les créances que l’assureur accepterait.`,
    assumed: 'Jours gagnés et part avancée\u202f: hypothèses.',
  },

  leftOut: {
    heading: 'Ce que les chiffres laissent de côté',
    told: 'Du côté de la police, la surveillance de vos clients et le gros impayé qui emporte une entreprise\u202f; du côté de l’auto-assurance, une garantie que l’assureur peut retirer et une police à gérer.',
  },

  demand: {
    sales: 'Vos propres chiffres, et le détail par année',
    cash: 'Vos propres chiffres, les provisions et le coût du financement',
    leftOut: 'Ce que chaque côté y gagne ou y perd',
    method: 'La méthode et les sources',
  },

  /** What opens on demand. */
  detail: {
    sales: {
      loss: 'Perte à rattraper',
      lossNote: 'celle de votre premier client',
      margin: 'Marge d’exploitation',
      marginNote: 'résultat d’exploitation sur ventes\u202f; exemple publié',
      caption: 'Ventes nouvelles à faire, en euros',
      without: 'Sans police',
      with: 'Avec la police',
    },

    cash: {
      fields: {
        daysGained: {
          label: 'Jours gagnés sur les paiements',
          note: 'hypothèse\u202f: relances et suivi de l’assureur',
        },
        provisions: { label: 'Provisions d’une année', note: 'hypothèse\u202f: vos impayés moyens' },
        shareFinanced: {
          label: 'Part avancée par le prêteur',
          note: 'hypothèse, sur le montant accepté par l’assureur',
        },
        factoringCommission: {
          label: 'Commission du factor',
          note: 'milieu du publié\u202f: 0,5 à 1,5\u202f% des factures TTC',
        },
        financingRate: {
          label: 'Taux du financement',
          note: 'hypothèse\u202f: Euribor 3 mois à 2\u202f%, plus 1,5 à 2,5 points (publié)',
        },
      },
      provisions: (provisions: string, released: string) =>
        `Sur ${provisions} de provisions (pertes attendues, déjà comptées), ${released} n’auraient plus lieu d’être\u202f: la part que la police paie en moyenne.`,
      lent: (receivables: string, accepted: string, lent: string) =>
        `Vos clients vous doivent environ ${receivables} TTC. L’assureur en accepterait ${accepted}\u202f; un factor ou une banque pourrait en avancer ${lent}.`,
      caption: 'Coût de ce financement, en euros par an',
      via: 'Prêteur',
      factor: 'Factor',
      bank: 'Banque',
      commission: 'Commission',
      interest: 'Intérêts',
      total: 'Total',
      factorNote:
        'La commission paie aussi la tenue du poste clients. Les frais de dossier de la banque ne sont pas comptés.',
    },

    leftOut: {
      forInsuring: 'Du côté de la police',
      services:
        'Surveillance, alertes avant défaillance, recouvrement, frais d’avocat\u202f: le calcul n’en retient que des impayés un peu plus lourds chez qui s’en passe.',
      tail: 'Le coût d’une réserve n’est pas celui d’un dépôt de bilan\u202f: si un gros impayé peut vous emporter, la moyenne ne décide pas.',
      forKeeping: 'Du côté de l’auto-assurance',
      refusals:
        'L’assureur peut réduire ou retirer ses agréments (sa garantie, client par client) pour les livraisons à venir, souvent quand on en a le plus besoin.',
      work: 'Une police se gère\u202f: demandes d’agrément, déclarations dans les délais, livraisons à arrêter. Un délai manqué coûte l’indemnité.',
      skill: 'Un service crédit solide ferait lui-même une part de la prévention.',
    },

    method: {
      paragraphs: [
        'Les impayés d’une année sortent du même calcul exact que la prime, sans tirage au hasard\u202f: chaque client défaille au plus une fois, et tous dépendent d’une même conjoncture.',
        'Avec et sans police, une année d’un rang donné est la même. Franchise annuelle et limite de décaissement s’appliquent à l’année d’indemnités de même rang\u202f: exact quand elles ne jouent pas, prudent sinon.',
        'L’année moyenne retient l’indemnité qui fonde la prime\u202f; les autres, la police appliquée aux impayés plus lourds d’une année sans prévention.',
      ],
      uplift: (probability: string, severity: string) =>
        `Sans assureur, les défaillances sont comptées ${probability} plus fréquentes et les pertes ${severity} plus lourdes\u202f: ce sont des hypothèses du barème, comme le coût des fonds propres.`,
      /** Each is followed by its source, in brackets. */
      published: [
        'Publié\u202f: la règle «\u00a0perte divisée par la marge d’exploitation\u00a0» et son exemple à 5\u202f%',
        'Publié aussi\u202f: la commission des factors, 0,5 à 1,5\u202f% des factures TTC, et leur marge, 1,5 à 2,5 points au-dessus de l’Euribor 3 mois',
      ],
      assumed:
        'Hypothèses, sans source publiée\u202f: l’Euribor à 2\u202f%, les jours gagnés, la part avancée, et des provisions égales aux impayés d’une année moyenne sans police.',
    },
  },
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
export type CompareMessages = typeof messages;
