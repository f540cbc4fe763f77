import type { Context } from './context.js';

/** Copies a text and says so once; where the browser does not let a page copy, it selects what is shown. */
export async function copy(
  text: string,
  name: string,
  shown: Element | undefined,
  { say, t }: Context,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(t.code.copied(name));
  } catch {
    if (!shown) {
      say(text);
      return;
    }
    getSelection()?.selectAllChildren(shown);
    say(t.code.selected);
  }
}
