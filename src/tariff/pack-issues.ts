import type * as z from 'zod/mini';
import { problem, type Problem } from './problems.js';

type Issue = z.core.$ZodIssue;

const list = 'Une liste entre crochets est attendue.';
const fields = 'Un groupe de champs entre accolades est attendu.';
const expectations: Record<string, string> = {
  number: 'Un nombre est attendu, avec un point décimal et sans guillemets.',
  int: 'Un nombre entier est attendu.',
  string: 'Un texte entre guillemets est attendu.',
  array: list,
  tuple: list,
  object: fields,
  record: fields,
};
const refusedId = 'Identifiant refusé\u00a0: minuscules, chiffres, points et tirets.';

/**
 * Says in French what the structure check found.
 *
 * @param issue as `zod` reports it, with its input
 * @returns one problem, or one per unknown key
 */
export function issueProblems(issue: Issue): Problem[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problem([...path, key], 'unknownKey', 'Champ inconnu\u00a0: une faute de frappe\u00a0?'),
      );
    case 'invalid_key':
    case 'custom':
      return [problem(path, 'format', refusedId)];
    case 'invalid_format':
      return [problem(path, 'format', format(issue))];
    case 'too_small':
      return [problem(path, 'range', low(issue))];
    case 'too_big':
      return [problem(path, 'range', high(issue))];
    default:
  }
  if (issue.input === undefined) return [problem(path, 'missing', 'Valeur manquante.')];
  if (issue.code === 'invalid_value') {
    return [problem(path, 'choice', `Valeurs admises\u00a0: ${issue.values.join(', ')}.`)];
  }
  const expected = issue.code === 'invalid_type' ? expectations[issue.expected] : undefined;
  return [problem(path, 'type', expected ?? 'Valeur inattendue.')];
}

function low({ origin, minimum, inclusive }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'string') return 'Ce texte ne peut pas rester vide.';
  if (origin === 'array') return `Cette liste compte au moins ${minimum} valeurs.`;
  return inclusive ? `Au moins ${french(minimum)}.` : `Plus que ${french(minimum)}.`;
}

function high({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): string {
  if (origin === 'string') return `Au plus ${maximum} caractères.`;
  if (origin === 'array') return `Cette liste compte au plus ${maximum} valeurs.`;
  return `Au plus ${french(maximum)}.`;
}

function format(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  const last = String(issue.path.at(-1));
  if (issue.format === 'date') return 'Une date du calendrier est attendue\u00a0: AAAA-MM-JJ.';
  if (last === 'date') return 'Une date est attendue\u00a0: AAAA-MM-JJ ou AAAA-MM.';
  if (last === 'version') return 'Un numéro de version est attendu\u00a0: trois nombres, comme 2026.1.0.';
  if (last === 'url') return 'Une adresse est attendue, qui commence par https:// ou http://.';
  return refusedId;
}

function french(bound: number | bigint): string {
  return bound.toLocaleString('fr', { maximumFractionDigits: 6 });
}
