import { messages as terms } from '../../../terms/text/fr.js';

/** The French texts of the helpers inside the questions, and the shape that every other language must have. */
export const messages = {
  hints: {
    insurableTurnover:
      'Un an de ventes à crédit entre entreprises\u202f: sans les ventes aux particuliers, payées comptant ou d’avance, aux administrations et à vos filiales.',
    sector:
      'Ce sont leurs défaillances qui comptent. Les clients publics n’ont pas de ligne ici\u202f: ils se retirent du chiffre d’affaires à assurer.',
    buyerCount: 'Ceux que vous avez facturés depuis un an.',
    largest: 'Son poids dans le chiffre d’affaires assuré.',
    topThree: 'Premier client compris.',
    dso: 'Celui de vos factures, en moyenne.',
    daysPastDue:
      'Jours passés au-delà de l’échéance. Vous n’êtes pas seul\u202f: environ 45\u202f% des factures restent impayées une fois leur échéance passée, selon une enquête citée par assurance-credit-entreprise.fr (page sans date, lue en novembre 2026).',
    grossBadDebtRatio:
      'Des créances perdues, sur le chiffre d’affaires, font un taux de pertes\u202f; des factures passées en contentieux, une «\u00a0moyenne contentieuse\u00a0» (avant récupérations), plus haute.',
    quality:
      'À votre avis, pour l’ensemble de votre chiffre d’affaires\u202f; l’assureur, lui, les note un par un. Les notes\u202f: celles d’un assureur, d’une agence de renseignement ou de la Banque de France.',
    exportShare: 'Part des ventes hors de France\u202f; sans détail, répartie comme l’export français.',
    activity:
      'Quand vos ventes se pressent sur quelques mois, vos clients vous doivent alors plus que le délai de paiement ne le dit, et l’année finit plus loin de ce qui était prévu.',
  },

  /** How sound buyers are, by signs that the visitor can see: ratings, late payers, size. */
  qualities: {
    excellent:
      'Grandes entreprises, groupes établis\u202f; les meilleures notes\u202f; presque jamais en retard.',
    good: 'Grandes entreprises, PME établies\u202f; bonnes notes\u202f; retards rares et courts.',
    average: 'PME de toutes tailles\u202f; notes moyennes\u202f; retards d’une à deux semaines.',
    fragile:
      'Petites ou jeunes entreprises\u202f; notes faibles\u202f; retards fréquents, d’un mois ou plus.',
    degraded:
      'Très petites entreprises, en difficulté\u202f; mauvaises notes ou aucune\u202f; longs retards, impayés répétés.',
  },

  turnover: {
    group: 'Calcul du chiffre d’affaires assurable',
    total: 'Chiffre d’affaires total, HT',
    without: 'À retirer, ventes HT',
    exclusions: {
      consumers: 'aux particuliers',
      prepaid: 'payées comptant ou d’avance',
      publicBodies: 'aux clients publics (État, collectivités, hôpitaux)',
      subsidiaries: 'à vos propres filiales',
    },
    result: 'Chiffre d’affaires assurable',
    take: 'Reprendre ce montant',
    taken: 'Montant repris ci-dessus',
    empty: 'Indiquez le total, puis ce qui n’est pas à assurer.',
    unclear: 'Un montant reste à préciser.',
    exceeds: (excluded: string) =>
      `Les ventes à retirer (${excluded}) dépassent le total. Une même vente se retire une seule fois.`,
    nothing:
      'Il ne reste rien à assurer\u202f: l’assurance-crédit porte sur les ventes à crédit entre entreprises.',
  },

  /** For sectors that sell services and projects. */
  receivables: {
    heading: 'Services, projets, matériel\u202f: ce qui compte, et depuis quand',
    items: [
      'Régie, assistance, maintenance\u202f: ce qui est fait et facturé compte\u202f; la garantie part en général de la prestation, à condition de facturer sans tarder.',
      'Forfait ou projet à facturations intermédiaires\u202f: chaque étape livrée et facturée compte. Tant que le client ne l’a pas acceptée, il peut la contester, et une créance contestée attend en général l’accord ou le jugement\u202f: faites signer la réception de chaque étape. Le travail en cours, pas encore facturé, demande une garantie à part.',
      'Matériel\u202f: la garantie part en général de la livraison\u202f; un acompte payé d’avance se retire.',
      'Livraison, facture ou réception\u202f: votre contrat dit laquelle de ces dates ouvre la garantie.',
    ],
  },

  losses: {
    group: 'Calcul à partir de vos comptes',
    bases: {
      writeOffs: 'Pertes\u202f: créances perdues HT, au compte 654 de vos comptes de résultat.',
      grossInclVat: 'Pertes\u202f: factures passées en contentieux dans l’année, TTC, même payées depuis.',
    },
    loss: 'Pertes',
    turnover: 'Chiffre d’affaires HT',
    years: { 1: 'Année dernière', 2: 'Il y a deux ans', 3: 'Il y a trois ans' },
    /** A field's name, read aloud. */
    of: (what: string, year: string) => `${what}, ${year}`,
    note: 'Sans perte, tapez 0\u202f: une année laissée vide ne compte pas. En italique, une hypothèse\u202f: le chiffre d’affaires à assurer.',
    exceptional: 'Une perte exceptionnelle parmi elles\u202f?',
    no: 'non',
    yes: 'oui',
    amount: 'Son montant',
    amountHint: 'Compté de la même façon que les pertes.',
    counted: (counted: string) =>
      `Elle compte pour ${counted} seulement\u202f: un accident dit peu de l’avenir, et le modèle plafonne chaque grosse perte à quelques fois la perte moyenne attendue de vos clients.`,
    whole:
      'Elle compte en entier\u202f: le modèle ne plafonne que des pertes plus grosses pour une clientèle comme la vôtre.',
    results: { writeOffs: 'Taux de pertes', grossInclVat: 'Moyenne contentieuse' },
    sum: (lost: string, turnover: string, years: number) =>
      `${lost} de pertes pour ${turnover} de chiffre d’affaires, ${years > 1 ? `sur ${years} ans` : 'sur un an'}.`,
    take: 'Reprendre ce taux',
    empty: 'Indiquez les pertes d’une année au moins.',
    unclear: 'Un montant reste à préciser.',
    aboveTurnover:
      'Les pertes dépassent le chiffre d’affaires des mêmes années\u202f: vérifiez les montants.',
    aboveLosses:
      'La perte exceptionnelle dépasse le total des pertes\u202f: comptez-la aussi dans son année.',
  },

  exports: {
    group: 'Export, pays par pays',
    country: 'Pays',
    share: 'Part des ventes',
    choose: 'choisir un pays',
    /** The name of a field or button, read aloud. */
    of: (what: string, which: string) => `${what}, ${which}`,
    remove: 'Retirer',
    line: (line: number) => `ligne ${line}`,
    add: 'Ajouter un pays',
    total: (abroad: string, home: string) => `Export ${abroad}, France ${home}.`,
    empty:
      'Choisissez un pays et sa part de vos ventes\u202f; le reste est la France, départements d’outre-mer compris.',
    unclear: 'Une part reste à préciser.',
    above: (total: string) =>
      `Ces parts font ${total}\u202f: elles ne peuvent dépasser 100\u202f% des ventes.`,
    incomplete: 'Une ligne sans pays ou sans part ne compte pas encore.',
    unclassified: (countries: string, many: boolean) =>
      `${countries}\u202f: l’OCDE ne ${many ? 'les' : 'le'} classe pas, le barème y applique un risque prudent.`,
    overruled: 'La part saisie ci-dessus l’emporte, répartie comme l’export français.',
    take: 'Reprendre ces pays',
  },

  terms: {
    units: {
      maximumLiabilityMultiple: { premium: '× la prime', minimumPremium: '× le minimum' },
      waitingPeriodMonths: 'mois',
    },
    /** The shortest waiting period. */
    oneMonth: '1\u202fmois, sur demande',
    ...terms.names,
  },
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
export type HelperMessages = typeof messages;
