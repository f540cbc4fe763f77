import type { ReactiveController } from 'lit';
import type { Answers } from '../../core/answers.js';
import type { PartHost, ReadModel } from '../../lazy/host.js';

/** Remembers the likely rate that stood when the visitor came to the control that they are in. */
export class Change implements ReactiveController {
  /** As a fraction; undefined once they have left, or where it is not known. */
  before: number | undefined;
  #answers: Answers | undefined;
  #root: ShadowRoot | undefined;

  constructor(
    private readonly host: PartHost,
    private readonly read: ReadModel,
  ) {
    const { answers, edit } = read()!.state;
    // They may have typed while this part was on its way.
    this.#answers = edit?.before ?? answers;
  }

  hostConnected(): void {
    this.#root = this.host.shadowRoot!;
    this.#root.addEventListener('focusin', this.#enter);
    this.#root.addEventListener('click', this.#press, true);
    this.#root.addEventListener('focusout', this.#leave);
    this.hostUpdate();
  }

  hostDisconnected(): void {
    this.#root!.removeEventListener('focusin', this.#enter);
    this.#root!.removeEventListener('click', this.#press, true);
    this.#root!.removeEventListener('focusout', this.#leave);
  }

  /** Under the same answers, a closer estimate is no change. */
  hostUpdate(): void {
    const model = this.read();
    if (model && model.state.answers === this.#answers) this.before = model.estimate.rate.likely;
  }

  readonly #enter = (): void => {
    const model = this.read()!;
    this.#answers = model.state.answers;
    this.before = model.estimate.rate.likely;
  };

  /** Safari does not give the focus to a button that is pressed. */
  readonly #press = ({ target }: Event): void => {
    const button = (target as Element).closest('button');
    if (button && button !== this.#root!.activeElement) this.#enter();
  };

  readonly #leave = (event: Event): void => {
    if ((event as FocusEvent).relatedTarget) return;
    this.#answers = this.before = undefined;
    this.host.requestUpdate();
  };
}
