import { html, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Context } from './context.js';

/** Whether the work is kept on this device, where, and how it is deleted. */
export function keepingPart({ session, words: { t } }: Context): TemplateResult {
  const { keeping } = session.state;
  return html`
    <section aria-labelledby="keep-title">
      <h2 id="keep-title">${t.keeping.title}</h2>
      <label class="check">
        <input
          type="checkbox"
          aria-describedby="keep-where"
          .checked=${live(keeping === 'on')}
          @change=${(event: Event) => {
            session.keep((event.target as HTMLInputElement).checked);
          }}
        />
        ${t.keeping.label}
      </label>
      <p id="keep-where" role="status">${t.keeping[keeping]}</p>
    </section>
  `;
}
