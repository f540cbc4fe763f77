import type { TermMessages } from './fr.js';

/** The German names of the policy's terms. */
export const messages: TermMessages = {
  names: {
    insuredPercentage: {
      label: 'Deckungsquote',
      hint: 'Anteil jedes Ausfalls, den der Versicherer ersetzt, in der Regel höchstens 95\u00a0%; der Rest ist Ihr Selbstbehalt. Lesen Sie ein Angebot „bis zu 100\u00a0%“ genau: für welche Kunden, nach welchen Selbstbehalten.',
    },
    claimThreshold: { label: 'Bagatellgrenze', hint: 'Darunter tragen Sie einen Ausfall selbst.' },
    eachLossDeductible: {
      label: 'Selbstbehalt je Schaden',
      hint: 'Wird von jeder Entschädigung abgezogen.',
    },
    annualAggregateDeductible: {
      label: 'Jahresselbstbehalt',
      hint: 'Die ersten Verluste des Jahres tragen Sie.',
    },
    maximumLiabilityMultiple: {
      label: 'Höchstentschädigung',
      hint: 'Der Höchstbetrag, den der Versicherer im Jahr zahlt: ein Vielfaches der Prämie oder der Mindestprämie, je nach Vertrag.',
    },
    waitingPeriodMonths: {
      label: 'Karenzfrist',
      hint: 'Wartezeit, bis ein Zahlungsverzug entschädigt wird.',
    },
    namedBuyers: {
      label: 'Benannte Kunden',
      hint: 'Die mit eigenem Kreditlimit, gegen Kreditprüfungsgebühren; ohne Angabe die mit den höchsten Außenständen. Jedes Kreditlimit wird online abgefragt und beantragt; der Versicherer entscheidet.',
    },
  },
  times: {
    premium: (multiple) => `${multiple}\u00a0× Prämie`,
    minimumPremium: (multiple) => `${multiple}\u00a0× Mindestprämie`,
  },
};
