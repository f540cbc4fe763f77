import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { htmlData, webTypes } from './editors.mjs';
import { declarations } from './frameworks.mjs';
import { viewNames } from '../views.mjs';
import { manifest } from './manifest.mjs';
import { withTables } from './readme.mjs';

export const root = new URL('../../', import.meta.url);

const read = (file) => readFile(new URL(file, root), 'utf8');

/** What a host may write and read; which views it may name is told by their own list. */
export const contract = await whole(JSON.parse(await read('src/contract.json')));

/** Every file made from the contract, as it should be: its path and its content. */
export async function generated() {
  const { name, version } = JSON.parse(await read('package.json'));
  const json = (value) => JSON.stringify(value);
  const files = {
    'custom-elements.json': json(manifest(contract)),
    'html-custom-data.json': json(htmlData(contract)),
    'web-types.json': json(webTypes(contract, { name, version })),
    ...declarations(contract),
    'README.md': withTables(await read('README.md'), contract),
  };
  return Promise.all(Object.entries(files).map(async ([file, text]) => [file, await pretty(file, text)]));
}

async function whole(described) {
  const names = await viewNames();
  const attributes = described.attributes.map(({ valuesFrom, ...attribute }) =>
    valuesFrom ? { ...attribute, values: names } : attribute,
  );
  return { ...described, attributes, companions: described.companions.map(withFigures) };
}

/** The values of an attribute that names one of an element's figures are those figures' names. */
function withFigures({ attributes, ...companion }) {
  const names = companion.figures.map(({ name }) => name);
  return {
    ...companion,
    attributes: attributes.map(({ valuesFrom, ...attribute }) =>
      valuesFrom ? { ...attribute, values: names } : attribute,
    ),
  };
}

/** As `npm run format` would leave it. */
async function pretty(file, text) {
  const filepath = fileURLToPath(new URL(file, root));
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}
