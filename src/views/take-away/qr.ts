import { encode } from 'uqr';

/** Modules around the code that readers need white: ISO/IEC 18004. */
const QUIET = 4;
/** Above this version, 97 modules a side, phones no longer read the code from a screen or a sheet at a hand's width. */
const LARGEST = 20;

/** A text as a QR code, quiet zone included; undefined if it would be too dense to be read. */
export function qrOf(text: string, largest = LARGEST): boolean[][] | undefined {
  try {
    return encode(text, { ecc: 'L', boostEcc: true, border: QUIET, maxVersion: largest }).data;
  } catch {
    return undefined;
  }
}
