import type { OffersMessages } from './fr.js';

export const heading = 'Comparar ofertas';

/** The Spanish texts of «Comparar ofertas». */
export const messages: OffersMessages = {
  waiting: 'Calculando…',
  stale: 'Antes de su última respuesta; calculando…',
  start:
    'Indique el precio de al menos dos ofertas: la comparación aparece enseguida, con condiciones habituales para lo demás.',
  missing: (who) => `${who}: falta el precio.`,
  refused: (who) =>
    `Con estas condiciones, el modelo no tiene precio para ${who}: revise sus condiciones, primero su bonus.`,

  and: (names) =>
    names.length < 2
      ? names.join('')
      : `${names.slice(0, -1).join(', ')} ${/^h?i(?![ae])/i.test(names.at(-1)!) ? 'e' : 'y'} ${names.at(-1)}`,

  verdict: {
    cheapest: (who, amount, other, others) =>
      `${who} es la que menos cuesta, todo incluido salvo gastos de recobro: ${amount} al año, frente a ${others} de ${other}.`,
    cheapestTied: (who, amount, other, others) =>
      `${who} son las que menos cuestan, todo incluido salvo gastos de recobro: ${amount} al año, frente a ${others} de ${other}.`,
    costEven: (amount) =>
      `Las ofertas cuestan lo mismo, todo incluido salvo gastos de recobro: ${amount} al año.`,
    safest: (who, amount, other, others) =>
      `Un año de cada cien, ${who} es la que menos deja a su cargo: al menos ${amount}, frente a ${others} con ${other}.`,
    safestTied: (who, amount, other, others) =>
      `Un año de cada cien, ${who} son las que menos dejan a su cargo: al menos ${amount}, frente a ${others} con ${other}.`,
    keptEven: (amount) => `Un año de cada cien, las ofertas dejan lo mismo a su cargo: al menos ${amount}.`,
    trade: (to, more, from, less, largest) =>
      `${to} cuesta ${more} más al año que ${from} y, un año de cada cien, deja a su cargo ${less} menos, ${largest}.`,
    largestLess: (amount) => `y ${amount} menos si cae su cliente principal`,
    largestEven: 'y lo mismo si cae su cliente principal',
    largestMore: (amount) => `pero ${amount} más si cae su cliente principal`,
    best: (who) =>
      `Ninguna oferta cuesta menos que ${who}, ni deja menos a su cargo, un año de cada cien o si cae su cliente principal.`,
    bestButOne: (who) =>
      `Ninguna oferta cuesta menos que ${who}, ni deja menos a su cargo un año de cada cien.`,
    exception: (to, less, from, more) =>
      `Si cae su cliente principal, ${to} es la que menos deja a su cargo: ${less} menos que ${from}, por ${more} más al año.`,
    exceptionEven: (to, less, from) =>
      `Si cae su cliente principal, ${to} es la que menos deja a su cargo: ${less} menos que ${from}, por el mismo coste.`,
    leastYearly: (who, amount, other, others) =>
      `Con lo que queda a su cargo en un año medio y el coste de una reserva, ${who} es la que sale más barata: ${amount} al año, frente a ${others} con ${other}.`,
    alone: (cost, kept) =>
      `Sin póliza, un año medio costaría ${cost}, reserva incluida, pero dejaría al menos ${kept} a su cargo un año de cada cien.`,
    beaten: (who, by) =>
      `${who} no mejora a ${by} ni en el coste de un año, reserva incluida, ni en lo que queda a su cargo un año de cada cien.`,
  },

  steadiness: {
    order:
      'En el coste de un año medio, reserva incluida, el orden de las ofertas se mantiene en los dos extremos de la horquilla del riesgo.',
    first: (who) =>
      `En los dos extremos de la horquilla del riesgo, ${who} conserva el menor coste de un año medio, reserva incluida; el orden de las demás cambia.`,
    open: (lower, upper) =>
      `El orden depende del riesgo: en la parte baja de su horquilla, ${lower} tiene el menor coste de un año medio, reserva incluida; en la alta, ${upper}.`,
    even: 'En el coste de un año medio, reserva incluida, las primeras ofertas difieren solo en un redondeo: no las separa.',
  },

  inputs: {
    heading: 'Las ofertas',
    legend: 'En gris, hipótesis: lo habitual. Ponga en su lugar lo que diga la oferta.',
    assumption: 'hipótesis',
    offer: (letter) => `Oferta ${letter}`,
    add: 'Añadir una oferta',
    remove: 'quitar',
    removeOf: (who) => `quitar la oferta ${who}`,
    others: 'Otras condiciones',
    label: 'Nombre de la oferta',
    labelHint: 'se queda en esta página',
    priceFault: 'Una tasa, por ejemplo 0,28\u00a0%, o una prima al año, por ejemplo 7000\u00a0€.',
    maximumFault: 'Un múltiplo hasta 1000, por ejemplo 30, o un importe, por ejemplo 300.000\u00a0€.',
    priceUnit: '% o\u00a0€',
    maximumOf: 'Límite de indemnización: de qué',
    limitGap: 'cuenta una vez indicado el límite del cliente anterior',
    clauseGap: 'solo cuenta con el resto de la cláusula',
    fields: {
      price: 'Precio',
      minimumPremium: 'Prima mínima',
      insuredPercentage: 'Porcentaje de cobertura',
      insuredPercentageUnnamed: 'Cobertura, clientes anónimos',
      maximum: 'Límite de indemnización',
      annualAggregateDeductible: 'Franquicia agregada anual',
      limit1: 'Límite, cliente principal',
      limit2: 'Límite, segundo cliente',
      limit3: 'Límite, tercer cliente',
      base: 'Base de la tasa',
      eachLossDeductible: 'Franquicia por siniestro',
      claimThreshold: 'Umbral de indemnización',
      discretionaryLimit: 'Límite discrecional',
      waitingPeriodMonths: 'Plazo de espera',
      namedBuyers: 'Clientes clasificados',
      feePerNamedBuyer: 'Gastos de estudio y vigilancia',
      otherFees: 'Otros gastos',
      bonusShare: 'Bonus, como parte de la prima',
      bonusBelow: 'Bonus si siniestros/primas inferior a',
      malusShare: 'Malus, como parte de los siniestros',
      malusAbove: 'Malus si siniestros/primas superior a',
      malusCap: 'Malus máximo, como parte de la prima',
    },
    hints: {
      price: 'tasa o prima al año, sin impuesto',
      insuredPercentage: 'clientes clasificados',
      limit1: '0 si se deniega; vacío, aceptación habitual',
      base: 'facturación',
      discretionaryLimit: 'hasta ahí decide usted solo',
      waitingPeriodMonths: 'en meses',
      namedBuyers: 'por los que se pagan gastos',
      feePerNamedBuyer: 'por cliente clasificado y año, sin IVA',
      otherFees: 'al año, sin IVA',
      malusShare: 'por encima del umbral',
    },
    bases: {
      minimumPremium: 'veces el mínimo',
      premium: 'veces la prima',
      none: 'sin límite',
    },
  },

  chart: {
    heading: 'Lo que cuesta cada vía, y lo que deja',
    reading:
      'Hacia la izquierda, menos coste al año, con los impagados medios y la reserva; hacia abajo, menos a su cargo un año de cada cien. La línea une las vías que ninguna otra supera en las dos cosas.',
    cost: 'coste de un año',
    kept: 'a su cargo, un año de cada cien',
    selfInsured: 'sin póliza',
    point: (who, cost, kept) => `${who}: ${cost} al año, ${kept} un año de cada cien`,
    table: 'Ver en tabla',
    caption: 'Coste de un año, y lo que queda a su cargo un año de cada cien',
    way: 'Vía',
    beaten: 'superada en las dos',
  },

  table: {
    heading: 'Oferta por oferta',
    caption: 'Euros al año, sin IVA',
    line: 'Partida',
    selfInsured: 'Sin póliza',
    premium: 'Prima',
    tax: 'Impuesto francés de seguros',
    fees: 'Gastos de estudio y vigilancia',
    allIn: 'Todo incluido, salvo gastos de recobro',
    expected: 'A su cargo, año medio',
    reserve: 'Coste de la reserva',
    clauses: 'Bonus menos malus, de media',
    yearly: 'Coste de un año medio',
    oneInTen: 'A su cargo, un año de cada diez',
    oneInHundred: 'A su cargo, un año de cada cien',
    largestBuyer: 'A su cargo si cae su cliente principal',
    maximum: 'Límite de indemnización del año',
    exposure: (amount) => `su mayor saldo: ${amount}`,
    noMaximum: 'ninguno',
    waiting: 'Espera de la indemnización de un retraso',
    capped: (who, maximum, exposure) =>
      `${who}: el límite de indemnización, ${maximum}, es inferior a su mayor saldo, ${exposure}.`,
    save: 'Guardar la tabla (CSV)',
    file: 'ofertas-seguro-credito',
  },

  price: {
    heading: 'El precio, frente al modelo',
    intro:
      'La horquilla es la que da el modelo exactamente con estas condiciones, como parte de la facturación asegurable.',
    within: (who, rate, low, high) => `${who}: ${rate}, dentro de la horquilla (${low} a ${high}).`,
    above: (who, rate, by, low, high) =>
      `${who}: ${rate}, ${by} por encima de la horquilla (${low} a ${high}).`,
    below: (who, rate, by, low, high) =>
      `${who}: ${rate}, ${by} por debajo de la horquilla (${low} a ${high}).`,
    outside:
      'Fuera de la horquilla, mire primero las condiciones que siguen en gris: la oferta puede tener otras.',
  },

  terms: {
    heading: 'Sus condiciones',
    caption: 'Lo que difiere de una oferta a otra; en cursiva, hipótesis',
    same: (count) => (count > 1 ? `${count} condiciones iguales en todas` : 'Una condición igual en todas'),
    sameCaption: 'Lo que es igual en todas; en cursiva, hipótesis',
    allSame: 'No difiere ninguna condición.',
    everywhere: 'En todas',
    times: {
      premium: (multiple) => `${multiple} veces la prima`,
      minimumPremium: (multiple) => `${multiple} veces el mínimo`,
    },
    none: 'ninguno',
    usualAcceptance: 'aceptación habitual',
  },

  method: {
    heading: 'El método',
    paragraphs: [
      'Todas las ofertas se juzgan sobre el mismo año de impagados, el de la estimación de arriba: cada una cambia solo quién carga con qué.',
      'A su cargo: lo que el asegurador no acepta, la parte no cubierta, las franquicias, el umbral, lo que supera el límite de indemnización. Un límite de crédito que usted indica se da por concedido entero.',
      'El coste de un año medio suma al todo incluido, salvo gastos de recobro, lo que queda a su cargo de media y el coste de una reserva para los peores años, uno de cada cien.',
      'Quedan fuera la solidez del asegurador, su servicio y las cláusulas de forma: las compara un corredor.',
    ],
    heavier:
      'Sin póliza, las insolvencias se cuentan más frecuentes y más graves, a falta de un asegurador que vigile: hipótesis de la tarifa.',
  },
};
