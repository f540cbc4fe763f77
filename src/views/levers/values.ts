import type { LeverBoard } from '../../engine/index.js';
import type { ViewValues } from '../../lazy/view-values.js';
import { withLevers } from '../../tariff/lever-sizes.js';
import { moneyText } from '../../text/format.js';
import { eurosAsTold, leverList, leversOf } from './figures/levers.js';

/**
 * `saving`: what the change at the head of the view, the one that saves most, would by itself take off the premium of
 * today's policy, € per year before tax; none where none is worth telling.
 */
export const values: ViewValues<LeverBoard> = {
  names: ['saving'],
  steps: (answers, tariff) => leversOf(answers, withLevers(tariff)),
  tell({ state, tariff }, board) {
    const { rows, least } = leverList(board, state.answers.levers, withLevers(tariff));
    const first = rows.find(({ alone }) => alone >= least);
    return { saving: first && [eurosAsTold(first.alone), moneyText] };
  },
};
