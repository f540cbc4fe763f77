import { checkedDetails } from '../../core/host-details.js';
import { decimalOf, numberOf } from '../../core/link/decimal.js';
import type { LinkKey } from '../../core/link/link-key.js';

/** `dso:-15,insuredPercentage:-0.1`: the changes on trial, in the engine's units. */
const levers: LinkKey = {
  key: 'levers',
  write: ({ answers }) =>
    answers.levers &&
    Object.entries(answers.levers)
      .map(([id, by]) => `${id}:${by < 0 ? '-' : ''}${decimalOf(Math.abs(by), 0)}`)
      .join(),
  read: (text) => {
    const changes = text.split(',').map((change) => {
      const [, id = '', minus, by = ''] = /^(\w*):(-?)(.*)$/s.exec(change) ?? [];
      return [id, (numberOf(by, 0) ?? NaN) * (minus ? -1 : 1)] as const;
    });
    const { levers: found } = checkedDetails({ levers: Object.fromEntries(changes) }).details;
    return (
      found &&
      ((state) => Object.freeze({ ...state, answers: Object.freeze({ ...state.answers, levers: found }) }))
    );
  },
};

/** What this view adds to the case that a link holds. */
export const leversLinkKeys: readonly LinkKey[] = [levers];
