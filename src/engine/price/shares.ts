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

/** From twice this rank on, buyers share an entry with those as large within one part in so many. */
const ALONE = 1000;

/**
 * Shares in few entries, however many there are: those of the largest, then means of neighbours so close that nothing
 * tells them apart; 200,000 come to 7,000.
 * @param kindOf of a share; entries hold one kind only
 * @returns `count`: the shares that each entry stands for, undefined for one each
 */
export function grouped(
  shares: Float64Array,
  kindOf: (share: number) => number,
): { shares: Float64Array; count: Float64Array | undefined } {
  if (shares.length < 2 * ALONE) return { shares, count: undefined };
  const means: number[] = [];
  const counts: number[] = [];
  for (let from = 0; from < shares.length;) {
    const kind = kindOf(shares[from]!);
    const end = Math.min(shares.length, from + Math.max(1, Math.floor(from / ALONE)));
    let sum = 0;
    let to = from;
    for (; to < end && (to === from || kindOf(shares[to]!) === kind); to++) sum += shares[to]!;
    means.push(sum / (to - from));
    counts.push(to - from);
    from = to;
  }
  return { shares: Float64Array.from(means), count: Float64Array.from(counts) };
}
