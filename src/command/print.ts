import type { ReceivablesReport } from '../receivables/index.js';
import type { NoticeCode } from '../receivables/notices.js';
import { countText, dateText, daysText, moneyText, rateText, shareText } from '../text/format.js';
import type { PackLang } from '../text/pack-language.js';
import type { Result } from './result.js';
import { billLines, texts } from './texts.js';

/** The result as text, a line each. */
export function printed({ reports, missing, estimate }: Result, lang: PackLang, top: number): string {
  const words = texts[lang];
  const lines = reports.flatMap((report) => reportLines(report, lang, top));
  if (missing.length > 0) {
    const named = missing.map(
      (field) => `${field} (${words.options[field as keyof typeof words.options] ?? field})`,
    );
    lines.push(words.missing, ...named.map((name) => `  ${name}`));
  }
  if (estimate) {
    const { low, likely, high } = estimate.range;
    const rate = (value: number) => rateText(value, lang);
    lines.push(words.estimate, `  ${words.rate(rate(likely), rate(low), rate(high))}`);
    for (const line of billLines) lines.push(row(words.bill[line], moneyText(estimate.bill[line], lang)));
  }
  return `${lines.join('\n')}\n`;
}

const row = (label: string, value: string) => `  ${label.padEnd(40)}${value.padStart(18)}`;

function reportLines(report: ReceivablesReport, lang: PackLang, top: number): string[] {
  const words = texts[lang];
  const { period, quality, turnover, losses, payment, receivables, concentration } = report;
  const money = (value: number) => moneyText(value, lang);
  const count = (value: number) => countText(value, lang);
  const date = (iso: string) => (iso ? dateText(iso, lang) : '?');
  const days = (value: number) => daysText(value, lang);
  const { fields } = words;
  const given = (label: string, value: number | null | undefined, text: (value: number) => string) =>
    value === null || value === undefined ? [] : [row(label, text(value))];
  return [
    `${words.kinds[report.kind]}, ${words.period(date(period.from), date(period.to), period.months)}`,
    `  ${words.lines(count(quality.lines), count(quality.understood), count(quality.repaired), count(quality.refusedCount))}`,
    `  ${words.balance(money(quality.debit), money(quality.credit))}`,
    ...quality.notices.map((notice) => `  ${words.notice[notice.split(':', 1)[0] as NoticeCode]}`),
    words.questionnaire,
    ...given(fields.turnover, turnover?.total, money),
    ...given(fields.insurable, turnover?.insurable, money),
    row(fields.buyers, count(report.buyers.length)),
    row(fields.largest, shareText(concentration.largest, lang)),
    row(fields.topThree, shareText(concentration.topThree, lang)),
    row(fields.closing, money(receivables.closing)),
    ...receivables.overdue.map(({ fromDays, toDays, amount }) =>
      row(
        fromDays === null
          ? fields.notDue
          : `${fields.overdue} ${toDays === null ? `> ${fromDays - 1}` : `${fromDays}–${toDays}`}`,
        money(amount),
      ),
    ),
    ...given(fields.countBack, payment.countBackDso, days),
    ...given(fields.daysToPay, payment.daysByReconciliation, days),
    ...given(fields.daysPastDue, payment.daysPastDue, days),
    ...given(fields.writtenOff, losses?.writtenOff, money),
    ...given(fields.doubtful, losses?.doubtful, money),
    ...given(fields.ratio, losses?.grossBadDebtRatio, (ratio) => rateText(ratio, lang)),
    ...buyerLines(report, lang, top),
    '',
  ];
}

function buyerLines({ buyers }: ReceivablesReport, lang: PackLang, top: number): string[] {
  const money = (value: number | null) => (value === null ? '–' : moneyText(value, lang));
  const line = ([name = '', ...cells]: readonly string[]) =>
    `  ${name.slice(0, 30).padEnd(30)}${cells.map((cell) => cell.padStart(14)).join('')}`;
  const shown = buyers
    .slice(0, top)
    .map((buyer) =>
      line([
        buyer.name,
        money(buyer.turnover),
        money(buyer.closingOutstanding),
        money(buyer.peakOutstanding),
        buyer.daysToPay === null ? '–' : countText(buyer.daysToPay, lang),
      ]),
    );
  return shown.length > 0 ? [line(texts[lang].columns), ...shown] : [];
}
