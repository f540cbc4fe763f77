import type { TermMessages } from './fr.js';

/** The Dutch names of the policy's terms. */
export const messages: TermMessages = {
  names: {
    insuredPercentage: {
      label: 'Dekkingspercentage',
      hint: 'Deel van elk verlies dat de verzekeraar vergoedt, meestal hoogstens 95%; de rest is uw eigen risico. Lees een aanbod ‘tot 100%’ goed na: voor welke klanten, na welk eigen risico.',
    },
    claimThreshold: { label: 'Claimdrempel', hint: 'Daaronder blijft een wanbetaling voor u.' },
    eachLossDeductible: {
      label: 'Eigen risico per schade',
      hint: 'Gaat van elke schadevergoeding af.',
    },
    annualAggregateDeductible: {
      label: 'Jaarlijks eigen risico',
      hint: 'De eerste verliezen van het jaar zijn voor u.',
    },
    maximumLiabilityMultiple: {
      label: 'Maximale uitkering',
      hint: 'Het meeste dat de verzekeraar per jaar betaalt: een veelvoud van de premie, of van de minimumpremie, volgens het contract.',
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
