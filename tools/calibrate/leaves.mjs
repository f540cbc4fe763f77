import { cycles } from './cycles.mjs';
import { exports } from './exports.mjs';
import { grades } from './grades.mjs';
import { insolvency, protractedDefault } from './recoveries.mjs';
import { sectorIndices } from './sectors.mjs';
import { texts } from './texts.mjs';

/**
 * What the figures in data/ make of a pack, by path: whole leaves where they bear a value, the note alone where they do
 * not, and the documents that they were printed in.
 *
 * @param pack the tariff pack as it stands
 */
export function derivedLeaves(pack) {
  const economy = cycles();
  const insolvent = insolvency();
  const undecided = protractedDefault();
  const agreed = undecided.filter(({ agree }) => agree);
  // A figure that two sources agree on needs a formula here, which nobody has had to write yet.
  if (agreed.length > 0) throw new Error(`calibrate ${agreed.map(({ coefficient }) => coefficient).join()}`);
  const leaf = (path, figures) => [path, { ...figures, evidence: 'calibrated', ...texts.leaves[path] }];
  const notes = Object.entries(texts.undecided).map(([path, note]) => [`${path}.note`, note]);
  const sources = Object.entries(texts.sources).map(([id, source]) => [`sources.${id}`, source]);
  return Object.fromEntries([
    ...[
      leaf('probabilityOfDefault.byGrade', table(grades())),
      leaf('sectorIndex', table(among(sectorIndices(), pack.sectorIndex.value))),
      leaf('claims.lossGivenInsolvency', insolvent),
      leaf('economy.sigma', { value: economy.sigma, interval: economy.interval }),
      leaf('uncertainty.sigma', { value: economy.error }),
      leaf('exportMix', table(exports())),
    ].map(([path, made]) => [path, ordered(made)]),
    ...notes,
    ...sources,
  ]);
}

/** The general level, as fitted. */
export const scaleLeaf = ({ scale, interval }) => ({
  'probabilityOfDefault.scale': ordered({
    value: scale,
    interval,
    evidence: 'calibrated',
    ...texts.leaves['probabilityOfDefault.scale'],
  }),
});

const table = ({ values, intervals }) => ({ value: values, interval: intervals });

/** A table with the entries that a pack has, in its order: what nothing is published of stays as it is. */
function among({ values, intervals }, present) {
  const names = Object.keys(present);
  return {
    values: Object.fromEntries(names.map((name) => [name, values[name] ?? present[name]])),
    intervals: Object.fromEntries(
      names.filter((name) => intervals[name]).map((name) => [name, intervals[name]]),
    ),
  };
}

/** In the order of the document. */
const ordered = ({ value, evidence, source, date, note, interval, method }) => ({
  value,
  evidence,
  source,
  date,
  ...(note ? { note } : {}),
  ...(interval ? { interval } : {}),
  ...(method ? { method } : {}),
});
