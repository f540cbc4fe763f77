import { attributeText, isFolder, lines, oneLine, styleText } from './checks.js';
import * as contract from './contract.js';
import type { Language } from './contract.js';
import type { Ground } from './looks.js';
import { grounds } from './looks.js';
import type { Settings } from './settings.js';
import { isHost, type Host } from './snippets/index.js';

/** All that the page shows follows from it, and all of it is in the link, but a pasted tariff. */
export interface State {
  readonly settings: Settings;
  readonly host: Host;
  readonly width: Width;
  readonly ground: Ground;
  /** The language of this page; that of the simulator is an attribute. */
  readonly language: Language;
}

export const widths = [360, 640, 1000] as const;
export type Width = (typeof widths)[number];

/** What one begins with. */
export const initial = (version: string, width: Width = 640): State => ({
  settings: {
    attributes: { lang: 'fr', turnover: '2500000', sector: 'wholesale', buyers: '120' },
    styles: {},
    legal: '',
    folder: `/credit-rate-simulator-${version}/`,
    joined: false,
  },
  host: 'html',
  width,
  ground: 'light',
  language: 'fr',
});

/** Settings by name in the order of the contract, in whichever they were made. */
export const inOrder = (
  kind: 'attributes' | 'styles',
  given: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    contract[kind].flatMap(({ name }) => (given[name] === undefined ? [] : [[name, given[name]]])),
  );

/** The state as a fragment's text, without `#`; only what is set. */
export function linkText({ settings, host, width, ground, language }: State): string {
  const { attributes, styles, legal, folder, joined } = settings;
  const pairs = {
    ...attributes,
    ...styles,
    ...(legal && { _legal: legal }),
    _folder: folder,
    ...(joined && { _joined: '' }),
    _host: host,
    _width: String(width),
    _ground: ground,
    _page: language,
  };
  return new URLSearchParams(pairs).toString();
}

/**
 * The state that a fragment tells. Whatever is none of ours, or no value of what it names, is left out and counted.
 *
 * @param text without `#`
 * @param start the state to begin from, whose example and colours a fragment replaces as a whole
 */
export function stateIn(
  text: string,
  start: State,
  views: readonly string[],
): { state: State; dropped: number } {
  if (text === '') return { state: start, dropped: 0 };
  const attributes: Record<string, string> = {};
  const styles: Record<string, string> = {};
  let { host, width, ground, language } = start;
  let { folder } = start.settings;
  let [legal, joined, dropped] = ['', false, 0];
  for (const [name, value] of new URLSearchParams(text)) {
    const attribute = attributeText(name, value, views);
    const style = styleText(name, value);
    const wide = widths.find((one) => String(one) === value);
    if (attribute !== undefined) attributes[name] = attribute;
    else if (style !== undefined) styles[name] = style;
    else if (name === '_legal') legal = lines(value);
    else if (name === '_folder' && isFolder(oneLine(value))) folder = oneLine(value);
    else if (name === '_joined') joined = true;
    else if (name === '_host' && isHost(value)) host = value;
    else if (name === '_width' && wide) width = wide;
    else if (name === '_ground' && isGround(value)) ground = value;
    else if (name === '_page' && (value === 'fr' || value === 'en')) language = value;
    else dropped += 1;
  }
  const settings = {
    attributes: inOrder('attributes', attributes),
    styles: inOrder('styles', styles),
    legal,
    folder,
    joined,
  };
  return { state: { settings, host, width, ground, language }, dropped };
}

const isGround = (name: string): name is Ground => Object.hasOwn(grounds, name);
