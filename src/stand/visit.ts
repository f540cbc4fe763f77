import type { ReactiveController } from 'lit';
import { isExample } from '../core/state.js';
import { adoptStyles } from '../lazy/adopt-styles.js';
import type { ReadModel } from '../lazy/host.js';
import { addressText } from '../screen/broker.js';
import type { Draw, Identity, Model, TakeAway } from '../screen/model.js';
import { page } from '../screen/page.js';
import type { StandHost, StandPart } from './host.js';
import { visitStyles } from './visit-styles.js';

/** The stand as a visitor's screen sees it. */
export interface AroundVisit {
  /** Who stands behind it, as its host has written it. */
  readonly identity: Identity;
  readonly uses: () => Model['uses'] | undefined;
  /** The visitor has an estimate on answers of their own. */
  readonly estimated: () => void;
  /** The visitor wants to take the case away. */
  readonly show: () => void;
  /** The screen is there. */
  readonly began: (visit: Visit) => void;
}

/** Addresses as texts: nothing leads away from a stand. */
function withoutLinks(identity: Identity): Identity {
  const { broker, orias, address, supervisor, complaints, mediator, privacy } = identity;
  const text = (value: string | null | undefined) => value && addressText(value);
  return {
    ...{ broker, orias, contact: null },
    ...{ address: text(address), supervisor: text(supervisor), complaints: text(complaints) },
    ...{ mediator: text(mediator), privacy: text(privacy) },
  } as Identity;
}

/**
 * One visitor's screen, the element's usual one, in an element of its own: whatever the visitor does is kept in there,
 * and goes with it.
 */
export class Visit implements StandPart, ReactiveController {
  readonly #takeAway: TakeAway;
  readonly #unlinking = new MutationObserver(() => this.#unlink());

  constructor(
    readonly host: StandHost,
    readonly read: ReadModel,
    private readonly around: AroundVisit,
  ) {
    adoptStyles(host.shadowRoot!, visitStyles);
    const nothing = () => undefined;
    this.#takeAway = { open: undefined, notice: nothing, panel: nothing, act: around.show };
    host.addController(this);
    around.began(this);
  }

  readonly draw: Draw = (model) =>
    page({
      ...model,
      identity: withoutLinks(this.around.identity),
      uses: this.around.uses() ?? model.uses,
      takeAway: { content: this.#takeAway, failed: false, load: () => Promise.resolve(this.#takeAway) },
    });

  hostConnected(): void {
    this.host.addEventListener('crs-estimate', this.#estimated);
    this.#unlinking.observe(this.host.shadowRoot!, {
      subtree: true,
      childList: true,
      attributeFilter: ['href'],
    });
    this.#unlink();
  }

  hostDisconnected(): void {
    this.host.removeEventListener('crs-estimate', this.#estimated);
    this.#unlinking.disconnect();
  }

  readonly #estimated = (): void => {
    const model = this.read();
    if (model && !isExample(model.state)) this.around.estimated();
  };

  /** Sources in views are links; without an address, a link is its text, to press, by key and to a screen reader. */
  #unlink(): void {
    for (const link of this.host.shadowRoot!.querySelectorAll('a[href]')) link.removeAttribute('href');
  }
}
