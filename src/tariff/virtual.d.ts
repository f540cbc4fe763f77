/** Values compiled from `market-2026.2.json` at build time (`tools/vite/tariff.mjs`). */
declare module 'virtual:questionnaire-tariff' {
  const tariff: import('../engine/index.js').TariffWith<'market'>;
  export default tariff;
}

/** Rates of its three reference profiles, as fractions. */
declare module 'virtual:tariff/profile-rates' {
  const rates: Readonly<Record<'X' | 'Y' | 'Z', number>>;
  export default rates;
}

/** OECD class 0 to 7 by ISO 3166 alpha-2 code, of every classed country. */
declare module 'virtual:country-classes' {
  const classes: Record<string, number>;
  export default classes;
}

/** What the view of the levers needs of the tariff. */
declare module 'virtual:tariff/levers' {
  const levers: import('../engine/index.js').LeverSizes;
  export default levers;
}

/** What the comparison needs of the tariff, and where what is published of it is printed. */
declare module 'virtual:tariff/comparison' {
  const comparison: import('../engine/index.js').UsualComparison;
  export default comparison;
  export const sources: Record<'operatingMargin' | 'factoringCommission', import('./pack.js').TariffSource>;
}

/** What the view on an unpaid invoice needs of the tariff. */
declare module 'virtual:tariff/unpaidInvoice' {
  const invoice: import('../engine/index.js').UsualInvoice;
  export default invoice;
  export const settlement: NonNullable<import('../engine/index.js').Tariff['settlement']>;
}

/** What prices a questionnaire with the tariff before, of `market-2026.1.json`. */
declare module 'virtual:tariff/earlier' {
  const tariff: import('../engine/index.js').TariffWith<'market'>;
  export default tariff;
}

/** `market-2026.2.json` itself. */
declare module 'virtual:market-pack' {
  const pack: import('./pack.js').TariffPack;
  export default pack;
}
