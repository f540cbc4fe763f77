import type { Tariff } from './tariff.js';

/** The tariff with losses given default of so many times its own, at home and abroad, never more than the whole. */
export function withSeverity(tariff: Tariff, factor: number): Tariff {
  const scaled = <T extends { lossGivenInsolvency: number; lossGivenProtractedDefault: number }>(
    claims: T,
  ): T => ({
    ...claims,
    lossGivenInsolvency: Math.min(1, claims.lossGivenInsolvency * factor),
    lossGivenProtractedDefault: Math.min(1, claims.lossGivenProtractedDefault * factor),
  });
  const { abroad } = tariff.claims;
  return { ...tariff, claims: { ...scaled(tariff.claims), ...(abroad && { abroad: scaled(abroad) }) } };
}
