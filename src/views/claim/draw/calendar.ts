import { html, nothing, svg, type TemplateResult } from 'lit';
import { given } from '../../../core/answers.js';
import { isLongTerm } from '../../../core/payment-term.js';
import type { ClaimDate } from '../../../engine/index.js';
import { dateText, daysText } from '../../../text/format.js';
import { stretchText } from '../../../text/stretch.js';
import { dateOf, datesOf, inOrder, placeIn, spanOf, type Span } from '../figures/span.js';
import { isDeadline, waysOf } from '../figures/ways.js';
import type { ClaimModel } from '../model.js';
import { conditionOf, deadlineText } from './deadline.js';
import { datesTable } from './dates-table.js';
import { onDemand } from './on-demand.js';
import { percent } from './percent.js';

/**
 * The dates not to miss, from the due date to the indemnity, with their table and a file for the visitor's calendar.
 *
 * @param paper whether they are drawn for the sheet, which has room for conditions only
 */
export function calendar(model: ClaimModel, paper = false): TemplateResult {
  const { found, text, messages, today, unsaved } = model;
  const words = text.calendar;
  const span = spanOf(found);
  const { dueDate } = found.claim;
  return html`<figure class="dates">
    <h4>${words.heading}</h4>
    <p>${finding(model)} <strong>${words.contract}</strong></p>
    <ol>
      ${row({ day: shortDate(dueDate, model), name: words.due, hint: '', ...day(dueDate) }, span, model)}
      ${inOrder(found).map((date) =>
        row(
          {
            day: dayOf(date, model),
            name: words.events[date.event],
            hint: hintOf(date, paper, model),
            ...date,
          },
          span,
          model,
          !isDeadline(date),
        ),
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

const day = (date: string) => ({ earliest: date, latest: date });
const shortDate = (date: string, { lang }: ClaimModel): string => stretchText(date, date, lang);

/** What to do about the filing, as of today. */
function finding(model: ClaimModel): string {
  const { found, text, today, lang } = model;
  const words = text.calendar;
  const filing = dateOf(found, 'fileClaim')!;
  const { earliest, latest } = filing;
  if (latest < today) return words.tooLate(dateText(latest, lang));
  if (earliest >= today) return words.toFile(deadlineText(filing, model));
  const [over, running] = waysOf(filing, found).map((way, i) => conditionOf(way, i > 0, model));
  return words.fileNow(over!, dateText(earliest, lang), running!, dateText(latest, lang));
}

/** The earlier deadline; the days between which the indemnity is paid. */
const dayOf = (date: ClaimDate, model: ClaimModel): string =>
  isDeadline(date)
    ? model.text.deadline([model.text.on(shortDate(date.earliest, model), '')])
    : stretchText(date.earliest, date.latest, model.lang);

/** By what the deadline is that one or a later one; then what it is about. */
function hintOf(date: ClaimDate, paper: boolean, model: ClaimModel): string {
  const ways = waysOf(date, model.found);
  const [first, second] = ways.map((way, i) => conditionOf(way, i > 0, model));
  const counted = first && second ? [first, model.text.on(shortDate(date.latest, model), second)] : [];
  return [...counted, ...(paper ? briefOf(date, model) : aboutOf(date, model))].join(model.text.calendar.and);
}

/** The conditions without which a date would not be true. */
function briefOf({ event, presumed }: ClaimDate, { found, text }: ClaimModel): string[] {
  const { brief, hints } = text.calendar;
  if (event === 'indemnity' && presumed) return [brief.presumed(found.deadlines.presumedAdmissionMonths)];
  if (event === 'declareDebt' || event === 'claimGoods') return [brief[event]];
  return event === 'unilateralExtensionEnds' ? [hints[event]] : [];
}

function aboutOf(
  { event, presumed }: ClaimDate,
  { found, text, state, hypotheses, lang }: ClaimModel,
): string[] {
  const { hints, admitted, presumedAdmission } = text.calendar;
  const { filingDays, stopDeliveriesDays, unilateralExtensionDays, presumedAdmissionMonths } =
    found.deadlines;
  const insolvent = found.claim.cause === 'declaredInsolvency';
  switch (event) {
    case 'indemnity':
      if (!insolvent) return [hints.indemnity];
      return [presumed ? presumedAdmission(presumedAdmissionMonths) : admitted];
    case 'fileClaim':
      return [hints.fileClaim(insolvent ? undefined : daysText(filingDays.latestWithExtension, lang))];
    case 'stopDeliveries':
      return [hints.stopDeliveries(insolvent ? 0 : stopDeliveriesDays)];
    case 'unilateralExtensionEnds': {
      const term = given(state.answers, 'dso') ?? hypotheses.dso;
      return [hints[event], ...(isLongTerm(term + unilateralExtensionDays) ? [text.calendar.legalTerm] : [])];
    }
    case 'declareDebt':
      return [hints[event], text.calendar.fromPublication];
    case 'claimGoods':
      return [hints[event], text.calendar.likewise];
  }
}

interface Row extends Pick<ClaimDate, 'earliest' | 'latest'> {
  readonly day: string;
  readonly name: string;
  readonly hint: string;
}

/** @param lasting whether it happens between its two days */
function row(
  { day, name, hint, earliest, latest }: Row,
  span: Span,
  { text, today }: ClaimModel,
  lasting = false,
): TemplateResult {
  const past = latest < today;
  return html`<li>
    <span class="label">
      <strong>${day}</strong> ${name}
      ${hint || past ? html`<small>${past ? text.calendar.past : hint}</small>` : nothing}
    </span>
    <svg class="track" aria-hidden="true">${marks(earliest, latest, span, lasting)}</svg>
  </li>`;
}

/**
 * A diamond at the latest date, hollow; over it one at the earliest, full. A line between them only where something
 * happens between them: between two deadlines, it would look like the time to act.
 */
function marks(earliest: string, latest: string, span: Span, lasting: boolean): unknown {
  const [from, to] = [percent(placeIn(span, earliest)), percent(placeIn(span, latest))];
  return svg`<line class="axis" x1="0" x2="100%" y1="50%" y2="50%" />
    ${lasting ? svg`<line class="stretch" x1=${from} x2=${to} y1="50%" y2="50%" />` : nothing}${diamond(to, 'hollow')}${diamond(from, '')}`;
}

const diamond = (x: string, role: string) =>
  svg`<svg x=${x} y="50%" class="diamond"><path class=${role} d="M-6 0 0-6 6 0 0 6Z" /></svg>`;
