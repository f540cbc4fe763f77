import { html, nothing, type TemplateResult } from 'lit';
import { addressText } from '../../screen/broker.js';
import type { StandModel } from '../model.js';
import { attract } from './attract.js';
import { over } from './over.js';

const isLink = (target: EventTarget): boolean => target instanceof Element && target.matches('a[href]');

/** Nothing leads away, a link of the host's own among the legal mentions no more than another. */
const stayHere = (event: Event): void => {
  if (event.type === 'contextmenu' || event.composedPath().some(isLink)) event.preventDefault();
};

/** The whole window: the attract screen, or a visitor's own between two bars; and what lies over it. */
export function booth(stand: StandModel): TemplateResult {
  const { state, lang, press } = stand;
  const above = over(stand);
  return html`<div
    class="frame booth"
    part="stand"
    @click=${stayHere}
    @auxclick=${stayHere}
    @contextmenu=${stayHere}
  >
    <div class="page stand" lang=${lang} dir="ltr">
      <div class="under" ?inert=${above !== nothing}>
        ${state.stage === 'attract' ? attract(stand) : visit(stand)}
        <div class="corner" @click=${press}></div>
      </div>
      ${above}
    </div>
  </div>`;
}

function visit({
  model,
  state,
  lang,
  text,
  languages,
  visitor,
  speak,
  wipe,
  show,
}: StandModel): TemplateResult {
  const words = text.bar;
  const { broker, contact } = model.identity;
  return html`<header>
      <p class="who">${broker}</p>
      ${
        languages.length > 1
          ? html`<p class="languages" role="group" aria-label=${words.languages}>
              ${languages.map(
                ([each, named]) =>
                  html`<button
                    class="choice"
                    type="button"
                    lang=${each}
                    aria-pressed=${each === lang}
                    @click=${() => speak(each)}
                  >
                    ${named.language}
                  </button>`,
              )}
            </p>`
          : nothing
      }
      <button class="choice" type="button" @click=${wipe}>${words.leave}</button>
    </header>
    <div class="screen" tabindex="-1" ?data-focus=${state.over === 'none'}>${visitor}</div>
    <div class="bar">
      <p>${contact ? words.contact(addressText(contact)) : nothing}</p>
      <button class="go" type="button" @click=${show}>${words.take}</button>
    </div>`;
}
