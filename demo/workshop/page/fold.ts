import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Context } from './context.js';

/** What unfolds, drawn only while it is open: a page of a hundred coefficients would else have a thousand controls more. */
export function fold(
  { session }: Context,
  id: string,
  summary: TemplateResult | string,
  content: () => TemplateResult,
): TemplateResult {
  const open = session.state.unfolded.has(id);
  return html`
    <details
      id=${id}
      .open=${open}
      @toggle=${(event: Event) => {
        session.unfold(id, (event.target as HTMLDetailsElement).open);
      }}
    >
      <summary>${summary}</summary>
      ${open ? content() : nothing}
    </details>
  `;
}
