import { html, type TemplateResult } from 'lit';
import { isContact } from '../../../screen/actions.js';
import { focusIn } from '../../../screen/field-ids.js';
import type { Model } from '../../../screen/model.js';
import type { AnsweringMessages } from '../text/fr.js';

/** Every question is answered: what the rest of the range depends on, and the way to a firm price. */
export function complete({ identity }: Model, { complete: text }: AnsweringMessages): TemplateResult {
  const [words, id] = isContact(identity.contact)
    ? [text.contact(identity.broker), 'contact-button']
    : [text.share, 'share-button'];
  return html`<span>${text.left}</span>
    <button class="link" type="button" @click=${(event: Event) => focusIn(event, id)}>${words}</button>`;
}
