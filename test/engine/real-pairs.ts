import { fft } from '../../src/engine/numerics/fft.js';

/** Values at the frequencies 0 … size/2 of a real sequence of that size. */
export interface Spectrum {
  re: Float64Array;
  im: Float64Array;
}

/** Inverts two spectra of real sequences (frequencies 0 … size/2) with a single complex transform. */
export function invertPair(a: Spectrum, b: Spectrum, size: number): [Float64Array, Float64Array] {
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  for (let f = 0; f <= size / 2; f++) {
    re[f] = a.re[f]! - b.im[f]!;
    im[f] = a.im[f]! + b.re[f]!;
    if (f > 0 && f < size / 2) {
      re[size - f] = a.re[f]! + b.im[f]!;
      im[size - f] = b.re[f]! - a.im[f]!;
    }
  }
  fft(im, re);
  return [re.map((x) => x / size), im.map((x) => x / size)];
}

/** Spectra (frequencies 0 … size/2) of two real sequences with a single complex transform. */
export function transformPair(a: Float64Array, b: Float64Array): [Spectrum, Spectrum] {
  const size = a.length;
  const re = a.slice();
  const im = b.slice();
  fft(re, im);
  const spectrum = (): Spectrum => ({
    re: new Float64Array(size / 2 + 1),
    im: new Float64Array(size / 2 + 1),
  });
  const [x, y] = [spectrum(), spectrum()];
  for (let f = 0; f <= size / 2; f++) {
    const m = (size - f) % size;
    x.re[f] = (re[f]! + re[m]!) / 2;
    x.im[f] = (im[f]! - im[m]!) / 2;
    y.re[f] = (im[f]! + im[m]!) / 2;
    y.im[f] = (re[m]! - re[f]!) / 2;
  }
  return [x, y];
}
