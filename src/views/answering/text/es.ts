import type { AnsweringMessages } from './fr.js';

const kinds = {
  money: { name: 'un importe en euros', example: '1,5\u00a0M€' },
  percent: { name: 'un porcentaje', example: '12\u00a0%' },
  days: { name: 'un número de días', example: '45' },
  count: { name: 'un número', example: '120' },
};
type Kind = keyof typeof kinds;
const example = (kind: Kind): string => `por ejemplo ${kinds[kind].example}.`;

const also = (what: string): string => `También existe ${what}; consulte a un corredor.`;

/** The Spanish texts for whoever answers. */
export const messages: AnsweringMessages = {
  faults: {
    notANumber: (typed, kind) => `«${typed}» no se lee como ${kinds[kind].name}. Escriba ${example(kind)}`,
    unit: (typed, kind) => `«${typed}»: aquí se espera ${kinds[kind].name}, ${example(kind)}`,
    negative: (typed, kind) => `«${typed}» es negativo. Escriba ${kinds[kind].name}, ${example(kind)}`,
    ambiguous: (typed) => `«${typed}» se lee de dos maneras. ¿Cuál?`,
    implausible: (value, asks) =>
      `Con ${value}, la tasa quedaría fuera del intervalo de 0,01 a 10\u00a0%, donde están todos los contratos. ${asks ? '¿Quería decir?' : 'Compruébelo.'}`,
    basis: 'Esta cifra todavía no cuenta. ¿Qué suma?',
    missingTurnover: 'La facturación es la única respuesta necesaria, por ejemplo 1,5\u00a0M€.',
    tooLow: (least) => `Al menos ${least}.`,
    tooHigh: (most) => `Como máximo ${most}.`,
    notWhole: 'Un número entero, por ejemplo 120.',
    topThreeBelow: (largest) =>
      `Los tres principales pesan al menos tanto como el principal solo: ${largest}.`,
    topThreeAbove: (most) => `Los tres principales pesan como máximo ${most}: tres veces el principal.`,
    fewBuyersShares: 'Estos pesos no cuadran con este número de clientes.',
  },

  longTerm:
    'Entre empresas en Francia, la ley francesa admite 60\u00a0días desde la factura, o 45\u00a0días fin de mes si el contrato lo dice (L441-10 del Código de Comercio francés; L441-11 para algunos bienes); más allá, multa (L441-16).',

  outOfMarket: {
    aboveMarket: {
      title: (high) => `Por encima del ${high}, pocos aseguradores se comprometen`,
      also: () => also('el seguro de exceso de pérdidas, que le deja los impagados pequeños'),
    },
    belowMarket: {
      title: (low) => `El mercado rara vez baja del ${low}`,
      also: () => also('el seguro de exceso de pérdidas, reservado a los años muy malos'),
    },
    fewBuyers: {
      title: (fewest) => `Menos de ${fewest} clientes: demasiado pocos para una póliza global`,
      also: () => also('la cobertura de un solo cliente'),
    },
    oneBuyer: {
      title: (share) => `Su cliente principal supera el ${share} de las ventas`,
      also: () => also('la cobertura de un solo cliente, o una cobertura adicional (top-up) para él'),
    },
    smallTurnover: {
      title: () => 'A las tasas del mercado, por debajo del precio de entrada de una póliza global',
      also: () => also('la oferta para microempresas, a prima fija'),
    },
    ownLosses: {
      title: () => 'Sus impagados superan los que paga una prima habitual',
      also: (rate) =>
        `Por sí solos pedirían alrededor del ${rate} de la facturación asegurable. Un asegurador pide entonces una franquicia anual o una prima mayor, y a veces rechaza el riesgo por ahora; con años mejores se reabre la puerta. Consulte a un corredor.`,
    },
    others: (count: number) => (count > 1 ? `y ${count} observaciones más` : 'y una observación más'),
    price: 'Precio técnico, como referencia',
  },

  euros: {
    share: (amount, share) => `${amount}, es decir, el ${share} de su facturación si es al año:`,
    take: (share) => `usar ${share}`,
    takeOfThree: (share) => `en tres años: usar ${share}`,
  },

  complete: {
    left: 'Ha respondido a todo: lo que queda de la horquilla depende de lo que el asegurador verá de sus clientes, y del apetito de los aseguradores.',
    contact: (broker) => `Para un precio en firme: pedir a ${broker || 'un corredor'} que cotice este caso`,
    share: 'Para un precio en firme: llevar este caso a un corredor',
  },

  trial: {
    on: (count) => `Con ${count} ${count > 1 ? 'cambios' : 'cambio'} a prueba`,
    undo: 'deshacer',
  },

  change: (before, now) => `probable ${before} → ${now}`,
  minimum: 'mínimo de una póliza',
  lowIsMinimum: 'en la parte baja, el mínimo de una póliza',

  confirmed: 'respuesta confirmada',
  announce: (low, high, likely, cost, minimum) =>
    `Tasa estimada de ${low} a ${high} de la facturación asegurable, probable ${likely}, es decir, ${cost} al año${minimum}.`,
};
