import type { ReactiveController } from 'lit';
import type { OutOfMarket } from '../../core/out-of-market.js';
import { isExample } from '../../core/state.js';
import type { PartHost, ReadModel } from '../../lazy/host.js';
import { labelId } from '../../screen/field-ids.js';
import { isStale } from '../../screen/messages-of-fields.js';
import type { Model, News } from '../../screen/model.js';
import { announcement } from './draw/announcement.js';
import type { AnsweringMessages } from './text/fr.js';

/** What the status region says: of all that stands on screen, what is new since it last said something. */
export class Aloud implements ReactiveController {
  /** Entries that were last found wrong: the text of each, by its field. */
  #faults = new Map<string, string>();
  #cases: readonly OutOfMarket[] = [];

  constructor(
    private readonly host: PartHost,
    private readonly read: ReadModel,
  ) {}

  /** What an untouched example has against it stood there to be read from the first. */
  hostUpdated(): void {
    const model = this.read();
    if (model && isExample(model.state)) this.#cases = model.outOfMarket;
  }

  /** Empty if there is nothing to say. */
  announcement(model: Model, news: News, text: AnsweringMessages): string {
    const { outOfMarket } = model;
    const faults = this.#newFaults();
    const cases = outOfMarket.filter((reason) => !this.#cases.includes(reason));
    this.#cases = outOfMarket;
    return announcement(
      {
        faults,
        confirmed: news.confirmed && said(this.#root.getElementById(labelId(news.confirmed))),
        cases,
        told: news.told,
        // That of before, beside an entry that could not be taken, would sound as if it had been.
        result: news.result && !(faults.length > 0 && isStale(model)),
      },
      model,
      text,
    );
  }

  /** What stands under the fields whose entries cannot be taken as they are, views and helpers included. */
  #newFaults(): string[] {
    const before = this.#faults;
    const wrong = [...this.#root.querySelectorAll<HTMLInputElement>('[part=input][aria-invalid=true]')];
    this.#faults = new Map(wrong.map(({ id, value }) => [id, value]));
    // Not by their words, which are others in another language.
    return wrong
      .filter(({ id, value }) => before.get(id) !== value)
      .map(({ id }) => said(this.#root.getElementById(`${id}-note`)));
  }

  get #root(): ShadowRoot {
    return this.host.shadowRoot!;
  }
}

/** The words of an element; what can be chosen there, in a list. */
function said(element: HTMLElement | null): string {
  const choices = [...(element?.querySelectorAll('button') ?? [])].map(plain);
  const words = plain(element);
  if (choices.length === 0) return words;
  return `${words.slice(0, words.indexOf(choices[0]!)).trim()} ${choices.join(', ')}.`;
}

const plain = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
