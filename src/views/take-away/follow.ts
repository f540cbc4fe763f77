import { arrivalOf, caseIn } from '../../core/link/arrival.js';
import { problemsHere, readCase, withCase, type LinkProblem } from '../../core/link/read.js';
import { useAllCountries } from '../../lazy/all-countries.js';
import type { ReadModel } from '../../lazy/host.js';
import type { Rooms, TakeAwayHost } from './host.js';
import { siblingsOf } from './link.js';

/**
 * The case in the address bar, from the key of its format on, if it is for this element; it is taken out of the bar. A
 * link that names nobody here is for the first.
 */
export function takeLinkFromAddress(host: TakeAwayHost): string | undefined {
  const found = caseIn(location.hash);
  if (!found) return undefined;
  const { before, text } = found;
  const sim = arrivalOf(text).pairs.get('sim');
  const all = siblingsOf(host);
  const named = all.find(({ id }) => sim && id === sim) ?? all[Number(sim) - 1] ?? all[0];
  if (named !== host) return undefined;
  leave(before);
  return text;
}

/** The rest of the address stays. Files and sandboxed pages may refuse; the case is read nonetheless. */
function leave(fragment: string): void {
  try {
    history.replaceState(history.state, '', `${location.href.split('#', 1)[0]}${fragment}`);
  } catch {
    // It stays where the visitor sees it.
  }
}

/** Takes up a case once the tariff is there that it is to be read with; returns what does not apply. */
export async function applyLink(
  text: string,
  host: TakeAwayHost,
  read: ReadModel,
  { tariff: source, loadLinkKeys }: Rooms,
): Promise<readonly LinkProblem[]> {
  const [viewKeys] = await Promise.all([loadLinkKeys(), host.ready]);
  if (source.status.kind === 'loading') {
    await new Promise((resolve) => host.addEventListener('crs-tariff', resolve, { once: true }));
  }
  const linked = readCase(text, source.tariff, viewKeys);
  if (linked.values.countryMix) useAllCountries(source);
  const model = read();
  if (!model) return linked.problems;
  model.dispatch({ type: 'apply', change: (state) => withCase(state, linked) });
  const problems = problemsHere(linked, model.state);
  if (!problems.some(({ code }) => code === 'tariff')) return problems;
  // without the figures, the sentence still says whose they are
  const part = await import('./earlier-rate.js').catch(() => undefined);
  return part?.withRates(problems, linked, model.state, source.tariff) ?? problems;
}
