import { angular } from './angular.js';
import { html } from './html.js';
import { iframe } from './iframe.js';
import { marker } from './marker.js';
import { react } from './react.js';
import type { Settings } from '../settings.js';
import { shortcode } from './shortcode.js';
import type { WriteSnippet } from './snippet.js';
import { stand, STAND_ONLY } from './stand.js';
import { svelte } from './svelte.js';
import { vue } from './vue.js';

/** For hosts with the classic scripts, which have no stand. */
const inArticle =
  (write: WriteSnippet): WriteSnippet =>
  (settings, release) =>
    write({ ...settings, attributes: withoutStand(settings) }, release);

export const withoutStand = ({ attributes }: Settings): Settings['attributes'] =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !STAND_ONLY.includes(name)));

/** The hosts in the order of the list, each with how its code is written. */
export const snippets = {
  html: inArticle(html),
  shortcode: inArticle(shortcode),
  marker: inArticle(marker),
  react,
  vue,
  svelte,
  angular,
  iframe: inArticle(iframe),
  stand,
} as const satisfies Readonly<Record<string, WriteSnippet>>;

export type Host = keyof typeof snippets;

export const hosts = Object.keys(snippets) as Host[];

export const isHost = (name: string): name is Host => Object.hasOwn(snippets, name);
