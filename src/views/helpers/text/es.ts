import { messages as terms } from '../../../terms/text/es.js';
import type { HelperMessages } from './fr.js';

/** The Spanish texts of the helpers inside the questions. */
export const messages: HelperMessages = {
  hints: {
    insurableTurnover:
      'Un año de ventas a crédito entre empresas: sin las ventas a particulares, al contado o pagadas por adelantado, a administraciones públicas y a sus filiales.',
    sector:
      'Lo que cuenta son las insolvencias de esos clientes. Los clientes públicos no tienen línea aquí: se restan de la facturación a asegurar.',
    buyerCount: 'Los que ha facturado en el último año.',
    largest: 'Su peso en la facturación asegurada.',
    topThree: 'Incluido el principal.',
    dso: 'El de sus facturas, de media.',
    daysPastDue:
      'Días transcurridos tras el vencimiento. No le ocurre solo a usted: alrededor del 45\u00a0% de las facturas siguen impagadas una vez vencidas, según una encuesta citada por assurance-credit-entreprise.fr (página francesa sin fecha, leída en noviembre de 2026).',
    grossBadDebtRatio:
      'Los créditos incobrables, sobre la facturación, dan una tasa de pérdidas; las facturas pasadas a recobro, una «tasa bruta de impagados» (antes de recuperaciones), más alta.',
    quality:
      'A su juicio, para el conjunto de su facturación; el asegurador los califica uno por uno. Las notas: las de un asegurador, una agencia de informes comerciales o la Banque de France.',
    exportShare: 'Parte de las ventas fuera de Francia; sin detalle, repartida como la exportación francesa.',
    activity:
      'Cuando sus ventas se concentran en unos meses, sus clientes le deben entonces más de lo que indica el plazo de pago, y el año acaba más lejos de lo previsto.',
  },

  qualities: {
    excellent: 'Grandes empresas, grupos consolidados; las mejores notas; casi nunca se retrasan.',
    good: 'Grandes empresas, pymes consolidadas; buenas notas; retrasos poco frecuentes y cortos.',
    average: 'Pymes de todos los tamaños; notas medias; retrasos de una o dos semanas.',
    fragile: 'Empresas pequeñas o jóvenes; notas bajas; retrasos frecuentes, de un mes o más.',
    degraded:
      'Empresas muy pequeñas, en dificultades; malas notas o ninguna; retrasos largos, impagados repetidos.',
  },

  turnover: {
    group: 'Cálculo de la facturación asegurable',
    total: 'Facturación total, sin IVA',
    without: 'Ventas a restar, sin IVA',
    exclusions: {
      consumers: 'a particulares',
      prepaid: 'al contado o pagadas por adelantado',
      publicBodies: 'a clientes públicos (Estado, entes locales, hospitales)',
      subsidiaries: 'a sus propias filiales',
    },
    result: 'Facturación asegurable',
    take: 'Usar este importe',
    taken: 'Importe usado arriba',
    empty: 'Indique el total y después lo que no se va a asegurar.',
    unclear: 'Queda un importe por precisar.',
    exceeds: (excluded) =>
      `Las ventas a restar (${excluded}) superan el total. Una misma venta se resta una sola vez.`,
    nothing: 'No queda nada que asegurar: el seguro de crédito cubre las ventas a crédito entre empresas.',
  },

  receivables: {
    heading: 'Servicios, proyectos, equipos: qué cuenta, y desde cuándo',
    items: [
      'Trabajos por horas, asistencia, mantenimiento: cuenta lo hecho y facturado; la cobertura empieza por lo general con la prestación, siempre que se facture sin demora.',
      'Precio cerrado o proyecto con facturas intermedias: cuenta cada etapa entregada y facturada. Mientras el cliente no la haya aceptado puede discutirla, y un crédito discutido espera por lo general el acuerdo o la sentencia: haga firmar la recepción de cada etapa. El trabajo en curso, aún sin facturar, pide una cobertura aparte.',
      'Equipos: la cobertura empieza por lo general con la entrega; un anticipo ya pagado se resta.',
      'Entrega, factura o recepción: su contrato dice cuál de esas fechas abre la cobertura.',
    ],
  },

  losses: {
    group: 'Cálculo a partir de sus cuentas',
    bases: {
      writeOffs: 'Pérdidas: créditos incobrables, sin IVA, cuenta 654 de la cuenta de resultados francesa.',
      grossInclVat:
        'Pérdidas: facturas pasadas a recobro en el año, con IVA, aunque se hayan pagado después.',
    },
    loss: 'Pérdidas',
    turnover: 'Facturación sin IVA',
    years: { 1: 'Año pasado', 2: 'Hace dos años', 3: 'Hace tres años' },
    of: (what, year) => `${what}, ${year}`,
    note: 'Sin pérdidas, escriba 0: un año vacío no cuenta. En cursiva, una hipótesis: la facturación a asegurar.',
    exceptional: '¿Hay entre ellas una pérdida excepcional?',
    no: 'no',
    yes: 'sí',
    amount: 'Su importe',
    amountHint: 'Contado del mismo modo que las pérdidas.',
    counted: (counted) =>
      `Solo cuenta por ${counted}: un accidente dice poco del futuro, y el modelo limita cada gran pérdida a unas cuantas veces la pérdida media esperada de sus clientes.`,
    whole: 'Cuenta entera: para una clientela como la suya, el modelo solo limita pérdidas mayores.',
    results: {
      writeOffs: 'Tasa de pérdidas',
      grossInclVat: 'Tasa bruta de impagados (moyenne contentieuse)',
    },
    sum: (lost, turnover, years) =>
      `${lost} de pérdidas sobre ${turnover} de facturación, ${years > 1 ? `en ${years} años` : 'en un año'}.`,
    take: 'Usar esta tasa',
    empty: 'Indique las pérdidas de al menos un año.',
    unclear: 'Queda un importe por precisar.',
    aboveTurnover: 'Las pérdidas superan la facturación de los mismos años: compruebe los importes.',
    aboveLosses: 'La pérdida excepcional supera el total de las pérdidas: cuéntela también en su año.',
  },

  exports: {
    group: 'Exportación, país por país',
    country: 'País',
    share: 'Parte de las ventas',
    choose: 'elija un país',
    of: (what, which) => `${what}, ${which}`,
    remove: 'Quitar',
    line: (line) => `línea ${line}`,
    add: 'Añadir un país',
    total: (abroad, home) => `Exportación ${abroad}, Francia ${home}.`,
    empty:
      'Elija un país y la parte que supone de sus ventas; el resto es Francia, departamentos de ultramar incluidos.',
    unclear: 'Queda una parte por precisar.',
    above: (total) => `Estas partes suman ${total}: no pueden superar el 100\u00a0% de las ventas.`,
    incomplete: 'Una línea sin país o sin parte todavía no cuenta.',
    unclassified: (countries, many) =>
      `${countries}: la OCDE no ${many ? 'los' : 'lo'} clasifica; la tarifa aplica un riesgo prudente.`,
    overruled: 'Prevalece la parte indicada arriba, repartida como la exportación francesa.',
    take: 'Usar estos países',
  },

  terms: {
    units: {
      maximumLiabilityMultiple: { premium: '× la prima', minimumPremium: '× el mínimo' },
      waitingPeriodMonths: 'meses',
    },
    oneMonth: '1\u00a0mes, a petición',
    ...terms.names,
  },
};
