import { fileColours } from '../../../src/stand/file-colours.js';
import { attributes } from '../contract.js';
import type { Settings } from '../settings.js';
import type { WriteSnippet } from './snippet.js';

/** Attributes that say something at a stand only. */
export const STAND_ONLY = ['mode', 'idle', 'code', 'languages'];

export const STAND_FILE = 'stand.html';

/** Attributes that the file of a stand calls as they are called. */
const SAME = [
  ...['lang', 'broker', 'orias', 'address', 'supervisor', 'complaints', 'mediator', 'privacy'],
  ...['contact', 'code'],
];

/** What is chosen, under the names of the block at the top of a stand's file; what is not, is not in it. */
export function standSettings({ attributes: given, styles }: Settings): Readonly<Record<string, unknown>> {
  const examples = attributes.filter(({ answer }) => answer !== undefined).map(({ name }) => name);
  const of = (names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
  const colours = Object.entries(fileColours).flatMap(([name, style]) =>
    styles[style] === undefined ? [] : [[name, styles[style]]],
  );
  return {
    ...of(SAME),
    ...(given['share-base'] && { page: given['share-base'] }),
    ...(given['idle'] && { idle: Number(given['idle']) }),
    ...(given['languages'] && { languages: given['languages'].trim().split(/\s+/) }),
    ...(given['views'] && { views: given['views'].split(' ') }),
    preset: of(examples),
    ...(colours.length > 0 && { colours: Object.fromEntries(colours) as unknown }),
  };
}

/** The settings of the one file that runs at a stand; the page makes the file of them, too. */
export const stand: WriteSnippet = (settings) => ({
  files: [{ name: STAND_FILE, code: JSON.stringify(standSettings(settings), null, 2) }],
  notes: ['standBlock', 'standLegal'],
  needs: [],
});
