import type { ReactiveController } from 'lit';
import { arrivalOf, caseIn } from '../../core/link/arrival.js';
import { problemsHere, readCase, withCase, type LinkProblem } from '../../core/link/read.js';
import { withSaidSince } from '../../core/said-since.js';
import { initialState, type State } from '../../core/state.js';
import { useAllCountries } from '../../lazy/all-countries.js';
import type { ReadModel, TariffHolder } from '../../lazy/host.js';
import type { Rooms, TakeAwayHost } from './host.js';
import { siblingsOf } from './link.js';

/**
 * The case in the address bar, from the key of its format on, if it is for this element. A link that names nobody here
 * is for the first.
 */
export function linkInAddress(host: TakeAwayHost): string | undefined {
  const text = caseIn(location.hash)?.text;
  if (text === undefined) return undefined;
  const sim = arrivalOf(text).pairs.get('sim');
  const all = siblingsOf(host);
  const named = all.find(({ id }) => sim && id === sim) ?? all[Number(sim) - 1] ?? all[0];
  return named === host ? text : undefined;
}

/**
 * Takes a case that is in force out of the address bar; another one that has come meanwhile stays, and so does the rest
 * of the address. Files and sandboxed pages may refuse.
 */
export function forgetLink(text: string): void {
  const found = caseIn(location.hash);
  if (found?.text !== text) return;
  try {
    history.replaceState(history.state, '', `${location.href.split('#', 1)[0]}${found.before}`);
  } catch {
    // It stays where the visitor sees it.
  }
}

/**
 * Takes up a case once the tariff is there that it is to be read with; returns what does not apply. What the visitor
 * says meanwhile stands.
 *
 * @param before the state when the case was asked for; undefined: nobody had said anything
 * @param isWanted false once another case has been asked for: this one is dropped, and nothing returned
 */
export async function applyLink(
  text: string,
  before: State | undefined,
  isWanted: () => boolean,
  host: TakeAwayHost,
  read: ReadModel,
  { tariff: source, loadLinkKeys }: Rooms,
): Promise<readonly LinkProblem[] | undefined> {
  const [viewKeys] = await Promise.all([loadLinkKeys(), host.ready]);
  await settled(host, source);
  if (!isWanted()) return undefined;
  const linked = readCase(text, source.tariff, viewKeys);
  if (linked.values.countryMix) useAllCountries(source);
  const model = read();
  if (!model) return linked.problems;
  model.dispatch({
    type: 'apply',
    change: (state) => withSaidSince(withCase(state, linked), before ?? initialState(state.example), state),
  });
  const problems = problemsHere(linked, model.state);
  if (!problems.some(({ code }) => code === 'tariff')) return problems;
  // without the figures, the sentence still says whose they are
  const part = await import('./earlier-rate.js').catch(() => undefined);
  return part?.withRates(problems, linked, model.state, source.tariff) ?? problems;
}

/** Resolves once the host's tariff is there, refused or withdrawn; at once where none is on its way. */
async function settled(host: TakeAwayHost, source: TariffHolder): Promise<void> {
  if (source.status.kind !== 'loading') return;
  await new Promise<void>((resolve) => {
    const watch: ReactiveController = {
      hostUpdated() {
        if (source.status.kind === 'loading') return;
        host.removeController(watch);
        resolve();
      },
    };
    host.addController(watch);
    host.requestUpdate();
  });
}
