/** The French texts of the stand, and the shape that every other language must have. */
export const messages = {
  /** The language by its own name, and what begins a visit in it. */
  language: 'Français',
  begin: 'Touchez pour commencer',

  attract: {
    title: 'Que coûterait l’assurance de vos créances\u202f?',
    range: (low: string, high: string) => `${low} à ${high}`,
    base: 'du chiffre d’affaires assurable HT par an, selon l’entreprise',
    caption: 'Le taux de trois entreprises repères sur l’échelle du marché',
    profiles: { X: 'favorable', Y: 'courante', Z: 'difficile' },
    mean: 'moyenne',
    promise: 'Une minute, sans nom ni adresse. Tout s’efface après vous.',
    loading: 'Lecture du barème…',
  },

  notices: 'Réglages à revoir',

  bar: {
    languages: 'Langue',
    leave: 'Terminer',
    take: 'Emporter mon estimation',
    contact: (address: string) => `Contact\u202f: ${address}`,
  },

  idle: {
    title: 'Êtes-vous toujours là\u202f?',
    seconds: (left: number): string => (left > 1 ? 'secondes' : 'seconde'),
    after: 'Ensuite, vos réponses s’effacent de cet écran.',
    stay: 'Continuer',
    leave: 'Tout effacer',
  },

  code: {
    title: 'Votre estimation sur votre téléphone',
    name: 'Code à scanner',
    link: 'Visez ce code avec l’appareil photo\u202f: il ouvre votre cas sur la page du courtier. Rien ne part de cet écran.',
    text: 'Visez ce code avec l’appareil photo ou un lecteur de codes\u202f: votre estimation et vos réponses s’affichent en texte, sans réseau.',
    tooLong: 'Ce cas est trop long pour un code lisible.',
    loading: 'Chargement…',
    failed: 'Le code n’a pas pu être dessiné.',
    back: 'Revenir à mon estimation',
  },

  /** In the text behind the code, where every letter is some dots. */
  phone: {
    labels: {
      insurableTurnover: 'CA HT à assurer',
      sector: 'Secteur',
      buyerCount: 'Clients',
      largest: 'Premier client',
      topThree: 'Trois premiers',
      dso: 'Délai de paiement',
      daysPastDue: 'Retard',
      grossBadDebtRatio: 'Impayés',
      quality: 'Solidité',
    },
    unconfirmed: '* hypothèse ou exemple',
    indicative: 'Indicatif, ni offre ni conseil\u202f: l’assureur seul fixe le prix.',
  },

  pad: {
    title: 'Code du courtier',
    typed: (count: number) => (count > 1 ? `${count} chiffres tapés` : `${count} chiffre tapé`),
    refused: 'Ce n’est pas ce code.',
    erase: 'Effacer',
    back: 'Retour',
  },

  day: {
    title: 'Compteur du jour',
    visits: 'Visites',
    cases: 'Estimations sur leurs propres réponses',
    codes: 'Estimations emportées par code',
    note: 'En mémoire seulement, sans rien de personnel\u202f: fermer la page remet à zéro.',
    back: 'Revenir au stand',
    leave: 'Quitter le mode stand',
  },
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
export type StandMessages = typeof messages;
