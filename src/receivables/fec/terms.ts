import { monthEnd } from '../bytes/day.js';

/** A usual term of payment: days from the invoice, at the end of that day's month or not. */
interface Term {
  readonly days: number;
  readonly endOfMonth: boolean;
}

/** Shortest first. */
export const TERMS: readonly Term[] = [
  { days: 0, endOfMonth: false },
  { days: 30, endOfMonth: false },
  { days: 45, endOfMonth: false },
  { days: 30, endOfMonth: true },
  { days: 60, endOfMonth: false },
  { days: 45, endOfMonth: true },
  { days: 60, endOfMonth: true },
];
/** 30 days, where a customer's payments do not tell. */
export const DEFAULT_TERM = 1;
/** Payments within so many days of a term's due date keep to it. */
const NEAR = 3;
/** Fewer payments tell no term. */
const FEWEST = 5;

export function dueDay(invoiceDay: number, term: Term): number {
  const day = Math.round(invoiceDay) + term.days;
  return term.endOfMonth ? monthEnd(day) : day;
}

/** Which term each customer keeps to, by what they paid when. */
export class PaymentHabits {
  readonly #paid: Float64Array;
  readonly #count: Int32Array;

  constructor(customers: number) {
    this.#paid = new Float64Array(customers * TERMS.length);
    this.#count = new Int32Array(customers);
  }

  add(customer: number, amount: number, invoiceDay: number, payDay: number): void {
    this.#count[customer]!++;
    for (let t = 0; t < TERMS.length; t++) {
      if (Math.abs(payDay - dueDay(invoiceDay, TERMS[t]!)) > NEAR) continue;
      this.#paid[customer * TERMS.length + t]! += amount;
    }
  }

  /** The term that the largest paid amount keeps to, the shortest of equal ones. */
  termOf(customer: number): Term {
    let best = DEFAULT_TERM;
    let most = 0;
    if (this.#count[customer]! >= FEWEST) {
      for (let t = 0; t < TERMS.length; t++) {
        const paid = this.#paid[customer * TERMS.length + t]!;
        if (paid > most) {
          most = paid;
          best = t;
        }
      }
    }
    return TERMS[best]!;
  }
}
