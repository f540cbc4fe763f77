import { memo } from './memo.js';

/** Gives another array of its length at each call; what is in it is to be written over. */
export type Room = () => Float64Array;

/** Arrays that nobody else has. */
export const newRoom =
  (length: number): Room =>
  () =>
    new Float64Array(length);

/** Lengths that are kept: a page has four lattices. */
const MOST_LENGTHS = 6;
/** The longest arrays that are worth keeping; beyond, they are the least of what a price costs. */
const LONGEST = 16_384;

/**
 * Rooms whose arrays are kept: whoever enters one gets those that the last one there had. So they are for work that is
 * over before the next one enters: it neither pauses nor returns any of them.
 */
export function keptRooms(): (length: number) => Room {
  const arraysOf = memo((_length: number): Float64Array[] => [], MOST_LENGTHS);
  return (length) => {
    const arrays = length > LONGEST ? [] : arraysOf(length);
    let next = 0;
    return () => (arrays[next++] ??= new Float64Array(length));
  };
}
