import { html, nothing, type TemplateResult } from 'lit/html.js';
import { QUANTILES, type Effect } from '../effect/effect-steps.js';
import type { Rail } from '../effect/rails.js';
import { entryName, lackingText, number, percent, sectorName, type Words } from '../text/index.js';
import type { Context } from './context.js';
import { runningPart } from './running.js';
import { table } from './table.js';

/** What the tariff under work changes, against the one that the work began with. */
export function effectPart(context: Context): TemplateResult {
  const { session, words } = context;
  const { t } = words;
  const { effect, problems, running, loaded, now } = session.state;
  const stale = effect && (effect.before !== loaded || effect.after !== now.pack);
  return html`
    <section aria-labelledby="effect-title">
      <h2 id="effect-title">${t.effect.title}</h2>
      <p>${t.effect.lead}</p>
      <p>
        <button
          type="button"
          class="main"
          ?disabled=${problems.length > 0 || running !== undefined}
          @click=${() => session.runEffect()}
        >
          ${t.effect.run}
        </button>
      </p>
      ${runningPart(context, 'effect')}
      <div role="status">${stale ? html`<p class="wrong">${t.effect.stale}</p>` : nothing}</div>
      ${effect ? result(effect.of, words) : nothing}
    </section>
  `;
}

function result({ before, after }: Effect, words: Words): TemplateResult {
  const { t } = words;
  const heads = [t.pack.before, t.pack.after, t.effect.change];
  const rate = (fraction: number) => percent(words, fraction);
  const profiles = [...after.rates].map(([id, to]) => {
    const from = before.rates.get(id);
    return [
      companyName(id, words),
      from === undefined ? '–' : rate(from),
      rate(to),
      from ? change(to / from - 1, words) : '–',
    ];
  });
  const figures = (['mean', 'weighted', 'expenses', 'lossRatio'] as const).map((name) =>
    compared(t.effect.figures[name], before.population[name], after.population[name], words),
  );
  const outside = compared(
    t.effect.figures.outside,
    100 - before.population.inside,
    100 - after.population.inside,
    words,
  );
  const quantiles = QUANTILES.map((q, i) =>
    compared(
      t.effect.quantile(percent(words, q)),
      before.population.quantiles[i] ?? NaN,
      after.population.quantiles[i] ?? NaN,
      words,
    ),
  );
  const lacking = lackingText(after.lacking, after.rates.size, words);
  return html`
    ${lacking === undefined ? nothing : html`<p>${lacking}</p>`}
    <div role="status">
      ${
        after.disorder.length === 0
          ? html`<p>${t.effect.orderHolds}</p>`
          : after.disorder.map(
              ([cheaper, dearer]) =>
                html`<p class="wrong">
                  ${t.effect.disorder(entryName(words, cheaper), entryName(words, dearer))}
                </p>`,
            )
      }
    </div>
    ${table(
      t.effect.rails,
      [t.effect.rail, t.effect.band, t.pack.before, t.pack.after, t.effect.state],
      after.rails.map((rail, i) => railRow(rail, before.rails[i], words)),
    )}
    ${table(t.effect.population, [t.effect.figure, ...heads], [...figures, outside, ...quantiles])}
    ${table(t.effect.profiles, [t.effect.company, ...heads], profiles)}
  `;
}

function railRow({ name, value, low, high, inside }: Rail, before: Rail | undefined, words: Words) {
  const { t } = words;
  const end = (x: number) => (Number.isFinite(x) ? number(words, Math.abs(x) < 1e-6 ? 0 : x) : '…');
  return [
    t.effect.railNames[name] ?? name,
    `${end(low)} – ${end(high)}`,
    before ? number(words, before.value) : '–',
    number(words, value),
    inside ? t.effect.inside : html`<strong class="wrong">${t.effect.outside}</strong>`,
  ];
}

/** Figures in percent. */
const compared = (name: string, from: number, to: number, words: Words): string[] => [
  name,
  percent(words, from / 100),
  percent(words, to / 100),
  from > 0 ? change(to / from - 1, words) : '–',
];

const change = (fraction: number, words: Words): string =>
  Math.abs(fraction) < 5e-4 ? '=' : `${fraction > 0 ? '+' : ''}${percent(words, fraction, 2)}`;

function companyName(id: string, words: Words): string {
  const own = words.t.effect.own[id];
  if (own !== undefined) return own;
  const [sector = '', turnover] = id.split(' ');
  return `${sectorName(words, sector)}, ${number(words, Number(turnover) / 1e6)}\u00a0M€`;
}
