import type { ReactiveControllerHost } from 'lit';
import { warnOnce } from '../browser/warn.js';
import type { MarketTariff } from '../core/market.js';
import type { Tariff } from '../engine/index.js';
import type { TariffStatus } from '../screen/model.js';
import { bundledTariff, withClasses } from '../tariff/bundled.js';
import { parseTariff } from '../tariff/load.js';
import type { TariffPack } from '../tariff/pack.js';
import type { CheckResult, Problem } from '../tariff/problems.js';
import { checksName } from '../tariff/schema-beside.js';
import { CrsTariffEvent, type TariffDetail } from './events.js';

/** What holds the tariff in force, as seen from here. */
interface TariffSource {
  readonly host: HTMLElement &
    Pick<ReactiveControllerHost, 'addController'> & { readonly tariffSrc: string | null };
  /** What the host has given as a property. */
  readonly property: unknown;
  readonly inline: Element | null;
  readonly bundled: MarketTariff;
  readonly tariff: MarketTariff;
  readonly pack: TariffPack | undefined;
  readonly status: TariffStatus;
  /** What stands for the tariff in force, and for the one last told to be past its last day. */
  readonly inForce: unknown;
  told: unknown;
  /** The wish last followed, as a text. */
  wished: string;
  abort: AbortController;
  readonly use: (tariff: MarketTariff, status?: TariffStatus, pack?: TariffPack) => void;
}

/** Where the host's pack comes from. */
type Wish =
  | { readonly kind: 'property'; readonly text: string }
  /** A child `<script type="application/json" data-tariff>`. */
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'src'; readonly url: string };

/** A pack that passed its checks, or why it did not. */
type Outcome =
  | { readonly ok: true; readonly pack: TariffPack; readonly tariff: MarketTariff }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Takes the host's tariff, once it has passed its checks. A refused one changes nothing but what the screen and the host
 * are told. Does nothing if the wish is the same as before, or has been withdrawn, or the element taken out.
 */
export function follow(source: TariffSource): void {
  const wish = source.host.isConnected && wishOf(source);
  const wished = JSON.stringify(wish);
  if (!wish || wished === source.wished) return;
  source.wished = wished;
  source.abort.abort();
  const { signal } = (source.abort = new AbortController());
  source.use(source.tariff, { kind: 'loading' }, source.pack);
  void hostTariff(wish, signal)
    .catch((): Outcome => ({ ok: false, problems: [] }))
    .then((outcome) => {
      if (!signal.aborted) settle(source, outcome);
    });
}

/**
 * Tells the host that the tariff in force is past its last day, once, and once per page on the console. What is drawn late
 * for an element that was taken out tells nobody.
 */
export function reportExpired(source: TariffSource): void {
  const { id, validTo } = source.tariff;
  if (!source.host.isConnected || source.status.kind === 'loading' || source.told === source.inForce) return;
  source.told = source.inForce;
  warnOnce('expired-tariff', `${id} was valid until ${validTo}; still used.`);
  emit(source, 'expired', []);
}

/** The first that is there wins. */
function wishOf({ property, inline, host: { tariffSrc } }: TariffSource): Wish | undefined {
  if (property !== undefined) return { kind: 'property', text: textOf(property) };
  if (inline) return { kind: 'inline', text: inline.textContent };
  return tariffSrc ? { kind: 'src', url: tariffSrc } : undefined;
}

function settle(source: TariffSource, outcome: Outcome): void {
  if (!outcome.ok && outcome.problems.some(({ code }) => code === 'unavailable')) awaitChecks(source);
  if (outcome.ok) {
    source.use(outcome.tariff, { kind: 'host', title: outcome.pack.title }, outcome.pack);
    emit(source, 'accepted', []);
  } else {
    source.use(source.bundled, { kind: 'refused' });
    emit(source, 'refused', outcome.problems);
  }
}

/** Whose hosts wait for checks that were not there. */
const waiting = new WeakSet<TariffSource>();

/** Has the host's tariff checked again once the checks come, as late as a page may load the script that has them. */
function awaitChecks(source: TariffSource): void {
  if (waiting.has(source)) return;
  waiting.add(source);
  const type = checksName();
  const again = () => {
    source.wished = '';
    follow(source);
  };
  source.host.addController({
    hostConnected: () => addEventListener(type, again),
    hostDisconnected: () => removeEventListener(type, again),
  });
}

function emit(
  { tariff, host }: TariffSource,
  status: TariffDetail['status'],
  problems: readonly Problem[],
): void {
  const { id, version, validTo } = tariff;
  const frozen = Object.freeze(problems.map((problem) => Object.freeze(problem)));
  host.dispatchEvent(new CrsTariffEvent(Object.freeze({ status, id, version, validTo, problems: frozen })));
}

/**
 * Gets and checks the host's tariff.
 *
 * @throws the signal's reason, once aborted
 */
async function hostTariff(wish: Wish, signal: AbortSignal): Promise<Outcome> {
  const result = await check(wish, signal);
  signal.throwIfAborted();
  if (result.ok) return { ...result, tariff: withMarket(result.tariff) };
  const [first] = result.problems;
  const where = [first?.path, first?.code].filter(Boolean).join(' ');
  warnOnce('bad-tariff', `${where}; the bundled tariff is used. ${first?.message ?? ''}`);
  return result;
}

async function check(wish: Wish, signal: AbortSignal): Promise<CheckResult> {
  if (wish.kind !== 'src') return parseTariff(wish.text);
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

/** A pack that does not class countries, or does not tell its market, takes the bundled ones. */
function withMarket(tariff: Tariff): MarketTariff {
  const classed = tariff.countryIndex.oecdClass ? tariff : withClasses(tariff);
  return { ...classed, market: { ...bundledTariff.market, ...tariff.market } };
}
