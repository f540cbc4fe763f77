/** Names that have commas of their own. */
const list = (names: readonly string[]): string => names.join('\u202f; ');

/** The first of a list, and that there are more. */
const some = (names: readonly string[], more: string): string =>
  names.length > 4 ? `${list(names.slice(0, 3))} ${more}` : list(names);

/** The French texts of the page, and the shape of the others. */
export const fr = {
  title: 'Atelier du barème',
  lead: 'Modifiez un barème, voyez ce qui change, calez-le sur les taux que des assureurs vous ont vraiment proposés. Rien ne quitte ce navigateur.',
  otherLanguage: 'English',
  pack: {
    title: 'Le barème',
    bundled: 'Reprendre le barème fourni',
    open: 'Ouvrir un barème (fichier JSON)',
    refused: 'Ce fichier n’est pas un barème utilisable\u202f:',
    id: 'Identifiant',
    version: 'Version',
    validFrom: 'Valable du',
    validTo: 'au',
    titleFr: 'Titre, en français',
    titleEn: 'Titre, en anglais',
    undo: (steps: number) => `Annuler la dernière modification (${steps})`,
    valid: 'Ce barème est valable\u202f: tous les contrôles passent.',
    invalid: (count: number) => `Ce barème a ${count} défaut${count > 1 ? 's' : ''}\u202f:`,
    unsourced: (count: number) =>
      count > 1
        ? `${count} coefficients ont changé sans source ni date nouvelles\u202f:`
        : 'Un coefficient a changé sans source ni date nouvelles\u202f:',
    sameVersion:
      'La version est encore celle du barème de départ\u202f: donnez-en une autre avant de publier.',
    export: 'Exporter le barème',
    notYet: 'L’export attend un barème sans défaut, et une source et une date pour ce qui a changé.',
    changes: (count: number) => `Ce qui a changé (${count})`,
    unchanged: 'Rien n’a changé depuis le barème de départ.',
    changelog: 'Ligne pour le journal des versions',
    change: 'Coefficient',
    before: 'Avant',
    after: 'Après',
  },
  changes: {
    name: 'nom',
    added: (entry: string) => `${entry}, ajout`,
    removed: (entry: string) => `${entry}, retrait`,
    origins: {
      evidence: 'preuve',
      source: 'source',
      date: 'date',
      note: 'note',
      method: 'méthode',
      interval: 'intervalle',
    },
    sourceAdded: (title: string) => `source ajoutée, «\u00a0${title}\u00a0»`,
    sourceChanged: (title: string) => `source décrite autrement, «\u00a0${title}\u00a0»`,
    sourceRemoved: (title: string) => `source retirée, «\u00a0${title}\u00a0»`,
  },
  told: {
    list,
    undo: 'Annuler',
    undone: 'La dernière modification est annulée.',
    opened: (id: string, version: string) => `Barème ouvert\u202f: ${id}, version ${version}.`,
    stepAdded: (step: number, table: string) =>
      `Ligne ${step} ajoutée à «\u00a0${table}\u00a0»\u202f: elle répète la précédente, changez-la.`,
    stepRemoved: (step: number, table: string) => `Ligne ${step} retirée de «\u00a0${table}\u00a0».`,
    entryAdded: (entry: string, table: string) => `«\u00a0${entry}\u00a0» est dans «\u00a0${table}\u00a0».`,
    rowAdded: (entry: string, table: string, like: string) =>
      `«\u00a0${entry}\u00a0» est dans «\u00a0${table}\u00a0», avec les valeurs de «\u00a0${like}\u00a0»\u202f: changez-les.`,
    entryRemoved: (entry: string, table: string) =>
      `«\u00a0${entry}\u00a0» n’est plus dans «\u00a0${table}\u00a0».`,
    entryRenamed: (entry: string, to: string, followed: readonly string[]) =>
      `«\u00a0${entry}\u00a0» s’appelle maintenant «\u00a0${to}\u00a0»${followed.length === 0 ? '' : `, ici et dans\u202f: ${list(followed)}`}.`,
    entryHeld: (entry: string, by: readonly string[]) =>
      `«\u00a0${entry}\u00a0» reste\u202f: ${list(by)} y ${by.length > 1 ? 'renvoient' : 'renvoie'}.`,
    sourceAdded: (title: string) => `Source ajoutée\u202f: «\u00a0${title}\u00a0».`,
    sourceRemoved: (title: string) => `Source retirée\u202f: «\u00a0${title}\u00a0».`,
    sourceHeld: (title: string, by: readonly string[]) =>
      `«\u00a0${title}\u00a0» reste\u202f: ${by.length > 1 ? `${by.length} coefficients en viennent` : 'un coefficient en vient'} (${some(by, 'et d’autres')}). Donnez-${by.length > 1 ? 'leur' : 'lui'} d’abord une autre source.`,
    indicesTaken: (count: number) =>
      count > 1 ? `${count} coefficients de secteur repris.` : 'Un coefficient de secteur repris.',
  },
  keeping: {
    title: 'Garder ce travail',
    label: 'Garder mon travail sur cet appareil',
    off: 'Rien n’est gardé\u202f: ce qui n’est pas exporté disparaît avec cette page.',
    on: 'Le barème, vos taux et vos coefficients sont gardés dans ce navigateur, sur cet appareil, et relus à l’ouverture de cette page. Qui se sert de ce navigateur peut les lire, comme, selon le navigateur, d’autres fichiers ouverts d’un double clic. Décocher la case les efface.',
    refused:
      'Ce navigateur ne garde rien pour cette page, ou n’a plus de place. Exportez le barème pour ne pas le perdre.',
  },
  tables: {
    title: 'Les coefficients',
    lead: 'Chaque valeur a une source et une date. Qui change une valeur dit d’où vient la nouvelle.',
    value: 'Valeur',
    evidence: 'Preuve',
    source: 'Source',
    date: 'Date',
    confirm: 'Source et date valent aussi pour la nouvelle valeur',
    notANumber: 'Ce n’est pas un nombre. La dernière valeur valable est gardée\u202f:',
    notJson: 'Ce texte n’est pas lisible. La dernière valeur valable est gardée.',
    entries: (count: number) => `${count} valeurs`,
    step: (number: number) => `ligne ${number}`,
    add: 'Ajouter une ligne',
    remove: 'Retirer',
    columns: {
      gradeMixBySize: ['Chiffre d’affaires d’un client (€)', 'Solidité'],
      'loadings.expenseBands': ['Prime à partir de (€)', 'Part de la prime'],
      'market.grossBadDebtBands': ['de', 'à'],
      answerQuartiles: ['quart bas', 'quart haut'],
    } as Readonly<Record<string, readonly string[]>>,
    yes: 'oui',
    no: 'non',
  },
  evidence: {
    more: 'Note, méthode, intervalle',
    note: { fr: 'Note, en français', en: 'Note, en anglais' },
    method: { fr: 'Méthode, en français', en: 'Méthode, en anglais' },
    interval: 'Intervalle que laissent les sources',
    ends: ['de', 'à'],
    otherEnd: 'Il manque cette borne\u202f: l’intervalle n’est pas encore pris.',
    notANumber: 'Ce n’est pas un nombre.',
  },
  entries: {
    title: 'Ajouter, renommer, retirer',
    add: 'Ajouter',
    name: {
      id: 'Nouvelle entrée (minuscules, chiffres, tirets)',
      country: 'Nouveau pays (code ISO à deux lettres)',
    },
    which: 'Entrée',
    newName: 'Nouveau nom',
    rename: 'Renommer',
    remove: 'Retirer',
    nameForm: {
      id: 'Minuscules, chiffres, points et tirets seulement.',
      country: 'Ce n’est pas un code de pays ISO à deux lettres capitales.',
    },
    nameTaken: 'Ce nom est déjà dans la table.',
  },
  sources: {
    title: 'Les sources',
    all: (count: number) => `${count} source${count > 1 ? 's' : ''}`,
    restsOn: (count: number) =>
      count === 0 ? 'aucun coefficient' : `${count} coefficient${count > 1 ? 's' : ''}`,
    key: 'Clé (minuscules, chiffres, tirets)',
    name: 'Titre du document',
    publisher: 'Éditeur',
    url: 'Adresse',
    date: 'Date (AAAA-MM-JJ)',
    undated: 'Document sans date\u202f: jour de lecture',
    another: 'Ajouter une source',
    add: 'Ajouter cette source',
    remove: 'Retirer cette source',
    refused: {
      nameForm: 'Il faut une clé\u202f: minuscules, chiffres, points et tirets.',
      nameTaken: 'Cette clé est déjà prise.',
      title: 'Il faut le titre du document.',
      date: 'Il faut une date\u202f: AAAA, AAAA-MM ou AAAA-MM-JJ.',
    },
  },
  indices: {
    title: 'Coefficients de secteur depuis un tableur',
    help: 'Ouvrez un classeur ou collez deux colonnes, secteur et coefficient. Le nom du secteur est celui du barème ou celui de la liste.',
    label: 'Secteurs et coefficients',
    open: 'Ouvrir un classeur (.xlsx) ou un fichier CSV',
    read: (sheet: string) =>
      `${sheet === '' ? 'Fichier lu' : `Feuille «\u00a0${sheet}\u00a0» lue`}. Vérifiez les deux colonnes avant de les reprendre.`,
    refused: {
      noTable: 'Ce fichier n’est ni un classeur .xlsx ni un texte. Ce qui était dans le cadre y reste.',
      oldForm:
        'Ce classeur est protégé par un mot de passe, ou d’un ancien format\u202f: enregistrez-le en .xlsx, sans mot de passe.',
      locked: 'Ce classeur est protégé par un mot de passe\u202f: enregistrez-le sans.',
      damaged: 'Ce fichier est abîmé, ou n’est pas un classeur .xlsx.',
      tooLarge: 'Ce fichier est trop gros\u202f: 10\u00a0Mo au plus.',
      noSector: 'Aucune feuille de ce classeur ne nomme un secteur du barème.',
    },
    apply: 'Reprendre ces coefficients',
    bad: (line: number, text: string) =>
      `Ligne ${line}\u202f: ni secteur connu ni coefficient dans «\u00a0${text}\u00a0»`,
  },
  effect: {
    title: 'Avant et après',
    run: 'Calculer avant et après',
    lead: 'Trente entreprises, 2\u202f000 assurés simulés et les garde-fous du calage, sous le barème de départ et sous le vôtre.',
    stale: 'Le barème a changé depuis ce calcul.',
    lacking: (sectors: readonly string[], other: string, priced: number) =>
      `Sans coefficient dans le barème\u202f: ${list(sectors)}. La population les compte sous un secteur voisin ou sous «\u00a0${other}\u00a0»${priced < 30 ? `\u202f; des trente entreprises, il en reste ${priced}` : ''}.`,
    profiles: 'Taux de trente entreprises',
    company: 'Entreprise',
    own: {
      X: 'Profil X, favorable',
      Y: 'Profil Y, courant',
      Z: 'Profil Z, difficile',
      reference: 'Entreprise repère',
    } as Readonly<Record<string, string>>,
    change: 'Écart',
    population: 'Population simulée',
    figure: 'Mesure',
    figures: {
      mean: 'Taux moyen',
      weighted: 'Primes sur chiffres d’affaires',
      outside: 'Part des taux hors de 0,1 à 1\u202f%',
      expenses: 'Frais et marge sur primes',
      lossRatio: 'Sinistres sur primes',
    },
    quantile: (share: string) => `Taux que ${share} des assurés ne dépassent pas`,
    rails: 'Garde-fous',
    rail: 'Ce qui est contrôlé',
    band: 'Attendu',
    state: 'Verdict',
    inside: 'tenu',
    outside: 'franchi',
    railNames: {
      'population, mean rate': 'Population, taux moyen',
      'population, rates from 0.1 to 1 %': 'Population, taux de 0,1 à 1\u202f%',
      'population, premium over turnover': 'Population, primes sur chiffres d’affaires',
      'population, expenses over premium': 'Population, frais sur primes',
      'profile X': 'Profil X',
      'profile Y': 'Profil Y',
      'profile Z': 'Profil Z',
      'all exported, against all at home': 'Tout à l’export, face à tout en France',
      'all exported, whole bill, against all at home':
        'Tout à l’export, facture entière, face à tout en France',
      '300 M€ and 1,500 buyers, unanswered': '300\u00a0M€ et 1\u202f500 clients, sans réponse',
      '300 M€ and 1,500 buyers, same answers': '300\u00a0M€ et 1\u202f500 clients, mêmes réponses',
      '150 buyers instead of 30': '150 clients au lieu de 30',
      '400 buyers instead of 150': '400 clients au lieu de 150',
      'bad debts of 5 % instead of 2 %': 'Impayés de 5\u202f% au lieu de 2\u202f%',
      'bad debts of 2 %, notice': 'Impayés de 2\u202f%, avertissement (1\u202f: oui)',
      'bad debts of 2 %, range over own losses': 'Impayés de 2\u202f%, haut de fourchette sur pertes propres',
      'bad debts of 5 %, notice': 'Impayés de 5\u202f%, avertissement (1\u202f: oui)',
      'bad debts of 5 %, range over own losses': 'Impayés de 5\u202f%, haut de fourchette sur pertes propres',
      'buyers named, of 150': 'Clients dénommés, sur 150',
      'restaurants, 700 fragile buyers, 6 M€': 'Restaurants, 700 clients fragiles, 6\u00a0M€',
      'pharma, good buyers, 120 M€': 'Pharmacie, bons clients, 120\u00a0M€',
    } as Readonly<Record<string, string>>,
    disorder: (cheaper: string, dearer: string) =>
      `Ordre renversé\u202f: ${dearer} paie moins que ${cheaper}.`,
    orderHolds: 'L’ordre tient\u202f: X, Y, Z, et des clients les plus sûrs aux plus fragiles.',
  },
  run: {
    progress: (done: number, of: number) => `${done} sur ${of}`,
    round: (round: number) => `passage ${round}`,
    worker: 'Le calcul a son propre fil\u202f: la page reste libre.',
    page: 'Le calcul avance par petites tranches dans la page.',
    cancel: 'Arrêter',
    failed: 'Le calcul s’est arrêté\u202f:',
  },
  quotes: {
    title: 'Caler sur vos cotations',
    lead: 'Une ligne par offre reçue d’un assureur. Première ligne\u202f: les noms des colonnes.',
    columns:
      'Obligatoires\u202f: date, rate (taux de prime en %), turnover (€), buyers. Utiles\u202f: sector, largest et topthree (%), term et late (jours), quality, export (%), losses (%), lossesbasis, insured (%), deductible (€), label. Ce qui manque est supposé comme dans le simulateur.',
    label: 'Cotations, tapées ou collées',
    open: 'Ouvrir un fichier CSV',
    template: 'Télécharger un modèle',
    missing: (columns: string) => `Il manque des colonnes\u202f: ${columns}.`,
    read: (count: number) =>
      count > 1 ? `${count} cotations lues.` : count === 1 ? 'Une cotation lue.' : 'Aucune cotation lue.',
    ignored: (names: string) => `Colonnes laissées de côté\u202f: ${names}.`,
    leftOut: (count: number) => `${count} lignes au-delà de 2\u202f000 ne sont pas lues.`,
    problem: (line: number, column: string, reason: string, text: string) =>
      `Ligne ${line}, ${column}\u202f: ${reason}${text === '' ? '' : ` («\u00a0${text}\u00a0»)`}`,
    reasons: {
      missing: 'il manque une valeur',
      notUnderstood: 'ce n’est pas compris',
      ambiguous: 'se lit de deux façons',
      outside: 'hors de ce qui est possible',
      unknownName: 'nom inconnu du barème',
      noSuchDay: 'ce jour n’existe pas',
      inTheFuture: 'date à venir',
    },
    fit: 'Caler',
    needsValid: 'Le calage attend un barème sans défaut.',
    tooFew: (count: number, needed: string) =>
      `${count} cotation${count > 1 ? 's' : ''}\u202f: à moins de cinq, rien n’est calé. Pour connaître le niveau à 10\u202f% près, il en faudrait ${needed}.`,
    needed: (needed: string, have: number) =>
      `Pour connaître le niveau à 10\u202f% près, il faut ${needed} cotations comme celles-ci\u202f; vous en avez ${have}.`,
    about: (count: number) => `environ ${count}`,
    noneDo: 'plus de 20\u202f000',
    stale: 'Les cotations ou le barème ont changé depuis ce calage.',
    result: 'Ce que disent les cotations',
    factor: 'Multiplié par',
    interval: 'Intervalle à 90\u202f%',
    weight: 'Poids des cotations',
    what: 'Grandeur',
    count: 'Cotations',
    level: 'Niveau des défaillances que portent ces cotations',
    general: 'dont niveau général seul',
    size: 'Taille (puissance du chiffre d’affaires), non reprise dans le barème',
    spread: (spread: string, appetite: string) =>
      `Dispersion des cotations\u202f: ${spread}. La fourchette du barème compte ${appetite} pour l’écart entre assureurs.`,
    findings: 'Ce que les cotations peuvent dire, et ce qu’elles ne disent pas',
    levelKnown: 'Le niveau est connu à 10\u202f% près.',
    levelLoose: 'Le niveau n’est pas connu à 10\u202f% près.',
    oneSector: (sector: string) =>
      `Un seul secteur, ${sector}\u202f: ce qui tient au secteur et ce qui est général ne se séparent pas.`,
    sectorsFaint: (sectors: string) => `Trop peu pour peser face à l’avis de départ\u202f: ${sectors}.`,
    sectorsSilent: (count: number) =>
      `${count} secteur${count > 1 ? 's' : ''} du barème sans cotation\u202f: le niveau général y sert seul.`,
    sizeSlope: (power: string) =>
      `Le taux suit la taille autrement que dans le barème (puissance ${power})\u202f: à voir dans les chargements.`,
    sizeFaint:
      'Rien de sûr sur l’effet de la taille\u202f: les entreprises se ressemblent trop, ou sont trop peu.',
    scatterAboveRange: 'Les assureurs s’écartent plus entre eux que la fourchette du barème ne le prévoit.',
    outliers: (lines: string) => `Très loin des autres, à peine entendues\u202f: ${lines}. À relire.`,
    old: (count: number) =>
      `${count} cotation${count > 1 ? 's' : ''} de plus de deux ans, comptées pour moitié.`,
    untold:
      'Ni les notes, ni les pays, ni les chargements ne se lisent dans des taux\u202f: seuls le niveau et les secteurs bougent.',
    residuals: 'Écarts entre taux proposés et taux calés',
    residualsHelp:
      'En abscisse le taux calé, en ordonnée l’écart\u202f; un point par cotation, vide quand elle est à peine entendue.',
    line: 'Ligne',
    offered: 'Proposé',
    tariffs: 'Barème',
    fitted: 'Calé',
    residual: 'Écart',
    heard: 'Entendue à',
    holder: 'À qui sont ces cotations (paraît dans la source)',
    apply: 'Reprendre ce calage dans le barème',
    applied: 'Le calage est dans le barème. Annuler le retire.',
    export: 'Exporter les écarts (CSV)',
  },
};

/** The texts of a language; French sets the shape. */
export type Texts = typeof fr;
