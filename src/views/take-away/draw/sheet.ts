import { html, nothing, type TemplateResult } from 'lit';
import { toldOf } from '../../../core/told.js';
import { addressText, brokerFacts } from '../../../screen/broker.js';
import { figure, moneyBounds, rateBounds } from '../../../screen/figure.js';
import { minimumText } from '../../../screen/minimum.js';
import type { Model, SheetSection, ShownView } from '../../../screen/model.js';
import { scale } from '../../../screen/scale.js';
import { dateText } from '../../../text/format.js';
import type { TakeAwayModel } from '../model.js';
import { caseRows, type CaseRow } from './case-rows.js';
import { qrDrawing } from './qr.js';
import { tariffLine } from './result-text.js';
import { trialLine } from './trial-line.js';

/** What the sheet shows. */
export interface SheetModel extends TakeAwayModel {
  /** What other rooms put on it. */
  readonly firstPage: readonly SheetSection[];
  /** The link as a code, if it fits one. */
  readonly code: readonly (readonly boolean[])[] | undefined;
  /** What the host has put into the slot `legal`. */
  readonly legal: string;
}

/** Signs of the case, of where it comes from, and of why the market would not write it, beyond which a page is set small. */
const MANY = 520;
/** Signs of a line of the case, and of a reason not to write it. */
const [LINE, REASON] = [26, 80];

const isFull = ({ content }: ShownView): boolean => content?.ownPage ?? false;

/**
 * What goes on further pages: what the visitor has opened, where it has something for paper; together on one, but for
 * what fills a page by itself.
 */
function furtherPages({ views }: Model): ShownView[][] {
  const opened = views.filter(({ open, content }) => open && content?.paper);
  const together = opened.filter((shown) => !isFull(shown));
  const alone = opened.filter(isFull);
  return [...(together.length > 0 ? [together] : []), ...alone.map((shown) => [shown])];
}

/** The result on paper: case, range, bill, why, and where it comes from; then what the visitor has opened. */
export function sheet(model: SheetModel): TemplateResult {
  const { text } = model;
  const rows = caseRows(model);
  const signs = [
    ...rows.map(({ value }) => value.padEnd(LINE)),
    ...originLines(model),
    shortened(model.link),
  ];
  const many = signs.join('').length + REASON * model.outOfMarket.length > MANY;
  const small = many ? 'small' : '';
  return html`<div class="frame">
    ${page(
      small,
      html`${model.answering?.panel(model)} ${result(model)}
        <div class="body">
          ${section(text.case.heading, cases(rows, model))}
          ${model.firstPage.map(({ heading, draw }) => section(heading, draw(model)))}
        </div>
        ${origin(model)}`,
      model,
    )}
    ${furtherPages(model).map((opened) =>
      page(
        `further ${opened.length > 1 ? 'both' : opened.some(isFull) ? 'small' : small}`,
        opened.map((shown) => further(shown, model)),
        model,
      ),
    )}
  </div>`;
}

const section = (heading: string, content: TemplateResult): TemplateResult =>
  html`<section>
    <h2>${heading}</h2>
    ${content}
  </section>`;

/** A page under the head that says what it belongs to. */
function page(role: string, content: unknown, { lang, messages, text, today }: SheetModel): TemplateResult {
  return html`<main class="page sheet ${role}" lang=${lang} dir="ltr">
    <header>
      <h1>${messages.title}</h1>
      <p>${text.result.made(dateText(today, lang))}</p>
    </header>
    ${content}
  </main>`;
}

/** A view without its fields and what it unfolds, which stay on the screen. */
function further({ name, content }: ShownView, model: SheetModel): TemplateResult {
  return html`<section>
    <h2>${model.messages.headings[name]}</h2>
    <div part="view">${content!.paper!(model)}</div>
  </section>`;
}

function result(model: SheetModel): TemplateResult {
  const { estimate, lang, messages } = model;
  const text = messages.result;
  const rate = rateBounds(estimate.rate, lang);
  const cost = moneyBounds(toldOf(estimate).premium, lang);
  const range = cost.single ? nothing : html`${figure(cost.low)} ${text.to} `;
  const likely = cost.single ? '' : `${text.likelyShort} ${cost.likely}, `;
  const trial = trialLine(model);
  return html`<section class="result">
    <div>
      ${trial ? html`<p><strong>${trial}</strong></p>` : nothing}
      <p class="rate">${figure(rate.low)} <span class="to">${text.to}</span> ${figure(rate.high)}</p>
      <p>${text.likely} <strong>${figure(rate.likely)}</strong> ${text.base}</p>
      <p>
        <strong>${range}${figure(cost.high)} ${text.perYear}</strong>,
        ${likely}${text.exclTax}${minimumText(model)}
      </p>
    </div>
    ${scale(model)}
  </section>`;
}

function cases(rows: readonly CaseRow[], { text }: SheetModel): TemplateResult {
  const sure = rows.every(({ status }) => status === 'answered');
  return html`<table class="case">
      <tbody>
        ${rows.map(
          ({ label, value, status }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${status === 'answered' ? shortened(value) : html`<em>${shortened(value)}</em>`}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${sure ? nothing : html`<p class="note">${text.result.legend}</p>`}`;
}

/** The broker as on screen, and what else its page owes to readers. */
const originLines = (model: SheetModel): string[] => [
  ...brokerFacts(model).map(([label, value]) => `${label}${model.messages.colon}${addressText(value)}`),
  ...(model.legal ? [model.legal] : []),
];

/** Tariff, link and code, broker, and what the estimate is not. */
function origin(model: SheetModel): TemplateResult {
  const { text, link, code, messages, identity } = model;
  const [broker, ...others] = originLines(model);
  return html`<footer class="origin">
    ${code ? qrDrawing(code, text.share.code) : nothing}
    <div>
      ${broker ? html`<p><strong>${broker}</strong> ${addressText(identity.contact ?? '')}</p>` : nothing}
      ${others.map((line) => html`<p>${line}</p>`)}
      <p>${tariffLine(model)}</p>
      <p>${text.result.link}${messages.colon}<span class="address">${shortened(link)}</span></p>
      <p>${messages.legal.frame}</p>
    </div>
  </footer>`;
}

/** Longer addresses are for the code, longer lists for the screen. */
const LONGEST = 220;

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}\u2026` : text;
