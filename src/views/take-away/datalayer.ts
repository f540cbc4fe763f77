import type { Estimate } from '../../core/estimate.js';
import { questions, type Question } from '../../core/fields.js';
import { isExample, type State } from '../../core/state.js';
import type { ReadModel } from '../../lazy/host.js';
import type { Model } from '../../screen/model.js';
import { rateBand, turnoverBand } from './figures/bands.js';
import type { TakeAwayHost } from './host.js';

type Parameters = Readonly<Record<string, string | number>>;

/** The part, once it listens. */
export interface DataLayer {
  readonly push: (event: string, parameters: Parameters) => void;
}

/** `crs-view`, whatever views there are. */
type ViewEvent = Event & { readonly detail: { readonly view: string; readonly open: boolean } };

declare global {
  interface Window {
    dataLayer?: unknown[];
  }
}

/**
 * Pushes what happens to `window.dataLayer`, for hosts that ask for it: bands, ids and counts, never an amount or what
 * somebody typed. Before the host asks this part does not load; whenever it stops asking, this part is silent, and what
 * happened until it asks again is never told.
 *
 * @param since the state when the host has last begun to ask
 */
export function startDataLayer(
  host: TakeAwayHost,
  read: ReadModel,
  since: () => State | undefined,
): DataLayer {
  let begun: State | undefined;
  let started = false;
  let last = '';
  let known: readonly Question[] = [];

  function push(event: string, parameters: Parameters): void {
    if (host.datalayer) (window.dataLayer ??= []).push({ event, ...parameters });
  }

  /** The visitor's first change, each question answered, and every estimate that is in another band than the last. */
  function estimated(): void {
    const model = read();
    const before = since();
    if (!model || !before || isExample(model.state) || model.state.answers === before.answers) return;
    if (begun !== before) known = answeredIn(before);
    begun = before;
    if (!started) push('crs_start', { preset: presetOf(model) });
    started = true;
    const answered = answeredIn(model.state);
    for (const step of answered.filter((question) => !known.includes(question))) {
      push('crs_step', { step, answered: answered.length });
    }
    known = answered;
    const parameters = bandsOf(model);
    if (last !== (last = JSON.stringify(parameters))) push('crs_estimate', parameters);
  }

  host.addEventListener('crs-estimate', estimated);
  host.addEventListener('crs-view', (event) => {
    const { view, open } = (event as ViewEvent).detail;
    const model = read();
    if (!open || !model) return;
    const band = { result_band: rateBand(model.estimate.rate.likely) };
    push(`crs_${view}`, view === 'explain' ? { factor: 'all' } : band);
  });
  host.addEventListener('crs-share', ({ detail: { channel } }) => push('crs_share', { channel }));
  host.addEventListener('crs-print', () => push('crs_print', { channel: 'paper' }));
  host.addEventListener('crs-lead', ({ detail: { channel } }) => push('generate_lead', { channel }));

  void host.ready.then(({ tariff }) => {
    const { version } = host.constructor as unknown as { version: string };
    push('crs_ready', { version, tariff: `${tariff.id}@${tariff.version}` });
  });
  return { push };
}

const answeredIn = ({ answers }: State): Question[] =>
  questions.filter((question) => answers[question].status === 'answered');

const presetOf = ({ state }: Model): string =>
  questions.some(
    (question) => question !== 'insurableTurnover' && state.example[question].status === 'preset',
  )
    ? 'host'
    : 'none';

function bandsOf({ estimate, hypotheses, state }: Model): Parameters {
  const { sector, insurableTurnover } = state.answers;
  return {
    sector: sector.status === 'open' ? hypotheses.sector : sector.value,
    turnover_band: turnoverBand(
      insurableTurnover.status === 'open' ? hypotheses.insurableTurnover : insurableTurnover.value,
    ),
    rate_band: rateBand(estimate.rate.likely),
    completeness: completenessOf(estimate),
  };
}

/** In quarters of the questions asked. */
function completenessOf({ progress: { given, asked } }: Estimate): string {
  const quarter = Math.min(3, Math.floor((4 * given) / asked));
  return `${quarter * 25}-${(quarter + 1) * 25}%`;
}
