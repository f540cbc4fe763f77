import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { today } from '../browser/today.js';
import { profileRates, type MarketTariff, type ProfileRates } from '../core/market.js';
import type { Model, TariffStatus } from '../screen/model.js';
import type { TariffPack } from '../tariff/pack.js';
import { bundledProfileRates } from '../tariff/profile-rates.js';
import { questionnaireTariff } from '../tariff/questionnaire.js';
import { isExpired, isNotYetValid } from '../tariff/validity.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly tariffSrc: string | null };

const BUNDLED: TariffStatus = { kind: 'bundled' };
const hostTariff = () => import('./host-tariff.js');

/**
 * The tariff in force: the bundled one, until the part that reads the host's, loaded only where there is one, has it.
 */
export class TariffSource implements ReactiveController {
  /** What there is of the bundled tariff; a part that needs all of its countries makes it whole. */
  bundled: MarketTariff = questionnaireTariff;
  tariff: MarketTariff = this.bundled;
  status: TariffStatus = BUNDLED;
  /** The host's pack in force. */
  pack: TariffPack | undefined;
  /** The host's pack given as a property. */
  property: unknown;
  /** Drops what is on its way, for good or until the host is asked again. */
  abort = new AbortController();
  /** The wish last followed, as a text. */
  wished = '';
  /** The tariff last told to be past its last day. */
  told: unknown;

  constructor(
    readonly host: Host,
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
    if (this.status.kind === 'loading') this.#drop(); // asked again if the element comes back
  }

  #drop(): void {
    this.abort.abort();
    this.wished = '';
  }

  get age(): Model['tariffAge'] {
    const day = today();
    if (isExpired(this.tariff, day)) return 'expired';
    return isNotYetValid(this.tariff, day) ? 'notYet' : 'current';
  }

  /** Rates of the reference profiles under the tariff in force. */
  get profiles(): ProfileRates {
    return this.tariff === this.bundled ? bundledProfileRates : profileRates(this.tariff);
  }

  /** Its child `<script type="application/json" data-tariff>`. */
  get inline(): Element | null {
    return this.host.querySelector(':scope > script[data-tariff]');
  }

  /** Whether it is read from an address. */
  get fetches(): boolean {
    return this.property === undefined && !this.inline && !!this.host.tariffSrc;
  }

  /** Looks again at what the host wishes; nothing, once it has withdrawn it. */
  readonly refresh = (): void => {
    if (this.property === undefined && !this.inline && !this.host.tariffSrc) {
      if (this.status === BUNDLED) return;
      this.#drop();
      this.use(this.bundled);
      return;
    }
    if (this.status === BUNDLED) this.use(this.tariff, { kind: 'loading' });
    hostTariff().then(
      ({ follow }) => follow(this),
      () => {
        if (this.status !== BUNDLED) this.use(this.bundled, { kind: 'refused' });
      },
    );
  };

  /** What stands for the tariff in force. */
  get inForce(): unknown {
    return this.pack ?? this.bundled.id;
  }

  /** Tells the host, once, that the tariff in force is past its last day; one on its way is told of first. */
  reportAge(): void {
    if (this.status.kind !== 'loading' && this.age === 'expired' && this.told !== this.inForce)
      void hostTariff().then(({ reportExpired }) => reportExpired(this));
  }

  use(tariff: MarketTariff, status: TariffStatus = BUNDLED, pack?: TariffPack): void {
    const same = tariff === this.tariff;
    this.tariff = tariff;
    this.status = status;
    this.pack = pack;
    if (!same) this.changed();
    this.host.requestUpdate();
  }
}
