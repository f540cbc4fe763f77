import type { ClaimMessages } from './fr.js';

export const heading = 'En caso de impago';

/** The Spanish texts of «En caso de impago». */
export const messages: ClaimMessages = {
  answer: {
    of: (invoice, paid) => `De ${invoice} con IVA, el asegurador ${paid ? '' : 'no '}pagaría`,
    nothing: 'nada',
    by: (latest) => `a más tardar el ${latest}.`,
    presumed: (day, months) =>
      `el ${day}, si el crédito se reconoce ${months}\u00a0meses después de la sentencia; a menudo es mucho más tarde.`,
    left: (kept) => `Quedaría a su cargo, sin IVA: ${kept}.`,
  },

  inputs: {
    heading: 'Su factura',
    legend: 'En cursiva, hipótesis que puede sustituir.',
    fields: {
      claimInvoice: { label: 'Importe con IVA', hint: 'un mes de su cliente principal' },
      claimVatRate: { label: 'Tipo de IVA', hint: 'general francés' },
      claimLimit: {
        label: 'Límite de crédito (clasificación)',
        hint: 'su saldo habitual; 0 si se deniega',
      },
      claimInsuredPercentage: { label: 'Porcentaje de cobertura', hint: 'parte asegurada de la pérdida' },
    },
    noVat: 'exportación, sin IVA',
    unnamedLimit: 'lo que usted decide por sí solo',
    unnamedPercentage: 'por lo general, del 60 al 75\u00a0%',
    dates: {
      claimDueDate: { label: 'Vencimiento', hint: 'hoy' },
      claimOpenedOn: { label: 'Sentencia de apertura del', hint: 'día del vencimiento' },
      claimAdmittedOn: {
        label: 'Crédito reconocido el',
        hint: (months) => `${months}\u00a0meses después de la sentencia, a menudo mucho más tarde`,
      },
    },
    openedByAdmission: 'día del reconocimiento, a más tardar',
    admittedFirst: 'Un crédito no se reconoce antes de la sentencia de apertura.',
    badDate: 'Un día entre 2000 y 2100, por ejemplo 31/01/2027.',
    cause: '¿Por qué no se ha pagado?',
    causes: {
      protractedDefault: 'mora prolongada',
      declaredInsolvency: 'insolvencia de derecho (en Francia: sauvegarde, redressement o liquidación)',
    },
    buyer: '¿Este cliente está clasificado en su póliza?',
    buyers: {
      named: 'cliente clasificado: tiene su límite de crédito',
      unnamed: 'cliente anónimo: sin límite propio',
    },
    vat: '¿Cuándo debe el IVA de esta factura?',
    vats: {
      onInvoice: 'al facturar: mercancías, o servicios con IVA según factura',
      onReceipt: 'al cobrar: servicios con IVA según cobro',
    },
  },

  calendar: {
    heading: 'El calendario',
    toFile: (deadline) => `El plazo que no debe dejar pasar: comunicar el impago ${deadline}.`,
    fileNow: (over, passed, running, latest) =>
      `Comunique el impago sin esperar: ${over}, el último día era el ${passed}; ${running}, es el ${latest}.`,
    tooLate: (date) =>
      `Si el ${date} el impago aún no se había comunicado, es probable que la cobertura se haya perdido: llame a su corredor.`,
    contract: 'Prevalece su contrato.',
    due: 'Vencimiento de la factura',
    events: {
      fileClaim: 'Comunicar el impago al asegurador',
      stopDeliveries: 'Detener las entregas',
      unilateralExtensionEnds: 'Último día de prórroga',
      declareDebt: 'Comunicar el crédito en el procedimiento',
      claimGoods: 'Reivindicar las mercancías',
      indemnity: 'Indemnización',
    },
    hints: {
      fileClaim: (extended) =>
        `pasado el plazo, no hay cobertura${extended ? `; ${extended} si ha prorrogado el vencimiento` : ''}`,
      stopDeliveries: (days) =>
        `las siguientes ya no están cubiertas${days > 45 ? '; a veces desde 45\u00a0días de retraso' : ''}`,
      unilateralExtensionEnds: 'aplazamiento concedido sin pasar por el asegurador',
      indemnity: 'pagada en este intervalo, según el contrato, si comunica en el primer plazo',
      declareDebt:
        'si el cliente está en Francia, ante el mandataire judiciaire (representante de los acreedores) o el liquidador; pasado el plazo, el crédito queda excluido',
      claimGoods:
        'si el cliente está en Francia y las mercancías que usted le vendió con reserva de dominio siguen en su poder, o su propio cliente aún no se las ha pagado',
    },
    fromPublication:
      'contado aquí desde la sentencia; lo que vale es su publicación en el BODACC, boletín oficial francés, algo después',
    likewise: 'contado del mismo modo',
    legalTerm:
      'entre empresas en Francia, la ley sigue admitiendo solo 60\u00a0días desde la factura, o 45\u00a0días fin de mes (art. L441-10)',
    and: '; ',
    brief: {
      declareDebt: 'cliente en Francia',
      claimGoods: 'cliente en Francia, mercancías con reserva de dominio',
      presumed: (months) =>
        `si el crédito se reconoce ${months}\u00a0meses después de la sentencia; a menudo mucho más tarde`,
    },
    admitted: 'contada desde la comunicación o desde el reconocimiento del crédito, lo que ocurra más tarde',
    presumedAdmission: (months) =>
      `hipótesis: crédito reconocido ${months}\u00a0meses después de la sentencia, a menudo mucho más tarde; algunos contratos pagan a cuenta`,
    past: 'fecha pasada',
    save: 'Añadir estos plazos a mi agenda',
    saveNote: 'Archivo .ics, con el primer plazo de cada paso; se crea aquí, no se envía nada.',
  },

  on: (day, condition) => (condition ? `el ${day} ${condition}` : `el ${day}`),
  deadline: (days) => `a más tardar ${days.join(', ')}`,
  ways: {
    afterDue: (days, again) =>
      again ? `si prevé ${days}\u00a0días` : `si su contrato prevé ${days}\u00a0días`,
    afterOpening: (days, again) =>
      `${again ? 'si prevé' : 'si su contrato prevé'} ${days}\u00a0días después de la sentencia`,
    filing: (_days, _again) => 'si la cobertura termina con la comunicación',
    late: (days, again) => `${again ? 'en los demás casos, ' : ''}a los ${days}\u00a0días de retraso`,
    opening: (_, again) => `${again ? 'en los demás casos, ' : ''}con la sentencia de apertura`,
    home: (months, _again) => `desde la Francia metropolitana (${months}\u00a0meses)`,
    abroad: (months, _again) => `desde el extranjero o los territorios de ultramar (${months}\u00a0meses)`,
  },

  /** What opens on demand. */
  demand: {
    more: 'Recuperaciones, y lo que queda del año',
    dates: 'Ver en tabla',
    cash: 'Su tesorería, con y sin el seguro',
    cap: 'El límite de indemnización y su cliente principal',
    steps: 'La indemnización, paso a paso, y lo que queda a su cargo',
    law: 'Lo que el cliente le debe además, según la ley francesa',
    sources: 'De dónde vienen estos plazos e importes',
  },

  /** Why nothing is paid. */
  ends: {
    vat: 'La factura es demasiado pequeña.',
    creditLimit: 'El asegurador no ha aceptado cubrir nada de este cliente.',
    recoveredBefore: 'Todo se recuperó antes de la indemnización.',
    claimThreshold: 'La pérdida está por debajo del umbral de indemnización.',
    insuredPercentage: 'Lo recuperado ya supera la parte asegurada.',
    eachLossDeductible: 'La franquicia por siniestro absorbe la indemnización.',
    annualAggregateDeductible: 'La franquicia agregada anual absorbe la indemnización.',
    maximumLiability: 'El límite de indemnización está agotado.',
    forfeited: 'El expediente llegó demasiado tarde.',
  },

  more: {
    fields: {
      claimBefore: { label: 'Recuperado antes de indemnizar, sin IVA', hint: 'nada' },
      claimAfter: { label: 'Recuperado tras indemnizar, sin IVA', hint: 'nada' },
      claimDeductible: {
        label: 'Resto de la franquicia agregada anual',
        hint: 'primeras pérdidas, a su cargo',
      },
      claimMaximum: { label: 'Resto del límite de indemnización', hint: 'límite entero' },
    },
    noMaximum: 'sin límite',
    noDeductible: 'sin franquicia agregada anual',
    aboveLoss: (loss) => `Recuperado en total: como máximo ${loss}, el importe sin IVA.`,
  },

  dates: {
    event: 'Paso',
    day: 'Fecha',
    counted: 'Según los casos',
    between: (earliest, latest) => `del ${earliest} al ${latest}`,
  },

  cash: {
    heading: 'Su tesorería',
    finding: (amount, date, without, admission) =>
      `${admission === undefined ? `A más tardar el ${date}` : `El ${date}, si el crédito se reconoce ${admission}\u00a0meses después de la sentencia,`} habrán entrado ${amount} con el seguro; sin él, ${without}.`,
    same: 'En este caso, el seguro no cambia nada en los cobros.',
    due: (amount) => `previsto ${amount} sin IVA`,
    with: (amount) => `con seguro ${amount}`,
    without: (amount) => `sin seguro ${amount}`,
    note: 'Sin IVA ni prima. Las recuperaciones no tienen fecha segura: antes de la indemnización, el día de la comunicación; después, tres meses más tarde.',
    vat: {
      onInvoice: (vat) => `El IVA pagado al facturar (${vat}) queda adelantado hasta que se recupere.`,
      onReceipt: (_vat) => 'El IVA solo se debe por lo que paga el cliente: no se adelanta nada.',
    },
    table: 'Ver en tabla',
    date: 'Fecha',
    event: 'Lo que entra',
    causes: {
      due: 'vencimiento, no entra nada',
      opened: 'procedimiento abierto antes del vencimiento',
      before: 'recuperado antes de la indemnización',
      indemnity: 'indemnización',
      after: 'recuperado tras la indemnización',
    },
    withHead: 'Con',
    withoutHead: 'Sin',
  },

  cap: {
    above: (exposure, paid, maximum) =>
      `Su cliente principal supera por sí solo el límite de indemnización, lo máximo que paga el asegurador al año: un saldo de ${exposure} supondría ${paid} de indemnización, con un límite de ${maximum}.`,
    below: (exposure, paid, maximum) =>
      `Su cliente principal cabe en el límite de indemnización, lo máximo que paga el asegurador al año: un saldo de ${exposure} supondría ${paid} de indemnización, con un límite de ${maximum}.`,
    none: 'Su póliza no tiene límite de indemnización: el asegurador paga sin máximo anual.',
  },

  steps: {
    invoice: 'Factura con IVA',
    names: {
      vat: 'Sin el IVA',
      creditLimit: 'Dentro del límite',
      recoveredBefore: 'Menos lo recuperado',
      claimThreshold: 'Umbral de indemnización',
      insuredPercentage: 'Porcentaje de cobertura',
      eachLossDeductible: 'Franquicia por siniestro',
      annualAggregateDeductible: 'Franquicia agregada anual',
      maximumLiability: 'Límite de indemnización',
      forfeited: 'Comunicación tardía',
    },
    hints: {
      vat: {
        onInvoice: (rate) => `${rate}, recuperable si el crédito se pierde definitivamente`,
        onReceipt: (rate) => `${rate}, debido solo por lo que paga el cliente`,
      },
      creditLimit: (limit) => `lo que el asegurador cubre de este cliente, ${limit}`,
      recoveredBefore: (amount) => `${amount}, por la parte cubierta`,
      claimThreshold: (amount) => `por debajo de ${amount}, no se paga nada`,
      topUp: (share) => `completa lo recuperado hasta el ${share} de la parte cubierta`,
      netLoss: (share) => `${share} de lo que no se recupera`,
      eachLossDeductible: (amount) => `${amount} descontados de cada indemnización`,
      annualAggregateDeductible: (amount) => `quedan ${amount} a su cargo`,
      maximumLiability: (amount) => `el asegurador aún puede pagar ${amount}`,
      noVat: 'la factura no lo lleva',
      noRecovery: 'nada antes de la indemnización',
      none: 'la póliza no lo prevé',
      noneLeft: 'no queda nada este año',
      forfeited: 'pasado el plazo, no se paga nada',
    },
    total: 'Indemnización',
  },

  kept: {
    heading: 'Lo que queda a su cargo',
    finding: (kept, loss) => `${kept} de una pérdida de ${loss} sin IVA.`,
    vat: {
      onInvoice: (vat) =>
        `El IVA de lo que el cliente no paga (${vat}) no está asegurado. Según el derecho francés, usted lo recupera cuando el crédito se pierde definitivamente, o ya con la sentencia que abre la liquidación, una vez enviada una factura rectificativa (CGI, art. 272-1).`,
      onReceipt: (vat) =>
        `El IVA de lo que el cliente no paga (${vat}) no está asegurado. En el régimen de cobros usted no lo ha pagado: no hay nada que recuperar (código tributario francés, CGI, art. 269-2-c).`,
    },
    reasons: {
      creditLimit: 'por encima del límite de crédito',
      claimThreshold: 'por debajo del umbral de indemnización',
      insuredPercentage: 'su parte, más allá del porcentaje de cobertura',
      eachLossDeductible: 'franquicia por siniestro',
      annualAggregateDeductible: 'franquicia agregada anual',
      maximumLiability: 'por encima del límite de indemnización',
    },
    recovered: 'recuperado después de la indemnización, su parte',
    whole: 'Queda a su cargo',
    before: (amount) =>
      `Antes de la indemnización, todo lo que entra es suyo: ${amount} aquí, y el asegurador completa.`,
    beforeNone:
      'Antes de la indemnización, todo lo que entra es suyo, y el asegurador completa hasta el porcentaje de cobertura.',
    beforeNet: 'Antes de la indemnización, todo lo que entra es suyo, y reduce la pérdida que se indemniza.',
    after: (insurer, insured) =>
      `Después, cada euro recuperado se reparte a prorrata: ${insurer} para el asegurador, ${insured} para usted. Si todo entra, usted recupera la totalidad.`,
    afterAmounts: (insurer, insured) => `Aquí: ${insurer} para el asegurador, ${insured} para usted.`,
    year: (left) => `Para los siguientes siniestros del año, quedan ${left}.`,
    deductibleLeft: (amount) => `${amount} de franquicia agregada anual`,
    maximumLeft: (amount) => `${amount} de límite de indemnización`,
  },

  file: {
    name: (due) => `impago-${due}`,
    title: (event, invoice) => `${event} (factura de ${invoice} con IVA)`,
    range: (earliest, latest) =>
      `Según los contratos: del ${earliest} al ${latest}. Se toma la primera fecha que aún no ha pasado.`,
    earlier: 'Algunos contratos lo piden desde 45\u00a0días de retraso.',
    lastDay: (event) => `Último día: ${event}`,
    deadline: (deadline) => `Debe hacerse ${deadline}.`,
    sentence: (part) => `${part[0]!.toUpperCase()}${part.slice(1)}.`,
    presumed: 'Fecha contada sobre una hipótesis: falta precisar la sentencia o el reconocimiento.',
    notes: (due, more) => [`Factura con vencimiento el ${due}.`, ...more, 'Prevalece su contrato.'].join(' '),
  },

  interest: {
    sum: (interest, date, charge) =>
      `${interest} de intereses de demora hasta el ${date}, y ${charge} de compensación fija por gastos de cobro. El asegurador no los cubre.`,
    label: 'Interés de demora anual',
    hint: (half) => (half ? `mínimo legal francés, ${half}` : 'mínimo legal francés'),
    half: (half, year) => `${half === 1 ? '1.er' : '2.º'} semestre de ${year}`,
    older: (half) =>
      `Este tipo es el del ${half}, el último conocido aquí: el del semestre en curso está en el Journal officiel francés.`,
    law: 'La ley francesa fija un mínimo de tres veces el interés legal; sin cláusula en el contrato, es el tipo del BCE más 10 puntos. Los dos cambian cada semestre. Sobre el importe con IVA, sin recordatorio previo (L441-10 y D441-5 del Código de Comercio francés).',
    insolvency: (interest, days, charge) =>
      `${interest} de intereses de demora por ${days} de retraso; en un procedimiento de insolvencia francés se detienen por lo general con la sentencia de apertura (L622-28 del Código de Comercio francés). Los ${charge} de compensación fija no se reclaman cuando el procedimiento prohíbe el pago. El asegurador no cubre ni unos ni otra.`,
  },
};
