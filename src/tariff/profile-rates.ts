import rates from 'virtual:tariff/profile-rates';

/**
 * Rates of the reference profiles under the tariff that ships with the component, as fractions; priced at build time.
 */
export const bundledProfileRates: Readonly<Record<'X' | 'Y' | 'Z', number>> = rates;
