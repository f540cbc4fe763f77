import type { ReactiveController } from 'lit';
import { loadAnsweringMessages } from '../language/answering/load.js';
import { announcement } from '../view/answering/announcement.js';
import { compact } from '../view/answering/compact.js';
import { faultsIn } from '../view/answering/faults.js';
import { panel } from '../view/answering/panel.js';
import { trial } from '../view/answering/trial.js';
import { answeringStyles } from '../view/answering/styles.js';
import type { Answering, Model } from '../view/model.js';
import { withAncestors } from './ancestors.js';
import { dress } from './dress.js';
import { Texts } from './texts.js';
import type { ViewHost } from './views.js';

/** What comes once the visitor begins to answer, or the case turns out unusual, for one element; resolves once its texts are there. */
export async function start(host: ViewHost, read: () => Model | undefined): Promise<Answering> {
  const texts = new Texts(host, loadAnsweringMessages);
  await texts.bring(read()?.lang ?? 'fr');
  dress(host.shadowRoot!, answeringStyles);
  host.addController(new Scrolled(host));
  return {
    faults: ({ lang }) => faultsIn(texts.of(lang).faults, lang),
    panel: (model) => panel(model, texts.of(model.lang)),
    announcement: (model) => announcement(model, texts.of(model.lang)),
    trial: (model) => trial(model, texts.of(model.lang)),
    compact: (model) => compact(model, texts.of(model.lang)),
  };
}

/** Watches the summary, whose place the sticky line takes once it has scrolled away. */
class Scrolled implements ReactiveController {
  #observer: IntersectionObserver | undefined;

  constructor(private readonly host: ViewHost) {}

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
