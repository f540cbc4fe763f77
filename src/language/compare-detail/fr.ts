/** The French texts of what « S’assurer ou s’auto-assurer » holds on demand, and the shape that every other language must have. */
export const fr = {
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
};
