import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { captioned } from '../../../screen/captioned.js';
import { row } from '../../../screen/table.js';
import { moneyText, rateText, shareText } from '../../../text/format.js';
import { FEWEST_EUROS } from '../figures/levers.js';
import { renewalsTold, SHOWN, spread, stories, type RenewalBoard, type Story } from '../figures/renewals.js';
import type { LeversModel } from '../model.js';

/** « Et aux prochains renouvellements ? »: the rule, what three stories would come to, and how little of it is certain. */
export function renewals(model: LeversModel): TemplateResult {
  const { text, renewals: board, renewalsStale: stale } = model;
  const words = text.renewals;
  return html`<section
    class="renewals ${board ? '' : 'wait'}"
    aria-labelledby="renewals-heading"
    aria-busy=${stale}
  >
    <h4 id="renewals-heading">${words.heading}</h4>
    <p>${words.rule}</p>
    ${stale ? html`<p class="note">${board ? text.stale : text.waiting}</p>` : nothing}
    ${board ? told(board, model) : nothing}
  </section>`;
}

function told(board: RenewalBoard, model: LeversModel): TemplateResult {
  const { text, lang, tariff } = model;
  const words = text.renewals;
  const { course, saved, reserve } = renewalsTold(board, tariff);
  const { today, next, bounded, known, beside } = board;
  const [now, same, halved, failure] = [today, next.same.at(-1)!, next.halved.at(-1)!, next.failure[0]!].map(
    ({ rate }) => rateText(rate, lang),
  ) as [string, string, string, string];
  const from = shareText(tariff.levers.bonusByRate?.hardFrom ?? 0, lang);
  const why = known && course !== 'holds' ? words.than[course] : '';
  return html`<p>${words[course](now, same)} ${why}</p>
    <p>
      ${saved > 0 ? words.halved(halved, moneyText(saved, lang)) : words.hardly(halved, moneyText(FEWEST_EUROS, lang))}
    </p>
    <p>${words.failure(failure)}</p>
    ${reserve ? html`<p>${words.reserve(words.after[reserve](from))}</p>` : nothing}
    <figure>
      <div class="told" aria-hidden="true">
        ${stories.map((story) => html`<p>${lineText(story, board, model)}</p>`)}
      </div>
      ${chart(board, model)}
      <figcaption class="note">${words.reading}</figcaption>
      ${twin(board, now, model)}
    </figure>
    <p class="note">
      ${words.uncertain} ${bounded ? words.bounded : nothing} ${known ? nothing : words.assumed}
      ${beside ? words.beside : nothing}
    </p>`;
}

/** A story and its rates, as who hears the chart is told them. */
function lineText(story: Story, { next }: RenewalBoard, { text, lang }: LeversModel): string {
  const rates = next[story].map(({ rate }) => rateText(rate, lang));
  return `${text.renewals.stories[story]}${text.renewals.colon} ${rates.join(', ')}`;
}

/** Heights in em: above the highest rate, the plot, the labels under it; how far apart labels of two lines stand. */
const TOP = 1.25;
const PLOT = 9;
const BOTTOM = TOP + PLOT;
const LABEL = 2.6;

/** Where the plot ends and where labels begin, as shares of the width. */
const END = 0.5;
const BESIDE = 0.55;

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
const em = (height: number) => `${Math.round(height * 100) / 100}em`;

/** The rate from today on, from nothing up; each line has its story and its last rate at its end. */
function chart(board: RenewalBoard, model: LeversModel): TemplateResult {
  const { text, lang } = model;
  const words = text.renewals;
  const { today, next } = board;
  const lines = stories.map((story) => [today, ...next[story]].map(({ rate }) => rate));
  const most = Math.max(...lines.flat());
  const height = (rate: number) => BOTTOM - (PLOT * rate) / most;
  const ends = lines.map((rates) => height(rates.at(-1)!));
  const labels = spread(ends, LABEL, BOTTOM - 0.5);
  const aloud = stories.map((story) => lineText(story, board, model)).join('. ');
  return html`<svg class="rates" role="img" aria-label="${words.chart}. ${aloud}.">
    ${svg`<line class="axis" x1="0" x2=${percent(END)} y1=${em(BOTTOM)} y2=${em(BOTTOM)} />
    ${words.places.map((place, i) => {
      const x = percent(placeOf(i + 1));
      return svg`<line class="tick" x1=${x} x2=${x} y1=${em(BOTTOM)} y2=${em(BOTTOM + 0.4)} />
        <text class=${i + 1 === SHOWN ? 'last' : ''} x=${x} y=${em(BOTTOM + 1.5)}>${place}</text>`;
    })}
    <text class="first" x="0" y=${em(BOTTOM + 2.8)}>${words.today(rateText(today.rate, lang))}</text>
    ${stories.map((story, i) => line(story, lines[i]!.map(height), labels[i]!, words.ends[story](rateText(next[story].at(-1)!.rate, lang))))}`}
  </svg>`;
}

/** Where a renewal stands; the noughth is today. */
const placeOf = (renewal: number): number => (END * renewal) / SHOWN;

function line(
  story: Story,
  heights: readonly number[],
  label: number,
  [one, two]: readonly string[],
): SVGTemplateResult {
  const stretch = (x1: number, y1: number, x2: number, y2: number, role: string) =>
    svg`<line class=${role} x1=${percent(x1)} x2=${percent(x2)} y1=${em(y1)} y2=${em(y2)} />`;
  const end = heights.at(-1)!;
  return svg`${heights.slice(1).map((y, i) => stretch(placeOf(i), heights[i]!, placeOf(i + 1), y, story))}
    ${heights.slice(1).map((y, i) => svg`<circle cx=${percent(placeOf(i + 1))} cy=${em(y)} r="0.22em" />`)}
    ${stretch(END + 0.01, end, BESIDE - 0.01, label, 'lead tick')}
    <text class="first end" x=${percent(BESIDE)} y=${em(label - 0.2)}>${one}</text>
    <text class="first end amount" x=${percent(BESIDE)} y=${em(label + 1)}>${two}</text>`;
}

const TWIN = 'levers-renewals-table';

/** The chart's twin: a row for each story. */
function twin({ next }: RenewalBoard, now: string, { text, lang, isOpen }: LeversModel): TemplateResult {
  const words = text.renewals;
  return html`<details class="how" id=${TWIN}>
    <summary>${words.table}</summary>
    ${
      isOpen(TWIN)
        ? captioned(
            words.caption(now),
            [words.story, ...words.places],
            stories.map((story) =>
              row(
                words.stories[story],
                next[story].map(({ rate }) => rateText(rate, lang)),
              ),
            ),
          )
        : nothing
    }
  </details>`;
}
