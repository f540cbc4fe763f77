import { noticeWords as notices } from '../../../receivables/words/es.js';
import type { BuyersMessages } from './fr.js';

export const heading = 'Mis clientes';

const refusals: BuyersMessages['reading']['refusals'] = {
  empty: 'Este archivo está vacío.',
  binary: 'No es un archivo de contabilidad legible: su contenido no es texto.',
  legacyExcel:
    'Es un libro de Excel antiguo (.xls). Ábralo, guárdelo en .xlsx o en .csv y vuelva a cargarlo.',
  pdf: 'Es un PDF: muestra las cifras sin darlas. Pida a su programa una exportación FEC, CSV o Excel.',
  encrypted: 'Este archivo está protegido con contraseña. Guarde una copia sin protección.',
  corrupt: 'Este archivo está dañado o incompleto. Repita la exportación y vuelva a cargarlo.',
  tooLarge: 'Una vez descomprimido, este archivo supera lo que se puede leer aquí.',
  endlessLine: 'Este archivo no tiene líneas de longitud razonable: no es una exportación de contabilidad.',
  noHeader:
    'No se han reconocido las columnas. Deje la primera línea, con los nombres de las columnas, tal como la escribe su programa.',
  noLines: 'Las columnas están, pero no se ha podido leer ninguna línea de cifras.',
  noReceivables:
    'Este archivo se lee, pero no contiene ninguna cuenta de clientes (411 en el plan francés). Exporte todos los asientos del ejercicio.',
  tooManyBuyers: 'Este archivo tiene más clientes de los que caben aquí en memoria.',
  unsureColumns: 'No se han podido reconocer las columnas de esta tabla.',
  failed:
    'La lectura se ha detenido sola. Vuelva a intentarlo; si se repite, pruebe otro formato de exportación.',
};

const methods: BuyersMessages['answers']['methods'] = {
  pairing: 'Repartido factura por factura, asiento por asiento.',
  named: 'Leído por cliente en las cuentas de ventas.',
  byAccount: 'Leído en los saldos de las cuentas.',
  estimated: 'Estimado a partir de los importes facturados con IVA.',
  reconciliation: 'Medido en las facturas conciliadas con sus pagos.',
  fifo: 'Estimado, cada pago salda las facturas más antiguas.',
  countBack: 'Estimado recorriendo las ventas hacia atrás hasta el importe pendiente.',
  dueDates: 'Leído en los vencimientos del archivo.',
  openItems: 'Estimado sobre las facturas pendientes.',
  outstandings: 'Calculado sobre lo que debe cada uno.',
  signals: 'Deducido de las cuentas, del IVA y de los nombres.',
};

/** The Spanish texts of «Mis clientes». */
export const messages: BuyersMessages = {
  give: {
    heading: 'Parta de su contabilidad',
    again: 'Sus archivos',
    intro:
      'Arrastre aquí su archivo francés de asientos contables (FEC), un listado de antigüedad de saldos o un mayor de clientes: el cuestionario se rellena, cliente por cliente. Varios ejercicios a la vez dan también el historial de impagados.',
    sent: '0 bytes enviados.',
    stays: 'La lectura se hace en esta página, en su dispositivo; nada sale de él y nada se guarda.',
    files: 'Arrastre aquí sus archivos, o elíjalos',
    kinds: 'FEC (.txt, .csv, .xml), antigüedad de saldos o mayor (.csv, .xlsx), solos o en .zip o .gz.',
    paste: 'O pegue una tabla',
    cells: 'Celdas copiadas de una hoja de cálculo, con la línea de nombres de columnas',
    cellsNote: 'Seleccione la tabla en su hoja de cálculo, copie y pegue aquí.',
    readCells: 'Leer esta tabla',
    putAway: 'Olvidar estos archivos',
  },

  reading: {
    label: 'Lectura del archivo',
    progress: (done, total, lines, linesTold, speed) =>
      [total ? `${done} de ${total}` : done, `${linesTold} ${lines === 1 ? 'línea' : 'líneas'}`, speed]
        .filter(Boolean)
        .join(' · '),
    cancel: 'Detener',
    refused: 'No se ha podido leer este archivo',
    refusals,
    said: {
      reading: 'Leyendo.',
      read: (lines, linesTold, buyers, buyersTold) =>
        `Lectura terminada: ${linesTold} ${lines === 1 ? 'línea' : 'líneas'}, ${buyersTold} ${buyers === 1 ? 'cliente' : 'clientes'}.`,
      unsure: 'Hay columnas por confirmar.',
      stopped: 'Lectura detenida.',
    },
  },

  unsure: {
    heading: 'Estas columnas están por confirmar',
    column: (name) => `Columna «${name}»`,
    samples: (values) =>
      values.length > 0 ? `Por ejemplo: ${values.join(' · ')}` : 'Esta columna está vacía.',
    roles: {
      ignored: 'no usar',
      customerName: 'nombre del cliente',
      customerKey: 'código del cliente',
      total: 'importe adeudado',
      notDue: 'no vencido',
      overdue: 'vencido',
      bucket: 'tramo de retraso',
      amount: 'importe de la factura',
      paid: 'ya pagado',
      debit: 'debe',
      credit: 'haber',
      debitBalance: 'saldo deudor',
      creditBalance: 'saldo acreedor',
      documentDate: 'fecha de factura',
      dueDate: 'fecha de vencimiento',
      daysOverdue: 'días de retraso',
      document: 'número de documento',
      siren: 'SIREN o SIRET',
      country: 'país',
      currency: 'divisa',
      reconciliation: 'conciliación',
    },
    confirm: 'Leer con estas columnas',
  },

  questions: {
    heading: 'Esto lo decide usted',
    intro: 'Nada en el archivo lo decide; la opción mostrada es la que se ha usado.',
    dateOrder: {
      label: 'En las fechas, el día va',
      choices: { dayFirst: 'antes del mes', monthFirst: 'después del mes' },
    },
    ageBasis: {
      label: 'Los tramos cuentan los días desde',
      choices: { dueDate: 'el vencimiento', invoiceDate: 'la factura' },
    },
    same: 'Estas cuentas llevan el mismo nombre: ¿es el mismo cliente?',
    sameIntro: 'Marque las que deben unirse; el archivo se vuelve a leer.',
    together: (name, count) => `${name}, ${count} cuentas`,
  },

  quality: {
    heading: 'Lo que se ha leído',
    entries: (from, to, months) =>
      `Asientos del ${from} al ${to}, ${months} ${months === 1 ? 'mes' : 'meses'}`,
    aged: (day) => (day ? `Saldo de clientes al ${day}` : 'Saldo de clientes'),
    lines: (count, lines, understood, repaired, refused) =>
      `${lines} ${count === 1 ? 'línea leída' : 'líneas leídas'}: ${understood} tal cual, ${repaired} tras corrección, ${refused} aparte.`,
    balanced: (amount) => `El debe es igual al haber: ${amount}.`,
    unbalanced: (debit, credit, difference) =>
      `El debe (${debit}) y el haber (${credit}) difieren en ${difference}: quizá el archivo esté incompleto.`,
    allocated: {
      turnover: (share, low) =>
        `El ${share} de la facturación está atribuido a clientes${low ? '; las partes de abajo se refieren solo a eso' : ''}.`,
      outstandings: (share, low) =>
        `El ${share} del saldo pendiente está atribuido a clientes${low ? '; las partes de abajo se refieren solo a eso' : ''}.`,
    },
    notices,
    days: (days) => `${days} ${days === 1 ? 'día' : 'días'}`,
    months: (months) => `${months} ${months === 1 ? 'mes' : 'meses'}`,
    linesOf: (lines) => `líneas ${lines}`,
    parts: {
      entriesUnbalanced: (share) => `cuadra el ${share}`,
      allocation: (share) => `el ${share} no`,
      fewReconciliations: (share) => `${share} en importe`,
      abroadUnknown: (share) => `${share} de la facturación`,
    },
    refused: (count, told) =>
      count > 1 ? `Ver las ${told} líneas dejadas aparte` : 'Ver la línea dejada aparte',
    line: (line, reason) => `Línea ${line}: ${reason}.`,
    more: (count) => `Y ${count} más.`,
    reasons: {
      tooFewFields: 'faltan columnas',
      tooManyFields: 'sobran columnas',
      badDate: 'la fecha no se lee',
      badAmount: 'el importe no se lee',
      badSign: 'no se lee si es debe o haber',
      noAccount: 'no hay número de cuenta',
      subTotal: 'es un subtotal',
      noCustomer: 'no hay cliente',
    },
  },

  answers: {
    heading: 'Lo que responden sus cifras',
    intro:
      'Corrija lo que no corresponda a su empresa; vacíe un campo para dejar la pregunta como está. Una corrección vale también tras una nueva lectura.',
    take: 'Llevar al cuestionario',
    open: 'Un listado de saldos no dice ni sus ventas ni sus pérdidas: esas preguntas quedan por responder más arriba.',
    taken: 'Estas respuestas están en el cuestionario: la estimación es la suya.',
    how: 'Cálculo',
    own: (value) => `Su corrección; el archivo dice ${value}.`,
    sources: {
      insurableTurnover: (_base) => 'Ventas del ejercicio, llevadas a un año, menos lo que no se asegura.',
      buyerCount: (base) =>
        base === 'turnover' ? 'Clientes facturados en el ejercicio.' : 'Clientes que le deben algo.',
      largest: (base) =>
        base === 'turnover'
          ? 'Sobre la facturación por cliente.'
          : 'Sobre el saldo pendiente, a falta de facturación.',
      topThree: (base) =>
        base === 'turnover'
          ? 'Sobre la facturación por cliente.'
          : 'Sobre el saldo pendiente, a falta de facturación.',
      dso: (_base) => 'Plazo observado de la factura al pago, menos el retraso medio.',
      daysPastDue: (_base) => 'Retraso observado, ponderado por los importes.',
      grossBadDebtRatio: (_base) => 'Créditos que han pasado a impagados, sobre la facturación.',
      exportShare: (_base) => 'Según las cuentas de ventas y los países de los clientes.',
    },
    sure: {
      sure: 'Seguro.',
      likely: 'Probable.',
      unsure: 'Poco seguro: compruébelo.',
    },
    formulas: {
      insurableTurnover:
        'Saldo de las cuentas 70 (plan francés), sin asientos de cierre, menos las exclusiones, × 12 ÷ meses.',
      buyerCount: 'Clientes cuya facturación (en su defecto, el saldo) es positiva, sin las exclusiones.',
      largest: 'Parte del cliente principal en la suma de los que quedan.',
      topThree: 'Parte de los tres clientes principales en la suma de los que quedan.',
      dso: 'Días de la factura al pago, ponderados por los importes pagados, menos el retraso medio.',
      daysPastDue: 'Media ponderada de los días tras el vencimiento, cero para lo pagado a tiempo.',
      grossBadDebtRatio:
        'Nuevos créditos de dudoso cobro y pérdidas directas de los ejercicios, ÷ facturación de los mismos ejercicios.',
      exportShare: 'Ventas fuera de Francia ÷ ventas cuyo país se conoce.',
    },
    countBack:
      'Plazo estimado, retrasos incluidos, recorriendo las ventas hacia atrás hasta el saldo pendiente.',
    term: (taken, late, term) => `${taken} días observados, menos ${late} de retraso, son ${term}.`,
    methods,
    coverage: (share) => `Se apoya en el ${share} del total.`,
    parts: (total, excluded, insurable) =>
      `Total ${total}${excluded.length > 0 ? `, menos ${excluded.join(', ')}` : ''}, es decir, ${insurable} en el periodo.`,
    excluded: {
      cash: 'ventas al contado',
      pseudoBuyers: 'clientes de paso o ficticios',
      group: 'sociedades del grupo',
      publicBodies: 'sector público',
      prepaid: 'ventas pagadas por adelantado',
    },
    losses: (doubtful, writtenOff, recoveries, provisions) =>
      `Último ejercicio: ${doubtful} pasados a dudoso cobro, ${writtenOff} de pérdidas, ${recoveries} recuperados, ${provisions} de provisiones.`,
  },

  exclusions: {
    heading: '¿Ventas que una póliza no cubre?',
    intro: 'Por su nombre, estos clientes podrían no ser asegurables. Marque los que deben excluirse.',
    suspicions: {
      pseudoBuyer: 'cliente de paso o ficticio',
      group: 'sociedad del grupo',
      publicBody: 'sector público',
    },
    more: (count) => `Y ${count} más, por marcar en la tabla de clientes.`,
  },

  priced: {
    heading: 'El precio de su propia lista',
    waiting: 'Calculando…',
    stale: 'Antes de su último cambio; calculando…',
    nothing: 'No hay ningún cliente que asegurar en esta lista.',
    price: (rate, total, count, told, graded) =>
      `Cliente por cliente (${told} ${count === 1 ? 'cliente' : 'clientes'}, ${graded > 0 ? `${graded} ${graded === 1 ? 'calificado' : 'calificados'}` : 'ninguno calificado'}), la tasa probable sería del ${rate}, es decir, ${total} al año todo incluido, salvo gastos de recobro.`,
    named: (count, told, share, limit, fees) =>
      count > 0
        ? `${told} ${count === 1 ? 'cliente pediría' : 'clientes pedirían'} un límite de crédito de al menos ${limit} y ${count === 1 ? 'estaría clasificado' : 'estarían clasificados'}: ${share} de la facturación, ${fees} de gastos al año.`
        : `Ningún cliente alcanzaría ${limit} de límite de crédito: no habría gastos.`,
    unnamed: (count, told) =>
      count > 1 ? `${told} serían anónimos, sin solicitud.` : `${told} sería anónimo, sin solicitud.`,
    refuseHint:
      '¿Y si el asegurador rechazara a un cliente? En la tabla de clientes, elija «límite denegado».',
    without: (count, told) =>
      count > 1
        ? `Sin los ${told} clientes que el asegurador rechazaría`
        : 'Sin el cliente que el asegurador rechazaría',
    refused: (without, share, rate, before, total) =>
      `${without}, quedaría cubierto el ${share} de esta facturación, al ${rate} en lugar del ${before}, es decir, ${total} al año.`,
    allRefused: 'Se rechazarían todos los clientes: no habría nada que asegurar.',
    sharedOut:
      'Su archivo no dice las ventas de cada uno: la facturación del cuestionario se reparte según lo que debe cada uno.',
    peakFactor: (times) =>
      `Supone que el saldo de sus clientes sube, en su día más alto, a ${times} veces su media del periodo.`,
    accountingEntries: {
      worst: (name, peak, loss, paid, kept) =>
        `El peor cliente sería ${name}: en su punto más alto le debía ${peak} con IVA, una pérdida de ${loss} sin IVA; la póliza pagaría ${paid} y quedarían a su cargo ${kept}.`,
      within:
        'Ningún cliente ha superado, en su punto más alto, el límite de crédito que el modelo pediría para él.',
      above: (count, told, all) =>
        `${told} de ${all} clientes ${count === 1 ? 'ha' : 'han'} superado, en su punto más alto, el límite de crédito que el modelo pediría: prevea ahí más margen.`,
      caption: 'Saldos más altos y límites de crédito estimados, con IVA',
      peak: 'Más alto',
    },
    agedReceivables: {
      worst: (name, peak, loss, paid, kept) =>
        `El peor cliente sería ${name}: ese día le debía ${peak} con IVA, una pérdida de ${loss} sin IVA; la póliza pagaría ${paid} y quedarían a su cargo ${kept}.`,
      within: 'Ningún cliente debía, ese día, más que el límite de crédito que el modelo pediría para él.',
      above: (count, told, all) =>
        `${told} de ${all} clientes ${count === 1 ? 'debía' : 'debían'}, ese día, más que el límite de crédito que el modelo pediría: prevea ahí más margen.`,
      caption: 'Saldos y límites de crédito estimados, con IVA',
      peak: 'Saldo',
    },
    showLimits: (told, count) =>
      told < count ? `Ver los ${told} primeros` : count > 1 ? 'Ver cuáles' : 'Ver cuál',
    buyer: 'Cliente',
    limit: 'Límite',
    beyond: 'Exceso',
  },

  table: {
    heading: (count) => `Los clientes (${count})`,
    name: 'Los clientes, uno por línea',
    masked: (rank) => `Cliente ${rank}`,
    hidden: 'Los nombres están ocultos.',
    shown: 'Los nombres se muestran, en esta pantalla y en el cuestionario para guardar.',
    show: 'Mostrar los nombres',
    hide: 'Ocultar los nombres',
    search: 'Buscar un nombre',
    searchMasked: 'Buscar un número',
    none: 'Ningún cliente coincide.',
    adjusting: 'Indicar para cada cliente',
    adjustments: {
      nothing: 'nada más',
      leftOut: 'ventas por excluir',
      refused: 'límite denegado',
      grade: 'nota de solvencia',
    },
    columns: {
      name: 'Cliente',
      turnover: 'Ventas sin IVA',
      closingOutstanding: 'Saldo',
      peakOutstanding: 'Más alto',
      overdue: 'Con retraso',
      daysToPay: 'Plazo, días',
    },
    out: 'excluido',
    insurable: 'asegurable',
    reasons: {
      pseudoBuyer: 'de paso o ficticio',
      group: 'grupo',
      publicBody: 'sector público',
    },
    ungraded: 'sin nota',
    grade: (letter) => (letter === 'A' ? 'A (el más seguro)' : letter === 'G' ? 'G (el más frágil)' : letter),
  },

  concentration: {
    heading: 'La concentración',
    finding: {
      turnover: (largest, three) =>
        `Su cliente principal supone el ${largest} de sus ventas; los tres principales, el ${three}.`,
      outstandings: (largest, three) =>
        `Su cliente principal debe el ${largest} de su saldo pendiente; los tres principales, el ${three}.`,
    },
    chart: 'Parte acumulada de los clientes, del mayor al menor',
    reading: 'Cuanto más se aparta la curva de la diagonal, de menos clientes dependen sus ventas.',
    first: 'el primero',
    firstThree: 'los tres primeros',
    firstTen: 'los diez primeros',
    herfindahl: 'índice de Herfindahl, sobre 10.000',
    effective: 'equivale a tantos clientes iguales',
    buyers: (count) => `${count} clientes`,
    table: 'Ver en tabla',
    caption: {
      turnover: 'Partes de la facturación atribuida a clientes',
      outstandings: 'Partes del saldo pendiente',
    },
    of: 'Clientes',
    share: 'Parte',
  },

  payment: {
    heading: 'Los plazos de pago',
    finding: {
      reconciliation: (days, share) =>
        `De la factura al pago, sus clientes tardan ${days} días de media; el ${share} de los pagos está conciliado.`,
      fifo: (days, _share) =>
        `De la factura al pago, sus clientes tardan unos ${days} días, a falta de suficientes pagos conciliados.`,
      countBack: (days, _share) => `El saldo de cierre representa los ${days} últimos días de ventas.`,
    },
    caption: 'Plazos de sus clientes según la medida',
    measure: 'Medida',
    days: 'Días',
    measures: {
      reconciliation: 'media, por conciliación',
      fifo: 'media, primero las facturas más antiguas',
      countBack: 'DSO, ventas hacia atrás',
      median: 'la mitad de lo pagado se paga en',
      slowest: 'nueve décimas partes de lo pagado se pagan en',
      medianWithOpen: 'la mitad de lo facturado, impagados incluidos',
      late: 'retraso medio',
    },
    formulas: {
      reconciliation:
        'Por conciliación: fecha media de los pagos menos fecha media de las facturas de una misma conciliación, ponderada por los importes.',
      fifo: 'Primero las más antiguas: cada pago de un cliente salda sus facturas más antiguas.',
      countBack:
        'DSO: número de días de ventas con IVA, hacia atrás desde el último día, que hacen falta para alcanzar el saldo.',
      median: 'La mitad: plazo dentro del cual se pagó la mitad de lo pagado.',
      slowest: 'Nueve décimas partes: lo mismo, para el 90\u00a0% de lo pagado.',
      medianWithOpen:
        'Impagados incluidos: lo que aún se debe cuenta como no pagado a día de hoy (Kaplan-Meier, sobre los importes).',
    },
  },

  losses: {
    heading: 'Los impagados',
    caption: 'Impagados por ejercicio',
    figure: 'Importe',
    amounts: {
      doubtful: 'pasados a dudoso cobro, con IVA (416)',
      writtenOff: 'pérdidas, sin IVA (654)',
      recoveries: 'recuperados, sin IVA',
      provisions: 'provisiones al cierre, sin IVA (491)',
      costOfRisk: 'coste del ejercicio, sin IVA',
    },
    ratios: {
      grossBadDebtRatio: 'impagados sobre facturación',
      doubtfulRatio: 'dudosos en el saldo pendiente',
      cover: 'dudosos cubiertos por provisiones',
    },
    bases: {
      grossInclVat:
        'Impagados sobre facturación: créditos pasados a dudoso cobro o a pérdidas, con IVA, ÷ facturación asegurable sin IVA.',
      grossExclVat:
        'Impagados sobre facturación: créditos pasados a dudoso cobro o a pérdidas, sin IVA, ÷ facturación asegurable sin IVA.',
      writeOffs: 'Impagados sobre facturación: pérdidas sin IVA ÷ facturación asegurable sin IVA.',
    },
    formulas: {
      doubtfulRatio:
        'Dudosos en el saldo pendiente: cuenta 416 ÷ cuentas 411, 413 y 416 del plan francés, el último día.',
      cover: 'Cubiertos: cuenta 491 ÷ cuenta 416 sin IVA, el último día.',
    },
  },

  overdue: {
    heading: 'Los retrasos',
    finding: (day, late, share) =>
      `${day ? `El ${day} había` : 'Había'} ${late} con retraso, es decir, el ${share} de lo que debían sus clientes.`,
    term: 'Plazo concedido, porque los vencimientos no están en el archivo',
    terms: (days) => (days ? `${days}\u00a0días` : 'El plazo habitual de cada cliente'),
    caption: 'Saldo por retraso, con IVA',
    band: 'Retraso',
    amount: 'Importe',
    share: 'Parte',
    notDue: 'no vencido',
    between: (from, to) => `${from} a ${to} días`,
    over: (days) => `más de ${days} días`,
  },

  questionnaire: {
    heading: 'El cuestionario del asegurador',
    intro:
      'Lo que pide un asegurador o un corredor: facturación por país, veinte clientes principales, impagados de los ejercicios, plazos.',
    masked: 'Los nombres y los SIREN no figuran mientras usted no los muestre.',
    named: 'Los nombres y los SIREN figuran, puesto que usted los muestra.',
    save: 'Guardar en CSV',
    print: 'Imprimir',
    file: (day) => `cuestionario-seguro-credito-${day}`,
    title: 'Cuestionario de seguro de crédito',
    period: 'Periodo',
    countries: {
      caption: 'Facturación asegurable por país, sin IVA, al año',
      heading: 'País',
      turnover: 'Facturación asegurable sin IVA',
      unknown: 'sin precisar',
    },
    terms: 'Clientes y plazos',
    value: 'Respuesta',
    top: {
      caption: 'Veinte clientes principales',
      buyer: 'Cliente',
      siren: 'SIREN',
      country: 'País',
      turnover: 'Ventas sin IVA al año',
      peak: 'Saldo más alto con IVA',
      closing: 'Saldo al cierre con IVA',
      days: 'Días',
    },
    losses: {
      caption: 'Impagados de los ejercicios',
      year: 'Ejercicio',
      turnover: 'Facturación',
      loss: 'Impagados',
      ratio: 'Parte',
    },
  },
};
