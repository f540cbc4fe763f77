import type { ExplainMessages } from './fr.js';

export const heading = 'Entender esta tasa';

/** The Spanish texts of «Entender esta tasa». */
export const messages: ExplainMessages = {
  points: (figure, _many) => `${figure}\u00a0${figure === '1' ? 'punto' : 'puntos'}`,
  under: (euros) => `<\u202f${euros}`,

  waterfall: {
    heading: 'De qué se compone',
    finding: (total, claims, capital, costs) =>
      `De ${total}, ${claims} pagan los impagados de un año medio, ${capital} el riesgo de un año muy malo y ${costs} los gastos, el corredor y el margen.`,
    items: {
      technical: { label: 'Prima pura', hint: 'impagados esperados, un año medio' },
      experience: { label: 'Sus impagados pasados', hint: 'corrigen esa previsión, sin sustituirla' },
      assumedExperience: {
        label: 'Impagados pasados, supuestos',
        hint: 'a falta de los suyos, los de la empresa de referencia',
      },
      claimTerms: {
        label: 'Parte que queda a su cargo',
        hint: 'porcentaje de cobertura, umbral, franquicia por siniestro',
      },
      aggregateTerms: {
        label: 'Franquicia anual y límite',
        hint: 'franquicia agregada anual, límite de indemnización',
      },
      crisis: { label: 'Año muy malo', hint: 'capital que inmoviliza el asegurador' },
      concentration: { label: 'Caída de un gran cliente', hint: 'capital para un solo accidente' },
      claimsHandling: { label: 'Tramitación de siniestros', hint: 'estudio, gestión de cobro' },
      bonusMalus: { label: 'Bonus o malus', hint: 'devolución o recargo a fin de año' },
      fixedCost: { label: 'Gastos fijos', hint: 'los mismos para cualquier póliza' },
      acquisition: { label: 'Comisión del corredor', hint: 'parte de la prima' },
      administration: {
        label: 'Gestión del asegurador',
        hint: 'calificación, vigilancia de los clientes',
      },
      runningCosts: { label: 'Gastos de funcionamiento', hint: 'gestión del asegurador y corretaje' },
      margin: { label: 'Margen del asegurador', hint: 'parte de la prima' },
    },
    total: 'Tasa probable',
    absent: (items) => `Nada, o casi nada, en su caso: ${items}.`,
    minimum: (minimum) =>
      `La prima mínima eleva la factura a ${minimum} al año: los euros de arriba son los de la tasa, antes de ese mínimo.`,
    rounding: 'Redondeado de modo que las líneas sumen exactamente el total.',
    table: 'Ver en tabla',
    item: 'Parte de la tasa',
    rate: 'Puntos',
    amount: '€ al año',
    running: 'Acumulado',
  },

  causes: {
    heading: 'Qué la mueve',
    from: (rate) => `La empresa de referencia de la tarifa paga el ${rate}. Lo que cambian sus respuestas:`,
    to: (rate) => `Al final, su tasa probable: ${rate}.`,
    same: (rate) =>
      `Ninguna de sus respuestas aparta su tasa de la de la empresa de referencia de la tarifa: ${rate}.`,
    reference: (turnover, buyers, sector, largest, days) =>
      `La empresa de referencia: ${turnover} de facturación, ${buyers} clientes (${sector}), el principal con el ${largest}, cobro a ${days}.`,
    slight: (subjects) => `Menos de una milésima de punto: ${subjects}.`,
    twice: (above, here) =>
      `Sus impagados pasados están en las dos listas: ${above} más arriba, lo que corrigen solo de la prima pura; ${here} aquí, lo que cambian en la tasa entera, con capital, gastos y margen, frente a los de la empresa de referencia.`,
    none: (subjects) => `Sin efecto, como en la empresa de referencia: ${subjects}.`,
    order: 'Del mayor efecto al menor',
    waiting: 'Calculando…',
    stale: 'Antes de su última respuesta; calculando…',
    method:
      'Cada efecto es la media de lo que cambia la respuesta, tomada sobre todos los órdenes en que se puede responder.',
    groups: {
      sector: 'el sector y los países de sus clientes',
      quality: 'la solidez de sus clientes',
      payment: 'sus plazos de pago',
      paymentAndActivity: 'sus plazos de pago y el ritmo de su actividad',
      spread: 'el número de sus clientes y el peso de los principales',
      size: 'su facturación',
      experience: 'sus impagados pasados',
      terms: 'las condiciones de la póliza',
    },
  },

  next: {
    heading: 'La respuesta que más la precisaría',
    narrower: (low, high) =>
      `Con la misma tasa probable, la horquilla iría más o menos del ${low} al ${high}.`,
    answer: 'Responder a esta pregunta',
    none: 'Ninguna otra pregunta estrecharía mucho la horquilla: lo que queda depende de lo que verá el asegurador, del apetito de los aseguradores y del modelo.',
  },

  method: 'El método, coeficiente por coeficiente',

  /** The table for paper. */
  paper: {
    heading: 'Por qué esta tasa',
    item: 'Parte de la tasa',
    points: 'Puntos',
    amount: '€ al año',
    total: 'Tasa probable',
  },
};
