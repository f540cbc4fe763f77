import { angular } from './angular.js';
import { html } from './html.js';
import { iframe } from './iframe.js';
import { marker } from './marker.js';
import { react } from './react.js';
import { shortcode } from './shortcode.js';
import type { WriteSnippet } from './snippet.js';
import { svelte } from './svelte.js';
import { vue } from './vue.js';

/** The hosts in the order of the list, each with how its code is written. */
export const snippets = {
  html,
  shortcode,
  marker,
  react,
  vue,
  svelte,
  angular,
  iframe,
} as const satisfies Readonly<Record<string, WriteSnippet>>;

export type Host = keyof typeof snippets;

export const hosts = Object.keys(snippets) as Host[];

export const isHost = (name: string): name is Host => Object.hasOwn(snippets, name);
