import type { Interval } from '../../../core/estimate.js';
import type { Field } from '../../../core/fields.js';
import { toldOf } from '../../../core/told.js';
import { addressText, brokerFacts } from '../../../screen/broker.js';
import { moneyBounds, rateBounds } from '../../../screen/figure.js';
import { minimumText } from '../../../screen/minimum.js';
import { dateText } from '../../../text/format.js';
import type { TakeAwayModel } from '../model.js';
import { caseRows, type CaseRow } from './case-rows.js';
import { LONGEST, mailto, ownBody } from './mailto.js';
import { trialLine } from './trial-line.js';

/** Rate, premium and bill, a sentence each. */
export function figures(model: TakeAwayModel): string[] {
  const { estimate, lang, messages, text } = model;
  const rate = rateBounds(estimate.rate, lang);
  const told = toldOf(estimate);
  const yearly = (interval: Interval) => {
    const { low, likely, high, single } = moneyBounds(interval, lang);
    return single ? text.result.single(high) : text.result.yearly(messages.result.range(low, high), likely);
  };
  const trial = trialLine(model);
  return [
    ...(trial ? [trial] : []),
    text.result.range(rate.low, rate.high, rate.likely),
    text.result.premium(yearly(told.premium)) + minimumText(model),
    text.result.total(yearly(told.total)),
  ];
}

/** A line of the case; what nobody has confirmed is marked. */
function caseLine({ label, value, status }: CaseRow, { messages }: TakeAwayModel): string {
  const marks = {
    open: ` (${messages.progress.assumption})`,
    preset: ` (${messages.example.mark})`,
    answered: '',
  };
  return `${label}${messages.colon}${value}${marks[status]}`;
}

/** Which tariff the figures come from, and until when it holds. */
export const tariffLine = ({ tariff, lang, messages }: TakeAwayModel): string =>
  messages.tariff.line(tariff.version, dateText(tariff.validTo, lang));

/** The result as plain text, to be pasted anywhere. */
export function resultText(model: TakeAwayModel): string {
  const { messages, text, lang, today, link } = model;
  return [
    messages.title,
    text.result.made(dateText(today, lang)),
    '',
    ...figures(model),
    '',
    ...caseRows(model).map((row) => caseLine(row, model)),
    '',
    tariffLine(model),
    `${text.result.link}${messages.colon}${link}`,
    ...brokerFacts(model).map(([label, value]) => `${label}${messages.colon}${addressText(value)}`),
    messages.legal.frame,
  ].join('\n');
}

/** What a broker wants to know first; the rest follows in the order of the screen. */
const FIRST: readonly Field[] = [
  'insurableTurnover',
  'sector',
  'grossBadDebtRatio',
  'exportShare',
  'buyerCount',
  'largest',
  'quality',
  'dso',
];
const rank = ({ field }: CaseRow): number => (FIRST.includes(field) ? FIRST.indexOf(field) : FIRST.length);

/**
 * The message to the broker: what the host begins it with in its `mailto:` address, a salutation, the figures, the answers in words, the most telling first, as far as the mail program
 * takes them, and the link that holds the whole case; it says so where some are left to the link.
 */
export function letterText(model: TakeAwayModel): string {
  const { text, link, identity, messages } = model;
  const told = caseRows(model)
    .filter(({ status }) => status !== 'open')
    .sort((one, other) => rank(one) - rank(other))
    // what a label explains between brackets is for who answers
    .map((row) => caseLine({ ...row, label: row.label.replace(/ \(.*/, '') }, model));
  const contact = identity.contact ?? '';
  const own = /^mailto:/i.test(contact) ? ownBody(contact).trim() : '';
  const letter = (lines: readonly string[], last: string) =>
    [
      ...(own ? [own, ''] : []),
      text.contact.opening,
      '',
      ...figures(model),
      ...(lines.length > 0 ? ['', ...lines] : []),
      '',
      tariffLine(model),
      last,
    ]
      .join('\n')
      .trimEnd();
  const fits = (body: string) => mailto(contact, text.contact.subject, body).length <= LONGEST;
  const linked = (words: string) => `${words}${messages.colon}${link}`;
  const rest = linked(text.contact.rest);
  const [whole, cut] = fits(letter([], rest)) ? [linked(text.result.link), rest] : ['', text.contact.cut];
  if (fits(letter(told, whole))) return letter(told, whole);
  let count = 0;
  while (count < told.length && fits(letter(told.slice(0, count + 1), cut))) count++;
  return letter(told.slice(0, count), cut);
}
