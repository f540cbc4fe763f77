/** A colour as `#rrggbb`. */
export type Hex = `#${string}`;

export const isHex = (text: string): text is Hex => /^#[\da-f]{6}$/i.test(text);

/** What texts need against their ground, and what marks need, by WCAG 2.2 (1.4.3 and 1.4.11, level AA). */
export const TEXT_RATIO = 4.5;
export const MARK_RATIO = 3;

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(one: Hex, other: Hex): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(colour.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
