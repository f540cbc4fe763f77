import { html, type TemplateResult } from 'lit';
import { isContact } from '../../../screen/actions.js';
import { reach } from '../../../screen/field-ids.js';
import type { Model } from '../../../screen/model.js';
import type { AnsweringMessages } from '../text/fr.js';

/** Every question is answered: what the rest of the range depends on, and the way to a firm price. */
export function complete(model: Model, { complete: text }: AnsweringMessages): TemplateResult {
  const { identity } = model;
  const [words, id] = isContact(identity.contact)
    ? [text.contact(identity.broker), 'contact-button']
    : [text.share, 'share-button'];
  return html`<span>${text.left}</span>
    <button class="link" type="button" @click=${(event: Event) => reach(event, id, model)}>${words}</button>`;
}
