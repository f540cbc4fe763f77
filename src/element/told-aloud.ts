import type { Answers } from '../core/answers.js';
import type { Tell } from '../screen/model.js';

/** Says what changes in a part's own sentences. Under other answers, it is the result above that is read. */
export function toldAloud(say: (text: string) => void, answers: () => Answers): Tell {
  const last = new Map<string, { under: Answers; about: unknown; sentences: readonly string[] }>();
  return (part, sentences, about) => {
    const before = last.get(part);
    const under = answers();
    last.set(part, { under, about, sentences });
    const changed = sentences.filter((sentence, i) => sentence !== before?.sentences[i]);
    if (before?.under === under && before.about === about && changed.length > 0) say(changed.join(' '));
  };
}
