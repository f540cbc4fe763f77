import { KeyTable } from '../bytes/key-table.js';
import { textOf } from '../bytes/text.js';
import { zoneOfAccount } from './zones.js';

/** The accounts of sales, of which each label is read once: it may tell where the customers are. */
export class SalesAccounts {
  readonly #accounts = new KeyTable();
  readonly #zones: number[] = [];
  readonly #labels = new KeyTable();

  /** The marks that an account's label leaves with its entries. */
  zoneOf(bytes: Uint8Array, from: number, to: number, nameFrom: number, nameTo: number): number {
    const id = this.#accounts.idOf(bytes, from, to);
    return (this.#zones[id] ??= zoneOfAccount(textOf(bytes.subarray(nameFrom, nameTo))));
  }

  /** Whether a label of another account comes for the first time. */
  isNew(bytes: Uint8Array, from: number, to: number): boolean {
    const before = this.#labels.size;
    return before < 4096 && this.#labels.idOf(bytes, from, to) === before;
  }

  get held(): number {
    return this.#accounts.held + this.#labels.held;
  }
}
