import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Estimate, Finding } from '../../../src/workshop/calibration/index.js';
import { columns, writtenTable, type ReadQuote } from '../../../src/workshop/quotes/index.js';
import { number, percent, sectorName, type Words } from '../text/index.js';
import type { Context } from './context.js';
import { download, fileInput } from './files.js';
import { headsOf, residuals, rowsOf } from './residuals.js';
import { runningPart } from './running.js';
import { table } from './table.js';

const CSV = 'text/csv;charset=utf-8';

/** Quotes typed, pasted or of a file, the fit to them, and what it makes of the tariff. */
export function quotesPart(context: Context): TemplateResult {
  const { session, words } = context;
  const { t } = words;
  const { quotesText, problems, running, calibration, table: read, now } = session.state;
  const take = (text: string) => session.readTable(text);
  const quotes = read.kind === 'read' ? read.quotes : [];
  const taken = calibration !== undefined && now.pack.sources[`own-quotes-${session.today}`] !== undefined;
  const stale =
    calibration !== undefined &&
    !taken &&
    (calibration.pack !== now.pack || JSON.stringify(calibration.quotes) !== JSON.stringify(quotes));
  return html`
    <section aria-labelledby="quotes-title">
      <h2 id="quotes-title">${t.quotes.title}</h2>
      <p>${t.quotes.lead}</p>
      <p>${t.quotes.columns}</p>
      <div class="field">
        <label for="quotes">${t.quotes.label}</label>
        <textarea
          id="quotes"
          rows="8"
          spellcheck="false"
          wrap="off"
          .value=${live(quotesText)}
          @change=${(event: Event) => {
            take((event.target as HTMLTextAreaElement).value);
          }}
        ></textarea>
      </div>
      <div class="row">
        ${fileInput('open-quotes', t.quotes.open, '.csv,.tsv,.txt,text/csv', take)}
        <button
          type="button"
          @click=${() => {
            download('quotes.csv', writtenTable(template(session.today)), CSV);
          }}
        >
          ${t.quotes.template}
        </button>
      </div>
      <div role="status">${told(context)}</div>
      <p>
        <button
          type="button"
          class="main"
          ?disabled=${problems.length > 0 || running !== undefined || read.kind !== 'read'}
          @click=${() => session.calibrate()}
        >
          ${t.quotes.fit}
        </button>
        ${problems.length > 0 ? t.quotes.needsValid : nothing}
      </p>
      ${runningPart(context, 'calibration')}
      <div role="status">
        ${stale ? html`<p class="wrong">${t.quotes.stale}</p>` : nothing}
        ${taken ? html`<p>${t.quotes.applied}</p>` : nothing}
      </div>
      ${calibration ? outcome(context, calibration, stale || taken) : nothing}
    </section>
  `;
}

/** The headings and one line, as an example. */
const template = (today: string): string[][] => {
  const example: Readonly<Record<string, string>> = {
    ...{ label: 'A', date: today, rate: '0.25', turnover: '8000000', sector: 'wholesale', buyers: '90' },
    ...{ largest: '12', topthree: '28', term: '45', late: '12', quality: 'average', export: '10' },
    ...{ losses: '0.3', lossesbasis: 'grossInclVat', insured: '90' },
  };
  return [[...columns], columns.map((column) => example[column] ?? '')];
};

/** What was read, and each line that was not. */
function told({ session, words: { t } }: Context): TemplateResult {
  const { table: read } = session.state;
  if (read.kind === 'empty') return html``;
  if (read.kind === 'noHeadings')
    return html`<p class="wrong">${t.quotes.missing(read.missing.join(', '))}</p>`;
  return html`
    <p>${t.quotes.read(read.quotes.length)}</p>
    ${read.ignored.length > 0 ? html`<p>${t.quotes.ignored(read.ignored.join(', '))}</p>` : nothing}
    ${read.leftOut > 0 ? html`<p class="wrong">${t.quotes.leftOut(read.leftOut)}</p>` : nothing}
    <ul class="wrong">
      ${read.problems.map(
        ({ line, column, code, text }) =>
          html`<li>${t.quotes.problem(line, column, t.quotes.reasons[code], text)}</li>`,
      )}
    </ul>
  `;
}

type Done = NonNullable<Context['session']['state']['calibration']>;

function outcome(context: Context, { of, quotes }: Done, closed: boolean): TemplateResult {
  const { session, words } = context;
  const { t } = words;
  const needed = of.needed === undefined ? t.quotes.noneDo : t.quotes.about(of.needed);
  if (of.kind === 'tooFew') return html`<p>${t.quotes.tooFew(of.quotes, needed)}</p>`;
  const { appetite } = session.state.loaded.uncertainty;
  return html`
    <h3>${t.quotes.result}</h3>
    ${table(
      t.quotes.result,
      [t.quotes.what, t.quotes.factor, t.quotes.interval, t.quotes.weight, t.quotes.count],
      [
        estimateRow(t.quotes.level, of.level, words, of.quotes.length),
        estimateRow(t.quotes.general, of.general, words, of.quotes.length),
        ...[...of.sectors].map(([sector, own]) =>
          estimateRow(sectorName(words, sector), own, words, own.quotes),
        ),
        estimateRow(t.quotes.size, of.size, words, of.quotes.length),
      ],
    )}
    <p>${t.quotes.needed(needed, of.quotes.length)}</p>
    <p>${t.quotes.spread(percent(words, of.spread.value, 2), percent(words, appetite.value, 2))}</p>
    <h3>${t.quotes.findings}</h3>
    <ul>
      ${of.findings.map((finding) => html`<li>${findingText(finding, quotes, words)}</li>`)}
      <li>${t.quotes.untold}</li>
    </ul>
    ${residuals(of, quotes, words)}
    <p class="row">
      <button
        type="button"
        @click=${() => {
          download('residuals.csv', writtenTable([headsOf(words), ...rowsOf(of, quotes, words)]), CSV);
        }}
      >
        ${t.quotes.export}
      </button>
    </p>
    <form
      class="row"
      @submit=${(event: Event) => {
        event.preventDefault();
        const input = (event.target as HTMLFormElement).elements.namedItem('holder') as HTMLInputElement;
        session.takeFit(input.value.trim());
      }}
    >
      <div class="field">
        <label for="holder">${t.quotes.holder}</label><input id="holder" name="holder" />
      </div>
      <button type="submit" class="main" ?disabled=${closed}>${t.quotes.apply}</button>
    </form>
  `;
}

const estimateRow = (
  name: string,
  { value, low, high, weight }: Estimate,
  words: Words,
  count: number,
): string[] => [
  name,
  number(words, value),
  `${number(words, low)} – ${number(words, high)}`,
  percent(words, weight, 2),
  String(count),
];

/** A finding in words. */
export function findingText(finding: Finding, quotes: readonly ReadQuote[], words: Words): string {
  const { t } = words;
  const names = (ids: readonly string[]) => ids.map((id) => sectorName(words, id)).join(', ');
  const lines = (places: readonly number[]) =>
    places.map((at) => `${t.quotes.line.toLowerCase()} ${quotes[at]?.line ?? at + 1}`).join(', ');
  switch (finding.code) {
    case 'levelKnown':
    case 'levelLoose':
    case 'sizeFaint':
    case 'scatterAboveRange':
      return t.quotes[finding.code];
    case 'oneSector':
      return t.quotes.oneSector(sectorName(words, finding.sector));
    case 'sectorsFaint':
      return t.quotes.sectorsFaint(names(finding.sectors));
    case 'sectorsSilent':
      return t.quotes.sectorsSilent(finding.sectors.length);
    case 'sizeSlope':
      return t.quotes.sizeSlope(number(words, finding.power, 2));
    case 'outliers':
      return t.quotes.outliers(lines(finding.quotes));
    case 'old':
      return t.quotes.old(finding.quotes.length);
  }
}
