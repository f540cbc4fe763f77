import { readFile } from 'node:fs/promises';

const list = new URL('../src/views/index.ts', import.meta.url);

/** The names of the views below the questions, in their usual order, read from the one list of them. */
export async function viewNames() {
  const [, body = ''] =
    /^export const views = \{\n([^]*?)^\} as const/m.exec(await readFile(list, 'utf8')) ?? [];
  const names = [...body.matchAll(/^ {2}(\w+): \{/gm)].map(([, name]) => name);
  if (names.length === 0) throw new Error(`no list of views in ${list.pathname}`);
  return names;
}
