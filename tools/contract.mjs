/**
 * `npm run contract`: writes what is made from `src/contract.json`, the one description of what a host may write and
 * read: the custom-elements manifest, the data for editors, the types of templates and README's tables.
 */
import { writeFile } from 'node:fs/promises';
import { generated, root } from './contract/generated.mjs';

for (const [file, content] of await generated()) await writeFile(new URL(file, root), content);
