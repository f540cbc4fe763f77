import type { Finding, Mention, Topic } from '../figures/findings.js';

const mentions: Readonly<Record<Mention, string>> = {
  broker: 'le nom du cabinet',
  address: 'son adresse (address)',
  supervisor: 'l’autorité qui le contrôle (supervisor)',
  complaints: 'où réclamer (complaints)',
  mediator: 'le médiateur (mediator)',
  privacy: 'la page sur les données personnelles (privacy)',
};

const list = (names: readonly string[]): string => names.join(', ');

const sentences: Readonly<Record<Topic, (names: readonly string[]) => string>> = {
  warning: ([text]) => `La console du navigateur a été avertie\u202f: ${text}`,
  noScript: () =>
    'Le script n’est pas chargé par une adresse reconnue\u202f: il est dans la page, joint à d’autres ou renommé. Les vues doivent alors être sur la page aussi.',
  twoScripts: (names) =>
    `Le script est chargé ${names.length}\u00a0fois\u202f: ${list(names)}. Gardez-en un, sinon le premier seul sert.`,
  oneScript: ([name]) => `Le script est chargé une fois\u202f: ${name}.`,
  viewsFailed: (names) =>
    `Ces vues n’ont pas pu être chargées\u202f: ${list(names)}. Le fichier des vues doit être dans le même dossier que le script, et de la même version.`,
  viewsLeft: (names) => `L’attribut views laisse de côté\u202f: ${list(names)}.`,
  viewsThere: () => 'Toutes les vues sont là.',
  tariffRefused: () =>
    'Votre barème n’a pas été accepté\u202f: le barème fourni avec le simulateur sert à sa place.',
  tariffExpired: () =>
    'Le barème a dépassé sa date de validité\u202f: mettez le simulateur, ou votre barème, à jour.',
  tariffEarly: () => 'Le barème ne vaut pas encore\u202f: sa date de début est à venir.',
  tariffHost: () => 'Le barème est le vôtre, et non celui fourni avec le simulateur.',
  tariffBundled: () => 'Le barème est celui fourni avec le simulateur, en cours de validité.',
  noBroker: () =>
    'Le lecteur ne sait pas qui est derrière cette page\u202f: donnez le nom du cabinet (broker) et son numéro ORIAS (orias).',
  oriasInvalid: () => 'Le numéro ORIAS n’a pas huit chiffres.',
  contactInvalid: () => 'L’adresse de contact (contact) ne commence ni par https, ni par tel, ni par mailto.',
  noContact: () => 'Aucun bouton ne mène à vous\u202f: l’attribut contact manque.',
  mentions: (names) =>
    `Le droit de la distribution d’assurance (code des assurances, L521-2 et R521-1) et celui des données personnelles attendent aussi, ici ou ailleurs sur votre site\u202f: ${list(names.map((name) => mentions[name as Mention]))}.`,
  identityThere: () => 'Le cabinet, son contact et ses mentions sont donnés.',
  noReserve: () =>
    'La place du simulateur n’est pas réservée\u202f: le texte dessous saute quand il s’affiche. Ajoutez reserve.css à la page.',
  reserveUnknown: () =>
    'Une feuille de style d’un autre site ne se laisse pas lire\u202f: impossible de dire si la place du simulateur est réservée.',
  reserved: () =>
    'Le texte dessous ne saute pas\u202f: la place du simulateur est réservée, ou le script est lu avant lui.',
  noLanguage: () => 'La page ne dit pas sa langue (lang)\u202f: le français est pris.',
  otherLanguage: ([tag]) =>
    `Le simulateur ne parle pas encore la langue de la page (${tag})\u202f: le français est pris.`,
  language: ([tag]) => `La langue est celle de la page\u202f: ${tag}.`,
  counts: () =>
    'Des événements anonymes vont à window.dataLayer (datalayer)\u202f: votre bandeau de consentement doit en répondre.',
  fetches: () =>
    'Le barème est demandé à une adresse (tariff-src)\u202f: c’est la seule requête du simulateur.',
};

/** The French words of the check for editors, and the shape that every other language must have. */
export const messages = {
  heading: 'Vérification, pour la rédaction',
  intro: 'Visible seulement quand l’adresse de la page contient crs-check. Vos lecteurs ne la voient pas.',
  version: (version: string) => `Version ${version}.`,
  grades: {
    wrong: 'À corriger',
    missing: 'Manque',
    unusual: 'À savoir',
    fine: 'En ordre',
  } satisfies Record<Finding['grade'], string> as Readonly<Record<Finding['grade'], string>>,
  sentences,
};

export type SelfCheckMessages = typeof messages;
