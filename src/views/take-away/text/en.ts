import { messages as terms } from '../../../terms/text/en.js';
import type { TakeAwayMessages } from './fr.js';

/** The English texts of what the visitor takes away. */
export const messages: TakeAwayMessages = {
  share: {
    heading: 'Share this case',
    intro: 'The link carries your answers, and nothing else. Nothing is stored online.',
    link: 'Link to this case',
    copyLink: 'Copy the link',
    copyResult: 'Copy the result',
    result: 'The result, as text',
    linkCopied: 'Link copied.',
    resultCopied: 'Result copied.',
    selected: 'This page may not copy: the text is selected, press Ctrl+C (Cmd+C on a Mac).',
    code: 'QR code of the link',
    scan: 'Scan it to find this case again on a phone.',
    tooLong: 'This link is too long for a readable QR code.',
  },

  contact: {
    heading: (broker) => `Write to ${broker}`,
    someone: 'a broker',
    intro:
      'This is the message as it will open in your mail program. Change it as you like: nothing is sent from here.',
    message: 'Message',
    subject: 'Trade credit insurance: my estimate',
    opening:
      'Hello,\n\nI would like to talk about trade credit insurance for my company. Here is the estimate I made.',
    rest: 'My other answers are behind this link',
    cut: 'My other answers do not fit into this message.',
    open: 'Open in my mail program',
    tooLong: (over) =>
      `Too long for some mail programs, by about ${over} characters. Shorten it, or copy it.`,
    copy: 'Copy the message',
    copied: 'Message copied.',
  },

  close: 'Close',

  case: {
    heading: 'The case',
    terms: terms.names,
    times: terms.times,
    perYear: (share) => `${share} of turnover a year`,
    unknown: 'not known',
  },

  trial: {
    line: (changes) => `On trial, taken from “Lower this rate”: ${changes}`,
    dso: (days) => `payment term of ${days}`,
    largestShare: (share) => `largest customer down to ${share} of sales`,
    badDebts: (level) => `bad debts of ${level}`,
    lossYears: (years) => `bad debts shown over ${years} years`,
    term: (name, level) => `${name} of ${level}`,
  },

  result: {
    made: (date) => `Estimate of ${date}`,
    range: (low, high, likely) => `Rate: ${low} to ${high} of insurable turnover excl. VAT, likely ${likely}`,
    yearly: (range, likely) => `${range} a year, likely ${likely}`,
    single: (amount) => `${amount} a year`,
    premium: (yearly) => `Premium: ${yearly}, before insurance premium tax`,
    total: (yearly) => `All in, litigation fees apart: ${yearly}`,
    link: 'To find this case again',
    legend: 'In italics: an assumption, or an example that you have not confirmed.',
  },

  notice: {
    some: 'This link could not be taken up in full.',
    damaged:
      'It arrived incomplete or altered: what could be read of it is shown. Ask the sender for it again.',
    format: 'It comes from another version of the simulator.',
    tariff: (then, now) =>
      `This link was made with ${then ? `tariff ${then}` : 'another tariff'}; the figures are those of tariff ${now}.`,
    rates: (then, rateThen, now, rateNow) =>
      `This link was made with tariff ${then}, which gave a likely rate of ${rateThen}; tariff ${now}, in force here, gives ${rateNow} for the same answers.`,
    example: 'The example on this page has changed since: what the link left to it follows the new one.',
    refused: (subjects, many) =>
      `${many ? 'Unreadable answers' : 'Unreadable answer'}, left out: ${subjects}.`,
    other: 'an answer given in a view',
    unknown: (count) =>
      count > 1
        ? `${count} entries do not exist here and are ignored.`
        : 'One entry does not exist here and is ignored.',
    dismiss: 'Understood',
  },
};
