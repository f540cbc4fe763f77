import bundled, { settlement as bundledSettlement } from 'virtual:tariff/unpaidInvoice';
import type { Tariff, TariffWith, UsualInvoice } from '../engine/index.js';
import { completed } from './completed.js';

/** The bundled figures; of a rate that is the host's own, nobody knows the half-year but the host. */
function usual(own: Tariff['unpaidInvoice']): UsualInvoice {
  const { lateInterestUntil, ...others } = bundled;
  const known = own?.lateInterestRate === undefined && lateInterestUntil !== undefined;
  return { ...others, ...(known && { lateInterestUntil }) };
}

/** The tariff with the figures of law and practice on an unpaid invoice: the bundled ones where it lacks them. */
export const withInvoice = completed<
  Pick<TariffWith<'unpaidInvoice' | 'settlement'>, 'unpaidInvoice' | 'settlement'>
>(({ unpaidInvoice, settlement = bundledSettlement }) => ({
  unpaidInvoice: { ...usual(unpaidInvoice), ...unpaidInvoice },
  settlement,
}));
