/**
 * Shares of turnover of all buyers, largest first, summing to 1: the declared ones, then the others in proportion to
 * 1/(j + 1), none above the smallest declared one (water-filling).
 * @param declared shares in descending order
 * @param shares where to
 * @returns `capped: false` when even an equal split exceeds the cap, i.e. the declared buyers are not the largest
 */
export function buyerShares(
  declared: readonly number[],
  buyerCount: number,
  shares: Float64Array,
): { shares: Float64Array; capped: boolean } {
  const others = buyerCount - declared.length;
  let rest = 1;
  declared.forEach((share, i) => {
    shares[i] = share;
    rest -= share;
  });
  if (others === 0) {
    for (let i = 0; i < buyerCount; i++) shares[i] = shares[i]! / (1 - rest);
    return { shares, capped: true };
  }
  const cap = declared.at(-1) ?? 1;
  if (rest / others > cap) return { shares: shares.fill(rest / others, declared.length), capped: false };
  let weights = 0;
  for (let j = 1; j <= others; j++) weights += 1 / (j + 1);
  for (let j = 1; j <= others; j++) {
    const weight = 1 / (j + 1);
    const share = Math.min(cap, (rest * weight) / weights);
    shares[declared.length + j - 1] = share;
    if (share === cap) {
      rest -= cap;
      weights -= weight;
    } else {
      // past the cap the split is proportional; fill in one go
      for (let k = j; k <= others; k++) shares[declared.length + k - 1] = (rest / weights) * (1 / (k + 1));
      break;
    }
  }
  return { shares, capped: true };
}
