import { html, nothing, type TemplateResult } from 'lit';
import { row, table } from '../../../screen/table.js';
import { moneyText } from '../../../text/format.js';
import { pointsText } from '../../../text/points.js';
import type { Breakdown } from '../figures/breakdown.js';
import type { ExplainModel } from '../model.js';
import { itemWords } from './words.js';

/** The waterfall's twin for those who would rather read it. */
export function breakdownTable(breakdown: Breakdown, model: ExplainModel): TemplateResult {
  return html`<details id="breakdown">
    <summary>${model.text.waterfall.table}</summary>
    ${model.isOpen('breakdown') ? figures(breakdown, model) : nothing}
  </details>`;
}

function figures({ parts, rate, amount }: Breakdown, model: ExplainModel): TemplateResult {
  const { lang, text } = model;
  const words = text.waterfall;
  const line = (points: string, running: number, euros: number) => [
    points,
    pointsText(running, lang),
    moneyText(euros, lang),
  ];
  return table(
    words.heading,
    [words.item, words.rate, words.running, words.amount],
    [
      ...parts.map((part) =>
        row(
          itemWords(part.item, words, model).label,
          line(pointsText(part.rate, lang, true), part.running, part.amount),
        ),
      ),
      row(words.total, line(pointsText(rate, lang), rate, amount), 'total'),
    ],
  );
}
