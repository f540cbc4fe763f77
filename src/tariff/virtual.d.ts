/** Values compiled from `market-2026.1.json` at build time (`tools/vite/tariff.mjs`). */
declare module 'virtual:questionnaire-tariff' {
  const tariff: import('../engine/index.js').Tariff;
  export default tariff;
}

/** OECD class 0 to 7 by ISO 3166 alpha-2 code, of every classed country. */
declare module 'virtual:country-classes' {
  const classes: Record<string, number>;
  export default classes;
}

/** `market-2026.1.json` itself. */
declare module 'virtual:market-pack' {
  const pack: import('./pack.js').TariffPack;
  export default pack;
}
