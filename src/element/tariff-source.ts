import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Tariff } from '../engine/index.js';
import { questionnaireTariff } from '../tariff/questionnaire.js';
import type { TariffPack } from '../tariff/pack.js';
import type { Problem } from '../tariff/problems.js';
import { isExpired, isNotYetValid } from '../tariff/validity.js';
import type { Model, TariffStatus } from '../view/model.js';
import { CrsTariffEvent, type TariffDetail } from './events.js';
import type { Outcome } from './host-tariff.js';
import { warnOnce } from './warn.js';

/** Where the host's pack comes from. */
export type Wish =
  | { readonly kind: 'property'; readonly pack: unknown }
  /** A child `<script type="application/json" data-tariff>`. */
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'src'; readonly url: string };

type Host = ReactiveControllerHost & HTMLElement & { readonly tariffSrc: string | null };

const BUNDLED: TariffStatus = { kind: 'bundled' };

/**
 * The tariff in force: the bundled one until the host's is there and has passed its checks, which load on demand.
 * A refused pack changes nothing but what the screen and the host are told.
 */
export class TariffSource implements ReactiveController {
  /** What there is of the bundled tariff; a part that needs all of its countries makes it whole. */
  bundled: Tariff = questionnaireTariff;
  tariff: Tariff = this.bundled;
  status: TariffStatus = BUNDLED;
  /** The host's pack in force. */
  pack: TariffPack | undefined;
  /** The host's pack given as a property. */
  property: unknown;
  #wished = '';
  #abort = new AbortController();

  constructor(
    private readonly host: Host,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.refresh();
    // An element upgraded while the page is still being read has no children yet.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.refresh);
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.refresh);
    if (this.status.kind !== 'loading') return;
    this.#abort.abort();
    this.#wished = ''; // asked again if the element comes back
  }

  get age(): Model['tariffAge'] {
    const now = new Date();
    // The visitor's own day: as a time of UTC, it is written as that day.
    now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
    const today = now.toISOString().slice(0, 10);
    if (isExpired(this.tariff, today)) return 'expired';
    return isNotYetValid(this.tariff, today) ? 'notYet' : 'current';
  }

  /** Looks again at what the host wishes; does nothing if that is the same. */
  readonly refresh = (): void => {
    const wish = this.#wish();
    const wished = wish ? JSON.stringify(wish) : '';
    if (wished === this.#wished) return;
    this.#wished = wished;
    this.#abort.abort();
    this.#abort = new AbortController();
    if (!wish) {
      this.#use(this.bundled, BUNDLED);
      return;
    }
    this.#use(this.tariff, { kind: 'loading' }, this.pack);
    const { signal } = this.#abort;
    void import('./host-tariff.js')
      .then(({ hostTariff }) => hostTariff(wish, signal))
      .catch((): Outcome => ({ ok: false, problems: [] }))
      .then((outcome) => {
        if (!signal.aborted) this.#settle(outcome);
      });
  };

  /** Tells the host, once per page on the console, that the tariff in force is past its last day. */
  reportAge(): void {
    if (this.age !== 'expired') return;
    const { id, validTo } = this.tariff;
    warnOnce('expired-tariff', `${id} was valid until ${validTo}; still used.`);
    this.#emit('expired', []);
  }

  /** The first that is there wins. */
  #wish(): Wish | undefined {
    if (this.property !== undefined) return { kind: 'property', pack: this.property };
    const script = this.host.querySelector(':scope > script[data-tariff]');
    if (script) return { kind: 'inline', text: script.textContent };
    return this.host.tariffSrc ? { kind: 'src', url: this.host.tariffSrc } : undefined;
  }

  #settle(outcome: Outcome): void {
    if (outcome.ok) {
      this.#use(outcome.tariff, { kind: 'host', title: outcome.pack.title }, outcome.pack);
      this.#emit('accepted', []);
      this.reportAge();
    } else {
      this.#use(this.bundled, { kind: 'refused' });
      this.#emit('refused', outcome.problems);
    }
  }

  #use(tariff: Tariff, status: TariffStatus, pack?: TariffPack): void {
    const same = tariff === this.tariff;
    this.tariff = tariff;
    this.status = status;
    this.pack = pack;
    if (!same) this.changed();
    this.host.requestUpdate();
  }

  #emit(status: TariffDetail['status'], problems: readonly Problem[]): void {
    const { id, version, validTo } = this.tariff;
    this.host.dispatchEvent(new CrsTariffEvent(Object.freeze({ status, id, version, validTo, problems })));
  }
}
