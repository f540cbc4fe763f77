import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  classicScript,
  distFolder,
  languageScript,
  readerScript,
  tariffScript,
  viewsScript,
} from '../dist.mjs';
import { languagesBeside } from '../languages.mjs';
import { noticesFile } from '../licences.mjs';
import { blockDefinition, brokerAttributes, pluginAttributes } from './attributes.mjs';
import { compiled } from './catalogue.mjs';
import { phpFile } from './php.mjs';
import { tariffShape } from './tariff-shape.mjs';
import { zip } from './zip.mjs';

export const slug = 'credit-rate-simulator';
/** The plugin as a site installs it, a product of the build. */
export const pluginZip = join(distFolder, `wordpress/${slug}.zip`);

const root = new URL('../../', import.meta.url);
const sources = new URL(`integrations/wordpress/${slug}/`, root);
/** Stands in the sources for the version of the package. */
const VERSION = /__VERSION__/g;

/** Writes the plugin from its sources and the built files. */
export async function packageWordPress(version) {
  await mkdir(join(pluginZip, '..'), { recursive: true });
  await writeFile(pluginZip, zip(await pluginFiles(version)));
}

/** The plugin's files by their paths in the archive. */
export async function pluginFiles(version) {
  const all = [
    ...(await ownFiles(version)),
    ...(await madeFiles(version)),
    ...(await builtFiles(`assets/${version}`)),
  ];
  return new Map(all.map(([path, content]) => [`${slug}/${path}`, Buffer.from(content)]));
}

async function ownFiles(version) {
  const paths = (await readdir(sources, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(fileURLToPath(sources).length))
    .map((path) => path.replaceAll('\\', '/'));
  const read = async (path) => [
    path,
    (await readFile(new URL(path, sources), 'utf8')).replace(VERSION, version),
  ];
  return Promise.all(paths.map(read));
}

/** What is made from the contract, the tariff's checks and the catalogues. */
async function madeFiles(version) {
  const attributes = await pluginAttributes();
  const catalogue = `languages/${slug}-fr_FR`;
  return [
    ['includes/attributes.php', phpFile('The attributes of the element, from its contract.', attributes)],
    [
      'includes/broker-attributes.php',
      phpFile('The attributes that the settings give to every simulator.', brokerAttributes),
    ],
    [
      'includes/tariff-shape.php',
      phpFile(
        'The coefficients that a tariff must have, and the groups that it may lack.',
        await tariffShape(version),
      ),
    ],
    ['block/block.json', `${JSON.stringify(blockDefinition(attributes, version), null, '\t')}\n`],
    [`${catalogue}.mo`, compiled(await readFile(new URL(`${catalogue}.po`, sources), 'utf8'))],
    ['LICENSE', await readFile(new URL('LICENSE', root))],
  ];
}

/** The scripts, in a folder that names their version: no cache can mix two. */
async function builtFiles(folder) {
  const languages = (await languagesBeside()).flatMap((language) => [
    languageScript(language),
    languageScript(language, '-more'),
  ]);
  const scripts = [classicScript, viewsScript, readerScript, tariffScript, ...languages, noticesFile];
  const files = scripts.map(async (name) => [`${folder}/${name}`, await readFile(join(distFolder, name))]);
  const reserve = readFile(new URL('demo/reserve.css', root));
  return [...(await Promise.all(files)), [`${folder}/reserve.css`, await reserve]];
}
