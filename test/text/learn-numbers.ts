import type { Lang } from '../../src/text/locales.js';
import { learnNumbers, type NumberWords } from '../../src/text/number-words.js';

const files = import.meta.glob<NumberWords>('../../src/text/numbers/*.ts', {
  eager: true,
  import: 'numbers',
});

/** Teaches every language that has words of its own for numbers, as its texts do on a page. */
export function learnAllNumbers(): void {
  for (const [file, words] of Object.entries(files)) {
    learnNumbers(/(\w+)\.ts$/.exec(file)![1] as Lang, words);
  }
}
