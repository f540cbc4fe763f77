import type { Mention } from '../figures/findings.js';
import type { SelfCheckMessages } from './fr.js';

const mentions: Readonly<Record<Mention, string>> = {
  broker: 'el nombre de la correduría',
  address: 'su dirección (address)',
  supervisor: 'la autoridad que la supervisa (supervisor)',
  complaints: 'dónde reclamar (complaints)',
  mediator: 'el mediador francés, médiateur (mediator)',
  privacy: 'la página sobre datos personales (privacy)',
};

const list = (names: readonly string[]): string => names.join(', ');

export const messages: SelfCheckMessages = {
  heading: 'Comprobación, para la redacción',
  intro: 'Visible solo cuando la dirección de la página contiene crs-check. Sus lectores no la ven.',
  version: (version) => `Versión ${version}.`,
  grades: { wrong: 'Por corregir', missing: 'Falta', unusual: 'Conviene saber', fine: 'En orden' },
  sentences: {
    warning: ([text]) => `La consola del navegador ha recibido un aviso: ${text}`,
    noScript: () =>
      'El script no se carga desde una dirección reconocida: está en la página, unido a otros o renombrado. Entonces las vistas también deben estar en la página.',
    twoScripts: (names) =>
      `El script se carga ${names.length}\u00a0veces: ${list(names)}. Deje uno; solo sirve el primero.`,
    oneScript: ([name]) => `El script se carga una vez: ${name}.`,
    viewsFailed: (names) =>
      `No se han podido cargar estas vistas: ${list(names)}. El archivo de las vistas debe estar en la misma carpeta que el script y ser de la misma versión.`,
    viewsLeft: (names) => `El atributo views deja fuera: ${list(names)}.`,
    viewsThere: () => 'Todas las vistas están.',
    tariffRefused: () => 'Su tarifa no ha sido aceptada: en su lugar se usa la que viene con el simulador.',
    tariffExpired: () => 'La tarifa ha superado su fecha de validez: actualice el simulador, o su tarifa.',
    tariffEarly: () => 'La tarifa todavía no vale: su fecha de inicio está por llegar.',
    tariffHost: () => 'La tarifa es la suya, y no la que viene con el simulador.',
    tariffBundled: () => 'La tarifa es la que viene con el simulador, y está vigente.',
    noBroker: () =>
      'El lector no sabe quién hay detrás de esta página: indique el nombre de la correduría (broker) y su número ORIAS, el registro francés (orias).',
    oriasInvalid: () => 'El número ORIAS no tiene ocho cifras.',
    contactInvalid: () =>
      'La dirección de contacto (contact) no empieza ni por https, ni por tel, ni por mailto.',
    noContact: () => 'Ningún botón lleva hasta usted: falta el atributo contact.',
    mentions: (names) =>
      `El derecho francés de la distribución de seguros (code des assurances, L521-2 y R521-1) y el de los datos personales piden también, aquí o en otro lugar de su sitio: ${list(names.map((name) => mentions[name as Mention]))}.`,
    identityThere: () => 'Se indican la correduría, su contacto y sus datos legales.',
    noReserve: () =>
      'El espacio del simulador no está reservado: el texto de debajo salta cuando aparece. Añada reserve.css a la página.',
    reserveUnknown: () =>
      'Una hoja de estilo de otro sitio no se puede leer: imposible saber si el espacio del simulador está reservado.',
    reserved: () =>
      'El texto de debajo no salta: el espacio del simulador está reservado, o el script se lee antes que él.',
    noLanguage: () => 'La página no indica su idioma (lang): se usa el francés.',
    otherLanguage: ([tag]) =>
      `El simulador todavía no habla el idioma de la página (${tag}): se usa el francés.`,
    language: ([tag]) => `El idioma es el de la página: ${tag}.`,
    counts: () =>
      'Unos eventos anónimos van a window.dataLayer (datalayer): su banner de consentimiento debe cubrirlos.',
    fetches: () => 'La tarifa se pide a una dirección (tariff-src): es la única petición del simulador.',
  },
};
