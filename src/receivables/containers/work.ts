/** What a reading has done so far. */
export interface Progress {
  /** Of the input as it came, before unpacking. */
  readonly bytes: number;
  /** Null where the input does not tell its length. */
  readonly total: number | null;
  readonly lines: number;
}

/** Bytes that are worked on in one go, and those after which others may have their turn: 262,144 at the most. */
const PIECE = 65_536;
const TURN = 196_608;

/** The turns of a reading: what it does between two of them is bounded, so that a page stays responsive. */
export class Work {
  bytes = 0;
  total: number | null = null;
  lines = 0;
  private since = 0;

  constructor(
    private readonly pause: (bytes: number) => Promise<void>,
    private readonly signal: AbortSignal | undefined,
    private readonly onProgress: ((progress: Progress) => void) | undefined,
  ) {}

  /** Gives others a turn once enough has been done. @throws the signal's reason */
  async did(bytes: number): Promise<void> {
    this.since += bytes;
    if (this.since >= TURN) await this.turn();
  }

  /** Gives others a turn now. @throws the signal's reason */
  async turn(): Promise<void> {
    const done = this.since;
    this.since = 0;
    this.onProgress?.({ bytes: this.bytes, total: this.total, lines: this.lines });
    await this.pause(done);
    this.signal?.throwIfAborted();
  }

  /** Pieces of a chunk that may each be worked on in one go. */
  *pieces(chunk: Uint8Array, size = PIECE): Generator<Uint8Array> {
    for (let at = 0; at < chunk.length; at += size) yield chunk.subarray(at, at + size);
  }
}

/**
 * Waits for a task of its own, so that the page may act between two slices of work; `close` ends it. Timers would wait
 * for milliseconds, a thousand times over.
 */
export function turns(): { pause: () => Promise<void>; close: () => void } {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return {
    pause: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        port2.postMessage(0);
      }),
    close: () => {
      port1.close();
    },
  };
}
