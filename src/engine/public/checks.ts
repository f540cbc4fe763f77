import { InvalidSubmission, type InvalidCode } from '../invalid-submission.js';

const MONEY = 1e12;

/** Bounds of a number; `open` leaves out the lower one, where zero makes no sense. */
export interface Bounds {
  min: number;
  max: number;
  open?: true;
  whole?: true;
}

/** Money in €. */
export const AMOUNT: Bounds = { min: 0, max: MONEY };
export const SHARE: Bounds = { min: 0, max: 1 };
export const MOST_BUYERS = 200_000;
/** What sums of floating-point numbers may miss by. */
export const EPSILON = 1e-12;

/** @throws InvalidSubmission always */
export function refuse(path: string, code: InvalidCode, accepts: string): never {
  throw new InvalidSubmission(path, code, accepts);
}

/** What a number within bounds is, in plain English. */
export function acceptsText({ min, max, open, whole }: Bounds): string {
  return `${whole ? 'a whole number' : 'a number'} ${open ? 'above' : 'from'} ${min} to ${max}`;
}

/** @throws InvalidSubmission unless a number within the bounds */
export function number(value: unknown, path: string, bounds: Bounds): void {
  if (typeof value !== 'number' || Number.isNaN(value)) refuse(path, 'type', acceptsText(bounds));
  const { min, max, open, whole } = bounds;
  const outside = value < min || value > max || (open && value === min);
  if (outside || (whole && !Number.isInteger(value))) refuse(path, 'range', acceptsText(bounds));
}

/** As `number`, but `undefined` means not given. */
export function optional(value: unknown, path: string, bounds: Bounds): void {
  if (value !== undefined) number(value, path, bounds);
}

/** @throws InvalidSubmission unless an object that is no array */
export function record(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(path, 'type', 'an object');
}

/** @throws InvalidSubmission unless an array of so many entries */
export function list(value: unknown, path: string, min: number, max: number): asserts value is unknown[] {
  if (!Array.isArray(value)) refuse(path, 'type', 'an array');
  if (value.length < min || value.length > max) refuse(path, 'range', `${min} to ${max} entries`);
}

/** @throws InvalidSubmission unless one of the names */
export function oneOf(value: unknown, path: string, names: readonly string[]): void {
  if (typeof value !== 'string' || !names.includes(value)) refuse(path, 'unknown', names.join(', '));
}

/** Checks a value that is there; `undefined` means not given. */
export function given(value: unknown, check: () => void): void {
  if (value !== undefined) check();
}
