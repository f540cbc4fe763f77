import type { ReactiveController } from 'lit';
import { withAncestors } from '../../browser/ancestors.js';
import { adoptStyles } from '../../lazy/adopt-styles.js';
import type { PartHost, ReadModel } from '../../lazy/host.js';
import { dictionary, lazyTexts } from '../../lazy/lazy-texts.js';
import type { Answering } from '../../screen/model.js';
import { announcement } from './draw/announcement.js';
import { compact } from './draw/compact.js';
import { complete } from './draw/complete.js';
import { lossesInEuros } from './draw/euros.js';
import { faultsIn } from './draw/faults.js';
import { panel } from './draw/panel.js';
import { remarkOn } from './draw/remark.js';
import { trial } from './draw/trial.js';
import { answeringStyles } from './styles.js';
import type { AnsweringMessages } from './text/fr.js';

const messages = dictionary<AnsweringMessages>(import.meta.glob('./text/*.ts', { import: 'messages' }));

/** What comes once the visitor begins to answer, or the case turns out unusual, for one element; resolves once its texts are there. */
export async function startAnswering(host: PartHost, read: ReadModel): Promise<Answering> {
  const texts = await lazyTexts(host, read, messages);
  adoptStyles(host.shadowRoot!, answeringStyles);
  host.addController(new Scrolled(host));
  return {
    faults: ({ lang }) => faultsIn(texts.of(lang).faults, lang),
    lossesInEuros: (model, typed) => lossesInEuros(typed, model, texts.of(model.lang)),
    remark: (field, model) => remarkOn(field, model, texts.of(model.lang)),
    panel: (model) => panel(model, texts.of(model.lang)),
    announcement: (model) => announcement(model, texts.of(model.lang)),
    complete: (model) => complete(model, texts.of(model.lang)),
    trial: (model) => trial(model, texts.of(model.lang)),
    compact: (model) => compact(model, texts.of(model.lang)),
  };
}

/** Watches the summary, whose place the sticky line takes once it has scrolled away. */
class Scrolled implements ReactiveController {
  #observer: IntersectionObserver | undefined;

  constructor(private readonly host: PartHost) {}

  hostConnected(): void {
    const page = this.host.shadowRoot!.querySelector<HTMLElement>('.page');
    const summary = page?.querySelector('.summary');
    if (!page || !summary) return;
    this.#observer = new IntersectionObserver((entries) => {
      const { isIntersecting, boundingClientRect } = entries.at(-1)!;
      page.style.setProperty('--_ground', groundOf(this.host));
      page.classList.toggle('scrolled', !isIntersecting && boundingClientRect.top < 0);
    });
    this.#observer.observe(summary);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

/** The nearest opaque background, on which the line lies; the browser's own if the page has none. */
function groundOf(element: Element): string {
  for (const ancestor of withAncestors(element)) {
    const { backgroundColor } = getComputedStyle(ancestor);
    if (!/^rgba|\/|transparent/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}
