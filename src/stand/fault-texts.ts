import type { PackLang } from '../text/pack-language.js';

/** What a broker reads who has written a setting that makes no sense: in French or in English, as the file's own help. */
const fr = {
  unreadable: (problem: string) =>
    `Le bloc de réglages est illisible (${problem})\u202f: une virgule ou un guillemet manque, sans doute. Les valeurs usuelles sont prises.`,
  refused: (name: string, value: string, wanted: string) =>
    `«\u00a0${name}\u00a0» vaut ${value}, ce qui n’est pas compris\u202f; attendu\u202f: ${wanted}. La valeur usuelle est prise.`,
  unknown: (name: string, known: string) =>
    `«\u00a0${name}\u00a0» n’est pas un réglage. Ils s’appellent\u202f: ${known}.`,
  anonymous:
    'Un contact demande aussi «\u00a0broker\u00a0» et «\u00a0orias\u00a0»\u202f: le visiteur doit savoir à qui il parle.',
  tariff: 'Le barème est refusé\u202f; le barème indicatif le remplace.',
  words: 'des mots entre guillemets',
  orias: 'huit chiffres',
  contact: 'une adresse qui commence par https://, tel: ou mailto:',
  page: 'l’adresse d’une page, qui commence par https:// ou http://',
  idle: 'un nombre de secondes, de 20 à 3600',
  code: 'de quatre à huit chiffres, entre guillemets',
  preset: 'des réponses entre accolades',
  value: 'une valeur que la question accepte',
  colour: 'une couleur, comme "#1668c8"',
};

const en: typeof fr = {
  unreadable: (problem) =>
    `The block of settings cannot be read (${problem}): a comma or a quotation mark is missing, most likely. The usual values are taken.`,
  refused: (name, value, wanted) =>
    `"${name}" is ${value}, which is not understood; wanted: ${wanted}. The usual value is taken.`,
  unknown: (name, known) => `"${name}" is no setting. Their names: ${known}.`,
  anonymous: 'A contact needs "broker" and "orias" too: visitors must know whom they talk to.',
  tariff: 'The tariff is refused; the indicative one replaces it.',
  words: 'words between quotation marks',
  orias: 'eight digits',
  contact: 'an address that begins with https://, tel: or mailto:',
  page: 'the address of a page, which begins with https:// or http://',
  idle: 'a number of seconds, from 20 to 3600',
  code: 'four to eight digits, between quotation marks',
  preset: 'answers between braces',
  value: 'a value that the question takes',
  colour: 'a colour, such as "#1668c8"',
};

export const faultTexts: Readonly<Record<PackLang, typeof fr>> = { fr, en };
