import type { TermMessages } from './fr.js';

/** The Spanish names of the policy's terms. */
export const messages: TermMessages = {
  names: {
    insuredPercentage: {
      label: 'Porcentaje de cobertura',
      hint: 'Parte de cada pérdida que paga el asegurador, por lo general un 95\u00a0% como máximo. Una oferta de «hasta el 100\u00a0%» se lee con atención: para qué clientes, tras qué franquicias.',
    },
    claimThreshold: { label: 'Umbral de indemnización', hint: 'Por debajo, el impagado queda a su cargo.' },
    eachLossDeductible: {
      label: 'Franquicia por siniestro',
      hint: 'Se descuenta de cada indemnización pagada.',
    },
    annualAggregateDeductible: {
      label: 'Franquicia agregada anual',
      hint: 'Las primeras pérdidas del año, a su cargo.',
    },
    maximumLiabilityMultiple: {
      label: 'Límite de indemnización',
      hint: 'Lo máximo que paga el asegurador al año: un múltiplo de la prima, o de su mínimo según el contrato.',
    },
    waitingPeriodMonths: {
      label: 'Plazo de espera',
      hint: 'Espera antes de que se indemnice un retraso de pago.',
    },
    namedBuyers: {
      label: 'Clientes clasificados',
      hint: 'Los que tienen su límite de crédito (clasificación), a cambio de gastos de estudio y vigilancia; sin respuesta, los que más le deben. Cada límite se consulta y se pide en línea; el asegurador decide.',
    },
  },
  times: {
    premium: (multiple) => `${multiple} veces la prima`,
    minimumPremium: (multiple) => `${multiple} veces la prima mínima`,
  },
};
