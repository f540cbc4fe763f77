import { messages as terms } from '../../../terms/text/fr.js';

/** The French texts of what the visitor takes away, and the shape that every other language must have. */
export const messages = {
  share: {
    heading: 'Partager ce cas',
    intro: 'Le lien porte vos réponses, et elles seules. Rien n’est enregistré en ligne.',
    link: 'Lien vers ce cas',
    copyLink: 'Copier le lien',
    copyResult: 'Copier le résultat',
    result: 'Le résultat, en texte',
    linkCopied: 'Lien copié.',
    resultCopied: 'Résultat copié.',
    selected:
      'La page n’a pas le droit de copier\u202f: le texte est sélectionné, faites Ctrl+C (Cmd+C sur Mac).',
    code: 'Code QR du lien',
    scan: 'À scanner pour retrouver ce cas sur un téléphone.',
    tooLong: 'Ce lien est trop long pour un code QR lisible.',
  },

  contact: {
    heading: (broker: string) => `Écrire à ${broker}`,
    someone: 'un courtier',
    intro:
      'Voici le message tel qu’il s’ouvrira dans votre messagerie. Changez-le à votre guise\u202f: rien ne part d’ici.',
    message: 'Message',
    subject: 'Assurance-crédit\u202f: mon estimation',
    opening:
      'Bonjour,\n\nJe souhaite parler de l’assurance-crédit de mon entreprise. Voici l’estimation que j’ai faite.',
    rest: 'Mes autres réponses sont derrière ce lien',
    cut: 'Mes autres réponses ne tiennent pas dans ce message.',
    open: 'Ouvrir dans ma messagerie',
    tooLong: (over: string) =>
      `Trop long pour certaines messageries, de ${over}\u00a0signes environ. Raccourcissez-le, ou copiez-le.`,
    copy: 'Copier le message',
    copied: 'Message copié.',
  },

  close: 'Fermer',

  case: {
    heading: 'Le cas',
    terms: terms.names,
    times: terms.times,
    perYear: (share: string) => `${share} du chiffre d’affaires par an`,
    unknown: 'non connus',
  },

  /** Changes that the figures count with. */
  trial: {
    line: (changes: string) => `À l’essai, pris dans «\u00a0Réduire ce taux\u00a0»\u202f: ${changes}`,
    dso: (days: string) => `délai de paiement de ${days}`,
    largestShare: (share: string) => `premier client ramené à ${share} des ventes`,
    badDebts: (level: string) => `impayés de ${level}`,
    lossYears: (years: number) => `impayés montrés sur ${years}\u00a0ans`,
    term: (name: string, level: string) => `${name} de ${level}`,
  },

  result: {
    made: (date: string) => `Estimation du ${date}`,
    range: (low: string, high: string, likely: string) =>
      `Taux\u202f: ${low} à ${high} du chiffre d’affaires assurable HT, probable ${likely}`,
    yearly: (range: string, likely: string) => `${range} par an, probable ${likely}`,
    single: (amount: string) => `${amount} par an`,
    premium: (yearly: string) => `Prime\u202f: ${yearly}, hors taxe d’assurance`,
    total: (yearly: string) => `Tout compris, hors frais de contentieux\u202f: ${yearly}`,
    link: 'Pour retrouver ce cas',
    legend: 'En italique\u202f: hypothèse ou exemple, que vous n’avez pas confirmé.',
  },

  notice: {
    some: 'Ce lien n’a pas pu être repris en entier.',
    damaged:
      'Il est arrivé incomplet ou altéré\u202f: ce qui a pu en être lu est affiché. Demandez qu’on vous l’envoie à nouveau.',
    format: 'Il vient d’une autre version du simulateur.',
    tariff: (then: string | undefined, now: string) =>
      `Ce lien a été fait avec ${then ? `le barème ${then}` : 'un autre barème'}\u202f; les chiffres sont ceux du barème ${now}.`,
    rates: (then: string, rateThen: string, now: string, rateNow: string) =>
      `Ce lien a été fait avec le barème ${then}, qui donnait un taux probable de ${rateThen}\u202f; le barème ${now}, en vigueur ici, donne ${rateNow} pour les mêmes réponses.`,
    example: 'L’exemple de cette page a changé depuis\u202f: ce que le lien n’en disait pas suit le nouveau.',
    refused: (subjects: string, many: boolean) =>
      many
        ? `Réponses illisibles, laissées de côté\u202f: ${subjects}.`
        : `Réponse illisible, laissée de côté\u202f: ${subjects}.`,
    other: 'une réponse donnée dans une vue',
    unknown: (count: number) =>
      count > 1
        ? `${count} indications n’existent pas ici et sont ignorées.`
        : 'Une indication n’existe pas ici et est ignorée.',
    dismiss: 'J’ai compris',
  },
};

/** The texts of a language; French sets the shape: a key missing from another does not compile. */
export type TakeAwayMessages = typeof messages;
