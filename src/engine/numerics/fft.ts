/** Cosines and sines of the M-th roots of unity, by size; a few sizes are ever used. */
const tables = new Map<number, { cos: Float64Array; sin: Float64Array }>();

/** `cos` and `sin` of 2πn/size for n = 0 … size − 1. Shared: do not write into it. */
export function rootsOfUnity(size: number): { cos: Float64Array; sin: Float64Array } {
  let table = tables.get(size);
  if (!table) {
    const cos = new Float64Array(size);
    const sin = new Float64Array(size);
    for (let n = 0; n < size; n++) {
      cos[n] = Math.cos((2 * Math.PI * n) / size);
      sin[n] = Math.sin((2 * Math.PI * n) / size);
    }
    table = { cos, sin };
    tables.set(size, table);
  }
  return table;
}

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
 * The inverse is the same call with `re` and `im` exchanged, divided by the size.
 */
export function fft(re: Float64Array, im: Float64Array): void {
  const size = re.length;
  const { cos, sin } = rootsOfUnity(size);
  reverseBits(re, im);
  for (let half = 1; half < size; half *= 2) {
    const stride = size / (2 * half);
    for (let k = 0; k < half; k++) {
      const c = cos[k * stride]!;
      const s = sin[k * stride]!;
      for (let i = k; i < size; i += 2 * half) {
        const j = i + half;
        const a = re[j]!;
        const b = im[j]!;
        const x = a * c + b * s;
        const y = b * c - a * s;
        re[j] = re[i]! - x;
        im[j] = im[i]! - y;
        re[i] = re[i]! + x;
        im[i] = im[i]! + y;
      }
    }
  }
}
