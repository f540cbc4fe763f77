import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ClaimDate, ClaimEvent } from '../../../engine/index.js';
import { dateText, daysText } from '../../../text/format.js';
import { stretchText } from '../../../text/stretch.js';
import { dateOf, datesOf, inOrder, placeIn, spanOf, type Span } from '../figures/span.js';
import type { ClaimModel } from '../model.js';
import { datesTable } from './dates-table.js';
import { onDemand } from './on-demand.js';
import { percent } from './percent.js';

/** The dates not to miss, from the due date to the indemnity, with their table and a file for the visitor's calendar. */
export function calendar(model: ClaimModel): TemplateResult {
  const { found, text, messages, today, unsaved } = model;
  const words = text.calendar;
  const span = spanOf(found);
  const { dueDate } = found.claim;
  return html`<figure class="dates">
    <h4>${words.heading}</h4>
    <p>${finding(model)} <strong>${words.contract}</strong></p>
    <ol>
      ${row({ earliest: dueDate, latest: dueDate }, words.due, '', span, model)}
      ${inOrder(found).map((date) =>
        row(date, words.events[date.event], hintOf(date.event, model), span, model),
      )}
    </ol>
    ${onDemand('dates', datesTable, model)}
    ${
      datesOf(found).some(({ latest }) => latest >= today)
        ? html`<p class="save">
            <button class="choice" type="button" id="claim-save" @click=${model.save}>${words.save}</button>
            <span class="note">${unsaved ? messages.views.failed : words.saveNote}</span>
          </p>`
        : nothing
    }
  </figure>`;
}

/** What to do about the filing, as of today. */
function finding({ found, text: { calendar: words }, today, lang }: ClaimModel): string {
  const { earliest, latest } = dateOf(found, 'fileClaim')!;
  if (latest < today) return words.tooLate(dateText(latest, lang));
  return earliest > today ? words.toFile(dateText(earliest, lang)) : words.fileNow(dateText(latest, lang));
}

function hintOf(event: ClaimEvent, { found, text, tariff, lang }: ClaimModel): string {
  const { admitted, hints } = text.calendar;
  const { filingDays, stopDeliveriesDays } = tariff.settlement;
  if (event === 'indemnity' && found.claim.cause === 'declaredInsolvency') return admitted;
  if (event === 'stopDeliveries') return hints[event](stopDeliveriesDays);
  return event === 'fileClaim' ? hints[event](daysText(filingDays.latestWithExtension, lang)) : hints[event];
}

function row(
  { earliest, latest }: Pick<ClaimDate, 'earliest' | 'latest'>,
  name: string,
  hint: string,
  span: Span,
  { text, today, lang }: ClaimModel,
): TemplateResult {
  const past = latest < today;
  return html`<li>
    <span class="label">
      <strong>${stretchText(earliest, latest, lang)}</strong> ${name}
      ${hint || past ? html`<small>${past ? text.calendar.past : hint}</small>` : nothing}
    </span>
    <svg class="track" aria-hidden="true">${marks(earliest, latest, span)}</svg>
  </li>`;
}

/** A diamond at the latest date, hollow; over it one at the earliest, full; a line between them. */
function marks(earliest: string, latest: string, span: Span): unknown {
  const [from, to] = [percent(placeIn(span, earliest)), percent(placeIn(span, latest))];
  return svg`<line class="axis" x1="0" x2="100%" y1="50%" y2="50%" />
    <line class="stretch" x1=${from} x2=${to} y1="50%" y2="50%" />${diamond(to, 'hollow')}${diamond(from, '')}`;
}

const diamond = (x: string, role: string) =>
  svg`<svg x=${x} y="50%" class="diamond"><path class=${role} d="M-6 0 0-6 6 0 0 6Z" /></svg>`;
