import { memo } from './memo.js';

/** `cos` and `sin` of 2πn/size for n = 0 … size − 1; a few sizes are ever used. Shared: do not write into it. */
export const rootsOfUnity = memo((size: number): { cos: Float64Array; sin: Float64Array } => {
  const cos = new Float64Array(size);
  const sin = new Float64Array(size);
  for (let n = 0; n < size; n++) {
    cos[n] = Math.cos((2 * Math.PI * n) / size);
    sin[n] = Math.sin((2 * Math.PI * n) / size);
  }
  return { cos, sin };
});

function reverseBits(re: Float64Array, im: Float64Array): void {
  const size = re.length;
  for (let i = 1, j = 0; i < size; i++) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j |= bit;
    if (i < j) {
      let t = re[i]!;
      re[i] = re[j]!;
      re[j] = t;
      t = im[i]!;
      im[i] = im[j]!;
      im[j] = t;
    }
  }
}

/**
 * Forward discrete Fourier transform in place, Σ z_n e^{−2πi fn/size}; size a power of two.
 * Two radix-2 stages to a pass. The inverse is the same call with `re` and `im` exchanged, divided by the size.
 */
export function fft(re: Float64Array, im: Float64Array): void {
  const size = re.length;
  const { cos, sin } = rootsOfUnity(size);
  reverseBits(re, im);
  let done = 1;
  if (Math.log2(size) % 2) {
    for (let i = 0; i < size; i += 2) butterfly(re, im, i);
    done = 2;
  }
  for (; done < size; done *= 4) {
    const stride = size / (4 * done);
    for (let block = 0; block < size; block += 4 * done) {
      for (let k = 0; k < done; k++) {
        // bit reversal leaves the quarters in the order 0, 2, 1, 3
        const a = block + k;
        const c = a + done;
        const b = c + done;
        const d = b + done;
        const w = k * stride;
        const c1 = cos[w]!;
        const s1 = sin[w]!;
        const c2 = cos[2 * w]!;
        const s2 = sin[2 * w]!;
        const c3 = cos[3 * w]!;
        const s3 = sin[3 * w]!;
        const bRe = re[b]! * c1 + im[b]! * s1;
        const bIm = im[b]! * c1 - re[b]! * s1;
        const cRe = re[c]! * c2 + im[c]! * s2;
        const cIm = im[c]! * c2 - re[c]! * s2;
        const dRe = re[d]! * c3 + im[d]! * s3;
        const dIm = im[d]! * c3 - re[d]! * s3;
        const evenRe = re[a]! + cRe;
        const evenIm = im[a]! + cIm;
        const turnRe = re[a]! - cRe;
        const turnIm = im[a]! - cIm;
        const oddRe = bRe + dRe;
        const oddIm = bIm + dIm;
        const sideRe = bIm - dIm;
        const sideIm = dRe - bRe;
        re[a] = evenRe + oddRe;
        im[a] = evenIm + oddIm;
        re[c] = turnRe + sideRe;
        im[c] = turnIm + sideIm;
        re[b] = evenRe - oddRe;
        im[b] = evenIm - oddIm;
        re[d] = turnRe - sideRe;
        im[d] = turnIm - sideIm;
      }
    }
  }
}

/** Sum and difference of two neighbours. */
function butterfly(re: Float64Array, im: Float64Array, i: number): void {
  const x = re[i + 1]!;
  const y = im[i + 1]!;
  re[i + 1] = re[i]! - x;
  im[i + 1] = im[i]! - y;
  re[i] = re[i]! + x;
  im[i] = im[i]! + y;
}
