/** What a file is, by its first bytes. */
export type Form =
  | 'empty'
  | 'zip'
  | 'gzip'
  /** A compound file: an old spreadsheet, or a new one behind a password. */
  | 'compound'
  | 'pdf'
  | 'xml'
  /** A web page, or a spreadsheet written as one. */
  | 'markup'
  | 'utf16le'
  | 'utf16be'
  | 'binary'
  | 'text';

/** Bytes that say what a file is. */
export const HEAD = 65_536;

/** The form of a file that begins with these bytes, whatever its name. */
export function formOf(head: Uint8Array): Form {
  if (head.length === 0) return 'empty';
  const starts = (...bytes: number[]) => bytes.every((byte, at) => head[at] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(0x1f, 0x8b)) return 'gzip';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'compound';
  if (starts(0x25, 0x50, 0x44, 0x46) || starts(0xef, 0xbb, 0xbf, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(0xff, 0xfe)) return 'utf16le';
  if (starts(0xfe, 0xff)) return 'utf16be';
  const wide = wideText(head);
  if (wide) return wide;
  if (isBinary(head)) return 'binary';
  return markupForm(latin(head.subarray(0, 4096))) ?? 'text';
}

/** Text of two bytes a character without a mark: every other byte is 0. */
function wideText(head: Uint8Array): 'utf16le' | 'utf16be' | undefined {
  const part = head.subarray(0, 512);
  if (part.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of part.entries()) if (byte === 0) zeros[at % 2]!++;
  const most = part.length / 2;
  if (zeros[1]! > most * 0.9 && zeros[0] === 0) return 'utf16le';
  return zeros[0]! > most * 0.9 && zeros[1] === 0 ? 'utf16be' : undefined;
}

/** More control characters than text has; some exports fill zones with zeros. */
function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27 && byte !== 26)) controls++;
  if (controls === 0) return false;
  const zeros = head.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  return (
    controls - zeros > head.length / 100 ||
    (zeros > head.length / 10 && !head.includes(10) && !head.includes(13))
  );
}

function markupForm(start: string): Form | undefined {
  const text = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (!text.startsWith('<')) return undefined;
  if (/<html|<table|<!doctype html|<head|<body|<meta/i.test(text)) return 'markup';
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return 'markup';
  return /^<(?:\?xml|[a-z_!])/i.test(text) ? 'xml' : undefined;
}

/** One character a byte: enough to look at what a file says of itself. */
export function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
