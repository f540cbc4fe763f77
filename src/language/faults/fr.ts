/** What a field of each kind expects, and an example of it. */
const kinds = {
  money: { name: 'un montant en euros', example: '1,5\u00a0M€' },
  percent: { name: 'un pourcentage', example: '12\u202f%' },
  days: { name: 'un nombre de jours', example: '45' },
  count: { name: 'un nombre', example: '120' },
};
type Kind = keyof typeof kinds;
const example = (kind: Kind): string => `par exemple ${kinds[kind].example}.`;

/** The French texts that say why an entry cannot be taken as it is, and the shape that every other language must have. */
export const fr = {
  notANumber: (typed: string, kind: Kind) =>
    `«\u00a0${typed}\u00a0» ne se lit pas comme ${kinds[kind].name}. Écrivez ${example(kind)}`,
  unit: (typed: string, kind: Kind) =>
    `«\u00a0${typed}\u00a0»\u202f: on attend ici ${kinds[kind].name}, ${example(kind)}`,
  negative: (typed: string, kind: Kind) =>
    `«\u00a0${typed}\u00a0» est négatif. Écrivez ${kinds[kind].name}, ${example(kind)}`,
  ambiguous: (typed: string) => `«\u00a0${typed}\u00a0» se lit de deux façons. Laquelle\u202f?`,
  missingTurnover: 'Le chiffre d’affaires est la seule réponse nécessaire, par exemple 1,5\u00a0M€.',
  tooLow: (least: string) => `Au moins ${least}.`,
  tooHigh: (most: string) => `Au plus ${most}.`,
  notWhole: 'Un nombre entier, par exemple 120.',
  topThreeBelow: (largest: string) =>
    `Les trois premiers pèsent au moins autant que le premier seul\u202f: ${largest}.`,
  topThreeAbove: (most: string) => `Les trois premiers pèsent au plus ${most}\u202f: trois fois le premier.`,
  fewBuyersShares: 'Ces parts ne vont pas avec ce nombre de clients.',
};
