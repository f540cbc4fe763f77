import type { Answer, Answers } from '../answers.js';
import { hashOf } from './hash.js';
import { answerItems } from './items.js';

/**
 * A host's example in a few letters, so that a link which leaves it out can tell whether it is still the same. Empty for
 * no example.
 */
export function fingerprintOf(example: Answers): string {
  const told = answerItems.flatMap(({ key, field, write }) => {
    const answer: Answer<string | number> = example[field];
    return answer.status === 'open' ? [] : [`${key}=${write(answer.value)}`];
  });
  return told.length > 0 ? hashOf([...told, example.lossBasis].join('&')) : '';
}
