/** The bundled tariff's values, compiled from `market-2026.1.json` at build time (`tools/vite-tariff.mjs`). */
declare module 'virtual:bundled-tariff' {
  import type { Tariff } from '../engine/tariff.js';
  const tariff: Tariff;
  export default tariff;
}
