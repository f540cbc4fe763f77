/**
 * `npm run contract`: writes what is made from `src/contract.json`, the one description of what a host may write and
 * read: the custom-elements manifest, the data for editors, the types of templates and README's tables.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { generated, root } from './contract/generated.mjs';

for (const [file, content] of await generated()) {
  const path = new URL(file, root);
  await mkdir(new URL('.', path), { recursive: true });
  await writeFile(path, content);
}
