import { html, type TemplateResult } from 'lit';

const stay = (event: Event) => {
  event.preventDefault();
};

/**
 * Radio buttons that come and go, in a form of their own, which sends nothing. Chromium keeps those of a shadow root in
 * the root's list of their group for good, with all that was drawn around them; those of a form go with the form.
 */
export const ownForm = (radios: TemplateResult): TemplateResult =>
  html`<form @submit=${stay}>${radios}</form>`;
