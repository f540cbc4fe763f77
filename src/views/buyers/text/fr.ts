import { noticeWords as notices } from '../../../receivables/words/fr.js';

export const heading = 'Mes clients';

/** What a figure stands on where the books tell turnover, or only what is owed. */
type Base = 'turnover' | 'outstandings';

const refusals = {
  empty: 'Ce fichier est vide.',
  binary: 'Ce n’est pas un fichier de comptabilité lisible\u202f: son contenu n’est pas du texte.',
  legacyExcel:
    'C’est un classeur Excel ancien (.xls). Ouvrez-le, enregistrez-le en .xlsx ou en .csv, puis déposez-le de nouveau.',
  pdf: 'C’est un PDF\u202f: il montre les chiffres sans les donner. Demandez à votre logiciel un export FEC, CSV ou Excel.',
  encrypted: 'Ce fichier est protégé par un mot de passe. Enregistrez-en une copie sans protection.',
  corrupt: 'Ce fichier est abîmé ou incomplet. Refaites l’export, puis déposez-le de nouveau.',
  tooLarge: 'Une fois décompressé, ce fichier dépasse ce qui peut être lu ici.',
  endlessLine:
    'Ce fichier n’a pas de lignes de longueur raisonnable\u202f: ce n’est pas un export de comptabilité.',
  noHeader:
    'Les colonnes n’ont pas été reconnues. Gardez la première ligne, avec les noms des colonnes, telle que votre logiciel l’écrit.',
  noLines: 'Les colonnes sont là, mais aucune ligne de chiffres n’a pu être lue.',
  noReceivables:
    'Ce fichier se lit, mais aucun compte client (411) n’y figure. Exportez toutes les écritures de l’exercice.',
  tooManyBuyers: 'Ce fichier compte plus de clients que ce qui peut être tenu en mémoire ici.',
  unsureColumns: 'Les colonnes de ce tableau n’ont pas pu être reconnues.',
  failed:
    'La lecture s’est arrêtée d’elle-même. Réessayez\u202f; si cela se reproduit, essayez un autre format d’export.',
};

const methods = {
  pairing: 'Réparti facture par facture, écriture par écriture.',
  named: 'Lu par client dans les comptes de vente.',
  byAccount: 'Lu dans les soldes des comptes.',
  estimated: 'Estimé à partir des montants TTC facturés.',
  reconciliation: 'Mesuré sur les factures lettrées avec leurs paiements.',
  fifo: 'Estimé, chaque paiement réglant les plus anciennes factures.',
  countBack: 'Estimé en remontant les ventes jusqu’au montant encore dû.',
  dueDates: 'Lu dans les dates d’échéance du fichier.',
  openItems: 'Estimé sur les factures encore dues.',
  outstandings: 'Calculé sur ce que chacun doit.',
  signals: 'Déduit des comptes, de la TVA et des noms.',
};

/** The French texts of « Mes clients », and the shape that every other language must have. */
export const messages = {
  give: {
    heading: 'Partez de votre comptabilité',
    again: 'Vos fichiers',
    intro:
      'Déposez votre fichier des écritures comptables (FEC), une balance âgée ou un grand livre clients\u202f: le questionnaire se remplit, client par client. Plusieurs exercices à la fois donnent aussi l’historique des impayés.',
    sent: '0 octet envoyé.',
    stays:
      'La lecture se fait dans cette page, sur votre appareil\u202f; rien n’en sort et rien n’est gardé.',
    files: 'Déposez vos fichiers ici, ou choisissez-les',
    kinds: 'FEC (.txt, .csv, .xml), balance âgée ou grand livre (.csv, .xlsx), seuls ou en .zip ou .gz.',
    paste: 'Ou collez un tableau',
    cells: 'Cellules copiées d’un tableur, avec la ligne des noms de colonnes',
    cellsNote: 'Sélectionnez le tableau dans votre tableur, copiez, puis collez ici.',
    readCells: 'Lire ce tableau',
    putAway: 'Oublier ces fichiers',
  },

  reading: {
    label: 'Lecture du fichier',
    progress: (done: string, total: string, lines: number, linesTold: string, speed: string) =>
      [total ? `${done} sur ${total}` : done, `${linesTold} ligne${lines > 1 ? 's' : ''}`, speed]
        .filter(Boolean)
        .join(' · '),
    cancel: 'Arrêter',
    refused: 'Ce fichier n’a pas pu être lu',
    refusals,
    /** Read aloud. */
    said: {
      reading: 'Lecture en cours.',
      read: (lines: number, linesTold: string, buyers: number, buyersTold: string) =>
        `Lecture terminée\u202f: ${linesTold} ligne${lines > 1 ? 's' : ''}, ${buyersTold} client${buyers > 1 ? 's' : ''}.`,
      unsure: 'Des colonnes sont à confirmer.',
      stopped: 'Lecture arrêtée.',
    },
  },

  unsure: {
    heading: 'Ces colonnes sont à confirmer',
    column: (name: string) => `Colonne «\u00a0${name}\u00a0»`,
    samples: (values: readonly string[]) =>
      values.length > 0 ? `Par exemple\u202f: ${values.join(' · ')}` : 'Cette colonne est vide.',
    roles: {
      ignored: 'à laisser de côté',
      customerName: 'nom du client',
      customerKey: 'code du client',
      total: 'montant dû',
      notDue: 'non échu',
      overdue: 'échu',
      bucket: 'tranche de retard',
      amount: 'montant de la facture',
      paid: 'déjà payé',
      debit: 'débit',
      credit: 'crédit',
      debitBalance: 'solde débiteur',
      creditBalance: 'solde créditeur',
      documentDate: 'date de facture',
      dueDate: 'date d’échéance',
      daysOverdue: 'jours de retard',
      document: 'numéro de pièce',
      siren: 'SIREN ou SIRET',
      country: 'pays',
      currency: 'devise',
      reconciliation: 'lettrage',
    },
    confirm: 'Lire avec ces colonnes',
  },

  questions: {
    heading: 'À vous de le dire',
    /** The list rests on what is assumed until then. */
    intro: 'Rien dans le fichier ne le tranche\u202f; le choix affiché est celui qui a servi.',
    dateOrder: {
      label: 'Dans les dates, le jour vient',
      choices: { dayFirst: 'avant le mois', monthFirst: 'après le mois' },
    },
    ageBasis: {
      label: 'Les tranches comptent les jours depuis',
      choices: { dueDate: 'l’échéance', invoiceDate: 'la facture' },
    },
    same: 'Ces comptes portent le même nom\u202f: est-ce le même client\u202f?',
    sameIntro: 'Cochez ceux à réunir\u202f; le fichier est alors relu.',
    together: (name: string, count: number) => `${name}, ${count} comptes`,
  },

  quality: {
    heading: 'Ce qui a été lu',
    entries: (from: string, to: string, months: number) => `Écritures du ${from} au ${to}, ${months} mois`,
    aged: (day: string) => (day ? `Encours clients au ${day}` : 'Encours clients'),
    lines: (count: number, lines: string, understood: string, repaired: string, refused: string) =>
      `${lines} ligne${count > 1 ? 's' : ''} lue${count > 1 ? 's' : ''}\u202f: ${understood} telles quelles, ${repaired} après correction, ${refused} mises de côté.`,
    balanced: (amount: string) => `Les débits égalent les crédits\u202f: ${amount}.`,
    unbalanced: (debit: string, credit: string, difference: string) =>
      `Les débits (${debit}) et les crédits (${credit}) diffèrent de ${difference}\u202f: le fichier est peut-être incomplet.`,
    allocated: {
      turnover: (share: string, low: boolean) =>
        `${share} du chiffre d’affaires est attribué à des clients${low ? '\u202f; les parts ci-dessous ne portent que sur cela' : ''}.`,
      outstandings: (share: string, low: boolean) =>
        `${share} de l’encours est attribué à des clients${low ? '\u202f; les parts ci-dessous ne portent que sur cela' : ''}.`,
    },
    notices,
    /** Of a notice: how much, how many, where. */
    days: (days: number) => `${days} jours`,
    months: (months: number) => `${months} mois`,
    linesOf: (lines: string) => `lignes ${lines}`,
    parts: {
      entriesUnbalanced: (share: string) => `${share} le sont`,
      allocation: (share: string) => `${share} ne l’est pas`,
      fewReconciliations: (share: string) => `${share} en montant`,
      abroadUnknown: (share: string) => `${share} du chiffre d’affaires`,
    },
    refused: (count: number, told: string) =>
      count > 1 ? `Voir les ${told} lignes mises de côté` : 'Voir la ligne mise de côté',
    line: (line: string, reason: string) => `Ligne ${line}\u202f: ${reason}.`,
    more: (count: string) => `Et ${count} de plus.`,
    reasons: {
      tooFewFields: 'il manque des colonnes',
      tooManyFields: 'il y a trop de colonnes',
      badDate: 'la date ne se lit pas',
      badAmount: 'le montant ne se lit pas',
      badSign: 'le sens, débit ou crédit, ne se lit pas',
      noAccount: 'il n’y a pas de numéro de compte',
      subTotal: 'c’est un sous-total',
      noCustomer: 'il n’y a pas de client',
    },
  },

  answers: {
    heading: 'Ce que vos chiffres répondent',
    intro:
      'Corrigez ce qui ne vous ressemble pas\u202f; videz un champ pour laisser la question comme elle est. Une correction vaut aussi après une nouvelle lecture.',
    take: 'Reprendre dans le questionnaire',
    /** Of a list of what is owed. */
    open: 'Une balance âgée ne dit ni vos ventes, ni vos pertes\u202f: ces questions restent à remplir plus haut.',
    taken: 'Ces réponses sont dans le questionnaire\u202f: l’estimation est la vôtre.',
    how: 'Calcul',
    own: (value: string) => `Votre correction\u202f; le fichier dit ${value}.`,
    sources: {
      insurableTurnover: (_base: Base) =>
        'Ventes de l’exercice, ramenées à un an, moins ce qui ne s’assure pas.',
      buyerCount: (base: Base): string =>
        base === 'turnover' ? 'Clients facturés dans l’exercice.' : 'Clients qui vous doivent quelque chose.',
      largest: (base: Base): string =>
        base === 'turnover'
          ? 'Sur le chiffre d’affaires par client.'
          : 'Sur l’encours, faute de chiffre d’affaires.',
      topThree: (base: Base): string =>
        base === 'turnover'
          ? 'Sur le chiffre d’affaires par client.'
          : 'Sur l’encours, faute de chiffre d’affaires.',
      dso: (_base: Base) => 'Délai constaté de la facture au paiement, moins le retard moyen.',
      daysPastDue: (_base: Base) => 'Retard constaté, pondéré par les montants.',
      grossBadDebtRatio: (_base: Base) => 'Créances passées en impayé, sur le chiffre d’affaires.',
      exportShare: (_base: Base) => 'D’après les comptes de vente et les pays des clients.',
    },
    sure: {
      sure: 'Sûr.',
      likely: 'Probable.',
      unsure: 'Peu sûr\u202f: à vérifier.',
    },
    formulas: {
      insurableTurnover:
        'Solde des comptes 70, écritures de clôture exclues, moins les exclusions, × 12 ÷ mois.',
      buyerCount: 'Clients dont le chiffre d’affaires (à défaut, l’encours) est positif, exclusions ôtées.',
      largest: 'Part du premier client dans la somme de ceux qui restent.',
      topThree: 'Part des trois premiers clients dans la somme de ceux qui restent.',
      dso: 'Jours de la facture au paiement, pondérés par les montants réglés, moins le retard moyen.',
      daysPastDue: 'Moyenne pondérée des jours au-delà de l’échéance, zéro pour ce qui est payé à temps.',
      grossBadDebtRatio:
        'Nouvelles créances douteuses et pertes directes des exercices, ÷ chiffre d’affaires des mêmes exercices.',
      exportShare: 'Ventes hors de France ÷ ventes dont le pays est connu.',
    },
    countBack: 'Délai estimé, retards compris, en remontant les ventes jusqu’à l’encours.',
    term: (taken: string, late: string, term: string) =>
      `${taken} jours constatés, moins ${late} de retard, font ${term}.`,
    methods,
    coverage: (share: string) => `Repose sur ${share} du total.`,
    parts: (total: string, excluded: readonly string[], insurable: string) =>
      `Total ${total}${excluded.length > 0 ? `, moins ${excluded.join(', ')}` : ''}, soit ${insurable} sur la période.`,
    excluded: {
      cash: 'ventes au comptant',
      pseudoBuyers: 'clients de passage ou fictifs',
      group: 'sociétés du groupe',
      publicBodies: 'secteur public',
      prepaid: 'ventes payées d’avance',
    },
    losses: (doubtful: string, writtenOff: string, recoveries: string, provisions: string) =>
      `Dernier exercice\u202f: ${doubtful} passés en douteux, ${writtenOff} de pertes, ${recoveries} récupérés, ${provisions} de provisions.`,
  },

  exclusions: {
    heading: 'Des ventes qu’une police ne couvre pas\u202f?',
    intro: 'D’après leur nom, ces clients pourraient ne pas être assurables. Cochez ceux qui sont à exclure.',
    suspicions: {
      pseudoBuyer: 'client de passage ou fictif',
      group: 'société du groupe',
      publicBody: 'secteur public',
    },
    more: (count: number) => `Et ${count} de plus, à marquer dans le tableau des clients.`,
  },

  priced: {
    heading: 'Le prix de votre propre liste',
    waiting: 'Calcul en cours…',
    stale: 'Avant votre dernier changement\u202f; calcul en cours…',
    nothing: 'Il n’y a pas de client à assurer dans cette liste.',
    price: (rate: string, total: string, count: number, told: string, graded: number) =>
      `Client par client (${told} client${count > 1 ? 's' : ''}, ${graded > 0 ? `${graded} noté${graded > 1 ? 's' : ''}` : 'aucun noté'}), le taux probable serait de ${rate}, soit ${total} par an tout compris, hors frais de contentieux.`,
    named: (count: number, told: string, share: string, limit: string, fees: string) =>
      count > 0
        ? `${told} client${count > 1 ? 's demanderaient' : ' demanderait'} un agrément d’au moins ${limit} et serai${count > 1 ? 'ent dénommés' : 't dénommé'}\u202f: ${share} du chiffre d’affaires, ${fees} de frais par an.`
        : `Aucun client n’atteindrait ${limit} d’agrément\u202f: il n’y aurait pas de frais.`,
    unnamed: (count: number, told: string) =>
      count > 1
        ? `${told} seraient non dénommés, sans demande.`
        : `${told} serait non dénommé, sans demande.`,
    refuseHint:
      'Et si l’assureur refusait un client\u202f? Dans le tableau des clients, choisissez «\u00a0agrément refusé\u00a0».',
    without: (count: number, told: string) =>
      count > 1
        ? `Sans les ${told} clients que l’assureur refuserait`
        : 'Sans le client que l’assureur refuserait',
    refused: (without: string, share: string, rate: string, before: string, total: string) =>
      `${without}, ${share} de ce chiffre d’affaires serait couvert, à ${rate} au lieu de ${before}, soit ${total} par an.`,
    allRefused: 'Tous les clients seraient refusés\u202f: il n’y aurait rien à assurer.',
    sharedOut:
      'Votre fichier ne dit pas les ventes de chacun\u202f: le chiffre d’affaires du questionnaire est réparti selon ce que chacun doit.',
    peakFactor: (times: string) =>
      `Il compte que l’encours de vos clients monte, au plus haut d’un jour, à ${times} fois sa moyenne de la période.`,
    accountingEntries: {
      worst: (name: string, peak: string, loss: string, paid: string, kept: string) =>
        `Le pire client serait ${name}\u202f: à son plus haut il vous devait ${peak} TTC, soit une perte de ${loss} HT\u202f; la police en paierait ${paid}, il vous resterait ${kept}.`,
      within: 'Aucun client n’a dépassé, à son plus haut, l’agrément que le modèle demanderait pour lui.',
      above: (count: number, told: string, all: string) =>
        `${told} client${count > 1 ? 's' : ''} sur ${all} ${count > 1 ? 'ont' : 'a'} dépassé, à ${count > 1 ? 'leur' : 'son'} plus haut, l’agrément que le modèle demanderait\u202f: prévoyez-y plus large.`,
      caption: 'Encours les plus hauts et agréments estimés, TTC',
      peak: 'Plus haut',
    },
    agedReceivables: {
      worst: (name: string, peak: string, loss: string, paid: string, kept: string) =>
        `Le pire client serait ${name}\u202f: il vous devait ce jour-là ${peak} TTC, soit une perte de ${loss} HT\u202f; la police en paierait ${paid}, il vous resterait ${kept}.`,
      within: 'Aucun client ne devait, ce jour-là, plus que l’agrément que le modèle demanderait pour lui.',
      above: (count: number, told: string, all: string) =>
        `${told} client${count > 1 ? 's' : ''} sur ${all} ${count > 1 ? 'devaient' : 'devait'}, ce jour-là, plus que l’agrément que le modèle demanderait\u202f: prévoyez-y plus large.`,
      caption: 'Encours et agréments estimés, TTC',
      peak: 'Encours',
    },
    showLimits: (told: number, count: number) =>
      told < count ? `Voir les ${told} premiers` : count > 1 ? 'Voir lesquels' : 'Voir lequel',
    buyer: 'Client',
    limit: 'Agrément',
    beyond: 'Au-delà',
  },

  table: {
    heading: (count: string) => `Les clients (${count})`,
    name: 'Les clients, un par ligne',
    masked: (rank: number) => `Client ${rank}`,
    hidden: 'Les noms sont masqués.',
    shown: 'Les noms sont affichés, sur cet écran et dans le questionnaire à enregistrer.',
    show: 'Afficher les noms',
    hide: 'Masquer les noms',
    search: 'Chercher un nom',
    searchMasked: 'Chercher un numéro',
    none: 'Aucun client ne correspond.',
    adjusting: 'Indiquer pour chaque client',
    adjustments: {
      nothing: 'rien de plus',
      leftOut: 'ventes à exclure',
      refused: 'agrément refusé',
      grade: 'note de solvabilité',
    },
    columns: {
      name: 'Client',
      turnover: 'Ventes HT',
      closingOutstanding: 'Encours',
      peakOutstanding: 'Plus haut',
      overdue: 'En retard',
      daysToPay: 'Délai, jours',
    },
    out: 'exclu',
    insurable: 'assurable',
    reasons: {
      pseudoBuyer: 'de passage ou fictif',
      group: 'groupe',
      publicBody: 'secteur public',
    },
    ungraded: 'non noté',
    grade: (letter: string) =>
      letter === 'A' ? 'A (le plus sûr)' : letter === 'G' ? 'G (le plus fragile)' : letter,
  },

  concentration: {
    heading: 'La concentration',
    finding: {
      turnover: (largest: string, three: string) =>
        `Votre premier client fait ${largest} de vos ventes, les trois premiers ${three}.`,
      outstandings: (largest: string, three: string) =>
        `Votre premier client doit ${largest} de votre encours, les trois premiers ${three}.`,
    },
    chart: 'Part cumulée des clients, du plus gros au plus petit',
    reading: 'Plus la courbe s’écarte de la diagonale, plus vos ventes tiennent à peu de clients.',
    first: 'le premier',
    firstThree: 'les trois premiers',
    firstTen: 'les dix premiers',
    herfindahl: 'indice de Herfindahl, sur 10\u202f000',
    effective: 'autant que tant de clients égaux',
    buyers: (count: string) => `${count} clients`,
    table: 'Voir en tableau',
    caption: {
      turnover: 'Parts du chiffre d’affaires attribué à des clients',
      outstandings: 'Parts de l’encours',
    },
    of: 'Clients',
    share: 'Part',
  },

  payment: {
    heading: 'Les délais de paiement',
    finding: {
      reconciliation: (days: string, share: string) =>
        `De la facture au paiement, vos clients mettent ${days} jours en moyenne\u202f; ${share} des paiements sont lettrés.`,
      fifo: (days: string, _share: string) =>
        `De la facture au paiement, vos clients mettent environ ${days} jours, faute de lettrage suffisant.`,
      countBack: (days: string, _share: string) =>
        `L’encours de clôture représente les ${days} derniers jours de ventes.`,
    },
    caption: 'Délais de vos clients selon la mesure',
    measure: 'Mesure',
    days: 'Jours',
    measures: {
      reconciliation: 'moyenne, par le lettrage',
      fifo: 'moyenne, plus anciennes factures d’abord',
      countBack: 'DSO, ventes à rebours',
      median: 'la moitié des montants payés l’est en',
      slowest: 'neuf dixièmes des montants payés le sont en',
      medianWithOpen: 'la moitié des montants facturés, impayés compris',
      late: 'retard moyen',
    },
    formulas: {
      reconciliation:
        'Par le lettrage\u202f: date moyenne des paiements moins date moyenne des factures d’une même lettre, pondérée par les montants.',
      fifo: 'Plus anciennes factures d’abord\u202f: chaque paiement d’un client solde ses plus anciennes factures.',
      countBack:
        'DSO\u202f: nombre de jours de ventes TTC, à rebours du dernier jour, qu’il faut pour atteindre l’encours.',
      median: 'La moitié\u202f: délai en deçà duquel est payée la moitié de ce qui l’a été.',
      slowest: 'Neuf dixièmes\u202f: le même, pour 90\u00a0% de ce qui a été payé.',
      medianWithOpen:
        'Impayés compris\u202f: ce qui est encore dû compte comme non payé à ce jour (Kaplan-Meier, sur les montants).',
    },
  },

  losses: {
    heading: 'Les impayés',
    caption: 'Impayés par exercice',
    figure: 'Montant',
    amounts: {
      doubtful: 'passés en douteux, TTC (416)',
      writtenOff: 'pertes, HT (654)',
      recoveries: 'récupérés, HT',
      provisions: 'provisions à la clôture, HT (491)',
      costOfRisk: 'coût de l’exercice, HT',
    },
    ratios: {
      grossBadDebtRatio: 'impayés sur chiffre d’affaires',
      doubtfulRatio: 'douteux dans l’encours',
      cover: 'douteux couverts par des provisions',
    },
    bases: {
      grossInclVat:
        'Impayés sur chiffre d’affaires\u202f: créances passées en douteux ou en perte, TTC, ÷ chiffre d’affaires assurable HT.',
      grossExclVat:
        'Impayés sur chiffre d’affaires\u202f: créances passées en douteux ou en perte, HT, ÷ chiffre d’affaires assurable HT.',
      writeOffs: 'Impayés sur chiffre d’affaires\u202f: pertes HT ÷ chiffre d’affaires assurable HT.',
    },
    formulas: {
      doubtfulRatio: 'Douteux dans l’encours\u202f: compte 416 ÷ comptes 411, 413 et 416, le dernier jour.',
      cover: 'Couverts\u202f: compte 491 ÷ compte 416 hors taxe, le dernier jour.',
    },
  },

  overdue: {
    heading: 'Les retards',
    finding: (day: string, late: string, share: string) =>
      `${day && `Au ${day}, `}${late} étaient en retard, soit ${share} de ce que vos clients devaient.`,
    term: 'Délai accordé, les échéances n’étant pas dans le fichier',
    /** Empty: the term that each customer keeps to. */
    terms: (days: string) => (days ? `${days}\u00a0jours` : 'Le délai usuel de chaque client'),
    caption: 'Encours par retard, TTC',
    band: 'Retard',
    amount: 'Montant',
    share: 'Part',
    notDue: 'non échu',
    between: (from: number, to: number) => `${from} à ${to} jours`,
    over: (days: number) => `plus de ${days} jours`,
  },

  questionnaire: {
    heading: 'Le questionnaire de l’assureur',
    intro:
      'Ce qu’un assureur ou un courtier demande\u202f: chiffre d’affaires par pays, vingt premiers clients, impayés des exercices, délais.',
    masked: 'Les noms et les SIREN n’y figurent pas tant que vous ne les affichez pas.',
    named: 'Les noms et les SIREN y figurent, puisque vous les affichez.',
    save: 'Enregistrer en CSV',
    print: 'Imprimer',
    file: (day: string) => `questionnaire-assurance-credit-${day}`,
    title: 'Questionnaire d’assurance-crédit',
    period: 'Période',
    countries: {
      caption: 'Chiffre d’affaires assurable par pays, HT, par an',
      heading: 'Pays',
      turnover: 'Chiffre d’affaires assurable HT',
      unknown: 'non précisé',
    },
    terms: 'Clients et délais',
    value: 'Réponse',
    top: {
      caption: 'Vingt premiers clients',
      buyer: 'Client',
      siren: 'SIREN',
      country: 'Pays',
      turnover: 'Ventes HT par an',
      peak: 'Encours le plus haut TTC',
      closing: 'Encours à la clôture TTC',
      days: 'Jours',
    },
    losses: {
      caption: 'Impayés des exercices',
      year: 'Exercice',
      turnover: 'Chiffre d’affaires',
      loss: 'Impayés',
      ratio: 'Part',
    },
  },
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
export type BuyersMessages = typeof messages;
