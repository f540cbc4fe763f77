import { inflateSync } from 'node:zlib';
import jsQRModule from 'jsqr';
import { getDocumentProxy } from 'unpdf';

const jsQR = jsQRModule.default ?? jsQRModule;

/** The pages of a PDF: size in points, and each piece of text with its place, width and height of letters. */
export async function pagesOf(pdf) {
  const paper = await getDocumentProxy(new Uint8Array(pdf));
  const pages = [];
  for (let number = 1; number <= paper.numPages; number += 1) {
    const page = await paper.getPage(number);
    const [, , width, height] = page.view;
    const { items } = await page.getTextContent();
    const pieces = items
      .filter(({ str }) => str.trim())
      .map(({ str, transform: [, , , size, x, y], width: wide }) => ({ text: str, x, y, wide, size }));
    pages.push({ width, height, pieces, text: items.map(({ str }) => str).join('') });
  }
  return pages;
}

/** What the QR code on a PDF's first page says; it is the drawing made of the most bars. */
export function codeOn(pdf) {
  const bars = contents(pdf)
    .flatMap((content) => content.split(/\nf\*?\n/))
    .map(barsOf)
    .reduce((most, one) => (one.length > most.length ? one : most), []);
  const module = Math.min(...bars.map(({ bottom, top }) => bottom - top));
  const [left, top] = ['left', 'top'].map((side) => Math.min(...bars.map(({ [side]: at }) => at)));
  const [right, bottom] = ['right', 'bottom'].map((side) => Math.max(...bars.map(({ [side]: at }) => at)));
  const scale = 4;
  const quiet = 4 * scale;
  const place = (at) => Math.round((at / module) * scale) + quiet;
  const [width, height] = [place(right - left) + quiet, place(bottom - top) + quiet];
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const bar of bars) {
    for (let y = place(bar.top - top); y < place(bar.bottom - top); y += 1) {
      for (let x = place(bar.left - left); x < place(bar.right - left); x += 1) {
        pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
      }
    }
  }
  return jsQR(pixels, width, height)?.data;
}

/** The inflated streams of a PDF. */
function contents(pdf) {
  const found = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    try {
      found.push(inflateSync(pdf.subarray(at + 'stream\n'.length)).toString('latin1'));
    } catch {
      // Not one of them.
    }
  }
  return found;
}

/** The closed parts of a path, by their sides. */
const barsOf = (path) =>
  path
    .split(/\nh\n/)
    .map((part) => [...part.matchAll(/(-?[\d.]+) (-?[\d.]+) [ml]\b/g)])
    .filter((points) => points.length >= 4)
    .map((points) => {
      const [xs, ys] = [1, 2].map((axis) => points.slice(-4).map((point) => Number(point[axis])));
      return {
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      };
    });
