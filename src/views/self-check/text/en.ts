import type { Mention } from '../figures/findings.js';
import type { SelfCheckMessages } from './fr.js';

const mentions: Readonly<Record<Mention, string>> = {
  broker: 'the firm’s name',
  address: 'its address (address)',
  supervisor: 'the authority that supervises it (supervisor)',
  complaints: 'where to complain (complaints)',
  mediator: 'the mediator (mediator)',
  privacy: 'the page on personal data (privacy)',
};

const list = (names: readonly string[]): string => names.join(', ');

export const messages: SelfCheckMessages = {
  heading: 'Check, for editors',
  intro: 'Shown only while the page’s address holds crs-check. Your readers do not see it.',
  version: (version) => `Version ${version}.`,
  grades: { wrong: 'To mend', missing: 'Missing', unusual: 'To know', fine: 'In order' },
  sentences: {
    warning: ([text]) => `The browser’s console was warned: ${text}`,
    noScript: () =>
      'The script is not loaded from an address that can be recognised: it is inside the page, joined to others or renamed. The views must then be on the page too.',
    twoScripts: (names) =>
      `The script is loaded ${names.length} times: ${list(names)}. Keep one; the first alone is used.`,
    oneScript: ([name]) => `The script is loaded once: ${name}.`,
    viewsFailed: (names) =>
      `These views could not be loaded: ${list(names)}. The file of the views must be in the script’s folder, and of the same version.`,
    viewsLeft: (names) => `The attribute views leaves out: ${list(names)}.`,
    viewsThere: () => 'All views are there.',
    tariffRefused: () =>
      'Your tariff was not accepted: the one that comes with the simulator is used instead.',
    tariffExpired: () => 'The tariff is past its last day: update the simulator, or your tariff.',
    tariffEarly: () => 'The tariff does not hold yet: its first day is to come.',
    tariffHost: () => 'The tariff is yours, and not the one that comes with the simulator.',
    tariffBundled: () => 'The tariff is the one that comes with the simulator, and holds today.',
    noBroker: () =>
      'Readers cannot tell who stands behind this page: give the firm’s name (broker) and its ORIAS number (orias).',
    oriasInvalid: () => 'The ORIAS number does not have eight digits.',
    contactInvalid: () => 'The contact’s address (contact) begins neither with https:, tel: nor mailto:.',
    noContact: () => 'No button leads to you: the attribute contact is missing.',
    mentions: (names) =>
      `French law on insurance distribution (insurance code, L521-2 and R521-1) and on personal data also expects, here or elsewhere on your site: ${list(names.map((name) => mentions[name as Mention]))}.`,
    identityThere: () => 'The firm, its contact and its mentions are given.',
    noReserve: () =>
      'The simulator’s room is not reserved: the text below jumps when it appears. Add reserve.css to the page.',
    reserveUnknown: () =>
      'A style sheet of another site cannot be read: whether the simulator’s room is reserved cannot be told.',
    reserved: () =>
      'The text below does not jump: the simulator’s room is reserved, or the script is read before it.',
    noLanguage: () => 'The page does not say its language (lang): French is used.',
    otherLanguage: ([tag]) =>
      `The simulator does not speak the page’s language yet (${tag}): French is used.`,
    language: ([tag]) => `The language is the page’s: ${tag}.`,
    counts: () =>
      'Anonymous events go to window.dataLayer (datalayer): your consent banner has to answer for them.',
    fetches: () => 'The tariff is asked for at an address (tariff-src): the simulator’s only request.',
  },
};
