import { nothing } from 'lit';
import type { Model } from './model.js';

/** Says that the result is a what-if; nothing where it is the visitor's own case. */
export function onTrial({ state, messages }: Model): string | typeof nothing {
  const { levers } = state.answers;
  return levers ? messages.result.trial(Object.keys(levers).length) : nothing;
}
