// What the simulator is compared with: as little as an element made with Lit can be.
import { html, LitElement } from 'lit';

customElements.define(
  'small-element',
  class extends LitElement {
    render() {
      return html`<p>Un élément.</p>`;
    }
  },
);
