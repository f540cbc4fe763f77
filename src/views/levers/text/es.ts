import { messages as terms } from '../../../terms/text/es.js';
import type { LeversMessages } from './fr.js';

export const heading = 'Reducir esta tasa';

/** The Spanish texts of «Reducir esta tasa». */
export const messages: LeversMessages = {
  best: (what, saving) => `Lo que más bajaría su prima: ${what}, ${saving} al año.`,
  cost: (average, bad) =>
    `A cambio, a su cargo de más: ${average} en un año medio, ${bad} de media en el 1\u00a0% de los años peores.`,
  free: (what, saving) => `Sin ceder nada de la cobertura: ${what}, ${saving} al año.`,
  nothing: (least) => `Ninguno de estos cambios le haría ganar ${least} al año.`,
  minimum: (amount) =>
    `Una póliza cuesta al menos ${amount} al año: por debajo, una tasa más baja ya no cambia la factura.`,
  hard: (from) =>
    `Su tasa de hoy está en la parte alta de la escala (${from} o más): ahí es mucho más difícil obtener una rebaja de tasa o una opción de fin de año.`,
  waiting: 'Calculando…',
  stale: 'Antes de su último cambio; calculando…',

  trial: {
    heading: 'A prueba',
    none: 'Nada por ahora. Pruebe uno o varios cambios: la estimación de arriba los sigue, sus respuestas quedan como están.',
    total: 'En conjunto',
    stop: 'Deshacer todo',
  },

  list: {
    heading: 'Cambio por cambio, primero el mayor ahorro',
    scope: 'al año, sin impuesto',
    beside: 'además de lo que está a prueba',
    try: 'Probar',
    undo: 'Deshacer',
    tried: 'a prueba',
    under: (least) => `menos de ${least}`,
    points: (figure) => `${figure}\u00a0${figure === '1' ? 'punto' : 'puntos'}`,
    fact: 'Su actividad',
    term: 'La póliza',
    today: (value) => `hoy ${value}`,
    trying: (value) => `a prueba ${value}`,
    unlimited: 'sin límite',
    free: 'Cobertura sin cambios.',
  },

  kept: {
    heading: 'A su cargo',
    explained:
      'A su cargo: lo que le quedaría de más o de menos si quebrara su cliente principal, en un año medio, y de media en el 1\u00a0% de los años peores.',
    largestBuyer: 'quiebra del cliente principal',
    averageYear: 'año medio',
    badYear: 'el 1\u00a0% de los años peores',
    same: 'Nada más a su cargo en estos tres casos.',
  },

  times: terms.times,
  levers: {
    dso: { name: (_to, by) => `conceder ${by} menos a sus clientes`, hint: 'hay que negociarlo con ellos' },
    largestShare: {
      name: (to, _by) => `bajar el peso de su cliente principal al ${to} de las ventas`,
      hint: 'vendiendo más a los demás',
    },
    badDebts: {
      name: (_to, _by) => 'tener una quinta parte menos de impagados',
      hint: 'recordatorios de pago, anticipos, cese de entregas',
    },
    lossYears: {
      name: (to, _by) => `mostrar ${to} de impagados`,
      hint: 'si los años anteriores se parecen a los últimos',
    },
    insuredPercentage: {
      name: (to, _by) => `un porcentaje de cobertura del ${to}`,
      hint: 'parte de cada pérdida que paga el asegurador',
    },
    claimThreshold: {
      name: (to, _by) => `un umbral de indemnización de ${to}`,
      hint: 'por debajo, el impagado queda a su cargo',
    },
    eachLossDeductible: {
      name: (to, _by) => `una franquicia por siniestro de ${to}`,
      hint: 'se descuenta de cada indemnización',
    },
    annualAggregateDeductible: {
      name: (to, _by) => `una franquicia agregada anual de ${to}`,
      hint: 'las primeras pérdidas del año, a su cargo',
    },
    maximumLiabilityMultiple: {
      name: (to, _by) => `un límite de indemnización de ${to}`,
      hint: 'lo máximo que paga el asegurador al año',
    },
    waitingPeriodMonths: {
      name: (to, _by) => `un plazo de espera de ${to}`,
      hint: 'espera más la indemnización de un retraso de pago',
    },
  },
  subjects: {
    dso: 'el plazo de pago',
    largestShare: 'el peso del cliente principal',
    badDebts: 'menos impagados',
    lossYears: 'un historial más largo',
    insuredPercentage: 'el porcentaje de cobertura',
    claimThreshold: 'el umbral de indemnización',
    eachLossDeductible: 'la franquicia por siniestro',
    annualAggregateDeductible: 'la franquicia agregada anual',
    maximumLiabilityMultiple: 'el límite de indemnización',
    waitingPeriodMonths: 'el plazo de espera',
  },
  slight: (subjects, least) => `Menos de ${least} al año, o nada, en su caso: ${subjects}.`,

  renewals: {
    heading: '¿Y en las próximas renovaciones?',
    rule: 'El asegurador vuelve a fijar la tasa cada año: el año transcurrido se añade a su historial y, cuanto más largo es, más pesa en la tasa.',
    rises: (now, then) =>
      `Con los mismos impagados, su tasa pasaría del ${now} al ${then} en tres renovaciones.`,
    falls: (now, then) =>
      `Con los mismos impagados, su tasa bajaría del ${now} al ${then} en tres renovaciones.`,
    holds: (now, _then) =>
      `Con los mismos impagados, su tasa se quedaría en el ${now} durante tres renovaciones.`,
    than: {
      rises: 'Su pasado pesa más que el de empresas parecidas.',
      falls: 'Su pasado pesa menos que el de empresas parecidas.',
    },
    halved: (then, saved) =>
      `Con la mitad de impagados, gracias a la prevención y la gestión de cobro, estaría en el ${then} en la tercera renovación; en tres años, ${saved} menos de prima sin impuesto que con los mismos impagados.`,
    hardly: (then, least) =>
      `Con la mitad de impagados, gracias a la prevención y la gestión de cobro, estaría en el ${then} en la tercera renovación, sin que eso suponga ${least} menos de prima en tres años.`,
    failure: (next) =>
      `Si su cliente principal quebrara durante el año, estaría en el ${next} en la próxima renovación.`,
    reserve: (after) =>
      `${after}, un asegurador por lo general solo baja tras años mejores: hasta entonces pide más bien una franquicia anual, un porcentaje de cobertura menor o una prima mayor, y a veces rechaza el riesgo.`,
    after: {
      losses: (_from) => 'Tras impagados mayores que los que paga una prima habitual',
      scale: (from) => `En la parte alta de la escala (${from} o más), donde está usted`,
      failure: (_from) => 'Tras una quiebra así',
    },
    uncertain:
      'Nada de esto está garantizado: el asegurador decide cada año, y un pasado malo cuenta más a medida que se suman los años. Todo lo demás se supone sin cambios.',
    bounded:
      'Esta tarifa limita el efecto del pasado en la tasa, y el suyo ya está en el límite: un asegurador puede ir más lejos.',
    assumed: 'Como no ha indicado sus impagados, se toman los de una empresa de referencia.',
    beside: 'Se cuenta también lo que está a prueba.',
    stories: {
      same: 'Los mismos impagados',
      halved: 'La mitad de impagados',
      failure: 'Quiebra del cliente principal durante el año',
    },
    colon: ':',
    ends: {
      same: (rate) => ['los mismos', `impagados: ${rate}`],
      halved: (rate) => ['la mitad', `de impagados: ${rate}`],
      failure: (rate) => ['quiebra del cliente', `principal: ${rate}`],
    },
    chart: 'La tasa en las tres próximas renovaciones',
    places: ['1.ª', '2.ª', '3.ª'],
    today: (rate) => `hoy: ${rate}`,
    reading: 'La tasa en la 1.ª, la 2.ª y la 3.ª renovación; la escala empieza en cero.',
    table: 'Ver en tabla',
    caption: (now) => `Tasa en las tres próximas renovaciones, partiendo hoy del ${now}`,
    story: 'Si…',
  },

  yearEnd: {
    heading: 'A fin de año: el bonus',
    clause: (full, limit) =>
      `El bonus es la opción de los buenos riesgos: tras un año sin indemnización, el asegurador devuelve el ${full} de la prima; menos si ha indemnizado, y nada en cuanto sus indemnizaciones alcanzan el ${limit} de la prima.`,
    figures: (more, refund, full, net, beside) =>
      `${beside ? 'Con lo que está a prueba' : 'En su caso'}, añadiría ${more} a la prima, pagados por adelantado, y devolvería ${refund} en un año medio y ${full} en un año sin indemnización: de media cuesta ${net} al año más de lo que devuelve.`,
    usual: (below, _from) => `A menudo se obtiene con una tasa inferior al ${below}, como la suya hoy.`,
    between: (below, from) =>
      `A menudo se obtiene con una tasa inferior al ${below}, y con mucha más dificultad desde el ${from}; su tasa de hoy está entre las dos.`,
    assumed: 'Cláusula supuesta: cada asegurador tiene la suya y puede concederla a otro precio.',
  },

  method: {
    heading: 'Cómo se calcula',
    items: [
      'Cada línea rehace todo el cálculo con un solo cambio. Los ahorros se solapan: lo que está a prueba se vuelve a calcular en bloque, y por lo general vale menos que su suma.',
      'Hipótesis: nada más se mueve, ni la solidez de sus clientes ni la tarifa del asegurador.',
      'Quiebra del cliente principal: todo lo que debe en el punto más alto del año, sin IVA, antes de recuperaciones, sin otro siniestro.',
      'Año medio: pérdidas esperadas sobre lo que acepta el asegurador, descontadas las recuperaciones, menos sus indemnizaciones.',
      'El 1\u00a0% de los años peores: la misma diferencia, de media en el 1\u00a0% de los años peores.',
      'En las próximas renovaciones: cada año añade uno de historial con el volumen de hoy; una quiebra cuenta en él, como todo gran impagado, hasta un tope, y el efecto del pasado en la tasa está acotado.',
      'El bonus queda fuera de la lista y de las pruebas: su devolución se paga por adelantado y cuesta de media más de lo que devuelve.',
    ],
  },
};
