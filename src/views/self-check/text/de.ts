import type { Mention } from '../figures/findings.js';
import type { SelfCheckMessages } from './fr.js';

const mentions: Readonly<Record<Mention, string>> = {
  broker: 'den Namen des Maklerhauses',
  address: 'seine Anschrift (address)',
  supervisor: 'seine Aufsichtsbehörde (supervisor)',
  complaints: 'die Stelle für Beschwerden (complaints)',
  mediator: 'die Ombudsstelle, französisch médiateur (mediator)',
  privacy: 'die Seite zum Datenschutz (privacy)',
};

const list = (names: readonly string[]): string => names.join(', ');

/** The German words of the check for editors. */
export const messages: SelfCheckMessages = {
  heading: 'Prüfung, für die Redaktion',
  intro: 'Nur sichtbar, solange die Adresse der Seite crs-check enthält. Ihre Leser sehen sie nicht.',
  version: (version) => `Version ${version}.`,
  grades: { wrong: 'Zu beheben', missing: 'Fehlt', unusual: 'Gut zu wissen', fine: 'In Ordnung' },
  sentences: {
    warning: ([text]) => `In der Konsole des Browsers steht eine Warnung: ${text}`,
    noScript: () =>
      'Das Skript ist nicht von einer erkennbaren Adresse geladen: Es steht in der Seite, ist mit anderen verbunden oder umbenannt. Die Ansichten müssen dann ebenfalls auf der Seite sein.',
    twoScripts: (names) =>
      `Das Skript wird ${names.length}-mal geladen: ${list(names)}. Behalten Sie eines davon, sonst wirkt nur das erste.`,
    oneScript: ([name]) => `Das Skript wird einmal geladen: ${name}.`,
    viewsFailed: (names) =>
      `Diese Ansichten konnten nicht geladen werden: ${list(names)}. Die Datei der Ansichten muss im Ordner des Skripts liegen und dieselbe Version haben.`,
    viewsLeft: (names) => `Das Attribut views lässt aus: ${list(names)}.`,
    viewsThere: () => 'Alle Ansichten sind da.',
    tariffRefused: () =>
      'Ihr Tarif wurde nicht angenommen: Der mit dem Simulator gelieferte Tarif gilt an seiner Stelle.',
    tariffExpired: () =>
      'Der Tarif ist über sein Gültigkeitsdatum hinaus: Bringen Sie den Simulator oder Ihren Tarif auf den neuesten Stand.',
    tariffEarly: () => 'Der Tarif gilt noch nicht: Sein erster Tag steht noch bevor.',
    tariffHost: () => 'Der Tarif ist Ihrer, nicht der mit dem Simulator gelieferte.',
    tariffBundled: () => 'Der Tarif ist der mit dem Simulator gelieferte und heute gültig.',
    noBroker: () =>
      'Leser erfahren nicht, wer hinter dieser Seite steht: Geben Sie den Namen des Maklerhauses (broker) und seine ORIAS-Nummer, die des französischen Registers, an (orias).',
    oriasInvalid: () => 'Die ORIAS-Nummer hat nicht acht Ziffern.',
    contactInvalid: () =>
      'Die Kontaktadresse (contact) beginnt weder mit https noch mit tel noch mit mailto.',
    noContact: () => 'Keine Schaltfläche führt zu Ihnen: Das Attribut contact fehlt.',
    mentions: (names) =>
      `Das französische Recht des Versicherungsvertriebs (code des assurances, L521-2 und R521-1) und das des Datenschutzes erwarten außerdem, hier oder anderswo auf Ihrer Website: ${list(names.map((name) => mentions[name as Mention]))}.`,
    identityThere: () => 'Das Maklerhaus, sein Kontakt und seine Pflichtangaben sind angegeben.',
    noReserve: () =>
      'Der Platz des Simulators ist nicht reserviert: Der Text darunter springt, wenn er erscheint. Binden Sie reserve.css in die Seite ein.',
    reserveUnknown: () =>
      'Ein Stylesheet einer anderen Website lässt sich nicht lesen: Ob der Platz des Simulators reserviert ist, lässt sich nicht sagen.',
    reserved: () =>
      'Der Text darunter springt nicht: Der Platz des Simulators ist reserviert, oder das Skript wird vor ihm gelesen.',
    noLanguage: () => 'Die Seite nennt ihre Sprache nicht (lang): Französisch wird genommen.',
    otherLanguage: ([tag]) =>
      `Der Simulator spricht die Sprache der Seite noch nicht (${tag}): Französisch wird genommen.`,
    language: ([tag]) => `Die Sprache ist die der Seite: ${tag}.`,
    counts: () =>
      'Anonyme Ereignisse gehen an window.dataLayer (datalayer): Ihr Einwilligungsbanner muss sie abdecken.',
    fetches: () =>
      'Der Tarif wird von einer Adresse angefragt (tariff-src): Das ist die einzige Anfrage des Simulators.',
  },
};
