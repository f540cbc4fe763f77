import type { Tariff } from '../engine/index.js';
import { withClasses } from '../tariff/bundled.js';
import { parseTariff } from '../tariff/load.js';
import type { TariffPack } from '../tariff/pack.js';
import type { CheckResult, Problem } from '../tariff/problems.js';
import type { Wish } from './tariff-source.js';
import { warnOnce } from './warn.js';

/** A pack that passed its checks, or why it did not. */
export type Outcome =
  | { readonly ok: true; readonly pack: TariffPack; readonly tariff: Tariff }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Gets and checks the host's tariff. Loaded on demand, like the checks themselves: most pages keep the bundled one.
 *
 * @throws the signal's reason, once aborted
 */
export async function hostTariff(wish: Wish, signal: AbortSignal): Promise<Outcome> {
  const result = await check(wish, signal);
  signal.throwIfAborted();
  if (result.ok) return { ...result, tariff: withCountries(result.tariff) };
  const [first] = result.problems;
  const where = [first?.path, first?.code].filter(Boolean).join(' ');
  warnOnce('bad-tariff', `${where}; the bundled tariff is used. ${first?.message ?? ''}`);
  return result;
}

async function check(wish: Wish, signal: AbortSignal): Promise<CheckResult> {
  if (wish.kind === 'inline') return parseTariff(wish.text);
  if (wish.kind === 'property') return parseTariff(textOf(wish.pack));
  // The one part that may make a request stays out of pages that never asked for it.
  const { fetchTariff } = await import('../tariff/fetch-tariff.js');
  return fetchTariff(wish.url, signal);
}

/** The `tariff` property takes a pack, or the text of its document; what cannot be written is refused as no JSON. */
function textOf(pack: unknown): string {
  try {
    return typeof pack === 'string' ? pack : JSON.stringify(pack);
  } catch {
    return '';
  }
}

/** A pack that does not class countries takes the bundled classes. */
function withCountries(tariff: Tariff): Tariff {
  return tariff.countryIndex.oecdClass ? tariff : withClasses(tariff);
}
