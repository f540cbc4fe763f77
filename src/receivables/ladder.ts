import type { OverdueBand } from './report.js';

/** Days past due at which a band begins; before the first is what is not due. */
const STEPS = [1, 31, 61, 91] as const;

/** Open items by how long they are overdue; amounts in cents. */
export class Ladder {
  readonly #amounts = new Float64Array(STEPS.length + 1);

  /** @param days past the due date; 0 and less is not due */
  add(amount: number, days: number): void {
    let band = 0;
    while (band < STEPS.length && days >= STEPS[band]!) band++;
    this.#amounts[band]! += amount;
  }

  /** In €, not due first. */
  bands(): OverdueBand[] {
    return [...this.#amounts].map((cents, band) => ({
      fromDays: band === 0 ? null : STEPS[band - 1]!,
      toDays: band === 0 ? 0 : band < STEPS.length ? STEPS[band]! - 1 : null,
      amount: cents / 100,
    }));
  }
}
