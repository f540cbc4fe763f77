import type { StandMessages } from './fr.js';

/** The English texts of the stand. */
export const messages: StandMessages = {
  language: 'English',
  begin: 'Touch to begin',

  attract: {
    title: 'What would it cost to insure your receivables?',
    range: (low, high) => `${low} to ${high}`,
    base: 'of insurable turnover excl. VAT a year, depending on the company',
    caption: 'The rates of three reference companies on the market scale',
    profiles: { X: 'favourable', Y: 'usual', Z: 'difficult' },
    mean: 'mean',
    promise: 'One minute, no name, no address. Everything is wiped after you.',
    loading: 'Reading the tariff…',
  },

  notices: 'Settings to look at',

  bar: {
    languages: 'Language',
    leave: 'Finish',
    take: 'Take my estimate with me',
    contact: (address) => `Contact: ${address}`,
  },

  idle: {
    title: 'Are you still there?',
    seconds: (left) => (left > 1 ? 'seconds' : 'second'),
    after: 'After that, your answers are wiped from this screen.',
    stay: 'Continue',
    leave: 'Wipe everything',
  },

  code: {
    title: 'Your estimate on your phone',
    name: 'Code to scan',
    link: 'Point your camera at this code: it opens your case on the broker’s page. Nothing leaves this screen.',
    text: 'Point your camera or a code reader at this code: your estimate and your answers show as text, without a network.',
    tooLong: 'This case is too long for a readable code.',
    loading: 'Loading…',
    failed: 'The code could not be drawn.',
    back: 'Back to my estimate',
  },

  phone: {
    labels: {
      insurableTurnover: 'Turnover to insure excl. VAT',
      sector: 'Sector',
      buyerCount: 'Customers',
      largest: 'Largest customer',
      topThree: 'Three largest',
      dso: 'Payment term',
      daysPastDue: 'Late by',
      grossBadDebtRatio: 'Bad debts',
      quality: 'Strength',
    },
    unconfirmed: '* assumption or example',
    indicative: 'Indicative, neither offer nor advice: only the insurer sets the price.',
  },

  pad: {
    title: 'Broker’s code',
    typed: (count) => (count === 1 ? '1 digit typed' : `${count} digits typed`),
    refused: 'That is not the code.',
    erase: 'Erase',
    back: 'Back',
  },

  day: {
    title: 'Counter of the day',
    visits: 'Visits',
    cases: 'Estimates on their own answers',
    codes: 'Estimates taken away by code',
    note: 'In memory only, nothing personal: closing the page sets it to zero.',
    back: 'Back to the stand',
    leave: 'Leave stand mode',
  },
};
