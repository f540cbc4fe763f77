import type { Release, Settings } from '../settings.js';

/** What else there is to do or to know with a host, by the names of its texts. */
export type Note =
  | 'files'
  | 'strictStyle'
  | 'tariffScript'
  | 'plugin'
  | 'pluginLegal'
  | 'wrapper'
  | 'markerScript'
  | 'markerLegal'
  | 'package'
  | 'vueElement'
  | 'angularStyle'
  | 'frameHeight'
  | 'frameLink'
  | 'standBlock'
  | 'standLegal';

export interface SnippetFile {
  /** How it is called in the project of the host; empty for a piece of a page. */
  readonly name: string;
  readonly code: string;
}

/** Code to be copied as it stands. */
export interface Snippet {
  readonly files: readonly SnippetFile[];
  readonly notes: readonly Note[];
  /** The files of ours to be put on the site, beside the notices; none where a package brings them. */
  readonly needs: readonly string[];
}

export type WriteSnippet = (settings: Settings, release: Release) => Snippet;

export const TAG = 'credit-rate-simulator';
export const CLASSIC = 'credit-rate-simulator.classic.js';
export const VIEWS = 'credit-rate-simulator.views.js';
export const BOOKS = 'credit-rate-simulator.receivables.js';
export const TARIFF = 'credit-rate-simulator.tariff.js';
export const FRAME = 'iframe.html';
export const FRAME_SCRIPT = 'iframe.js';
export const FRAME_HOST = 'iframe-host.js';
