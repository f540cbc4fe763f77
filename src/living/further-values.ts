import { runWhenIdle } from '../browser/idle.js';
import { warnOnce } from '../browser/warn.js';
import type { Answers } from '../core/answers.js';
import type { Tariff } from '../engine/index.js';
import type { Figures, ViewValues } from '../lazy/view-values.js';
import type { Model } from '../screen/model.js';
import type { Lang } from '../text/locales.js';
import { viewValues } from '../views/values.js';
import type { Followed } from './present.js';

interface Case {
  readonly answers: Answers;
  readonly tariff: Tariff;
}

/** What one view gives of one simulator. */
interface Work {
  found?: Case & { readonly result: unknown };
  /** What was told last: it stays while another case is being computed, as in the view itself. */
  told?: Figures;
  running?: Case;
  cancel: () => void;
}

/** The figures of views, as sentences ask for them. */
export interface Further {
  /**
   * A figure as the view writes it; undefined where the case has none, and until the first is there. Warns of a name that
   * no view knows.
   */
  readonly textOf: (simulator: Followed, of: string, model: Model, lang: Lang) => string | undefined;
  /** Somebody has left a simulator: what is being computed for it is dropped if none of these follows it. */
  readonly left: (
    simulator: Followed,
    followers: Iterable<{ readonly simulator: Followed | undefined }>,
  ) => void;
}

const isOf = (one: Case | undefined, { state, tariff }: Model): boolean =>
  one?.answers === state.answers && one.tariff === tariff;

/** @param done called once figures that were computed in idle moments are there */
export function further(done: () => void): Further {
  const works = new WeakMap<Followed, Map<ViewValues, Work>>();

  function workOf(simulator: Followed, view: ViewValues): Work {
    const all = works.get(simulator) ?? new Map<ViewValues, Work>();
    const work: Work = all.get(view) ?? { cancel: () => undefined };
    works.set(simulator, all.set(view, work));
    return work;
  }

  function begin(view: ViewValues, work: Work, { state: { answers }, tariff }: Model): void {
    work.cancel();
    work.running = { answers, tariff };
    work.cancel = runWhenIdle(
      view.steps!(answers, tariff),
      (result) => {
        work.found = { ...work.running!, result };
        done();
      },
      (error) => warnOnce('not-priced', `${String(error)}; the last figures stay.`),
    );
  }

  return {
    textOf(simulator, of, model, lang) {
      const view = viewValues.find(({ names }) => names.includes(of));
      if (!view) {
        warnOnce('bad-attribute', `of="${of}" names no figure; the sentence keeps its words.`);
        return undefined;
      }
      const work = workOf(simulator, view);
      if (!view.steps || isOf(work.found, model)) work.told = view.tell(model, work.found?.result);
      else if (!isOf(work.running, model)) begin(view, work, model);
      const [value, write] = work.told?.[of] ?? [];
      return write?.(value!, lang);
    },
    left(simulator, followers) {
      for (const one of followers) if (one.simulator === simulator) return;
      for (const work of works.get(simulator)?.values() ?? []) {
        work.cancel();
        delete work.running;
      }
    },
  };
}
