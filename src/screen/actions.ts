import { html, nothing, type TemplateResult } from 'lit';
import type { Model, TakeAwayAction } from './model.js';

/** What to do with the result: talk to the broker, share it, print it; and the panel that this opens. */
export function actions(model: Model): TemplateResult {
  const { takeAway, identity, messages } = model;
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
        isContact(contact)
          ? html`<a class="choice" part="contact" id="contact-button" href=${contact} @click=${act('contact')}
              >${contactLabel || text.contact(broker)}</a
            >`
          : nothing
      }
      ${button('share')} ${button('print')}
    </div>
    ${failed ? html`<p role="alert">${messages.views.failed}</p>` : content?.panel(model)}`;
}

/** What a link may do: open a page, dial, write. */
export const isContact = (contact: string | null | undefined): contact is string =>
  /^(https:\/\/|tel:|mailto:)./i.test(contact ?? '');
