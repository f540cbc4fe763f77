import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { captioned } from '../../../screen/captioned.js';
import { row } from '../../../screen/table.js';
import { moneyText, parts } from '../../../text/format.js';
import { roundAmounts, spreadOut } from '../figures/chart.js';
import type { ToldModel } from '../model.js';
import { nameOf } from './names.js';

/** Heights in em: above the plot, the plot on screen and on paper, the axis under it. */
const TOP = 1.5;
const PLOT = { screen: 13, paper: 8 };
const AXIS = 2;
/** Of a label, em. */
const LABEL = 1.35;

/** A way as a dot. */
interface Dot {
  readonly name: string;
  readonly cost: number;
  readonly kept: number;
  readonly undominated: boolean;
  readonly role: 'offer' | 'alone';
}

/** Where the chart's twin opens. */
export const OFFERS_TWIN = 'offers-chart-table';

/** Yearly cost against what a very bad year leaves: a dot for each offer and one without a policy. */
export function chart(model: ToldModel, paper = false): TemplateResult {
  const { text } = model;
  const words = text.chart;
  const dots = dotsOf(model);
  return html`<figure class="ways">
    <h4>${words.heading}</h4>
    <p class="note axis-of">${words.kept}</p>
    ${drawing(dots, paper ? PLOT.paper : PLOT.screen, model)}
    <p class="note axis-of below">${words.cost}</p>
    <figcaption class="note">${words.reading}</figcaption>
    ${
      paper
        ? nothing
        : html`<details id=${OFFERS_TWIN}>
            <summary>${words.table}</summary>
            ${model.isOpen(OFFERS_TWIN) ? twin(dots, model) : nothing}
          </details>`
    }
  </figure>`;
}

function dotsOf({ told, text, offers }: ToldModel): Dot[] {
  const { comparison } = told;
  const { selfInsured } = comparison;
  return [
    ...comparison.offers.map(({ id, yearly, kept, undominated }) => ({
      ...{ name: nameOf(id, offers), cost: yearly, kept: kept.oneInHundred, undominated },
      role: 'offer' as const,
    })),
    {
      name: text.chart.selfInsured,
      cost: selfInsured.yearly,
      kept: selfInsured.kept.oneInHundred,
      undominated: selfInsured.undominated,
      role: 'alone',
    },
  ];
}

function drawing(dots: readonly Dot[], plot: number, model: ToldModel): TemplateResult {
  const bottom = TOP + plot;
  const { text, lang } = model;
  const words = text.chart;
  const costs = dots.map(({ cost }) => cost);
  const across = roundAmounts(Math.min(...costs), Math.max(...costs), 3);
  const up = roundAmounts(0, Math.max(...dots.map(({ kept }) => kept)), 3);
  const [left, right, most] = [across[0]!, across.at(-1)!, up.at(-1)!];
  // dots at an edge keep clear of it
  const x = (cost: number) => 12 + (76 * (cost - left)) / (right - left);
  const y = (kept: number) => 100 - (100 * kept) / most;
  const height = (kept: number) => TOP + (plot * y(kept)) / 100;
  const money = (amount: number) => moneyText(amount, lang);
  const line = dots.filter(({ undominated }) => undominated).sort((a, b) => a.cost - b.cost);
  const sides = dots.map(({ cost }) => (x(cost) > 66 ? ('last' as const) : ('first' as const)));
  const places = spreadOut(
    dots.map(({ kept, cost }) => ({ x: x(cost), y: height(kept) })),
    LABEL,
    bottom - 0.4,
  );
  const said = dots.map(({ name, cost, kept }) => words.point(name, money(cost), money(kept)));
  return html`<svg
    class="dots"
    role="img"
    .style=${`block-size:${TOP + plot + AXIS}em`}
    aria-label="${words.heading}. ${said.join('. ')}."
  >
    ${up.map(
      (amount) =>
        svg`<line class=${amount === 0 ? 'zero' : 'grid'} x1="0" x2="100%" y1="${em(height(amount))}" y2="${em(height(amount))}" />
          ${amount === 0 ? nothing : svg`<text class="first scale" x="0.3em" y="${em(height(amount) - 0.35)}">${money(amount)}</text>`}`,
    )}
    ${across.map((amount, i) =>
      tick(
        amount,
        x(amount),
        bottom,
        `${i % 2 === 1 && across.length > 3 ? 'minor' : ''} ${i === 0 || i === across.length - 1 ? 'edge' : ''}`,
        money,
      ),
    )}

    <svg y="${TOP}em" height="${plot}em" viewBox="0 0 100 100" preserveAspectRatio="none">
      <polyline
        class="joined"
        points=${line.map(({ cost, kept }) => `${two(x(cost))},${two(y(kept))}`).join(' ')}
      />
    </svg>
    ${dots.map((dot, i) => mark(dot, `${two(x(dot.cost))}%`, height(dot.kept), sides[i]!, places[i]!))}
  </svg>`;
}

const two = (value: number): number => Math.round(value * 100) / 100;
const em = (value: number): string => `${two(value)}em`;

/** @param role what is left out where there is little room */
function tick(
  amount: number,
  x: number,
  bottom: number,
  role: string,
  money: (amount: number) => string,
): SVGTemplateResult {
  const at = `${two(x)}%`;
  return svg`<line class="tick" x1=${at} x2=${at} y1=${em(bottom)} y2=${em(bottom + 0.4)} />
    <text class="${role} scale" x=${at} y=${em(bottom + 1.5)}>${money(amount)}</text>`;
}

/** A dot with its name beside it: filled on the line, hollow off it; a square without a policy. */
function mark(
  { name, undominated, role }: Dot,
  x: string,
  height: number,
  side: 'first' | 'last',
  place: number,
): SVGTemplateResult {
  const shape = `dot ${undominated ? '' : 'beaten'}`;
  const dx = side === 'first' ? '0.8em' : '-0.8em';
  return svg`${
    role === 'offer'
      ? svg`<circle class=${shape} cx=${x} cy=${em(height)} r="0.4em" />`
      : svg`<rect class="${shape} alone" x=${x} y=${em(height)} width="0.72em" height="0.72em" />`
  }
    <text class="${side} name" x=${x} dx=${dx} y=${em(place + 0.35)}>${name}</text>`;
}

/** The chart's figures as a table. */
function twin(dots: readonly Dot[], { text, lang }: ToldModel): TemplateResult {
  const words = text.chart;
  const bare = (amount: number) => parts(moneyText(amount, lang)).figure;
  return captioned(
    words.caption,
    [words.way, words.cost, words.kept],
    dots.map(({ name, cost, kept, undominated }) =>
      row(undominated ? name : html`${name} <small>${words.beaten}</small>`, [bare(cost), bare(kept)]),
    ),
  );
}
