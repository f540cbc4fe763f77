import bundled from 'virtual:tariff/unpaidInvoice';
import type { Tariff, TariffWith } from '../engine/index.js';

/** The tariff with the figures of law and practice on an unpaid invoice: the bundled ones where it lacks them. */
export const withInvoice = <T extends Tariff>(tariff: T): T & TariffWith<'unpaidInvoice'> => ({
  ...tariff,
  unpaidInvoice: { ...bundled, ...tariff.unpaidInvoice },
});
