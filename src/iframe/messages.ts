/** What the page of the host says first; the simulator's page answers nobody who has not said it. */
const HELLO = 'credit-rate-simulator hello';
const HEIGHT = 'credit-rate-simulator height';

/** Heights are told in steps of so many pixels, within bounds: the exact one could betray what was answered. */
const STEP = 16;
const LOWEST = 160;
const HIGHEST = 24_000;

export interface Hello {
  readonly type: typeof HELLO;
}

export interface HeightTold {
  readonly type: typeof HEIGHT;
  readonly height: number;
}

export const hello: Hello = { type: HELLO };

export const isHello = (data: unknown): boolean => typeOf(data) === HELLO;

/** What the simulator's page tells of its height in pixels: never less, unless that is beyond all bounds. */
export const heightTold = (pixels: number): HeightTold => ({
  type: HEIGHT,
  height: Math.min(Math.max(Math.ceil(pixels / STEP) * STEP, LOWEST), HIGHEST),
});

/** The height in a message that tells one as above; undefined if it is another message, or tells another number. */
export function heightIn(data: unknown): number | undefined {
  if (typeOf(data) !== HEIGHT) return undefined;
  const { height } = data as Partial<Record<'height', unknown>>;
  return typeof height === 'number' && heightTold(height).height === height ? height : undefined;
}

const typeOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
