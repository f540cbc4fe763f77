import { parabola } from './figures.mjs';
import { populationFigures, railsOf } from './rails.mjs';

/** Where the population is priced; between these scales its figures are read off a parabola. */
const NODES = [0.65, 0.8, 0.95];
const SCALES = Array.from({ length: 51 }, (_, i) => (60 + i) / 100);
/** The published mean, in percent. */
const MEAN = 0.3;

/**
 * The general level of failures: of the scales at which every guard rail holds, the one that brings the population nearest
 * to the published mean. Where none does, the one that most rails allow.
 *
 * @param engine `price`, `bill` and `premiumRange`
 * @param tariff values, whatever their scale
 * @returns the scale, the least and the greatest that the rails allow as well as it, and the rails at it
 */
export function fittedScale(engine, tariff) {
  const at = (scale) => ({ ...tariff, probabilityOfDefault: { ...tariff.probabilityOfDefault, scale } });
  const figures = figuresBetween(NODES.map((scale) => [scale, populationFigures(engine, at(scale))]));
  const tried = SCALES.map((scale) => {
    const rails = railsOf(engine, at(scale), figures(scale));
    const outside = rails.filter(({ inside }) => !inside).length;
    return { scale, outside, distance: Math.abs(figures(scale).mean - MEAN) };
  });
  const fewest = Math.min(...tried.map(({ outside }) => outside));
  const allowed = tried.filter(({ outside }) => outside === fewest);
  const { scale } = allowed.reduce((best, one) => (one.distance < best.distance ? one : best));
  const population = populationFigures(engine, at(scale));
  return {
    scale,
    interval: [allowed[0].scale, allowed.at(-1).scale],
    population,
    rails: railsOf(engine, at(scale), population),
  };
}

/** Each figure of the population as a function of the scale. */
function figuresBetween(nodes) {
  const names = Object.keys(nodes[0][1]);
  const curves = names.map((name) => parabola(nodes.map(([scale, figures]) => [scale, figures[name]])));
  return (scale) => Object.fromEntries(names.map((name, i) => [name, curves[i](scale)]));
}
