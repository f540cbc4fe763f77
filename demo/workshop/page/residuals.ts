import { html, svg, type TemplateResult } from 'lit/html.js';
import type { Fitted } from '../../../src/workshop/calibration/index.js';
import type { ReadQuote } from '../../../src/workshop/quotes/index.js';
import { percent, type Words } from '../text/index.js';
import { table } from './table.js';

const WIDTH = 560;
const HEIGHT = 240;
const LEFT = 56;
const BELOW = 28;
/** Quotes that the fit hears less than this are drawn hollow. */
const HEARD = 0.2;

/** Differences between rates offered and fitted as a plot, and as the table that says the same. */
export const residuals = (fit: Fitted, quotes: readonly ReadQuote[], words: Words): TemplateResult => {
  const { t } = words;
  return html`
    <figure>
      <figcaption id="residuals-title">
        <strong>${t.quotes.residuals}</strong> ${t.quotes.residualsHelp}
      </figcaption>
      ${plot(fit, quotes, words)}
    </figure>
    ${table(t.quotes.residuals, headsOf(words), rowsOf(fit, quotes, words))}
  `;
};

export const headsOf = ({ t }: Words): string[] => [
  ...[t.quotes.line, t.quotes.offered, t.quotes.tariffs],
  ...[t.quotes.fitted, t.quotes.residual, t.quotes.heard],
];

/** The table's rows as texts. */
export const rowsOf = ({ quotes }: Fitted, read: readonly ReadQuote[], words: Words): string[][] =>
  quotes.map(({ at, rate, before, fitted, residual, heard }) => {
    const { line = 0, label = '' } = read[at] ?? {};
    return [
      label ? `${line} (${label})` : String(line),
      percent(words, rate),
      percent(words, before),
      percent(words, fitted),
      percent(words, Math.expm1(residual), 2),
      percent(words, heard, 2),
    ];
  });

function plot({ quotes, spread }: Fitted, read: readonly ReadQuote[], words: Words): TemplateResult {
  const logs = quotes.map(({ fitted }) => Math.log(fitted));
  const [from, to] = [Math.min(...logs), Math.max(...logs)];
  const reach = Math.max(0.1, 2 * spread.value, ...quotes.map(({ residual }) => Math.abs(residual))) * 1.1;
  const x = (log: number) => LEFT + 12 + ((log - from) / Math.max(to - from, 1e-9)) * (WIDTH - LEFT - 24);
  const y = (residual: number) => ((reach - residual) / (2 * reach)) * (HEIGHT - BELOW);
  const level = (residual: number, name: string) => svg`
    <line class=${name} x1=${LEFT} x2=${WIDTH} y1=${y(residual)} y2=${y(residual)}></line>
    <text x=${LEFT - 6} y=${y(residual) + 4} text-anchor="end">${percent(words, Math.expm1(residual), 2)}</text>`;
  return html`
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="residuals-title">
      ${level(0, 'zero')} ${level(2 * spread.value, 'band')} ${level(-2 * spread.value, 'band')}
      <text x=${LEFT + 12} y=${HEIGHT - 8}>${percent(words, Math.exp(from))}</text>
      <text x=${WIDTH - 12} y=${HEIGHT - 8} text-anchor="end">${percent(words, Math.exp(to))}</text>
      ${quotes.map(
        ({ residual, heard, fitted, at }) => svg`
          <circle class=${heard < HEARD ? 'faint' : 'dot'} cx=${x(Math.log(fitted))} cy=${y(residual)} r="4">
            <title>${words.t.quotes.line} ${read[at]?.line}</title>
          </circle>`,
      )}
    </svg>
  `;
}
