import type { Tariff } from '../../../src/engine/index.js';
import {
  calibrationSteps,
  type Calibration,
  type CalibrationProgress,
  type Quote,
} from '../../../src/workshop/calibration/index.js';
import { effectSteps, type Effect, type EffectProgress, type Side } from '../effect/effect-steps.js';

/** What takes longer than a page may stand still. */
export type Task =
  | { kind: 'effect'; before: Tariff; after: Tariff; known: Side | undefined }
  | { kind: 'calibration'; quotes: readonly Quote[]; tariff: Tariff; today: string };

/** How far a task is; `round` of a fit, which has no known number of them. */
export interface Progress {
  done: number;
  of: number;
  round?: number;
}

export type Outcome = { kind: 'effect'; effect: Effect } | { kind: 'calibration'; calibration: Calibration };

/** What a worker tells of its task. */
export type Message = { progress: Progress } | { outcome: Outcome } | { failure: string };

/** A task in steps of a few milliseconds. */
export function* stepsOf(task: Task): Generator<Progress, Outcome> {
  if (task.kind === 'effect') {
    const effect = yield* told(effectSteps(task.before, task.after, task.known), (at: EffectProgress) => at);
    return { kind: 'effect', effect };
  }
  const { quotes, tariff, today } = task;
  const steps = calibrationSteps({ quotes, tariff, today });
  const calibration = yield* told(steps, ({ round, priced, quotes: of }: CalibrationProgress) => ({
    done: priced,
    of,
    round,
  }));
  return { kind: 'calibration', calibration };
}

function* told<From, Result>(
  steps: Generator<From, Result>,
  as: (progress: From) => Progress,
): Generator<Progress, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield as(step.value);
  }
}
