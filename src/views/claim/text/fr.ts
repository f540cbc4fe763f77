export const heading = 'En cas d’impayé';

/** The French texts of « En cas d’impayé », and the shape that every other language must have. */
export const messages = {
  answer: {
    /** Before the amount, or `nothing`. */
    of: (invoice: string, paid: boolean) => `Sur ${invoice} TTC, l’assureur ${paid ? '' : 'ne '}verserait`,
    nothing: 'rien',
    by: (latest: string) => `au plus tard le ${latest}.`,
    /** Nobody knows yet when the debt is admitted. */
    presumed: (day: string, months: number) =>
      `le ${day}, si la créance est admise ${months}\u202fmois après le jugement\u202f; c’est souvent bien plus tard.`,
    left: (kept: string) => `Resterait à votre charge, hors taxes\u202f: ${kept}.`,
  },

  inputs: {
    heading: 'Votre facture',
    /** Once for all fields. */
    legend: 'En italique, des hypothèses, à remplacer.',
    fields: {
      claimInvoice: { label: 'Montant TTC', hint: 'un mois de votre premier client' },
      claimVatRate: { label: 'Taux de TVA', hint: 'taux normal' },
      claimLimit: { label: 'Agrément (limite de crédit)', hint: 'son encours habituel\u202f; 0 si refusé' },
      claimInsuredPercentage: { label: 'Quotité garantie', hint: 'part assurée de la perte' },
    },
    noVat: 'à l’export, pas de TVA',
    unnamedLimit: 'ce que vous décidez seul',
    unnamedPercentage: '60 à 75\u202f% le plus souvent',
    dates: {
      claimDueDate: { label: 'Échéance', hint: 'aujourd’hui' },
      claimOpenedOn: { label: 'Jugement d’ouverture du', hint: 'jour de l’échéance' },
      claimAdmittedOn: {
        label: 'Créance admise le',
        hint: (months: number) => `${months}\u202fmois après le jugement, souvent bien plus tard`,
      },
    },
    openedByAdmission: 'jour de l’admission, au plus tard',
    admittedFirst: 'Une créance n’est pas admise avant le jugement d’ouverture.',
    badDate: 'Un jour entre 2000 et 2100, par exemple 31/01/2027.',
    cause: 'Pourquoi n’est-elle pas payée\u202f?',
    causes: {
      protractedDefault: 'impayé prolongé',
      declaredInsolvency: 'insolvabilité déclarée (sauvegarde, redressement, liquidation)',
    },
    buyer: 'Ce client est-il dénommé dans votre police\u202f?',
    buyers: {
      named: 'client dénommé\u202f: il a son agrément',
      unnamed: 'client non dénommé\u202f: sans agrément à lui',
    },
    vat: 'Quand devez-vous la TVA de cette facture\u202f?',
    vats: {
      onInvoice: 'à la facture\u202f: marchandises, ou services sur les débits',
      onReceipt: 'au paiement\u202f: services sur les encaissements',
    },
  },

  calendar: {
    heading: 'Le calendrier',
    toFile: (deadline: string) => `Le délai à ne pas manquer\u202f: déclarer le sinistre ${deadline}.`,
    /** @param over, running conditions of the deadline that has passed, and of the other one */
    fileNow: (over: string, passed: string, running: string, latest: string) =>
      `Déclarez le sinistre sans attendre\u202f: ${over}, le dernier jour était le ${passed}\u202f; ${running}, c’est le ${latest}.`,
    tooLate: (date: string) =>
      `Si le sinistre n’était pas déclaré le ${date}, la garantie est sans doute perdue\u202f: appelez votre courtier.`,
    contract: 'Votre contrat fait foi.',
    due: 'Échéance de la facture',
    events: {
      fileClaim: 'Déclarer le sinistre à l’assureur',
      stopDeliveries: 'Arrêter les livraisons',
      unilateralExtensionEnds: 'Dernier jour de prorogation',
      declareDebt: 'Déclarer la créance à la procédure',
      claimGoods: 'Revendiquer les marchandises',
      indemnity: 'Indemnité',
    },
    hints: {
      fileClaim: (extended: string | undefined) =>
        `passé le délai, plus de garantie${extended ? `\u202f; ${extended} si vous avez prorogé l’échéance` : ''}`,
      stopDeliveries: (days: number) =>
        `les suivantes ne sont plus couvertes${days > 45 ? '\u202f; parfois dès 45\u202fjours de retard' : ''}`,
      unilateralExtensionEnds: 'report d’échéance accordé sans l’assureur',
      indemnity: 'versée dans cet intervalle, selon le contrat, si vous déclarez au premier délai',
      declareDebt:
        'si le client est en France, au mandataire judiciaire ou au liquidateur\u202f; passé le délai, la créance est écartée',
      claimGoods:
        'si le client est en France et que vos marchandises, vendues avec réserve de propriété, sont encore chez lui, ou impayées par son propre client',
    },
    fromPublication:
      'compté ici depuis le jugement\u202f; c’est sa publication au BODACC, un peu après, qui compte',
    /** Counted as the deadline before it. */
    likewise: 'compté de même',
    /** The extension goes beyond what the law allows. */
    legalTerm:
      'entre entreprises en France, la loi n’admet toujours que 60\u202fjours après la facture, ou 45\u202fjours fin de mois (L441-10)',
    and: '\u202f; ',
    /** On paper. */
    brief: {
      declareDebt: 'client en France',
      claimGoods: 'client en France, marchandises sous réserve de propriété',
      presumed: (months: number) =>
        `si la créance est admise ${months}\u202fmois après le jugement\u202f; souvent bien plus tard`,
    },
    admitted: 'comptée depuis la déclaration ou l’admission de la créance, la plus tardive',
    presumedAdmission: (months: number) =>
      `hypothèse\u202f: créance admise ${months}\u202fmois après le jugement, souvent bien plus tard\u202f; certains contrats versent un acompte`,
    past: 'date passée',
    save: 'Mettre ces délais dans mon agenda',
    saveNote: 'Fichier .ics, au premier délai de chaque étape\u202f; créé ici, rien n’est envoyé.',
  },

  /** A day, and by what it is that one. */
  on: (day: string, condition: string) => (condition ? `le ${day} ${condition}` : `le ${day}`),
  /** A deadline: days as `on` gives them. */
  deadline: (days: readonly string[]) => `au plus tard ${days.join(', ')}`,
  /** By what a deadline is counted so; `again`: after another one. */
  ways: {
    afterDue: (days: number, again: boolean) =>
      again ? `s’il dit ${days}\u202fjours` : `si votre contrat dit ${days}\u202fjours`,
    afterOpening: (days: number, again: boolean) =>
      again
        ? `s’il dit ${days}\u202fjours après le jugement`
        : `si votre contrat dit ${days}\u202fjours après le jugement`,
    filing: (_: number, _again: boolean) => 'si la garantie s’arrête avec la déclaration',
    late: (days: number, again: boolean) => `${again ? 'sinon, ' : ''}à ${days}\u202fjours de retard`,
    opening: (_: number, again: boolean) => `${again ? 'sinon, ' : ''}au jugement d’ouverture`,
    home: (months: number, _again: boolean) => `depuis la France métropolitaine (${months}\u202fmois)`,
    abroad: (months: number, _again: boolean) => `depuis l’étranger ou l’outre-mer (${months}\u202fmois)`,
  },

  /** What opens on demand. */
  demand: {
    more: 'Récupérations, et ce qu’il reste de l’année',
    dates: 'Voir en tableau',
    cash: 'Votre trésorerie, avec et sans l’assurance',
    cap: 'La limite de décaissement et votre premier client',
    steps: 'L’indemnité, pas à pas, et ce qui reste à votre charge',
    law: 'Ce que le client vous doit en plus, selon la loi',
    sources: 'D’où viennent ces délais et ces montants',
  },

  /** Why nothing is paid. */
  ends: {
    vat: 'La facture est trop petite.',
    creditLimit: 'L’assureur n’a rien accepté de couvrir sur ce client.',
    recoveredBefore: 'Tout a été récupéré avant l’indemnité.',
    claimThreshold: 'La perte est sous le seuil d’intervention.',
    insuredPercentage: 'Ce qui a été récupéré dépasse déjà la part assurée.',
    eachLossDeductible: 'La franchise individuelle absorbe l’indemnité.',
    annualAggregateDeductible: 'La franchise annuelle globale absorbe l’indemnité.',
    maximumLiability: 'La limite de décaissement est épuisée.',
    forfeited: 'Le dossier est arrivé trop tard.',
  },

  more: {
    fields: {
      claimBefore: { label: 'Récupéré avant l’indemnité, HT', hint: 'rien' },
      claimAfter: { label: 'Récupéré après l’indemnité, HT', hint: 'rien' },
      claimDeductible: { label: 'Reste de la franchise annuelle globale', hint: 'premières pertes, à vous' },
      claimMaximum: { label: 'Reste de la limite de décaissement', hint: 'limite entière' },
    },
    noMaximum: 'sans limite',
    noDeductible: 'pas de franchise annuelle globale',
    aboveLoss: (loss: string) => `Récupéré en tout\u202f: au plus ${loss}, le montant hors taxes.`,
  },

  dates: {
    event: 'Étape',
    day: 'Date',
    counted: 'Selon les cas',
    between: (earliest: string, latest: string) => `du ${earliest} au ${latest}`,
  },

  cash: {
    heading: 'Votre trésorerie',
    /** @param admission months after the judgment at which the debt is presumed to be admitted */
    finding: (amount: string, date: string, without: string, admission?: number) =>
      `Le ${date}${admission === undefined ? ' au plus tard' : `, si la créance est admise ${admission}\u202fmois après le jugement`}, ${amount} sont rentrés avec l’assurance\u202f; sans elle, ${without}.`,
    same: 'Dans ce cas, l’assurance ne change rien aux encaissements.',
    due: (amount: string) => `attendu ${amount} HT`,
    with: (amount: string) => `avec assurance ${amount}`,
    without: (amount: string) => `sans assurance ${amount}`,
    note: 'Hors taxes et hors prime. Les récupérations n’ont pas de date sûre\u202f: avant l’indemnité, au jour de la déclaration\u202f; après, trois mois plus tard.',
    vat: {
      onInvoice: (vat: string) =>
        `La TVA versée à la facture (${vat}) reste avancée jusqu’à sa récupération.`,
      onReceipt: (_vat: string) =>
        'La TVA n’est due que sur ce qui rentre du client\u202f: rien n’est avancé.',
    },
    table: 'Voir en tableau',
    date: 'Date',
    event: 'Ce qui rentre',
    causes: {
      due: 'échéance, rien ne rentre',
      opened: 'procédure ouverte avant l’échéance',
      before: 'récupéré avant l’indemnité',
      indemnity: 'indemnité',
      after: 'récupéré après l’indemnité',
    },
    withHead: 'Avec',
    withoutHead: 'Sans',
  },

  cap: {
    above: (exposure: string, paid: string, maximum: string) =>
      `Votre premier client à lui seul dépasse la limite de décaissement, le plus que l’assureur paie par an\u202f: ${exposure} d’encours appelleraient ${paid} d’indemnité, pour une limite de ${maximum}.`,
    below: (exposure: string, paid: string, maximum: string) =>
      `Votre premier client tient sous la limite de décaissement, le plus que l’assureur paie par an\u202f: ${exposure} d’encours appelleraient ${paid} d’indemnité, pour une limite de ${maximum}.`,
    none: 'Votre police n’a pas de limite de décaissement\u202f: l’assureur paie sans maximum par an.',
  },

  steps: {
    invoice: 'Facture TTC',
    names: {
      vat: 'Sans la TVA',
      creditLimit: 'Dans l’agrément',
      recoveredBefore: 'Moins le récupéré',
      claimThreshold: 'Seuil d’intervention',
      insuredPercentage: 'Quotité garantie',
      eachLossDeductible: 'Franchise individuelle',
      annualAggregateDeductible: 'Franchise annuelle globale',
      maximumLiability: 'Limite de décaissement',
      forfeited: 'Déclaration tardive',
    },
    hints: {
      vat: {
        onInvoice: (rate: string) => `${rate}, récupérable si la créance est définitivement perdue`,
        onReceipt: (rate: string) => `${rate}, due sur ce que le client paie seulement`,
      },
      creditLimit: (limit: string) => `ce que l’assureur couvre sur ce client, ${limit}`,
      recoveredBefore: (amount: string) => `${amount}, pour sa part couverte`,
      claimThreshold: (amount: string) => `sous ${amount}, rien n’est payé`,
      topUp: (share: string) => `complète le récupéré jusqu’à ${share} de la part couverte`,
      netLoss: (share: string) => `${share} de ce qui n’est pas récupéré`,
      eachLossDeductible: (amount: string) => `${amount} retirés de chaque indemnité`,
      annualAggregateDeductible: (amount: string) => `il en reste ${amount} à votre charge`,
      maximumLiability: (amount: string) => `il en reste ${amount} à décaisser`,
      noVat: 'la facture n’en porte pas',
      noRecovery: 'rien avant l’indemnité',
      none: 'la police n’en a pas',
      noneLeft: 'il n’en reste rien cette année',
      forfeited: 'passé le délai, rien n’est payé',
    },
    total: 'Indemnité',
  },

  kept: {
    heading: 'Ce qui reste à votre charge',
    finding: (kept: string, loss: string) => `${kept} sur une perte de ${loss} hors taxes.`,
    vat: {
      onInvoice: (vat: string) =>
        `La TVA de ce que le client ne paie pas (${vat}) n’est pas assurée. Vous la récupérez une fois la créance définitivement perdue, ou dès le jugement qui ouvre la liquidation, et une facture rectifiée envoyée (CGI, article 272-1).`,
      onReceipt: (vat: string) =>
        `La TVA de ce que le client ne paie pas (${vat}) n’est pas assurée. Sur les encaissements, vous ne l’avez pas versée\u202f: il n’y a rien à récupérer (CGI, article 269-2-c).`,
    },
    reasons: {
      creditLimit: 'au-delà de l’agrément',
      claimThreshold: 'sous le seuil d’intervention',
      insuredPercentage: 'votre part, au-delà de la quotité',
      eachLossDeductible: 'franchise individuelle',
      annualAggregateDeductible: 'franchise annuelle globale',
      maximumLiability: 'au-delà de la limite de décaissement',
    },
    recovered: 'récupéré après l’indemnité, votre part',
    whole: 'Reste à votre charge',
    before: (amount: string) =>
      `Avant l’indemnité, tout ce qui rentre est à vous\u202f: ${amount} ici, et l’assureur complète.`,
    beforeNone:
      'Avant l’indemnité, tout ce qui rentre est à vous, et l’assureur complète jusqu’à la quotité.',
    beforeNet: 'Avant l’indemnité, tout ce qui rentre est à vous, et réduit la perte à indemniser.',
    after: (insurer: string, insured: string) =>
      `Après, chaque euro récupéré se partage au prorata\u202f: ${insurer} pour l’assureur, ${insured} pour vous. Si tout rentre, vous retrouvez la totalité.`,
    afterAmounts: (insurer: string, insured: string) =>
      `Ici\u202f: ${insurer} pour l’assureur, ${insured} pour vous.`,
    year: (left: string) => `Pour les sinistres suivants de l’année, il reste ${left}.`,
    deductibleLeft: (amount: string) => `${amount} de franchise annuelle globale`,
    maximumLeft: (amount: string) => `${amount} de limite de décaissement`,
  },

  /** The calendar file. */
  file: {
    name: (due: string) => `impaye-${due}`,
    title: (event: string, invoice: string) => `${event} (facture de ${invoice} TTC)`,
    range: (earliest: string, latest: string) =>
      `Selon les contrats\u202f: du ${earliest} au ${latest}. La première date à venir est retenue.`,
    earlier: 'Certains contrats le demandent dès 45\u202fjours de retard.',
    lastDay: (event: string) => `Dernier jour\u202f: ${event}`,
    deadline: (deadline: string) => `À faire ${deadline}.`,
    /** Of a part of a sentence. */
    sentence: (part: string) => `${part[0]!.toUpperCase()}${part.slice(1)}.`,
    presumed: 'Date comptée sur une hypothèse\u202f: jugement ou admission à préciser.',
    notes: (due: string, more: readonly string[]) =>
      [`Facture due le ${due}.`, ...more, 'Votre contrat fait foi.'].join(' '),
  },

  interest: {
    sum: (interest: string, date: string, charge: string) =>
      `${interest} de pénalités de retard au ${date}, et ${charge} d’indemnité forfaitaire. L’assureur ne les couvre pas.`,
    label: 'Taux des pénalités, par an',
    /** @param half the half-year that the rate holds for, where it is known */
    hint: (half: string | undefined) => (half ? `minimum légal, ${half}` : 'minimum légal'),
    half: (half: 1 | 2, year: number) => `${half === 1 ? '1er' : '2e'} semestre ${year}`,
    older: (half: string) =>
      `Ce taux est celui du ${half}, le dernier connu ici\u202f: celui du semestre en cours est au Journal officiel.`,
    law: 'La loi fixe un plancher de trois fois l’intérêt légal\u202f; sans clause au contrat, c’est le taux de la BCE plus 10 points. Les deux changent chaque semestre. Sur le TTC, sans rappel (L441-10, D441-5 du code de commerce).',
    insolvency: (interest: string, days: string, charge: string) =>
      `${interest} de pénalités par ${days} de retard\u202f; en procédure collective, elles s’arrêtent en général au jugement d’ouverture (L622-28 du code de commerce). Les ${charge} d’indemnité forfaitaire ne se réclament pas quand la procédure interdit le paiement. L’assureur ne couvre ni les unes ni l’autre.`,
  },
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
export type ClaimMessages = typeof messages;
