import { withCase, type LinkedCase, type LinkProblem } from '../../core/link/read.js';
import type { State } from '../../core/state.js';
import type { Tariff } from '../../engine/index.js';
import { earlierTariff } from '../../tariff/earlier.js';
import { likelyRate } from './figures/likely-rate.js';

/** Says of a link made with a tariff that we still have what rate that one gave, and what rate the present one gives. */
export function withRates(
  problems: readonly LinkProblem[],
  linked: LinkedCase,
  state: State,
  tariff: Tariff,
): LinkProblem[] {
  const { answers } = withCase(state, linked);
  return problems.map((problem) => {
    const then = problem.code === 'tariff' && problem.name && earlierTariff(problem.name);
    if (!then) return problem;
    return { ...problem, rates: { then: likelyRate(answers, then), now: likelyRate(answers, tariff) } };
  });
}
