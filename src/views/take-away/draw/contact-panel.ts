import { html, nothing, type TemplateResult } from 'lit';
import { countText } from '../../../text/format.js';
import type { TakeAwayModel } from '../model.js';
import { onEscape } from './escape.js';
import { LONGEST, mailto } from './mailto.js';

/** What the panel shows beside the case. */
export interface ContactPanel {
  /** As the visitor has left it. */
  readonly message: string;
  readonly said: string;
  readonly write: (message: string) => void;
  readonly copy: () => void;
  readonly close: () => void;
}

/** The message to the broker, seen and changed before it leaves. */
export function contactPanel(panel: ContactPanel, { text, identity, lang }: TakeAwayModel): TemplateResult {
  const words = text.contact;
  const address = mailto(identity.contact ?? '', words.subject, panel.message);
  const over = address.length - LONGEST;
  // An accented letter is six characters of an address.
  const signs = Math.ceil((over * panel.message.length) / address.length / 10) * 10;
  return html`<section
    class="away"
    id="contact"
    aria-labelledby="contact-heading"
    @keydown=${onEscape(panel.close)}
  >
    <h3 id="contact-heading" tabindex="-1">${words.heading(identity.broker || words.someone)}</h3>
    <p class="note" id="contact-intro">${words.intro}</p>
    <div class="field">
      <label for="contact-message">${words.message}</label>
      <textarea
        id="contact-message"
        rows="12"
        aria-describedby="contact-intro contact-note"
        aria-invalid=${over > 0}
        .value=${panel.message}
        @input=${(event: Event) => panel.write((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <div class="line ${over > 0 ? 'problem' : ''}" id="contact-note">
        ${over > 0 ? words.tooLong(countText(signs, lang)) : nothing}
      </div>
    </div>
    <div class="buttons">
      <a class="choice" href=${address}>${words.open}</a>
      <button class="choice" type="button" @click=${panel.copy}>${words.copy}</button>
    </div>
    <p class="said" role="status">${panel.said}</p>
    <button class="link" type="button" @click=${panel.close}>${text.close}</button>
  </section>`;
}
