import { texts } from './conditions.js';
import type { Facts } from './facts.js';
import { numberOf, saidIn, type ReadTable } from './read.js';
import { places, type Lang, type Shown } from './shown.js';

type Texts = (typeof texts)['fr'];

/** Dust of sums of decimals. */
const isSame = (one: number, other: number) => Math.abs(one - other) < 1e-6;

/** Totals that are not the sum of their lines as shown. A column that runs ends in the total. */
export function unsummedIn({ tables }: Shown, lang: Lang): string[] {
  return tables
    .filter(({ total }) => total > 0)
    .flatMap(({ heads, lines, total }) => {
      const sums = lines[total]!;
      return sums.slice(1).flatMap((cell, i) => {
        const whole = numberOf(cell, lang);
        if (Number.isNaN(whole)) return [];
        const column = lines.slice(0, total).map((line) => numberOf(line[i + 1] ?? '', lang) || 0);
        const sum = column.reduce((before, value) => before + value, 0);
        if (isSame(sum, whole) || isSame(column.at(-1)!, whole)) return [];
        return [`${cell} is not the sum of ${column.join(' + ')}, ${heads[i + 1] ?? ''} of ${sums[0]!}`];
      });
    });
}

/** What an amount or a rate means, and each place that tells it, with how it does. */
type Told = Record<string, [where: string, figure: string][]>;

/** Figures that mean the same and read differently. */
export function unlikeIn(shown: Shown, facts: Facts, lang: Lang): string[] {
  const words = texts[lang];
  const told: Told = {};
  const tell = (meaning: string, where: string, figure: string | undefined) => {
    if (figure !== undefined) (told[meaning] ??= []).push([where, bare(figure)]);
  };
  ratesIn(shown, words, tell);
  amountsIn(shown, words, tell);
  tablesTell(shown.tables, words, facts, lang, tell);
  const { rate } = facts.estimate;
  const inside = [rate.low, rate.likely, rate.high].every((value, i, all) => i === 0 || value >= all[i - 1]!);
  return [
    ...(inside ? [] : ['the likely rate is outside its range']),
    ...WANTED.filter((meaning) => (told[meaning] ?? []).length < 2).map(
      (meaning) => `${meaning} is not told twice`,
    ),
    ...Object.entries(told)
      .filter(([, figures]) => new Set(figures.map(([, figure]) => figure)).size > 1)
      .map(([meaning, figures]) => `${meaning}: ${figures.map((found) => found.join(' ')).join(', ')}`),
  ];
}

/** What the test has to find in more places than one, or it would prove nothing. */
const WANTED = ['likely rate', 'range of rates', 'premium', 'tax', 'fees', 'total'];

type Tell = (meaning: string, where: string, figure: string | undefined) => void;

/** Digits alone: the unit stands once in a range, or in its column. */
const bare = (figure: string) => figure.replace(/[^\d.,–à]|(?<=\d)\s(?=\d)/g, '').replace(/^,|[.,]$/g, '');

const range = (low: string | undefined, high: string | undefined) =>
  low === undefined || high === undefined ? undefined : `${bare(low)}–${bare(high)}`;

function ratesIn(shown: Shown, { screen, answering, takeAway, tables }: Texts, tell: Tell): void {
  const { result } = screen;
  for (const place of ['summary', 'sheet'] as const) {
    const [likely] = saidIn(shown[place], (rate) => `${result.likely} ${rate} ${result.base}`);
    tell('likely rate', place, likely?.[0]);
    const [bounds] = saidIn(shown[place], (low, high) => `| ${low} ${result.to} ${high}% | ${result.likely}`);
    const [spaced] = saidIn(
      shown[place],
      (low, high) => `| ${low} ${result.to} ${high} % | ${result.likely}`,
    );
    tell('range of rates', place, range((bounds ?? spaced)?.[0], (bounds ?? spaced)?.[1]));
    const [caption] = saidIn(shown[place], screen.scale.caption);
    tell('likely rate', `${place}, caption`, caption?.[0]);
  }
  const [copied] = saidIn(shown.copied, takeAway.result.range);
  tell('likely rate', 'copied', copied?.[2]);
  tell('range of rates', 'copied', range(copied?.[0], copied?.[1]));
  const [aloud] = saidIn(shown.aloud, answering.announce);
  tell('likely rate', 'aloud', aloud?.[2]);
  tell('range of rates', 'aloud', range(aloud?.[0], aloud?.[1]));
  for (const { heads, lines } of shown.tables.filter(({ heads: [first] }) => first === tables.scale.mark)) {
    tell('likely rate', `table ${heads[0]!}`, lines[0]?.[1]);
    const [ends] = saidIn(`${lines[1]?.[1] ?? ''}|`, (low, high) => `${result.range(low, high)}|`);
    tell('range of rates', `table ${heads[0]!}`, range(ends?.[0], ends?.[1]));
  }
}

function amountsIn(shown: Shown, { screen, takeAway }: Texts, tell: Tell): void {
  const { result } = screen;
  const [summary] = saidIn(
    shown.summary,
    (likely, month) => `| ${result.likelyShort} ${likely}, ${month} ${result.perMonth}, ${result.exclTax}`,
  );
  tell('premium', 'summary', summary?.[0]);
  const [sheet] = saidIn(shown.sheet, (likely) => `, ${result.likelyShort} ${likely}, ${result.exclTax}`);
  tell('premium', 'sheet', sheet?.[0]);
  for (const [meaning, sentence] of [
    ['premium', takeAway.result.premium],
    ['total', takeAway.result.total],
  ] as const) {
    const [wide] = saidIn(shown.copied, (low, high, likely) =>
      sentence(takeAway.result.yearly(result.range(low, high), likely)),
    );
    const [single] = saidIn(shown.copied, (amount) => sentence(takeAway.result.single(amount)));
    tell(meaning, 'copied', wide ? wide[2] : single?.[0]);
  }
}

function tablesTell(
  tables: readonly ReadTable[],
  { tables: { bill }, explain }: Texts,
  { own, least }: Facts,
  lang: Lang,
  tell: Tell,
): void {
  const labels = {
    premium: bill.premium,
    tax: bill
      .tax('')
      .split(/ {2}| \(/)[0]!
      .trim(),
    fees: bill.fees,
    total: bill.total,
  };
  for (const { heads, lines, total } of tables) {
    const ofBill = lines[total]?.[0] === bill.total;
    const where = ofBill ? 'bill' : `table ${heads.join('/')}`;
    const ofCosts = !ofBill && lines.some(([label]) => label?.startsWith(labels.tax));
    if (ofBill || ofCosts)
      for (const [meaning, label] of Object.entries(labels)) {
        const line = lines.find(([head]) => head!.startsWith(label));
        if (meaning !== 'total' || ofBill) tell(meaning, where, line?.at(-1));
      }
    const ofRate = [explain.waterfall.total, explain.paper.total].includes(lines[total]?.[0] ?? '');
    if (ofRate && own >= least) tell('premium', where, lines[total]!.at(-1));
    if (ofRate && own < least && numberOf(lines[total]!.at(-1)!, lang) > least)
      tell('premium', where, 'more than the least');
  }
}

/** What no sentence reads, and ranges of rates with unlike decimals. */
export function unwordedIn(shown: Shown, lang: Lang): string[] {
  const broken = /NaN|undefined|null\b|Infinity|∞|\[object|[−-]0(?![\d.,])(?=\s|€|%)/;
  const rates =
    lang === 'fr' ? /(\d+(?:,\d+)?) ?% à (\d+(?:,\d+)?) ?%/g : /(\d+(?:\.\d+)?)% to (\d+(?:\.\d+)?)%/g;
  const decimals = (figure: string) => figure.split(/[.,]/)[1]?.length ?? 0;
  return places.flatMap((place) => {
    const text = shown[place];
    const at = broken.exec(text);
    return [
      ...(at ? [`${place}: reads ${text.slice(Math.max(0, at.index - 40), at.index + 20)}`] : []),
      ...[...text.matchAll(rates)]
        .filter(([, low, high]) => decimals(low!) !== decimals(high!))
        .map(([found]) => `${place}: unlike decimals in ${found}`),
    ];
  });
}
