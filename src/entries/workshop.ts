/** What the tariff workshop works with: no file of the widget has any of it. */
export { bundledTariff } from '../tariff/bundled.js';
export { price } from '../engine/index.js';
export * from '../workshop/calibration/index.js';
export * from '../workshop/quotes/index.js';
