import type { TablesMessages } from './fr.js';

/** The Spanish texts of the tables. */
export const messages: TablesMessages = {
  scale: {
    range: 'horquilla',
    market: 'mercado',
    profiles: {
      X: 'X, favorable: buen sector, clientes numerosos y sólidos',
      Y: 'Y, corriente: sector medio, clientela variada',
      Z: 'Z, difícil: sector expuesto, clientes concentrados o frágiles',
    },
    band: (low, high, open) => `tasa bruta de impagados de ${low} a ${open ? `más de ${high}` : high}`,
    badDebts:
      'Tasa bruta de impagados (en Francia, moyenne contentieuse): las facturas pasadas a recobro, con IVA y antes de recuperaciones, sobre la facturación, media de tres años. Horquillas publicadas con los perfiles; las tasas son las de la tarifa.',
    mark: 'Referencia',
    rate: 'Tasa',
  },

  bill: {
    heading: 'La factura de un año',
    premium: 'Prima',
    lifted: (amount) => `mínimo de una póliza; solo con la tasa, ${amount}`,
    minimumPremium: 'Prima mínima',
    minimumPremiumHint: 'se debe aunque bajen sus ventas',
    tax: (rate) => `Impuesto francés de seguros ${rate} (parte Francia)`,
    fees: 'Gastos de estudio y vigilancia',
    feesFor: (buyers, count) =>
      buyers > 1
        ? `${count} clientes clasificados, calificados uno por uno`
        : `${buyers === 0 ? 'ningún' : count} cliente clasificado`,
    total: 'Total al año',
    totalRange: (low, high) =>
      `Todo incluido, de ${low} a ${high} al año; abajo, con la tasa probable. Los gastos de recobro, si los hay, van aparte.`,
    totalSame: (amount) =>
      `Todo incluido, ${amount} al año en los dos extremos de la horquilla. Los gastos de recobro, si los hay, van aparte.`,
    monthly: 'es decir, al mes',
    vat: 'IVA francés de los gastos, recuperable, aparte',
    yearEnd: 'Regularización de fin de año',
    yearEndIf: (change) => `si la facturación acaba en ${change}`,
    toPay: (amount) => `${amount} a pagar`,
    toGetBack: (amount) => `${amount} devueltos`,
    nothing: 'nada que pagar',
  },
};
