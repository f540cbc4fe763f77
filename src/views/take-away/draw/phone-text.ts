import { addressText, brokerFacts } from '../../../screen/broker.js';
import { dateText } from '../../../text/format.js';
import type { TakeAwayModel } from '../model.js';
import { caseRows } from './case-rows.js';
import { figures, tariffLine } from './result-text.js';

/** In a code every byte is a dot, and a typographic sign is three. */
const plain = (text: string): string =>
  text
    .replace(/[\u202f\u00a0]/g, ' ')
    .replace(/’/g, "'")
    .replace(/[‑–−]/g, '-');

/**
 * The result and the answers for a code, in full; then without the broker's further mentions; then also without what
 * nobody has confirmed.
 *
 * @param unconfirmed says what the mark `*` means
 */
export function phoneText(model: TakeAwayModel, unconfirmed: string): string[] {
  const { messages, text, lang, today, identity } = model;
  const { colon, legal } = messages;
  const rows = caseRows(model).map(({ label, value, status }) => ({
    // what a label explains between brackets is for who answers
    line: `${label.replace(/ \(.*/, '')}${colon}${value}${status === 'answered' ? '' : ' *'}`,
    own: status === 'answered',
  }));
  const facts = brokerFacts(model).map(([label, value]) => `${label}${colon}${addressText(value)}`);
  const who = facts.slice(0, 1);
  const contact = identity.contact ? [addressText(identity.contact)] : [];
  const whole = (answers: typeof rows, broker: readonly string[]) =>
    plain(
      [
        `${messages.title}. ${text.result.made(dateText(today, lang))}`,
        ...figures(model),
        ...answers.map(({ line }) => line),
        ...(answers.some(({ own }) => !own) ? [unconfirmed] : []),
        tariffLine(model),
        ...broker,
        ...contact,
        legal.frame,
      ].join('\n'),
    );
  const own = rows.filter((row) => row.own);
  return [whole(rows, facts), whole(rows, who), whole(own, who)];
}
