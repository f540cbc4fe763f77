import type { StandMessages } from './fr.js';

/** The Spanish texts of the stand. */
export const messages: StandMessages = {
  language: 'Español',
  begin: 'Toque para empezar',

  attract: {
    title: '¿Cuánto costaría asegurar sus créditos comerciales?',
    range: (low, high) => `${low} a ${high}`,
    base: 'de la facturación asegurable sin IVA al año, según la empresa',
    caption: 'La tasa de tres empresas de referencia en la escala del mercado',
    profiles: { X: 'favorable', Y: 'corriente', Z: 'difícil' },
    mean: 'media',
    promise: 'Un minuto, sin nombre ni dirección. Cuando termine, todo se borra.',
    loading: 'Leyendo la tarifa…',
  },

  notices: 'Ajustes que revisar',

  bar: {
    languages: 'Idioma',
    leave: 'Terminar',
    take: 'Llevarme mi estimación',
    contact: (address) => `Contacto: ${address}`,
  },

  idle: {
    title: '¿Sigue ahí?',
    seconds: (left) => (left > 1 ? 'segundos' : 'segundo'),
    after: 'Después, sus respuestas se borran de esta pantalla.',
    stay: 'Continuar',
    leave: 'Borrar todo',
  },

  code: {
    title: 'Su estimación en su teléfono',
    name: 'Código para escanear',
    link: 'Apunte a este código con la cámara: abre su caso en la página del corredor. Nada sale de esta pantalla.',
    text: 'Apunte a este código con la cámara o un lector de códigos: su estimación y sus respuestas aparecen en texto, sin red.',
    tooLong: 'Este caso es demasiado largo para un código legible.',
    loading: 'Cargando…',
    failed: 'No se ha podido dibujar el código.',
    back: 'Volver a mi estimación',
  },

  phone: {
    labels: {
      insurableTurnover: 'Facturación sin IVA',
      sector: 'Sector',
      buyerCount: 'Clientes',
      largest: 'Cliente principal',
      topThree: 'Tres principales',
      dso: 'Plazo de pago',
      daysPastDue: 'Retraso',
      grossBadDebtRatio: 'Impagados',
      quality: 'Solidez',
    },
    unconfirmed: '* hipótesis o ejemplo',
    indicative: 'Indicativo, ni oferta ni asesoramiento: solo el asegurador fija el precio.',
  },

  pad: {
    title: 'Código del corredor',
    typed: (count) => (count === 1 ? '1 cifra escrita' : `${count} cifras escritas`),
    refused: 'No es ese código.',
    erase: 'Borrar',
    back: 'Volver',
  },

  day: {
    title: 'Contador del día',
    visits: 'Visitas',
    cases: 'Estimaciones con respuestas propias',
    codes: 'Estimaciones llevadas con código',
    note: 'Solo en memoria, sin nada personal: al cerrar la página vuelve a cero.',
    back: 'Volver al stand',
    leave: 'Salir del modo stand',
  },
};
