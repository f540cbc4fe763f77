import type { TermMessages } from './fr.js';

/** The Dutch names of the policy's terms. */
export const messages: TermMessages = {
  names: {
    insuredPercentage: {
      label: 'Dekkingspercentage',
      hint: 'Deel van elk verlies dat de verzekeraar vergoedt, meestal hoogstens 95%; de rest is uw eigen risico. Lees een offerte ‘tot 100%’ goed: voor welke klanten, na welk eigen risico.',
    },
    claimThreshold: { label: 'Claimdrempel', hint: 'Daaronder is een wanbetaling voor uw rekening.' },
    eachLossDeductible: {
      label: 'Eigen risico per schade',
      hint: 'Gaat van elke schadevergoeding af.',
    },
    annualAggregateDeductible: {
      label: 'Jaarlijks eigen risico',
      hint: 'De eerste verliezen van het jaar zijn voor uw rekening.',
    },
    maximumLiabilityMultiple: {
      label: 'Maximale uitkering',
      hint: 'Het hoogste bedrag dat de verzekeraar per jaar betaalt: een veelvoud van de premie of van de minimumpremie, afhankelijk van het contract.',
    },
    waitingPeriodMonths: {
      label: 'Wachttermijn',
      hint: 'Wachttijd voordat een te late betaling wordt vergoed.',
    },
    namedBuyers: {
      label: 'Benoemde klanten',
      hint: 'Die met een eigen kredietlimiet, tegen limietkosten; zonder antwoord uw grootste openstaande saldo’s. Elke kredietlimiet wordt online geraadpleegd en aangevraagd; de verzekeraar beslist.',
    },
  },
  times: {
    premium: (multiple) => `${multiple} keer de premie`,
    minimumPremium: (multiple) => `${multiple} keer de minimumpremie`,
  },
};
