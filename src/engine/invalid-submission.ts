export type InvalidCode = 'missing' | 'type' | 'range' | 'unknown' | 'inconsistent' | 'unpriceable';

/** Input that the engine refuses: where, why, and what it would take instead. */
export class InvalidSubmission extends Error {
  override readonly name = 'InvalidSubmission';

  /**
   * @param path dotted path in the submission, e.g. `topShares.1`
   * @param code kind of fault
   * @param accepts what would be accepted there, in plain English
   */
  constructor(
    readonly path: string,
    readonly code: InvalidCode,
    readonly accepts: string,
  ) {
    super(`${path}: ${code}; accepts ${accepts}`);
  }
}
