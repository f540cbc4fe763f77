import { html, nothing, type TemplateResult } from 'lit';
import { focusIn } from './field-ids.js';
import type { Model, ShownView } from './model.js';

/** What stands below the questions: a heading for each view, which opens it. */
export function views(model: Model): TemplateResult {
  return html`<div class="views" part="views">${model.views.map((shown) => view(shown, model))}</div>`;
}

function view(shown: ShownView, model: Model): TemplateResult {
  const { name, open, content, toggle, load } = shown;
  return html`<h3>
      <button
        type="button"
        id="${name}-button"
        aria-expanded=${open}
        aria-controls=${name}
        @click=${toggle}
        @pointerenter=${load}
      >
        ${model.messages.headings[name]}
      </button>
    </h3>
    <div id=${name} class=${content ? '' : 'wait'} part="view" ?hidden=${!open}>
      ${open ? (content?.draw(model) ?? waiting(name, shown, model)) : nothing}
    </div>`;
}

/** What stands in for a part that is on its way, or has not come; `${name}-button` opens it. */
export function waiting(
  name: string,
  { failed, load }: { readonly failed: boolean; readonly load: () => unknown },
  { messages }: Model,
): TemplateResult {
  const text = messages.views;
  const again = (event: Event) => {
    focusIn(event, `${name}-button`); // the button goes away
    void load();
  };
  return html`<p class="waiting" role=${failed ? 'alert' : nothing}>
    ${failed ? text.failed : text.loading}
    <button class="link" type="button" ?hidden=${!failed} @click=${again}>${text.retry}</button>
  </p>`;
}
