import type { CreditGrade, GradeMix, Tariff } from '../tariff.js';

/**
 * Mix of grades of a company that gives none: larger buyers fail less. Between two points of the tariff the weights are
 * linear in the logarithm of the turnover per buyer (€), outside they are those of the nearest.
 */
export function usualGradeMix(turnoverPerBuyer: number, tariff: Tariff): GradeMix {
  const { gradeMixPresets, gradeMixBySize: points } = tariff;
  const preset = (name: string) => gradeMixPresets[name]!;
  if (!points) return preset('average');
  const next = points.findIndex(([from]) => from >= turnoverPerBuyer);
  if (next === 0) return preset(points[0]![1]);
  if (next < 0) return preset(points.at(-1)![1]);
  const [[from, smaller], [to, larger]] = [points[next - 1]!, points[next]!];
  const way = Math.log(turnoverPerBuyer / from) / Math.log(to / from);
  const mix: GradeMix = {};
  for (const [name, weight] of [
    [smaller, 1 - way],
    [larger, way],
  ] as const) {
    const grades = preset(name);
    for (const grade of Object.keys(grades) as CreditGrade[]) {
      mix[grade] = (mix[grade] ?? 0) + weight * grades[grade]!;
    }
  }
  return mix;
}
