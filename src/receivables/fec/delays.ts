import { dueDay, PaymentHabits } from './terms.js';

/** Days are counted one by one up to this many. */
const LONGEST = 4000;

/** One payment, or several that are reconciled together; amounts in cents, days may be means. */
export interface Paid {
  readonly customer: number;
  readonly amount: number;
  readonly invoiceDay: number;
  readonly payDay: number;
  /** NaN where not known. */
  readonly due: number;
}

/** How long after the invoice customers pay, and how long after the due date. */
export class Delays {
  readonly habits: PaymentHabits;
  /** By customer: amounts paid, and these times days; late ones need the habits, so a second round. */
  readonly #amount: Float64Array;
  readonly #days: Float64Array;
  readonly #late: Float64Array;
  readonly #byDay = new Float64Array(LONGEST);
  readonly #openByDay = new Float64Array(LONGEST);

  constructor(customers: number) {
    this.habits = new PaymentHabits(customers);
    this.#amount = new Float64Array(customers);
    this.#days = new Float64Array(customers);
    this.#late = new Float64Array(customers);
  }

  add({ customer, amount, invoiceDay, payDay }: Paid): void {
    const days = payDay - invoiceDay;
    this.#amount[customer]! += amount;
    this.#days[customer]! += amount * days;
    this.#byDay[placeOf(days)]! += amount;
    this.habits.add(customer, amount, invoiceDay, payDay);
  }

  /** What is not paid yet, so many days after its invoice. */
  addOpen(amount: number, days: number): void {
    this.#openByDay[placeOf(days)]! += amount;
  }

  /** Once all are added: the same again. */
  addLate({ customer, amount, invoiceDay, payDay, due }: Paid): void {
    const by = Number.isNaN(due) ? dueDay(invoiceDay, this.habits.termOf(customer)) : due;
    this.#late[customer]! += amount * Math.max(0, payDay - by);
  }

  /** Days from invoice to payment of one customer; null where nothing is paid. */
  daysOf(customer: number): number | null {
    return this.#amount[customer]! > 0 ? this.#days[customer]! / this.#amount[customer]! : null;
  }

  lateOf(customer: number): number | null {
    return this.#amount[customer]! > 0 ? this.#late[customer]! / this.#amount[customer]! : null;
  }

  /** Of all customers, in the order given: weighted means, and the amount they rest on. */
  overall(customers: readonly number[]): { amount: number; days: number | null; late: number | null } {
    let [amount, days, late] = [0, 0, 0];
    for (const customer of customers) {
      amount += this.#amount[customer]!;
      days += this.#days[customer]!;
      late += this.#late[customer]!;
    }
    return amount > 0
      ? { amount, days: days / amount, late: late / amount }
      : { amount, days: null, late: null };
  }

  /** The least whole number of days within which that part is paid; null where nothing is. */
  quantile(part: number): number | null {
    const total = this.#byDay.reduce((sum, amount) => sum + amount, 0);
    if (total <= 0) return null;
    let sum = 0;
    const day = this.#byDay.findIndex((amount) => (sum += amount) >= part * total);
    return day < 0 ? LONGEST : day;
  }

  /**
   * The least whole number of days within which half is paid, by the estimator of Kaplan and Meier on amounts: what is
   * open counts among what may still be paid up to its age. Null where it never comes to half.
   */
  medianWithOpen(): number | null {
    let [atRisk, unpaid] = [0, 1];
    for (let day = 0; day < LONGEST; day++) atRisk += this.#byDay[day]! + this.#openByDay[day]!;
    for (let day = 0; day < LONGEST; day++) {
      const paid = this.#byDay[day]!;
      if (paid > 0) unpaid *= Math.max(0, 1 - paid / atRisk);
      // Products of fractions miss a half by their last digit.
      if (unpaid <= 0.5 + 1e-12) return day;
      atRisk -= paid + this.#openByDay[day]!;
    }
    return null;
  }
}

const placeOf = (days: number): number => Math.min(Math.max(0, Math.round(days)), LONGEST - 1);
