/** The tariff that ships with the component: values only, compiled from `market-2026.1.json` at build time. */
export { default as bundledTariff } from 'virtual:bundled-tariff';
