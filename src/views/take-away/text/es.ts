import { messages as terms } from '../../../terms/text/es.js';
import type { TakeAwayMessages } from './fr.js';

/** The Spanish texts of what the visitor takes away. */
export const messages: TakeAwayMessages = {
  share: {
    heading: 'Compartir este caso',
    intro: 'El enlace lleva sus respuestas, y nada más. No se guarda nada en línea.',
    link: 'Enlace a este caso',
    copyLink: 'Copiar el enlace',
    copyResult: 'Copiar el resultado',
    result: 'El resultado, en texto',
    linkCopied: 'Enlace copiado.',
    resultCopied: 'Resultado copiado.',
    selected:
      'La página no tiene permiso para copiar: el texto está seleccionado, pulse Ctrl+C (Cmd+C en Mac).',
    code: 'Código QR del enlace',
    scan: 'Escanéelo para volver a este caso en un teléfono.',
    tooLong: 'Este enlace es demasiado largo para un código QR legible.',
  },

  contact: {
    heading: (broker) => `Escribir a ${broker}`,
    someone: 'un corredor',
    intro: 'Este es el mensaje tal como se abrirá en su correo. Cámbielo a su gusto: nada sale de aquí.',
    message: 'Mensaje',
    subject: 'Seguro de crédito: mi estimación',
    opening:
      'Buenos días:\n\nQuisiera hablar del seguro de crédito de mi empresa. Esta es la estimación que he hecho.',
    rest: 'Mis demás respuestas están en este enlace',
    cut: 'Mis demás respuestas no caben en este mensaje.',
    open: 'Abrir en mi correo',
    tooLong: (over) =>
      `Demasiado largo para algunos programas de correo, en unos ${over}\u00a0caracteres. Acórtelo o cópielo.`,
    copy: 'Copiar el mensaje',
    copied: 'Mensaje copiado.',
  },

  close: 'Cerrar',

  case: {
    heading: 'El caso',
    terms: terms.names,
    times: terms.times,
    perYear: (share) => `${share} de la facturación al año`,
    unknown: 'no conocidos',
  },

  trial: {
    line: (changes) => `A prueba, tomado de «Reducir esta tasa»: ${changes}`,
    dso: (days) => `plazo de pago de ${days}`,
    largestShare: (share) => `peso del cliente principal bajado al ${share} de las ventas`,
    badDebts: (level) => `impagados de ${level}`,
    lossYears: (years) => `impagados mostrados en ${years}\u00a0años`,
    term: (name, level) => `${name} de ${level}`,
  },

  result: {
    made: (date) => `Estimación del ${date}`,
    range: (low, high, likely) =>
      `Tasa: ${low} a ${high} de la facturación asegurable sin IVA, probable ${likely}`,
    yearly: (range, likely) => `${range} al año, probable ${likely}`,
    single: (amount) => `${amount} al año`,
    premium: (yearly) => `Prima: ${yearly}, sin impuesto francés de seguros`,
    total: (yearly) => `Todo incluido, salvo gastos de recobro: ${yearly}`,
    link: 'Para volver a este caso',
    legend: 'En cursiva: hipótesis o ejemplo que usted no ha confirmado.',
  },

  notice: {
    some: 'Este enlace no se ha podido leer entero.',
    damaged:
      'Ha llegado incompleto o alterado: se muestra lo que se ha podido leer. Pida que se lo envíen de nuevo.',
    format: 'Procede de otra versión del simulador.',
    tariff: (then, now) =>
      `Este enlace se hizo con ${then ? `la tarifa ${then}` : 'otra tarifa'}; las cifras son las de la tarifa ${now}.`,
    rates: (then, rateThen, now, rateNow) =>
      `Este enlace se hizo con la tarifa ${then}, que daba una tasa probable de ${rateThen}; la tarifa ${now}, vigente aquí, da ${rateNow} para las mismas respuestas.`,
    example:
      'El ejemplo de esta página ha cambiado desde entonces: lo que el enlace no decía sigue al nuevo.',
    refused: (subjects, many) =>
      `${many ? 'Respuestas ilegibles, descartadas' : 'Respuesta ilegible, descartada'}: ${subjects}.`,
    other: 'una respuesta dada en una vista',
    unknown: (count) =>
      count > 1
        ? `${count} indicaciones no existen aquí y se ignoran.`
        : 'Una indicación no existe aquí y se ignora.',
    dismiss: 'Entendido',
  },
};
