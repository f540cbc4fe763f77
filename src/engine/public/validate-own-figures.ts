import type { OwnFigures } from '../results.js';
import { AMOUNT, given, optional, record, SHARE } from './checks.js';

/**
 * Checks what a company says of its own reserve and spending.
 * @throws InvalidSubmission at the first fault, with a path from `options.own`
 */
export function validOwnFigures(own: OwnFigures | undefined): void {
  given(own, () => {
    record(own, 'options.own');
    const { reserve, costOfReserve, creditManagement } = own!;
    given(reserve, () => {
      record(reserve, 'options.own.reserve');
      optional(reserve!.selfInsured, 'options.own.reserve.selfInsured', AMOUNT);
      optional(reserve!.insured, 'options.own.reserve.insured', AMOUNT);
    });
    optional(costOfReserve, 'options.own.costOfReserve', SHARE);
    optional(creditManagement, 'options.own.creditManagement', AMOUNT);
  });
}
