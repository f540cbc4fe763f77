import type { CompareMessages } from './fr.js';

export const heading = 'Asegurarse o autoasegurarse';

/** The Spanish texts of «Asegurarse o autoasegurarse». */
export const messages: CompareMessages = {
  waiting: 'Calculando…',
  stale: 'Antes de su última respuesta; calculando…',

  verdict: {
    outlay: 'Lo que sale del banco, de media al año',
    reserve: 'Con lo que cuesta, en los dos casos, una reserva para un año muy malo',
    selfInsured: (what, without, insured, difference) =>
      `${what}: ${without} sin póliza, ${insured} con ella, es decir, ${difference} menos sin póliza.`,
    insured: (what, without, insured, difference) =>
      `${what}: ${without} sin póliza, ${insured} con ella, es decir, ${difference} menos con la póliza.`,
    even: (what, amount) => `${what}: ${amount}, con póliza o sin ella.`,
    unreserved: 'No se cuenta ninguna reserva, ni de un lado ni del otro: no se añade nada.',
    open: (low, high) =>
      `Como la prima es una horquilla, asegurarse costaría de ${low} a ${high}: el orden puede invertirse.`,
    firm: (low, high) =>
      `En los dos extremos de la horquilla de prima, asegurarse costaría de ${low} a ${high}: el orden se mantiene.`,
    same: (amount) => `En los dos extremos de la horquilla de prima, asegurarse costaría ${amount}.`,
    services: 'No se cuenta lo que el seguro hace además de pagar: vigilancia, gestión de cobro.',
    servicesCounted: (spent) =>
      `Sus ${spent} de informes comerciales y gestión de cobro están contados, sin póliza.`,
    leftOut:
      'Nunca se cuentan: la financiación que facilitan los créditos asegurados, los gastos de recobro, el impuesto sobre beneficios.',
  },

  year: {
    heading: 'Lo que puede costar un año de impagados',
    finding: (unpaid, kept) =>
      `Un año de cada cien, al menos ${unpaid}; con la póliza, al menos ${kept} a su cargo.`,
    unpaid: (unpaid) =>
      `Un año de cada cien, al menos ${unpaid}; con estas condiciones, la póliza no pagaría nada, o casi nada.`,
    debts: (loss) => `${loss} de impagados`,
    debtsOfLargestBuyer: (loss) => `${loss} de impagados, por lo general porque cae su cliente principal`,
    nothing: 'Un año de cada cien no supera una pérdida insignificante.',
    chart: 'Con qué frecuencia un año alcanza un importe, sin póliza y con ella',
    without: 'sin póliza',
    with: 'con la póliza',
    lines: {
      oneInTen: (amount) => ['un año de cada diez,', `al menos ${amount}`],
      oneInHundred: (amount) => ['un año de cada cien,', `al menos ${amount}`],
      largestBuyer: (amount) => ['cae su cliente', `principal: ${amount}`],
    },
    reading:
      'Cuanto más alta es la línea, más a menudo un año alcanza ese importe (escala logarítmica, hasta un año de cada mil).',
    table: 'Ver en tabla',
    caption: 'Impagados de un año, sin IVA: sin póliza y después con ella, pagados por ella o por usted',
    case: 'Año',
    withoutPolicy: 'Sin póliza',
    paid: 'Paga la póliza',
    kept: 'A su cargo',
    outcomes: {
      expected: 'Medio',
      oneInTen: 'Uno de cada diez, al menos',
      oneInHundred: 'Muy malo, uno de cada cien, al menos',
      largestBuyer: 'Caída del cliente principal',
    },
  },

  costs: {
    heading: 'Lo que cuesta cada vía, al año',
    caption: 'Coste medio de un año',
    line: 'Partida',
    selfInsured: 'Autoasegurarse',
    insured: 'Asegurarse',
    lines: {
      losses: { label: 'Impagados que quedan a su cargo', hint: 'media de un periodo largo' },
      premium: { label: 'Prima', hint: 'a la tasa probable' },
      insurancePremiumTax: {
        label: 'Impuesto francés de seguros',
        hint: 'sobre la parte de Francia, no recuperable',
      },
      creditLimitFees: {
        label: 'Gastos de estudio y vigilancia',
        hint: 'sin IVA, por cliente clasificado',
      },
      creditManagement: {
        label: 'Informes y gestión de cobro',
        hint: 'su gasto, que la póliza evitaría',
      },
    },
    minimum: 'prima mínima',
    outlay: 'Sale del banco',
    costOfReserve: { label: 'Coste de la reserva', hint: 'fondos propios inmovilizados' },
    total: 'Con el coste de la reserva',
    reserve: (without, insured) =>
      `La reserva es lo que los peores años, uno de cada cien, cuestan de media por encima de un año medio: ${without} sin póliza, ${insured} con ella.`,
    ownReserve: (without, insured) => `Reserva contada: ${without} sin póliza, ${insured} con ella.`,
    rate: (rate) => `Al ${rate} anual, hipótesis de lo que los fondos propios rendirían en otro sitio.`,
    ownRate: (rate) => `Al ${rate} anual.`,
    monitored:
      'Con la póliza se supone activa la vigilancia del asegurador: los impagados son algo menos frecuentes y menos graves.',
    tax: 'Para una empresa que tributa en Francia, la prima es un gasto deducible; una reserva no lo es. Una provisión exige una pérdida identificada y probable (código tributario francés, CGI, art. 39-1-5°): un año medio de impagados no lo es.',
  },

  services: {
    heading: 'Lo que el seguro hace además de pagar',
    told: 'Vigilancia de sus clientes, con alertas; estudio de los clientes potenciales antes de entregar; gestión de cobro, si se pide también de créditos no asegurados y en el extranjero.',
    uncounted: 'Nada de esto se cuenta mientras no indique lo que gasta en ello.',
    worth: (spent) =>
      `Usted gasta en ello ${spent} al año: se cuenta del lado del autoseguro, como evitado por la póliza.`,
  },

  sales: {
    heading: 'Las ventas por rehacer',
    intro: 'Una pérdida se recupera con el margen, no con la facturación.',
    toMake: (loss, margin, sales, months) =>
      `Para recuperar ${loss} con un margen del ${margin}, hacen falta ${sales} de ventas nuevas, es decir, ${months} ${months === '1' ? 'mes' : 'meses'} de su facturación.`,
    customersLoss: 'Pérdida: la de su cliente principal.',
    usualMargin: 'Margen: ejemplo publicado.',
    wiped: (loss, without, insured) =>
      `A la inversa: ${loss} de impagados borran el resultado de un año. Sin póliza, eso ocurre ${without}; con ella, ${insured}.`,
    wipedNever: (loss) =>
      `A la inversa: ${loss} de impagados borran el resultado de un año. Según el modelo, ocurre menos de un año de cada mil, incluso sin póliza.`,
    oneIn: (years) => `un año de cada ${years}`,
    more: (oneInSoMany) => `algo más de ${oneInSoMany}`,
    less: (oneInSoMany) => `algo menos de ${oneInSoMany}`,
    ofLargestBuyer: (often) => `${often}, por lo general porque cae su cliente principal`,
    always: 'casi todos los años',
    never: 'menos de un año de cada mil',
  },

  balance: {
    heading: 'El otro lado de la balanza: las ventas que pagan la póliza',
    toPay: (cost, margin, sales, days) =>
      `Todo incluido, salvo gastos de recobro, la póliza costaría ${cost} al año: con un margen del ${margin}, hacen falta ${sales} de ventas para pagarla, es decir, ${days} de su facturación.`,
    underADay: 'menos de un día',
    beside: (sales, loss) =>
      `Esas ventas hacen falta todos los años; los ${sales} que recuperan una pérdida de ${loss}, solo el año en que ocurre.`,
    granted: 'Un límite de crédito también puede permitirle vender a crédito lo que hoy rechaza.',
    cash: 'Como sus clientes le pagan al contado, no le abriría nuevas ventas.',
    enough: (credit) =>
      `Con el mismo margen, bastarían ${credit} más de saldo pendiente, con IVA, durante todo el año para pagar la póliza.`,
    allowed: (credit, days, sales, margin, beside) =>
      `Con ${credit} más de saldo pendiente, con IVA, cobrados a ${days}, podría vender ${sales} más al año, sin IVA, si esos clientes los compran: ${margin} de margen, ${beside}.`,
    more: (cost) => `más que los ${cost} de la póliza`,
    less: (cost) => `menos que los ${cost} de la póliza`,
    even: (cost) => `tanto como los ${cost} de la póliza`,
    outside:
      'Esas ventas no están en ningún total de arriba; no se les descuentan su propia prima ni sus impagados, y el asegurador decide cliente por cliente.',
  },

  cash: {
    heading: 'Los efectos en la tesorería',
    intro:
      'Estos efectos dependen de usted y de quienes le financian: nada de esto entra en los totales de arriba.',
    freed: (days, amount) => `Cobrar ${days} antes liberaría, una sola vez, ${amount} de tesorería.`,
    lent: (amount) =>
      `Una empresa de factoring (que compra sus facturas) o un banco podría anticipar ${amount} sobre los créditos que el asegurador aceptaría.`,
    better:
      'Sobre créditos asegurados, un banco o una empresa de factoring suele anticipar más y en mejores condiciones: pídale su oferta con póliza y sin ella.',
    assumed: 'Días ganados y parte anticipada: hipótesis.',
  },

  leftOut: {
    heading: 'Lo que las cifras dejan fuera',
    told: 'Del lado de la póliza, el gran impagado que hunde a una empresa; del lado del autoseguro, una cobertura que el asegurador puede retirar y una póliza que gestionar.',
  },

  demand: {
    costs: 'Su reserva, y lo que cuesta',
    services: 'Servicio por servicio, y su gasto',
    sales: 'Sus propias cifras, y el detalle por año',
    further: 'Lo que un límite de crédito le permitiría vender',
    cash: 'Sus propias cifras, las provisiones y el coste de la financiación',
    leftOut: 'Lo que se gana o se pierde en cada caso',
    method: 'El método y las fuentes',
  },

  /** What opens on demand. */
  detail: {
    costs: {
      fields: {
        reserveSelfInsured: {
          label: 'Reserva sin póliza',
          note: 'hipótesis: media de los peores años, uno de cada cien, menos el año medio',
        },
        reserveInsured: {
          label: 'Reserva con la póliza',
          note: 'hipótesis: igual, sobre lo que queda a su cargo',
        },
        costOfReserve: { label: 'Coste anual de la reserva', note: 'hipótesis de la tarifa' },
      },
      note: 'Una reserva sale del resultado después de impuestos. Quien no tiene ninguna pone 0; no por ello es menos posible el año muy malo.',
    },

    services: {
      field: {
        label: 'Informes y gestión de cobro al año',
        note: 'lo que la póliza le evitaría, sin IVA; vacío, no se cuenta nada',
      },
      points: [
        'Vigilancia y alertas: el asegurador sigue la solvencia de sus clientes; cuando reduce un límite de crédito, es un aviso, a veces tardío.',
        'Clientes potenciales: pedir un límite de crédito antes de entregar dice cuánto cubriría el asegurador. Los estudios tienen un coste, contado en los gastos.',
        'Gestión de cobro: la de los créditos cubiertos está incluida en muchos contratos; la de otros créditos, también en el extranjero, se pide, con gastos que aquí no se cuentan.',
      ],
    },

    sales: {
      loss: 'Pérdida por recuperar',
      lossNote: 'la de su cliente principal',
      margin: 'Margen de explotación',
      marginNote: 'resultado de explotación sobre ventas; ejemplo publicado',
      caption: 'Ventas nuevas por hacer, en euros',
      without: 'Sin póliza',
      with: 'Con la póliza',
    },

    further: {
      label: 'Saldo adicional con un límite, con IVA',
      note: 'lo que hoy rechaza a clientes actuales o potenciales; vacío, no se cuenta nada',
    },

    cash: {
      fields: {
        daysGained: {
          label: 'Días ganados en los cobros',
          note: 'hipótesis: recordatorios y seguimiento del asegurador',
        },
        provisions: {
          label: 'Provisiones de un año',
          note: 'por pérdidas identificadas y probables',
        },
        shareFinanced: {
          label: 'Parte que anticipa el financiador',
          note: 'hipótesis, sobre el importe aceptado por el asegurador',
        },
        factoringCommission: {
          label: 'Comisión de factoring',
          note: 'punto medio de lo publicado: del 0,5 al 1,5\u00a0% de las facturas con IVA',
        },
        financingRate: {
          label: 'Tipo de interés',
          note: 'hipótesis: euríbor a 3 meses al 2\u00a0%, más 1,5 a 2,5 puntos (publicado)',
        },
      },
      provisions: (provisions, released) =>
        `De ${provisions} de provisiones, ${released} son la parte que la póliza paga de media: en créditos que cubriría, no harían falta.`,
      noProvisions:
        'Un año medio de impagados no se provisiona: si provisiona créditos de dudoso cobro, indique el importe.',
      lent: (receivables, accepted, lent) =>
        `Sus clientes le deben unos ${receivables} con IVA. El asegurador aceptaría ${accepted}; una empresa de factoring o un banco podría anticipar ${lent}.`,
      caption: 'Coste de esta financiación, en euros al año',
      via: 'Financiador',
      factor: 'Factoring',
      bank: 'Banco',
      commission: 'Comisión',
      interest: 'Intereses',
      total: 'Total',
      factorNote:
        'La comisión paga también la gestión de las cuentas de clientes. No se cuentan los gastos de apertura del banco.',
    },

    leftOut: {
      forInsuring: 'Del lado de la póliza',
      tail: 'El coste de una reserva no es el de un concurso de acreedores: si un gran impagado puede hundirle, la media no decide.',
      forKeeping: 'Del lado del autoseguro',
      refusals:
        'El asegurador puede reducir o retirar sus límites de crédito (su cobertura, cliente por cliente) para las entregas futuras, a menudo cuando más falta hacen.',
      work: 'Una póliza se gestiona: solicitudes de límite, comunicaciones en plazo, entregas que detener. Un plazo perdido cuesta la indemnización.',
      skill: 'Un buen departamento de créditos haría por sí mismo parte de la prevención.',
    },

    method: {
      paragraphs: [
        'Los impagados de un año salen del mismo cálculo exacto que la prima, sin sorteos: cada cliente cae como mucho una vez, y todos dependen de una misma coyuntura.',
        'Cada vía tiene su distribución: sin póliza, todos los impagados de un año sin asegurador; con ella, los de un año bajo vigilancia, y lo que la póliza paga de ellos.',
        'Lo que cada impagado deja a su cargo es exacto. Lo que dejan la franquicia anual y el límite de indemnización se suma en el año del mismo rango: exacto de media y cuando no actúan, con menos de un 1\u00a0% de diferencia respecto a una simulación en nuestras pruebas.',
        'Con la póliza, un impagado se cuenta tal como está al final del plazo de espera: cuanto más corto es, menos tiempo han tenido para pagar los que se retrasan.',
        'La reserva, en los dos casos, llega hasta la media de los peores años, uno de cada cien.',
      ],
      uplift: (probability, severity) =>
        `Sin asegurador, las insolvencias se cuentan un ${probability} más frecuentes y las pérdidas un ${severity} más graves: son hipótesis de la tarifa, como el coste de los fondos propios.`,
      published: [
        'Publicado: la regla «pérdida dividida por el margen de explotación» y su ejemplo al 5\u00a0%',
        'Publicado también: la comisión de factoring, del 0,5 al 1,5\u00a0% de las facturas con IVA, y su margen, 1,5 a 2,5 puntos sobre el euríbor a 3 meses',
      ],
      assumed:
        'Hipótesis, sin fuente publicada: el euríbor al 2\u00a0%, los días ganados, la parte anticipada.',
    },
  },
};
