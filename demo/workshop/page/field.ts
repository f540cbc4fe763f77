import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { faultText } from '../text/index.js';
import type { Context } from './context.js';

/** What the checks say of a place in the document, where they say something. */
export function faultAt({ session, words }: Context, place: string): string | undefined {
  const fault = session.state.problems.find(({ path }) => path === place);
  return fault && faultText(words, fault);
}

/** How a control tells what is wrong with it: by two attributes, and by a note to stand after it. */
export const marksOf = (id: string, fault: string | undefined) =>
  fault === undefined
    ? ({ invalid: nothing, described: nothing, note: nothing } as const)
    : {
        invalid: 'true',
        described: `${id}-wrong`,
        note: html`<span class="wrong" id=${`${id}-wrong`}>${fault}</span>`,
      };

interface TextField {
  id: string;
  label: string;
  /** What the label says to those who do not see where the field stands. */
  of?: string;
  value: string;
  fault: string | undefined;
  take: (text: string) => void;
  size?: number;
  /** Of a text of several lines. */
  lines?: number;
}

/** A text with its label, and what is wrong with it. */
export function textField({ id, label, of, value, fault, take, size, lines }: TextField): TemplateResult {
  const { invalid, described, note } = marksOf(id, fault);
  const change = (event: Event) => {
    take((event.target as HTMLInputElement).value.trim());
  };
  const control =
    lines === undefined
      ? html`<input
          id=${id}
          size=${size ?? 14}
          aria-invalid=${invalid}
          aria-describedby=${described}
          .value=${live(value)}
          @change=${change}
        />`
      : html`<textarea
          id=${id}
          rows=${lines}
          aria-invalid=${invalid}
          aria-describedby=${described}
          .value=${live(value)}
          @change=${change}
        ></textarea>`;
  return html`
    <div class="field">
      <label for=${id}
        >${label}${of === undefined ? nothing : html`<span class="hidden">, ${of}</span>`}</label
      >
      ${control}${note}
    </div>
  `;
}

/** A name of the pack's as part of an id. */
export const idOf = (...parts: readonly string[]): string => parts.join(' ').replace(/[^\w]+/g, '-');
