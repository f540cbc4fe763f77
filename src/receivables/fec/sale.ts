import { ORDINARY } from './entries.js';
import type { EntryLog } from './entry-log.js';
import * as role from './roles.js';

/** Whether an entry is a sale: it has turnover, and is neither opening nor closing. */
export const isSale = (entries: EntryLog, state: Uint8Array, entry: number): boolean =>
  state[entry] === ORDINARY && (entries.sales[entry] !== 0 || isSoldElsewhere(entries, entry));

const INVOICED = role.HAS_RECEIVABLE | role.HAS_VAT;
/** With any of these, VAT beside a customer's account is that of a deposit, a cut-off, a payment or a loss. */
const NO_SALE =
  role.HAS_SALES |
  role.HAS_ADVANCE |
  role.HAS_ACCRUAL |
  role.HAS_CASH |
  role.HAS_REMITTED |
  role.HAS_SUNDRY |
  role.HAS_GROUP |
  role.HAS_BILL |
  role.HAS_DOUBTFUL |
  role.HAS_WRITE_OFF |
  role.HAS_RESULT;

/** Whether an entry invoices a customer with VAT while its turnover is booked in another one. */
export const isSoldElsewhere = ({ marks, vat }: EntryLog, entry: number): boolean =>
  (marks[entry]! & (INVOICED | NO_SALE)) === INVOICED && vat[entry] !== 0;
