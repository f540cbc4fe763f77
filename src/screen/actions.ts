import { html, nothing, type TemplateResult } from 'lit';
import type { Model, TakeAwayAction } from './model.js';
import { isShut } from './shut.js';

/**
 * What to do with the result: talk to the broker, share it, print it; and the panel that this opens. In the compact
 * form, first the button of the rest.
 */
export function actions(model: Model): TemplateResult {
  const { takeAway, identity, messages, rest } = model;
  const { contact, broker, contactLabel } = identity;
  const { content, failed } = takeAway;
  const text = messages.actions;
  // Held back until its part is there; without it, a link still leads where it says.
  const act = (action: TakeAwayAction) => async (event: Event) => {
    if (!takeAway.content) event.preventDefault();
    const part = takeAway.content ?? (await takeAway.load());
    if (part) part.act(action, event);
    else if (action === 'contact') location.href = contact!;
  };
  const button = (action: 'share' | 'print') =>
    html`<button
      class="choice"
      type="button"
      id="${action}-button"
      aria-expanded=${action === 'share' ? content?.open === action : nothing}
      @click=${act(action)}
    >
      ${text[action]}
    </button>`;
  return html`<div class="actions row" part="actions">
      ${
        rest
          ? html`<button
              class="choice more"
              type="button"
              id="rest-button"
              aria-expanded=${rest.open}
              @click=${({ detail }: UIEvent) => rest.toggle(detail > 0)}
            >
              ${text.rest}
            </button>`
          : nothing
      }
      ${
        isContact(contact)
          ? html`<a class="choice" part="contact" id="contact-button" href=${contact} @click=${act('contact')}
              >${contactLabel || text.contact(broker)}</a
            >`
          : nothing
      }
      ${isShut(model) ? nothing : html`${button('share')} ${button('print')}`}
    </div>
    ${failed ? html`<p role="alert">${messages.views.failed}</p>` : content?.panel(model)}`;
}

/** What a link may do: open a page, dial, write. */
export const isContact = (contact: string | null | undefined): contact is string =>
  /^(https:\/\/|tel:|mailto:)./i.test(contact ?? '');
