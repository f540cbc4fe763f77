/** What the pack says of the coefficients that are derived here. */
export const texts = {
  leaves: {
    'probabilityOfDefault.scale': {
      source: 'rate-calculation',
      date: '2026-11',
      note: {
        fr: 'Un paramètre pour plusieurs repères\u00a0: c’est une cohérence, pas une validation.',
        en: 'One parameter for several markers: consistency, not a validation.',
      },
      method: {
        fr: 'Des niveaux où tous les repères publiés tiennent ensemble (taux moyens d’une population simulée de 2\u00a0000 assurés, profils X, Y et Z, export, taille, frais), celui qui approche le plus la moyenne publiée de 0,3\u00a0%. L’intervalle est l’ensemble de ces niveaux.',
        en: 'Of the levels at which all published markers hold together (mean rates of a simulated population of 2,000 policyholders, profiles X, Y and Z, exports, size, expenses), the one nearest to the published mean of 0.3%. The interval is all of these levels.',
      },
    },
    'probabilityOfDefault.byGrade': {
      source: 'eurosystem-limits',
      date: '2025-03',
      note: {
        fr: 'Probabilité à un an. Les taux observés par cotation de la Banque de France ne sont pas publiés.',
        en: 'One-year probability. Observed rates by Banque de France grade are not published.',
      },
      method: {
        fr: 'Droite logarithmique par les limites de l’Eurosystème\u00a0: 0,10\u00a0% entre A et B, 0,40\u00a0% en C, 1\u00a0% en D. L’intervalle réunit les taux observés par S&P de 1981 à 2024, en Europe et dans le monde. Non noté\u00a0: entre les taux de défaillance des PME (1,9\u00a0%) et des plus grandes (0,9\u00a0%) en 2025.',
        en: 'Logarithmic line through the Eurosystem limits: 0.10% between A and B, 0.40% at C, 1% at D. The interval takes in the rates that S&P observed from 1981 to 2024, in Europe and in the world. Not graded: between the failure rates of small and medium companies (1.9%) and of larger ones (0.9%) in 2025.',
      },
    },
    sectorIndex: {
      source: 'bdf-failures',
      date: '2025-12',
      note: {
        fr: '1 = moyenne. Finance, secteur public et autres\u00a0: jugés, aucun taux publié ne leur convient.',
        en: '1 = average. Finance, public sector and others: judged, no published rate fits them.',
      },
      method: {
        fr: 'Coefficients jugés, rapprochés du taux de défaillance de leur secteur (moyenne 2010-2019 et 2025) sur celui de l’ensemble, pour 30 à 60\u00a0% selon la solidité du dénominateur, puis pour 30\u00a0% de leur propre taux (INSEE, 2005) s’il existe. L’intervalle réunit le jugement et chaque taux.',
        en: 'Judged factors, moved towards the failure rate of their sector (mean 2010-2019, and 2025) over that of all, by 30 to 60% as the denominator deserves, then by 30% towards a rate of their own (INSEE, 2005) where there is one. The interval takes in the judgement and each rate.',
      },
    },
    'claims.lossGivenInsolvency': {
      source: 'ags-recovery',
      date: '2007-12',
      method: {
        fr: 'Milieu de deux rangs publiés\u00a0: 3,8\u00a0% récupérés sans garantie, 13\u00a0% avec privilège, à quoi ressemble une réserve de propriété. La part des fournisseurs qui retrouvent leurs biens n’est pas publiée.',
        en: 'Middle of two published ranks: 3.8% recovered without security, 13% with a privilege, which retention of title resembles. The share of suppliers that find their goods again is not published.',
      },
    },
    'economy.sigma': {
      source: 'sp-defaults',
      date: '2025-12',
      method: {
        fr: 'Moyenne géométrique de trois variations autour de leur tendance\u00a0: défauts mondiaux (S&P, 2001-2024), défaillances françaises (Banque de France, 2013-2025), sinistres des assureurs-crédit (ICISA, 2007-2024). L’intervalle va de la plus faible à la plus forte.',
        en: 'Geometric mean of three variations around their trend: defaults in the world (S&P, 2001-2024), French failures (Banque de France, 2013-2025), credit insurers’ claims (ICISA, 2007-2024). The interval runs from the least to the greatest.',
      },
    },
    'uncertainty.sigma': {
      source: 'sp-defaults',
      date: '2025-12',
      method: {
        fr: 'Erreur type de la moyenne de ces trois variations, en logarithme.',
        en: 'Standard error of the mean of these three variations, in logarithms.',
      },
    },
    exportMix: {
      source: 'french-exports',
      date: '2021-12',
      note: {
        fr: 'Biens seulement, Russie exceptée\u00a0: ventes à crédit et services peuvent aller ailleurs.',
        en: 'Goods only, without Russia: sales on credit and services may go elsewhere.',
      },
      method: {
        fr: 'Parts des premiers clients de la France en 2020 et 2021, ramenées à 100\u00a0%. L’intervalle va d’une année à l’autre.',
        en: 'Shares of France’s largest customers in 2020 and 2021, scaled to 100%. The interval runs from one year to the other.',
      },
    },
  },
  /** Assumptions that public figures were tried on. */
  undecided: {
    'claims.protractedDefaultRatio': {
      fr: 'Impayés prolongés pour une insolvabilité déclarée. Essayé\u00a0: les factures en retard de plus de 30 jours, 8,3\u00a0% chez Altares et 18,5\u00a0% chez Creditsafe\u00a0; elles ne s’accordent pas et peu finissent en sinistre.',
      en: 'Protracted defaults per declared insolvency. Tried: invoices more than 30 days late, 8.3% at Altares and 18.5% at Creditsafe; they do not agree, and few end as claims.',
    },
    'claims.lossGivenProtractedDefault': {
      fr: 'Perte au délai de carence de référence. Essayé\u00a0: 80\u00a0% des retards de plus de 180 jours jamais payés (Coface), 34\u00a0% perdus sur des prêts sans garantie (Global Credit Data)\u00a0: ils ne s’accordent pas.',
      en: 'Loss at the reference waiting period. Tried: 80% of delays beyond 180 days never paid (Coface), 34% lost on unsecured loans (Global Credit Data): they do not agree.',
    },
    'claims.waitingHazardPerMonth': {
      fr: 'Plus on attend, plus de retardataires paient. Essayé\u00a0: les retards publiés s’arrêtent à 30 jours ou se comptent en moyennes\u00a0; aucun ne dit ce qui rentre après six mois.',
      en: 'The longer the wait, the more late payers pay. Tried: published delays stop at 30 days or are averages; none says what comes in after six months.',
    },
  },
  sources: {
    'bdf-failures': {
      title: 'Défaillances d’entreprises, décembre 2025',
      publisher: 'Banque de France',
      url: 'https://www.banque-france.fr/en/statistics/compagnies/business-failures-france-2025-12',
      date: '2026-02-06',
    },
    'eurosystem-limits': {
      title: 'Cadre d’évaluation du crédit de l’Eurosystème\u00a0: limites de probabilité de défaut',
      publisher: 'Banque centrale européenne',
      date: '2023',
    },
    'sp-defaults': {
      title: '2024 Annual Global Corporate Default And Rating Transition Study (1981-2024)',
      publisher: 'S&P Global Ratings',
      url: 'https://www.maalot.co.il/Publications/FTS20250331162126.pdf',
      date: '2025-03-27',
    },
    'ags-recovery': {
      title: 'Taux de recouvrement des créances par rang',
      publisher: 'Unédic-AGS et IFPPC',
      date: '2007',
    },
    'french-exports': {
      title: 'La France et ses partenaires économiques, pays par pays',
      publisher: 'Ministère de l’Europe et des affaires étrangères',
      url: 'https://www.diplomatie.gouv.fr/fr/politique-etrangere-de-la-france/diplomatie-economique-et-commerce-exterieur/la-france-et-ses-partenaires-economiques-pays-par-pays/',
      date: '2021',
    },
  },
};
