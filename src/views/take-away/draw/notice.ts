import { html, nothing, type TemplateResult } from 'lit';
import type { LinkProblem } from '../../../core/link/read.js';
import { roundedToTwoDigits } from '../../../core/rounding.js';
import type { Model } from '../../../screen/model.js';
import { formatFor } from '../../../text/format.js';
import { inSentence } from '../../../text/in-sentence.js';
import { listText } from '../../../text/points.js';
import type { TakeAwayMessages } from '../text/fr.js';
import { onEscape } from './escape.js';

/** Says what of a link that was followed does not apply here, until the visitor has read it. */
export function linkNotice(
  problems: readonly LinkProblem[],
  model: Model,
  text: TakeAwayMessages,
  dismiss: (event: Event) => void,
): TemplateResult {
  return html`<div class="away" id="link-notice" role="status" @keydown=${onEscape(dismiss)}>
    ${
      problems.some(({ code }) => code !== 'tariff')
        ? html`<p><strong>${text.notice.some}</strong></p>`
        : nothing
    }
    ${problems.map((problem) => html`<p>${sentence(problem, model, text)}</p>`)}
    <p><button class="link" type="button" @click=${dismiss}>${text.notice.dismiss}</button></p>
  </div>`;
}

function sentence(
  problem: LinkProblem,
  { lang, tariff, messages }: Model,
  { notice, case: { terms } }: TakeAwayMessages,
): string {
  switch (problem.code) {
    case 'damaged':
      return notice.damaged;
    case 'format':
      return notice.format;
    case 'example':
      return notice.example;
    case 'tariff':
      return problem.rates
        ? notice.rates(
            problem.version!,
            rate(problem.rates.then, lang),
            tariff.version,
            rate(problem.rates.now, lang),
          )
        : notice.tariff(problem.version, tariff.version);
    case 'unknown':
      return notice.unknown(problem.count);
    case 'refused': {
      const fields: Record<string, { subject: string }> = messages.fields;
      const policy: Record<string, { label: string }> = terms;
      const names = problem.fields.map((field) =>
        inSentence(fields[field]?.subject ?? policy[field]?.label ?? notice.other, lang),
      );
      return notice.refused(listText(names, lang), names.length > 1);
    }
  }
}

const rate = (share: number, lang: Model['lang']): string =>
  formatFor('percent', roundedToTwoDigits(share), lang);
