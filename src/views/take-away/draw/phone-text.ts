import type { Field } from '../../../core/fields.js';
import { addressText, brokerFacts } from '../../../screen/broker.js';
import { dateText } from '../../../text/format.js';
import type { TakeAwayModel } from '../model.js';
import { caseRows } from './case-rows.js';
import { figures, tariffLine } from './result-text.js';

/** Words that are short, for every sign of a code is some dots. */
export interface PhoneWords {
  /** In place of the longer labels of the screen. */
  readonly labels: Readonly<Partial<Record<Field, string>>>;
  /** What the mark `*` means. */
  readonly unconfirmed: string;
  /** What the estimate is not. */
  readonly indicative: string;
}

/** A typographic sign is three bytes. */
const plain = (text: string): string =>
  text
    .replace(/[\u202f\u00a0]/g, ' ')
    .replace(/’/g, "'")
    .replace(/[‑–−]/g, '-');

/** The result and the answers for a code: all of them; then without those that nobody has confirmed. */
export function phoneText(model: TakeAwayModel, words: PhoneWords): string[] {
  const { messages, text, lang, today, identity } = model;
  const rows = caseRows(model).map(({ field, label, value, status }) => ({
    // what a label explains between brackets is for who answers
    line: `${words.labels[field] ?? label.replace(/ \(.*/, '')}${messages.colon}${value}`,
    own: status === 'answered',
  }));
  const [who] = brokerFacts(model);
  const whole = (answers: typeof rows) =>
    plain(
      [
        `${messages.title}. ${text.result.made(dateText(today, lang))}`,
        ...figures(model),
        ...answers.map(({ line, own }) => (own ? line : `${line} *`)),
        ...(answers.every(({ own }) => own) ? [] : [words.unconfirmed]),
        tariffLine(model),
        ...(who ? [`${who[0]}${messages.colon}${who[1]}`] : []),
        ...(identity.contact ? [addressText(identity.contact)] : []),
        words.indicative,
      ].join('\n'),
    );
  return [whole(rows), whole(rows.filter(({ own }) => own))];
}
