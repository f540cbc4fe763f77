/** The workshop of tariffs. The same script serves in the page and, as a worker of its own, away from it. */
import { guard } from 'lit/directives/guard.js';
import { html, render } from 'lit/html.js';
import { coefficientsPart } from './page/coefficients.js';
import { effectPart } from './page/effect.js';
import { keepingPart } from './page/keeping.js';
import { packPart } from './page/pack.js';
import { quotesPart } from './page/quotes.js';
import { sourcesPart } from './page/sources.js';
import { toldPart } from './page/told.js';
import { serve } from './run/worker.js';
import { words as texts } from './text/index.js';
import { Session } from './work/session.js';

/** Starts the page in an element of the document. */
function start(main: HTMLElement): void {
  const script = document.currentScript?.textContent ?? '';
  // The visitor's own day, not that of Greenwich.
  const now = new Date();
  const today = new Date(now.getTime() - 60_000 * now.getTimezoneOffset()).toISOString().slice(0, 10);
  const session = new Session(today, script, () => {
    draw();
  });
  const draw = () => {
    const { language, loaded, now, problems, wrong, unfolded, refused } = session.state;
    // Thousands of fields, which no progress of a task changes.
    const seen = [language, loaded, now, problems, wrong, unfolded, refused];
    const words = texts[session.state.language];
    const context = { session, words };
    const other = session.state.language === 'fr' ? 'en' : 'fr';
    document.documentElement.lang = session.state.language;
    document.title = `${words.t.title} – credit-rate-simulator`;
    render(
      html`
        <header>
          <p class="name"><code>&lt;credit-rate-simulator&gt;</code></p>
          <button type="button" class="plain" lang=${other} @click=${() => session.speak(other)}>
            ${words.t.otherLanguage}
          </button>
        </header>
        <h1>${words.t.title}</h1>
        <p class="lead">${words.t.lead}</p>
        ${guard(seen, () => packPart(context))} ${effectPart(context)} ${quotesPart(context)}
        ${guard(seen, () => coefficientsPart(context))} ${sourcesPart(context)} ${keepingPart(context)}
        ${toldPart(context)}
      `,
      main,
    );
  };
  main.replaceChildren();
  draw();
  session.resume();
}

if (typeof document === 'undefined') serve(globalThis);
else start(document.querySelector<HTMLElement>('#workshop') ?? document.body);
