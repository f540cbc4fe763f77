/**
 * The yardstick's own transform: a plain forward complex radix-4 FFT (decimation in time), fixed on purpose and not
 * the engine's. One U(M) is the median time of 24 of them at size M.
 */
export function radix4(size) {
  const cos = Float64Array.from({ length: size }, (_, n) => Math.cos((2 * Math.PI * n) / size));
  const sin = Float64Array.from({ length: size }, (_, n) => Math.sin((2 * Math.PI * n) / size));
  const digits = Math.log2(size) / 2;
  if (!Number.isInteger(digits)) throw new RangeError('size must be a power of four');
  const order = Uint32Array.from({ length: size }, (_, n) => {
    let r = 0;
    for (let d = 0, m = n; d < digits; d++, m >>= 2) r = (r << 2) | (m & 3);
    return r;
  });
  return function transform(inRe, inIm, re, im) {
    for (let n = 0; n < size; n++) {
      re[n] = inRe[order[n]];
      im[n] = inIm[order[n]];
    }
    for (let quarter = 1; quarter < size; quarter *= 4) {
      const stride = size / (4 * quarter);
      for (let block = 0; block < size; block += 4 * quarter) {
        for (let k = 0; k < quarter; k++) {
          const a = block + k;
          const b = a + quarter;
          const c = b + quarter;
          const d = c + quarter;
          const w1 = k * stride;
          const w2 = 2 * w1;
          const w3 = 3 * w1;
          const bRe = re[b] * cos[w1] + im[b] * sin[w1];
          const bIm = im[b] * cos[w1] - re[b] * sin[w1];
          const cRe = re[c] * cos[w2] + im[c] * sin[w2];
          const cIm = im[c] * cos[w2] - re[c] * sin[w2];
          const dRe = re[d] * cos[w3] + im[d] * sin[w3];
          const dIm = im[d] * cos[w3] - re[d] * sin[w3];
          const sumRe = re[a] + cRe;
          const sumIm = im[a] + cIm;
          const difRe = re[a] - cRe;
          const difIm = im[a] - cIm;
          const oddRe = bRe + dRe;
          const oddIm = bIm + dIm;
          const turnRe = bIm - dIm;
          const turnIm = dRe - bRe;
          re[a] = sumRe + oddRe;
          im[a] = sumIm + oddIm;
          re[b] = difRe + turnRe;
          im[b] = difIm + turnIm;
          re[c] = sumRe - oddRe;
          im[c] = sumIm - oddIm;
          re[d] = difRe - turnRe;
          im[d] = difIm - turnIm;
        }
      }
    }
  };
}
