import type { Answer } from '../../../core/answers.js';
import {
  asksActivity,
  furtherQuestions,
  numberRules,
  questions,
  termFields,
  type Field,
  type Question,
  type TermField,
} from '../../../core/fields.js';
import { measureWords, termMeasures } from '../../../terms/measures.js';
import { countryName } from '../../../text/country-names.js';
import { formatFor, shareText } from '../../../text/format.js';
import { givenText } from '../../../text/measure.js';
import type { TakeAwayModel } from '../model.js';

/** A line of the case: what was asked, and what stands. */
export interface CaseRow {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
  readonly status: Answer<unknown>['status'];
}

/**
 * The whole case: every question that counts, with the hypothesis where it is open, then further answers and the terms
 * that were asked for.
 */
export function caseRows(model: TakeAwayModel): CaseRow[] {
  const { state, messages, tariff, text } = model;
  const { answers } = state;
  const further = furtherQuestions.filter(
    (field) => asksActivity(tariff) && answers[field].status !== 'open',
  );
  const asked = [...questions, ...further].map((field) => ({
    field,
    // A label of the screen may say where its long words break; a text to send has no use for it.
    label: messages.fields[field].label.replaceAll('\u00ad', ''),
    value: questionValue(field, model),
    status: field === 'grossBadDebtRatio' && answers.lossBasis === 'unknown' ? 'open' : answers[field].status,
  }));
  const terms = termFields
    .filter((field) => answers[field].status !== 'open')
    .map((field) => ({
      field,
      label: text.case.terms[field].label,
      value: termText(field, inForce(field, model) as number, model),
      status: answers[field].status,
    }));
  return [...asked, ...terms];
}

/** In force: given, or the hypothesis. */
function inForce(field: Field, { state, hypotheses }: TakeAwayModel): number | string {
  const answer = state.answers[field] as Answer<number | string>;
  return answer.status === 'open' ? hypotheses[field] : answer.value;
}

function questionValue(field: Question, model: TakeAwayModel): string {
  const { lang, messages, state, text } = model;
  const value = inForce(field, model);
  switch (field) {
    case 'sector':
      return (messages.sectors as Record<string, string>)[value] ?? String(value);
    case 'quality':
      return (messages.qualities as Record<string, string>)[value] ?? String(value);
    case 'activity':
      return (messages.activities as Record<string, string>)[value] ?? String(value);
    case 'grossBadDebtRatio': {
      const { lossBasis } = state.answers;
      if (lossBasis === 'unknown') return text.case.unknown;
      return `${text.case.perYear(formatFor('percent', value as number, lang))}, ${messages.badDebts.bases[lossBasis]}`;
    }
    case 'exportShare':
      return exports(value as number, model);
    default:
      return givenText(
        numberRules[field].kind,
        value as number,
        lang,
        measureWords(model.tariff, text.case.times),
      );
  }
}

/** With the countries where they are known, the largest first. */
function exports(share: number, { state, lang }: TakeAwayModel): string {
  const mix = Object.entries({ ...state.answers.exportShare.details?.countryMix })
    .filter(([code, part]) => code !== 'FR' && part > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([code, part]) => `${countryName(code, lang)} ${shareText(part, lang)}`);
  const total = formatFor('percent', share, lang);
  return mix.length > 0 ? `${total} (${mix.join(', ')})` : total;
}

/** A term of the policy in words. */
export const termText = (field: TermField, value: number, { lang, text, tariff }: TakeAwayModel): string =>
  givenText(termMeasures[field], value, lang, measureWords(tariff, text.case.times));
