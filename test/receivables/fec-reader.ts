import { analysis, repairsFor } from '../../src/receivables/fec/analysis.js';
import { Intake } from '../../src/receivables/fec/intake.js';
import type { ReceivablesReport } from '../../src/receivables/report.js';

/**
 * Reads a FEC (article A47 A-1 of the Livre des procédures fiscales) as it comes, byte by byte if need be, and keeps
 * of it columns of numbers and the customers' names: intake and analysis in one, as tests and the bench want them.
 */
export class FecReader {
  readonly #intake = new Intake(repairsFor);
  readonly #fileName: string;
  readonly #merge: readonly (readonly string[])[];

  /** @param options.fileName a hint of the financial year's last day */
  constructor(options: { fileName?: string; merge?: readonly (readonly string[])[] } = {}) {
    this.#fileName = options.fileName ?? '';
    this.#merge = options.merge ?? [];
  }

  /**
   * Takes the next bytes; works through no more than them.
   *
   * @throws RefusedFile 'noHeader', 'binary', 'endlessLine', 'tooManyBuyers'
   */
  push(bytes: Uint8Array): void {
    this.#intake.push(bytes);
  }

  /** Bytes that have come, lines read of them, and bytes held in memory. */
  get progress(): { bytes: number; lines: number; held: number } {
    const { bytes, lines, held } = this.#intake;
    return { bytes, lines, held };
  }

  /**
   * The analysis, in slices of bounded work.
   *
   * @throws RefusedFile 'empty', 'noHeader', 'noLines', 'noReceivables', …
   */
  *finish(): Generator<void, ReceivablesReport> {
    this.#intake.end();
    yield;
    return yield* analysis(this.#intake, this.#fileName, this.#merge);
  }
}
