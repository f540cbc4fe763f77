/*
 * What an account is for, by its first three digits; the French chart of accounts (ANC regulation 2014-03, and 2022-06
 * for years opened from 2025).
 */

/** Kinds of lines that are kept one by one. */
export const RECEIVABLE = 1;
export const BILL = 2;
export const DOUBTFUL = 3;
export const ADVANCE = 4;
export const WRITE_OFF = 5;
export const RECOVERY = 6;
export const PROVISION = 7;
/** Roles whose lines only leave a mark or a sum with their entry. */
export const VAT = 8;
export const ACCRUAL = 9;
export const GROUP = 10;
export const SUNDRY = 11;
export const CASH = 12;
export const SALES = 13;
export const PROFIT = 14;
export const RESULT = 15;
export const EQUITY = 16;
/** A 411 line of retention money; accounts alone do not tell it. */
export const RETENTION = 17;
/** Accounts 68174 and 78174. */
export const ALLOWANCE = 18;

/** Marks of an entry, by bit: what its lines touch. */
export const HAS_CASH = 1;
export const HAS_SUNDRY = 2;
export const HAS_RECEIVABLE = 4;
export const HAS_ACCRUAL = 8;
export const HAS_ADVANCE = 16;
export const HAS_GROUP = 32;
export const HAS_WRITE_OFF = 64;
export const HAS_DOUBTFUL = 128;
export const HAS_BILL = 256;
export const HAS_VAT = 512;
export const HAS_RESULT = 1024;
export const HAS_EQUITY = 2048;
export const HAS_PROFIT = 4096;
export const HAS_UNION = 8192;
export const HAS_EXPORT = 16384;
export const HAS_CURRENCY = 32768;
/** Bills handed to the bank (5113, 5114): money comes once they are due. */
export const HAS_REMITTED = 65536;
export const HAS_SALES = 131072;

const range = (role: number, from: number, to = from): [number, number, number] => [role, from, to];

const RANGES = [
  range(EQUITY, 100, 199),
  range(RESULT, 120, 129),
  range(RECEIVABLE, 411),
  range(BILL, 413),
  range(DOUBTFUL, 416),
  range(ACCRUAL, 417, 418),
  range(ADVANCE, 419),
  range(VAT, 445),
  range(GROUP, 451),
  range(SUNDRY, 467),
  range(ACCRUAL, 487),
  range(PROVISION, 491),
  range(CASH, 511, 512),
  range(CASH, 514, 517),
  range(CASH, 530, 539),
  range(CASH, 580, 589),
  range(WRITE_OFF, 654),
  range(WRITE_OFF, 671),
  range(SALES, 700, 709),
  range(ALLOWANCE, 681),
  range(PROFIT, 710, 799),
  range(ALLOWANCE, 781),
  range(RESULT, 890, 899),
];

/** The role of an account by its first three digits; 0 is none. */
export const ROLES = new Uint8Array(1000);
for (const [role, from, to] of RANGES) ROLES.fill(role, from, to + 1);
