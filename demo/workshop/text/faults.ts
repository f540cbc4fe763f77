import type { Problem, ProblemCode } from '../../../src/tariff/problems.js';

/** What the checks say in French, and the same in English; the groups of the pattern are what varies. */
type Rule = readonly [fr: RegExp, en: (...parts: readonly string[]) => string];

interface Fault {
  /** For a sentence that no rule knows: what the code alone tells. */
  otherwise: string;
  rules?: readonly Rule[];
}

/** `1 234,5` as English writes it. */
const figure = (text = ''): string => text.replace(',', '.').replace(/[\s\u00a0\u202f]/g, ',');

const list = 'A list in square brackets is expected.';
const fields = 'A group of fields in braces is expected.';
const idForm = 'Identifier refused: lower-case letters, digits, dots and hyphens.';
const losses = 'the rest pays the claims.';
const market = 'a market rate goes from 0.01% to 10%.';
const unknownPreset = (id = '') => `The mix “${id}” is not in “gradeMixPresets”.`;

const who = (text = ''): string =>
  text.startsWith('Le profil') ? `Profile ${text.slice(-1)}` : 'The reference company';

/**
 * Every fault in English. The checks speak French, which visitors' hosts read; the other language stays with the page
 * that alone shows it, so that no visitor loads it.
 */
export const faultsEn: Readonly<Record<ProblemCode, Fault>> = {
  missing: { otherwise: 'A value is missing.', rules: [[/^Valeur manquante/, () => 'A value is missing.']] },
  unknownKey: {
    otherwise: 'Unknown field.',
    rules: [[/^Champ inconnu/, () => 'Unknown field: a typing error?']],
  },
  type: {
    otherwise: 'Unexpected value.',
    rules: [
      [/^Un nombre est/, () => 'A number is expected, with a decimal point and without quotes.'],
      [/^Un nombre entier/, () => 'A whole number is expected.'],
      [/^Un texte/, () => 'A text in quotes is expected.'],
      [/^Une liste/, () => list],
      [/^Un groupe/, () => fields],
      [/^Valeur inattendue/, () => 'Unexpected value.'],
    ],
  },
  range: {
    otherwise: 'Outside what is possible.',
    rules: [
      [/^Ce texte ne peut/, () => 'This text cannot stay empty.'],
      [/^Cette liste compte au moins (.+) valeurs/, (n) => `This list has at least ${figure(n)} values.`],
      [/^Cette liste compte au plus (.+) valeurs/, (n) => `This list has at most ${figure(n)} values.`],
      [/^Au plus (.+) caractères/, (n) => `At most ${figure(n)} characters.`],
      [/^Au moins (.+)\.$/, (n) => `At least ${figure(n)}.`],
      [/^Plus que (.+)\.$/, (n) => `More than ${figure(n)}.`],
      [/^Au plus (.+)\.$/, (n) => `At most ${figure(n)}.`],
    ],
  },
  choice: {
    otherwise: 'This is none of the values allowed.',
    rules: [[/^Valeurs admises\u00a0: (.+)\.$/, (values) => `Values allowed: ${values}.`]],
  },
  format: {
    otherwise: 'This is not written as expected.',
    rules: [
      [/^Une date du calendrier/, () => 'A date of the calendar is expected: YYYY-MM-DD.'],
      [/^Une date est/, () => 'A date is expected: YYYY-MM-DD or YYYY-MM.'],
      [/^Un numéro de version/, () => 'A version number is expected: three numbers, like 2026.1.0.'],
      [/^Une adresse/, () => 'An address is expected, beginning with https:// or http://.'],
      [/^Identifiant refusé/, () => idForm],
    ],
  },
  dates: {
    otherwise: 'These dates do not follow each other.',
    rules: [[/^La fin de validité/, () => 'It ends before it begins: validTo cannot be before validFrom.']],
  },
  unknownSource: {
    otherwise: 'This source is not described in “sources”.',
    rules: [[/^La source «\u00a0(.+)\u00a0» /, (id) => `The source “${id}” is not described in “sources”.`]],
  },
  gradeOrder: {
    otherwise: 'Grades go from the least risky to the riskiest.',
    rules: [
      [
        /^La cotation (\w+) ne .* cotation (\w+)\.$/,
        (grade, better) => `Grade ${grade} cannot be less risky than grade ${better}.`,
      ],
    ],
  },
  classOrder: {
    otherwise: 'OECD classes go from the least risky to the riskiest.',
    rules: [
      [
        /^La classe OCDE (\d) ne .* classe (\d)\.$/,
        (level, better) => `OECD class ${level} cannot be less risky than class ${better}.`,
      ],
    ],
  },
  mixSum: {
    otherwise: 'The shares must add up to 100%.',
    rules: [
      [/ elles font (.+)\u00a0%\.$/, (sum) => `The shares must add up to 100%; they make ${figure(sum)}%.`],
    ],
  },
  order: {
    otherwise: 'These values must go from the smallest to the largest.',
    rules: [[/^Ces valeurs/, () => 'These values must go from the smallest to the largest.']],
  },
  loadingsSum: {
    otherwise: 'Expenses and margin take too much of the premium.',
    rules: [
      [
        /^Acquisition, gestion et marge .* 70\u00a0%/,
        () => `Acquisition, administration and margin together take at most 70% of the premium: ${losses}`,
      ],
      [
        /^Frais et marge .* 70\u00a0%/,
        () => `Expenses and margin together take at most 70% of the premium: ${losses}`,
      ],
    ],
  },
  bandOrder: {
    otherwise: 'Steps go from the smallest amount to the largest.',
    rules: [
      [/^La première tranche/, () => 'The first band of premium begins at 0.'],
      [/^Les montants/, () => 'Amounts go from the smallest to the largest, each once.'],
    ],
  },
  missingSector: {
    otherwise: 'A sector is missing.',
    rules: [
      [/«\u00a0other\u00a0»/, () => 'The sector “other” is required: it serves where the sector is unknown.'],
    ],
  },
  unknownSector: {
    otherwise: 'This sector has no index in “sectorIndex”.',
    rules: [
      [/^Le secteur «\u00a0(.+)\u00a0» n’a/, (id) => `The sector “${id}” has no index in “sectorIndex”.`],
    ],
  },
  missingPreset: {
    otherwise: 'A mix of the questionnaire is missing.',
    rules: [
      [
        /^La répartition «\u00a0(.+)\u00a0» est/,
        (id) => `The mix “${id}” is required: the questionnaire offers it.`,
      ],
    ],
  },
  unknownPreset: {
    otherwise: 'This mix is not in “gradeMixPresets”.',
    rules: [[/^La répartition «\u00a0(.+)\u00a0» n’existe/, unknownPreset]],
  },
  country: {
    otherwise: 'This is not an ISO country code of two capital letters.',
    rules: [
      [
        /^«\u00a0(.*)\u00a0» n’est/s,
        (code) => `“${code}” is not an ISO country code of two capital letters.`,
      ],
    ],
  },
  homeCountry: {
    otherwise: 'France is not a country of export.',
    rules: [[/^La France/, () => 'France is not a country of export.']],
  },
  topShares: {
    otherwise: 'The largest buyers’ shares do not add up.',
    rules: [
      [
        /^Les premiers clients/,
        () =>
          'The largest buyers can neither be more than all buyers nor leave less than nothing to the others.',
      ],
    ],
  },
  deadlines: {
    otherwise: 'Filing periods must go from the shortest to the longest.',
    rules: [[/^Les délais/, () => 'Filing periods must go from the shortest to the longest.']],
  },
  quartileOrder: {
    otherwise: 'The cheaper or lower answer comes first.',
    rules: [[/^La réponse/, () => 'The cheaper or lower answer comes first.']],
  },
  interval: {
    otherwise: 'This interval does not hold.',
    rules: [
      [/^Un intervalle/, () => 'An interval goes from the smallest to the largest and belongs to a number.'],
    ],
  },
  marketOrder: {
    otherwise: 'The market’s rates are out of order.',
    rules: [[/^Le taux moyen/, () => 'The market’s mean rate lies between the lowest and the highest.']],
  },
  unpriceable: {
    otherwise: `No market asks the rate that this tariff gives: ${market}`,
    rules: [
      [/^(.+) n’a aucun taux/, (name) => `${who(name)} has no rate under this tariff; ${market}`],
      [
        /^(.+) paierait (.+)\u00a0% de son/,
        (name, rate) =>
          `${who(name)} would pay ${figure(rate)}% of its turnover under this tariff; ${market}`,
      ],
    ],
  },
  notJson: { otherwise: 'This document is not readable JSON: a comma or a quote?' },
  unreadable: { otherwise: 'This tariff cannot be read.' },
  unavailable: { otherwise: 'The checks could not be loaded: try again.' },
  unreachable: { otherwise: 'The tariff could not be downloaded.' },
  httpStatus: { otherwise: 'The server did not give the tariff.' },
  tooLarge: { otherwise: 'This tariff is larger than 1\u00a0MB.' },
};

/**
 * A fault of a pack in English.
 *
 * @param problem as the checks tell it, its message in French
 */
export function englishFault({ code, message }: Problem): string {
  const { otherwise, rules = [] } = faultsEn[code];
  for (const [fr, en] of rules) {
    const found = fr.exec(message);
    if (found) return en(...found.slice(1));
  }
  return otherwise;
}
