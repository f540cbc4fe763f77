import type { Mention } from '../figures/findings.js';
import type { SelfCheckMessages } from './fr.js';

const mentions: Readonly<Record<Mention, string>> = {
  broker: 'il nome della società di brokeraggio',
  address: 'il suo indirizzo (address)',
  supervisor: 'l’autorità che la vigila (supervisor)',
  complaints: 'dove reclamare (complaints)',
  mediator: 'il mediatore francese, médiateur (mediator)',
  privacy: 'la pagina sui dati personali (privacy)',
};

const list = (names: readonly string[]): string => names.join(', ');

export const messages: SelfCheckMessages = {
  heading: 'Verifica, per la redazione',
  intro: 'Visibile solo quando l’indirizzo della pagina contiene crs-check. I suoi lettori non la vedono.',
  version: (version) => `Versione ${version}.`,
  grades: { wrong: 'Da correggere', missing: 'Manca', unusual: 'Da sapere', fine: 'In ordine' },
  sentences: {
    warning: ([text]) => `La console del browser ha ricevuto un avviso: ${text}`,
    noScript: () =>
      'Lo script non è caricato da un indirizzo riconosciuto: è nella pagina, unito ad altri o rinominato. Le viste devono allora essere anch’esse nella pagina.',
    twoScripts: (names) =>
      `Lo script è caricato ${names.length}\u00a0volte: ${list(names)}. Ne tenga uno; serve solo il primo.`,
    oneScript: ([name]) => `Lo script è caricato una volta: ${name}.`,
    viewsFailed: (names) =>
      `Impossibile caricare queste viste: ${list(names)}. Il file delle viste deve essere nella stessa cartella dello script, e della stessa versione.`,
    viewsLeft: (names) => `L’attributo views lascia fuori: ${list(names)}.`,
    viewsThere: () => 'Tutte le viste ci sono.',
    tariffRefused: () =>
      'La sua tariffa non è stata accettata: al suo posto serve quella fornita con il simulatore.',
    tariffExpired: () =>
      'La tariffa ha superato la data di validità: aggiorni il simulatore, o la sua tariffa.',
    tariffEarly: () => 'La tariffa non vale ancora: la data di inizio deve ancora arrivare.',
    tariffHost: () => 'La tariffa è la sua, e non quella fornita con il simulatore.',
    tariffBundled: () => 'La tariffa è quella fornita con il simulatore, in corso di validità.',
    noBroker: () =>
      'Il lettore non sa chi c’è dietro questa pagina: indichi il nome della società di brokeraggio (broker) e il suo numero ORIAS, il registro francese (orias).',
    oriasInvalid: () => 'Il numero ORIAS non ha otto cifre.',
    contactInvalid: () =>
      'L’indirizzo di contatto (contact) non comincia né con https, né con tel, né con mailto.',
    noContact: () => 'Nessun pulsante porta a Lei: manca l’attributo contact.',
    mentions: (names) =>
      `Il diritto francese della distribuzione assicurativa (code des assurances, L521-2 e R521-1) e quello dei dati personali chiedono anche, qui o altrove sul suo sito: ${list(names.map((name) => mentions[name as Mention]))}.`,
    identityThere: () => 'La società, il contatto e i dati legali sono indicati.',
    noReserve: () =>
      'Lo spazio del simulatore non è riservato: il testo sotto salta quando appare. Aggiunga reserve.css alla pagina.',
    reserveUnknown: () =>
      'Un foglio di stile di un altro sito non si lascia leggere: impossibile dire se lo spazio del simulatore è riservato.',
    reserved: () =>
      'Il testo sotto non salta: lo spazio del simulatore è riservato, o lo script è letto prima.',
    noLanguage: () => 'La pagina non dice la sua lingua (lang): si usa il francese.',
    otherLanguage: ([tag]) =>
      `Il simulatore non parla ancora la lingua della pagina (${tag}): si usa il francese.`,
    language: ([tag]) => `La lingua è quella della pagina: ${tag}.`,
    counts: () =>
      'Eventi anonimi vanno a window.dataLayer (datalayer): il suo banner di consenso deve coprirli.',
    fetches: () => 'La tariffa è chiesta a un indirizzo (tariff-src): è l’unica richiesta del simulatore.',
  },
};
