import sax from 'sax';
import { RefusedFile } from '../report.js';
import { latin } from './sniff.js';
import type { Chunks } from './input.js';
import type { Work } from './work.js';

/** What happens in a document, in its order. Names come without their prefixes; so do attributes. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Bytes that are read between two turns; markup is slower to read than text. */
const PIECE = 16_384;

/**
 * Reads a document piece by piece; after each, the caller may take what has come of it.
 *
 * @param lenient takes a web page, whose names come in lower case
 * @throws RefusedFile `corrupt` where the document is not well formed
 */
export async function* parsedXml(
  chunks: Chunks,
  events: XmlEvents,
  work: Work,
  lenient = false,
): AsyncGenerator<undefined> {
  const parser = sax.parser(!lenient, { lowercase: true });
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.onopentag = ({ name, attributes }) => {
    const bare = Object.entries(attributes).map(([key, value]) => [local(key), value] as const);
    events.open(local(name), Object.fromEntries(bare));
  };
  parser.onclosetag = (name) => {
    events.close(local(name));
  };
  parser.ontext = parser.oncdata = events.text;
  parser.onerror = (error) => {
    if (!lenient) throw new RefusedFile('corrupt', `XML: ${error.message.split('\n')[0]}`);
    parser.error = null;
  };
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    for (const piece of work.pieces(chunk, PIECE)) {
      decoder ??= decoderOf(piece, lenient);
      parser.write(decoder.decode(piece, { stream: true }));
      yield;
      // Four times the work of as many bytes of text.
      await work.did(piece.length * 4);
    }
  }
  parser.write(decoder?.decode() ?? '');
  parser.close();
  yield;
}

/** By the document's own word, UTF-8 without one; text that was of two bytes a character is UTF-8 by now. */
function decoderOf(start: Uint8Array, lenient: boolean): TextDecoder {
  const text = latin(start.subarray(0, 1024));
  const told =
    /^[^<]*<\?xml[^>]*encoding=["']([\w.-]+)/i.exec(text)?.[1] ??
    (lenient ? /<meta[^>]*charset=["']?([\w.-]+)/i.exec(text)?.[1] : undefined);
  try {
    return new TextDecoder(told && !/^utf-?16/i.test(told) ? told : 'utf-8');
  } catch {
    return new TextDecoder();
  }
}
