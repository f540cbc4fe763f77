/** The usual entry: registers `<credit-rate-simulator>`, and puts one into each marker of the page. */
import { awaitMarkers } from '../element/await-markers.js';
import { define } from '../element/define.js';

define();
awaitMarkers();

export * from './element.js';
