export const heading = 'S’assurer ou s’auto-assurer';

/** The French texts of « S’assurer ou s’auto-assurer », and the shape that every other language must have. */
export const messages = {
  waiting: 'Calcul en cours…',
  stale: 'Avant votre dernière réponse\u202f; calcul en cours…',

  verdict: {
    outlay: 'Ce qui sort de la banque, en moyenne par an',
    reserve: 'Avec ce que coûte, des deux côtés, une réserve pour une très mauvaise année',
    selfInsured: (what: string, without: string, insured: string, difference: string) =>
      `${what}\u202f: ${without} sans police, ${insured} avec, soit ${difference} de moins sans police.`,
    insured: (what: string, without: string, insured: string, difference: string) =>
      `${what}\u202f: ${without} sans police, ${insured} avec, soit ${difference} de moins avec la police.`,
    even: (what: string, amount: string) => `${what}\u202f: ${amount}, avec ou sans police.`,
    unreserved: 'Aucune réserve n’est comptée, d’un côté ni de l’autre\u202f: rien ne s’y ajoute.',
    open: (low: string, high: string) =>
      `La prime étant une fourchette, s’assurer reviendrait de ${low} à ${high}\u202f: l’ordre peut s’inverser.`,
    firm: (low: string, high: string) =>
      `Aux deux bouts de la fourchette de prime, s’assurer reviendrait de ${low} à ${high}\u202f: l’ordre tient.`,
    same: (amount: string) => `Aux deux bouts de la fourchette de prime, s’assurer reviendrait à ${amount}.`,
    services:
      'Ce que l’assurance fait d’autre que payer n’y est pas compté\u202f: surveillance, recouvrement.',
    servicesCounted: (spent: string) =>
      `Vos ${spent} de renseignements et de recouvrement y sont comptés, sans police.`,
    leftOut:
      'N’y sont jamais\u202f: le crédit que des créances assurées ouvrent, les frais de contentieux, l’impôt sur les bénéfices.',
  },

  year: {
    heading: 'Ce qu’une année d’impayés peut coûter',
    finding: (unpaid: string, kept: string) =>
      `Une année sur cent, au moins ${unpaid}\u202f; avec la police, au moins ${kept} à votre charge.`,
    unpaid: (unpaid: string) =>
      `Une année sur cent, au moins ${unpaid}\u202f; à ces conditions, la police n’en paierait rien, ou presque.`,
    /** The amount in those sentences, and what mostly makes it. */
    debts: (loss: string) => `${loss} d’impayés`,
    debtsOfLargestBuyer: (loss: string) =>
      `${loss} d’impayés, le plus souvent parce que votre premier client tombe`,
    nothing: 'Une année sur cent ne dépasse pas une perte négligeable.',
    chart: 'Fréquence des années qui atteignent un montant, sans police et avec elle',
    without: 'sans police',
    with: 'avec la police',
    lines: {
      oneInTen: (amount: string) => ['une année sur dix,', `au moins ${amount}`],
      oneInHundred: (amount: string) => ['une année sur cent,', `au moins ${amount}`],
      largestBuyer: (amount: string) => ['votre premier client', `défaille\u202f: ${amount}`],
    },
    reading:
      'Plus la ligne est haute, plus souvent une année atteint ce montant (échelle logarithmique, jusqu’à une année sur mille).',
    table: 'Voir en tableau',
    caption: 'Impayés d’une année, HT\u202f: sans police, puis avec elle, payés par elle ou par vous',
    case: 'Année',
    withoutPolicy: 'Sans police',
    paid: 'La police paie',
    kept: 'Reste à vous',
    outcomes: {
      expected: 'Moyenne',
      oneInTen: 'Une sur dix, au moins',
      oneInHundred: 'Très mauvaise, une sur cent, au moins',
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
      creditLimitFees: { label: 'Frais d’enquête et de surveillance', hint: 'HT, par client dénommé' },
      creditManagement: {
        label: 'Renseignements et recouvrement',
        hint: 'votre dépense, que la police éviterait',
      },
    },
    /** In place of the hint on the premium. */
    minimum: 'minimum de prime',
    outlay: 'Sort de la banque',
    costOfReserve: { label: 'Coût de la réserve', hint: 'fonds propres immobilisés' },
    total: 'Avec le coût de la réserve',
    reserve: (without: string, insured: string) =>
      `La réserve est ce que les pires années, une sur cent, coûtent en moyenne au-delà d’une année moyenne\u202f: ${without} sans police, ${insured} avec.`,
    ownReserve: (without: string, insured: string) =>
      `Réserve comptée\u202f: ${without} sans police, ${insured} avec.`,
    rate: (rate: string) =>
      `À ${rate} par an, hypothèse de ce que des fonds propres rapporteraient ailleurs.`,
    ownRate: (rate: string) => `À ${rate} par an.`,
    monitored:
      'Avec la police, la surveillance de l’assureur est supposée à l’œuvre\u202f: les impayés y sont un peu moins fréquents et moins lourds.',
    tax: 'Pour une entreprise imposée en France, la prime est une charge déductible, une réserve ne l’est pas. Une provision demande une perte identifiée et probable (CGI, art. 39-1-5°)\u202f: une année moyenne d’impayés n’en est pas une.',
  },

  services: {
    heading: 'Ce que l’assurance fait d’autre que payer',
    told: 'Vos clients surveillés, avec des alertes\u202f; vos prospects examinés avant de livrer\u202f; le recouvrement, sur demande aussi pour des créances non assurées et à l’étranger.',
    uncounted: 'Rien de cela n’est compté tant que vous ne dites pas ce que vous y dépensez.',
    worth: (spent: string) =>
      `Vous y dépensez ${spent} par an\u202f: c’est compté du côté de l’auto-assurance, comme évité par la police.`,
  },

  sales: {
    heading: 'Les ventes à refaire',
    intro: 'Une perte se rattrape avec la marge, pas avec le chiffre d’affaires.',
    toMake: (loss: string, margin: string, sales: string, months: string) =>
      `Pour rattraper ${loss} à ${margin} de marge, il faut ${sales} de ventes nouvelles, soit ${months} mois de votre chiffre d’affaires.`,
    customersLoss: 'Perte\u202f: celle de votre premier client.',
    usualMargin: 'Marge\u202f: exemple publié.',
    wiped: (loss: string, without: string, insured: string) =>
      `Dans l’autre sens\u202f: ${loss} d’impayés effacent le résultat d’un an. Sans police, cela arrive ${without}\u202f; avec elle, ${insured}.`,
    wipedNever: (loss: string) =>
      `Dans l’autre sens\u202f: ${loss} d’impayés effacent le résultat d’un an. D’après le modèle, c’est moins d’une année sur mille, même sans police.`,
    oneIn: (years: string) => `une année sur ${years}`,
    /** Where another amount already stands for one year in so many. */
    more: (oneInSoMany: string) => `un peu plus d’${oneInSoMany}`,
    less: (oneInSoMany: string) => `un peu moins d’${oneInSoMany}`,
    ofLargestBuyer: (often: string) => `${often}, le plus souvent parce que votre premier client tombe`,
    always: 'presque chaque année',
    never: 'moins d’une année sur mille',
  },

  balance: {
    heading: 'L’autre côté de la balance\u202f: les ventes qui paient la police',
    /** @param cost per year, all in but for litigation fees */
    toPay: (cost: string, margin: string, sales: string, days: string) =>
      `Tout compris, hors frais de contentieux, la police coûterait ${cost} par an\u202f: à ${margin} de marge, il faut ${sales} de ventes pour la payer, soit ${days} de votre chiffre d’affaires.`,
    underADay: 'moins d’un jour',
    beside: (sales: string, loss: string) =>
      `Ces ventes-là, il les faut chaque année\u202f; les ${sales} qui rattrapent une perte de ${loss}, seulement l’année où elle arrive.`,
    granted: 'Un agrément peut aussi vous laisser vendre à crédit ce que vous refusez aujourd’hui.',
    cash: 'Vos clients vous payant comptant, il ne vous ouvrirait pas de ventes.',
    enough: (credit: string) =>
      `À la même marge, ${credit} d’encours TTC de plus toute l’année suffiraient à payer la police.`,
    /** @param beside one of the next three */
    allowed: (credit: string, days: string, sales: string, margin: string, beside: string) =>
      `Avec ${credit} d’encours TTC de plus, payés en ${days}, vous pourriez vendre ${sales} HT de plus par an, si ces clients les achètent\u202f: ${margin} de marge, ${beside}.`,
    more: (cost: string) => `plus que les ${cost} de la police`,
    less: (cost: string) => `moins que les ${cost} de la police`,
    even: (cost: string) => `autant que les ${cost} de la police`,
    outside:
      'Ces ventes ne sont dans aucun total ci-dessus\u202f; leur propre prime et leurs impayés n’en sont pas déduits, et l’assureur décide client par client.',
  },

  cash: {
    heading: 'Les effets sur la trésorerie',
    intro:
      'Ces effets dépendent de vous et de vos prêteurs\u202f: rien de ceci n’entre dans les totaux ci-dessus.',
    freed: (days: string, amount: string) =>
      `Être payé ${days} plus tôt libérerait une fois pour toutes ${amount} de trésorerie.`,
    lent: (amount: string) =>
      `Un factor (qui achète vos factures) ou une banque pourrait avancer ${amount} sur les créances que l’assureur accepterait.`,
    better:
      'Sur des créances assurées, un prêteur avance souvent davantage, à de meilleures conditions\u202f: demandez-lui son offre avec et sans police.',
    assumed: 'Jours gagnés et part avancée\u202f: hypothèses.',
  },

  leftOut: {
    heading: 'Ce que les chiffres laissent de côté',
    told: 'Du côté de la police, le gros impayé qui emporte une entreprise\u202f; du côté de l’auto-assurance, une garantie que l’assureur peut retirer et une police à gérer.',
  },

  demand: {
    costs: 'Votre réserve, et ce qu’elle coûte',
    services: 'Service par service, et votre dépense',
    sales: 'Vos propres chiffres, et le détail par année',
    further: 'Ce qu’un agrément vous laisserait vendre',
    cash: 'Vos propres chiffres, les provisions et le coût du financement',
    leftOut: 'Ce que chaque côté y gagne ou y perd',
    method: 'La méthode et les sources',
  },

  /** What opens on demand. */
  detail: {
    costs: {
      fields: {
        reserveSelfInsured: {
          label: 'Réserve sans police',
          note: 'hypothèse\u202f: moyenne des pires années, une sur cent, moins l’année moyenne',
        },
        reserveInsured: {
          label: 'Réserve avec la police',
          note: 'hypothèse\u202f: de même, sur ce qui reste à vous',
        },
        costOfReserve: { label: 'Coût de la réserve, par an', note: 'hypothèse du barème' },
      },
      note: 'Une réserve est prise sur le résultat après impôt. Qui n’en tient aucune met 0\u202f; la très mauvaise année n’en est pas moins possible.',
    },

    services: {
      field: {
        label: 'Renseignements et recouvrement, par an',
        note: 'ce que la police vous éviterait, HT\u202f; vide, rien n’est compté',
      },
      points: [
        'Surveillance et alertes\u202f: l’assureur suit la solvabilité de vos clients\u202f; un agrément qu’il réduit avertit, parfois trop tard.',
        'Prospects\u202f: demander un agrément avant de livrer dit ce que l’assureur en garantirait. Les enquêtes ont un coût, compté dans les frais.',
        'Recouvrement\u202f: celui des créances garanties est compris dans bien des contrats\u202f; celui d’autres créances, à l’étranger aussi, se demande, à des frais qui ne sont pas comptés ici.',
      ],
    },

    sales: {
      loss: 'Perte à rattraper',
      lossNote: 'celle de votre premier client',
      margin: 'Marge d’exploitation',
      marginNote: 'résultat d’exploitation sur ventes\u202f; exemple publié',
      caption: 'Ventes nouvelles à faire, en euros',
      without: 'Sans police',
      with: 'Avec la police',
    },

    further: {
      label: 'Encours de plus avec un agrément, TTC',
      note: 'ce que vous refusez aujourd’hui à des clients ou prospects\u202f; vide, rien n’est compté',
    },

    cash: {
      fields: {
        daysGained: {
          label: 'Jours gagnés sur les paiements',
          note: 'hypothèse\u202f: relances et suivi de l’assureur',
        },
        provisions: {
          label: 'Provisions d’une année',
          note: 'sur des pertes identifiées et probables',
        },
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
        `Sur ${provisions} de provisions, ${released} sont la part que la police paie en moyenne\u202f: sur des créances qu’elle garantirait, elles n’auraient pas lieu d’être.`,
      noProvisions:
        'Une année moyenne d’impayés ne se provisionne pas\u202f: si vous provisionnez des créances douteuses, dites-en le montant.',
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
        'Les deux voies ont chacune leur loi\u202f: sans police, tous les impayés d’une année sans assureur\u202f; avec elle, ceux d’une année sous surveillance, et ce que la police en paie.',
        'Ce que chaque impayé laisse à votre charge est exact. Ce que laissent la franchise annuelle et la limite de décaissement s’y ajoute dans l’année de même rang\u202f: exact en moyenne et quand elles ne jouent pas, à moins de 1\u202f% près d’une simulation dans nos essais.',
        'Avec la police, un impayé est compté tel qu’il est à la fin du délai de carence\u202f: plus ce délai est court, moins les payeurs en retard ont eu le temps de payer.',
        'La réserve, d’un côté comme de l’autre, va jusqu’à la moyenne des pires années, une sur cent.',
      ],
      uplift: (probability: string, severity: string) =>
        `Sans assureur, les défaillances sont comptées ${probability} plus fréquentes et les pertes ${severity} plus lourdes\u202f: ce sont des hypothèses du barème, comme le coût des fonds propres.`,
      /** Each is followed by its source, in brackets. */
      published: [
        'Publié\u202f: la règle «\u00a0perte divisée par la marge d’exploitation\u00a0» et son exemple à 5\u202f%',
        'Publié aussi\u202f: la commission des factors, 0,5 à 1,5\u202f% des factures TTC, et leur marge, 1,5 à 2,5 points au-dessus de l’Euribor 3 mois',
      ],
      assumed:
        'Hypothèses, sans source publiée\u202f: l’Euribor à 2\u202f%, les jours gagnés, la part avancée.',
    },
  },
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
export type CompareMessages = typeof messages;
