import { grown } from '../bytes/grown.js';
import { KeyTable } from '../bytes/key-table.js';
import { Names } from '../bytes/names.js';
import { isMarked, textOf } from '../bytes/text.js';
import { RefusedFile } from '../report.js';

/** More customers than that are no business-to-business ledger, and too many to hold. */
const MOST = 500_000;
/** Before the key of a customer who is an account of its own; no subsidiary account begins with it. */
const ACCOUNT = 1;

/** Customers by their subsidiary account, or by their own account behind its first three digits. */
export class Customers {
  readonly #keys = new KeyTable();
  readonly #names = new Names();
  readonly #accountKey = new Uint8Array(64);
  /** Sales whose own line names the customer, in cents. */
  sales = new Float64Array(64);
  /** 1 where the customer has a line on an account 411. */
  #owing = new Uint8Array(64);

  get size(): number {
    return this.#keys.size;
  }

  get held(): number {
    return this.#keys.held + this.#names.held + this.sales.byteLength + this.#owing.byteLength;
  }

  /** @returns -1 where the field is blank, or nothing but zeros or dashes */
  bySubsidiary(bytes: Uint8Array, start: number, end: number): number {
    let from = start;
    let to = end;
    while (to > from && (bytes[to - 1] === 32 || bytes[to - 1] === 0)) to--;
    while (from < to && (bytes[from] === 32 || bytes[from] === 0)) from++;
    if (isMarked(bytes, from, to)) {
      from += 2;
      to--;
    }
    let filler = from;
    while (filler < to && (bytes[filler] === 48 || bytes[filler] === 45)) filler++;
    return filler < to ? this.#idOf(bytes, from, to) : -1;
  }

  byAccount(bytes: Uint8Array, start: number, end: number): number {
    let to = end;
    while (to > start && (bytes[to - 1] === 32 || bytes[to - 1] === 39 || bytes[to - 1] === 34)) to--;
    const from = Math.min(start + 3, to);
    const length = Math.min(to - from, 63);
    this.#accountKey[0] = ACCOUNT;
    this.#accountKey.set(bytes.subarray(from, from + length), 1);
    return this.#idOf(this.#accountKey, 0, length + 1);
  }

  name(id: number, bytes: Uint8Array, from: number, to: number): void {
    this.#names.note(id, bytes, from, to);
  }

  addSales(id: number, cents: number): void {
    this.sales[id]! += cents;
  }

  owes(id: number): void {
    this.#owing[id] = 1;
  }

  isOwing(id: number): boolean {
    return this.#owing[id] === 1;
  }

  /** Whether the customer is known by an account of its own; false where by a subsidiary account. */
  isAccount(id: number): boolean {
    return this.#keys.keyOf(id)[0] === ACCOUNT;
  }

  /** As the books write it. */
  keyOf(id: number): string {
    const key = this.#keys.keyOf(id);
    return key[0] === ACCOUNT ? `411${textOf(key.subarray(1))}` : textOf(key);
  }

  /** Empty where the books have none. */
  nameOf(id: number): string {
    return this.#names.of(id);
  }

  #idOf(bytes: Uint8Array, from: number, to: number): number {
    const id = this.#keys.idOf(bytes, from, to);
    if (id >= this.sales.length) {
      this.sales = grown(this.sales, id + 1);
      this.#owing = grown(this.#owing, id + 1);
    }
    if (id >= MOST) throw new RefusedFile('tooManyBuyers', String(MOST));
    return id;
  }
}
