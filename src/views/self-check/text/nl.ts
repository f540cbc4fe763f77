import type { Mention } from '../figures/findings.js';
import type { SelfCheckMessages } from './fr.js';

const mentions: Readonly<Record<Mention, string>> = {
  broker: 'de naam van het kantoor',
  address: 'het adres (address)',
  supervisor: 'de toezichthouder (supervisor)',
  complaints: 'waar een klacht in te dienen is (complaints)',
  mediator: 'de ombudsman, Frans médiateur (mediator)',
  privacy: 'de pagina over persoonsgegevens (privacy)',
};

const list = (names: readonly string[]): string => names.join(', ');

/** The Dutch words of the check for editors. */
export const messages: SelfCheckMessages = {
  heading: 'Controle, voor de redactie',
  intro: 'Alleen zichtbaar zolang het adres van de pagina crs-check bevat. Uw lezers zien dit niet.',
  version: (version) => `Versie ${version}.`,
  grades: { wrong: 'Te verbeteren', missing: 'Ontbreekt', unusual: 'Goed om te weten', fine: 'In orde' },
  sentences: {
    warning: ([text]) => `In de console van de browser staat een waarschuwing: ${text}`,
    noScript: () =>
      'Het script is niet van een herkenbaar adres geladen: het staat in de pagina, is met andere samengevoegd of hernoemd. De weergaven moeten dan ook op de pagina staan.',
    twoScripts: (names) =>
      `Het script wordt ${names.length}\u00a0keer geladen: ${list(names)}. Houd er één, anders werkt alleen het eerste.`,
    oneScript: ([name]) => `Het script wordt één keer geladen: ${name}.`,
    viewsFailed: (names) =>
      `Deze weergaven konden niet worden geladen: ${list(names)}. Het bestand van de weergaven moet in de map van het script staan en van dezelfde versie zijn.`,
    viewsLeft: (names) => `Het attribuut views laat weg: ${list(names)}.`,
    viewsThere: () => 'Alle weergaven zijn er.',
    tariffRefused: () =>
      'Uw tarief is niet aanvaard: het tarief dat met de simulator komt, geldt in de plaats daarvan.',
    tariffExpired: () => 'Het tarief is over zijn laatste geldige dag: werk de simulator of uw tarief bij.',
    tariffEarly: () => 'Het tarief geldt nog niet: zijn eerste dag moet nog komen.',
    tariffHost: () => 'Het tarief is het uwe, niet dat wat met de simulator komt.',
    tariffBundled: () => 'Het tarief is dat wat met de simulator komt, en het is vandaag geldig.',
    noBroker: () =>
      'De lezer weet niet wie achter deze pagina staat: geef de naam van het kantoor (broker) en zijn nummer in het Franse ORIAS-register (orias).',
    oriasInvalid: () => 'Het ORIAS-nummer heeft geen acht cijfers.',
    contactInvalid: () =>
      'Het contactadres (contact) begint niet met https, niet met tel en niet met mailto.',
    noContact: () => 'Geen enkele knop leidt naar u: het attribuut contact ontbreekt.',
    mentions: (names) =>
      `Het Franse recht op verzekeringsdistributie (code des assurances, L521-2 en R521-1) en dat op persoonsgegevens verwachten ook, hier of elders op uw website: ${list(names.map((name) => mentions[name as Mention]))}.`,
    identityThere: () => 'Het kantoor, zijn contact en zijn vermeldingen zijn gegeven.',
    noReserve: () =>
      'De plaats van de simulator is niet gereserveerd: de tekst eronder verspringt wanneer hij verschijnt. Voeg reserve.css aan de pagina toe.',
    reserveUnknown: () =>
      'Een stijlblad van een andere website laat zich niet lezen: of de plaats van de simulator gereserveerd is, valt niet te zeggen.',
    reserved: () =>
      'De tekst eronder verspringt niet: de plaats van de simulator is gereserveerd, of het script wordt vóór hem gelezen.',
    noLanguage: () => 'De pagina noemt haar taal niet (lang): het wordt Frans.',
    otherLanguage: ([tag]) =>
      `De simulator spreekt de taal van de pagina nog niet (${tag}): het wordt Frans.`,
    language: ([tag]) => `De taal is die van de pagina: ${tag}.`,
    counts: () =>
      'Anonieme gebeurtenissen gaan naar window.dataLayer (datalayer): uw toestemmingsbanner moet ze dekken.',
    fetches: () =>
      'Het tarief wordt bij een adres gevraagd (tariff-src): dat is het enige verzoek van de simulator.',
  },
};
