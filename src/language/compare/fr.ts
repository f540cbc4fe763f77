/** The French texts of « S’assurer ou s’auto-assurer », and the shape that every other language must have. */
export const fr = {
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
};
