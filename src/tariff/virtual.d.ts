/** The bundled tariff's values, compiled from `market-2026.1.json` at build time (`tools/vite-tariff.mjs`). */
declare module 'virtual:bundled-tariff' {
  const tariff: import('../engine/tariff.js').Tariff;
  export default tariff;
}
