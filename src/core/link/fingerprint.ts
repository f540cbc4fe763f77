import type { Answer, Answers } from '../answers.js';
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

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
