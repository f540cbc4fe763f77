import headings from 'virtual:view-headings/es';
import { numbers } from '../../text/numbers/es.js';
import type { Messages } from './fr.js';

const cut = (share: number): string => {
  if (Math.abs(share - 1 / 2) < 0.06) return 'a la mitad';
  if (Math.abs(share - 1 / 3) < 0.04) return 'en un tercio';
  if (Math.abs(share - 1 / 4) < 0.04) return 'en una cuarta parte';
  return share < 0.05 ? 'un poco' : `en torno a un ${Math.round(share * 20) * 5}\u00a0%`;
};

/** The Spanish texts of the first screen. */
export const messages: Messages = {
  numbers,
  title: 'Su tasa de seguro de crédito',

  example: {
    label: 'Ejemplo',
    back: 'volver al ejemplo',
    mark: 'ejemplo',
    confirm: 'confirmar',
  },

  result: {
    range: (low, high) => `${low} a ${high}`,
    to: 'a',
    likely: 'tasa probable',
    likelyShort: 'probable',
    base: 'de la facturación asegurable, sin IVA',
    perYear: 'al\u00a0año',
    perMonth: 'al mes',
    exclTax: 'sin impuesto francés de seguros',
    minimum: (alone) => `; es el mínimo de una póliza (solo con la tasa, ${alone})`,
    lowIsMinimum: '; la parte baja de la horquilla es el mínimo de una póliza',
    stale: 'antes de su último cambio',
  },

  progress: {
    given: (given, asked) => `${given} ${given === 1 ? 'respuesta' : 'respuestas'} de ${asked}`,
    next: (subject, share) => `Precisar ${subject} reduciría la horquilla ${cut(share)}`,
    assumption: 'hipótesis',
    legend: (example, assumed) =>
      `Por confirmar o sustituir: ${[example && 'en cursiva, el ejemplo', assumed && 'en gris, las hipótesis'].filter(Boolean).join('; ')}.`,
  },

  scale: {
    caption: (rate) => `Su tasa probable, ${rate}, en la escala del mercado`,
    mean: 'media',
    legend: 'X, Y, Z: tres empresas de referencia, favorable, corriente, difícil.',
    table: 'Ver en tabla',
  },

  bill: {
    open: 'Todo incluido, salvo gastos de recobro',
  },

  fields: {
    insurableTurnover: {
      label: 'Facturación a asegurar, sin\u00a0IVA',
      subject: 'la facturación',
    },
    sector: {
      label: 'Sector de sus clientes (o, en su defecto, el suyo)',
      subject: 'el sector de sus clientes',
    },
    buyerCount: {
      label: 'Clientes activos',
      subject: 'el número de clientes',
    },
    largest: {
      label: 'Peso del cliente principal',
      subject: 'el peso del cliente principal',
    },
    topThree: {
      label: 'Peso de los tres principales',
      subject: 'el peso de los tres clientes principales',
    },
    dso: {
      label: 'Plazo de pago concedido',
      subject: 'el plazo de pago',
    },
    daysPastDue: {
      label: 'Retraso medio',
      subject: 'el retraso medio',
    },
    grossBadDebtRatio: {
      label: 'Impagados de los tres últimos años',
      subject: 'sus impagados',
    },
    quality: {
      label: 'Solidez de sus clientes',
      subject: 'la solidez de sus clientes',
    },
    exportShare: {
      label: 'Exportación',
      subject: 'el peso de la exportación',
    },
    activity: {
      label: 'Actividad a lo largo del año',
      subject: 'el ritmo de su actividad',
    },
  },

  units: {
    money: '€',
    percent: '%',
    days: 'días',
  },

  badDebts: {
    basis: '¿Qué sabe de sus impagados?',
    bases: {
      writeOffs: 'créditos incobrables, sin\u00a0IVA (cuenta francesa 654)',
      grossInclVat: 'facturas pasadas a recobro, con IVA',
      unknown: 'no lo sé',
    },
    perYear: 'de la facturación, al año',
  },

  qualities: {
    excellent: 'muy sólidos',
    good: 'sólidos',
    average: 'en la media',
    fragile: 'frágiles',
    degraded: 'muy frágiles',
    bySize: 'según su tamaño',
  },

  activities: {
    regular: 'regular',
    seasonal: 'estacional',
    very: 'muy estacional',
  },

  terms: 'Condiciones de la póliza (cobertura, franquicias…)',

  understood: (typed, value) => `${typed} → ${value}`,
  faulty: 'Revíselo.',

  tariff: {
    line: (version, until) => `Tarifa ${version} · válida hasta el ${until}`,
    host: (title) => `Tarifa de este sitio: ${title}`,
    loading: 'Leyendo la tarifa de este sitio…',
    refused: 'La tarifa de este sitio es ilegible: la sustituye la tarifa indicativa.',
    expired: (date) => `Esta tarifa venció el ${date}; los precios han podido cambiar.`,
    notYet: (date) => `Esta tarifa solo vale a partir del ${date}.`,
  },

  legal: {
    frame:
      'Estimación indicativa: ni oferta de seguro ni asesoramiento; solo el asegurador fija el precio, tras estudiar a sus clientes.',
    sent: (counts, fetches, submits) =>
      [
        !(counts || fetches || submits) && '0 bytes enviados.',
        'Todo se calcula en su navegador.',
        fetches && 'Una petición lee la tarifa de este sitio, sin sus respuestas.',
        counts &&
          'Este sitio cuenta eventos anónimos (sector, tramos de facturación y de tasa), sin sus importes.',
        submits &&
          'Su estimación y sus respuestas se envían con el formulario de este sitio, si usted lo manda.',
      ]
        .filter(Boolean)
        .join(' '),
    broker: 'Su corredor',
    orias: (number) => `Orias (registro francés) ${number}`,
    supervisor: 'Supervisión',
    complaints: 'Reclamaciones',
    mediator: 'Mediador (Francia)',
    privacy: 'Datos personales',
  },

  actions: {
    contact: (broker) => `Hablar con ${broker || 'un corredor'}`,
    share: 'Compartir',
    print: 'Imprimir',
    rest: 'Precisar y entender',
  },

  headings,
  views: {
    loading: 'Cargando…',
    failed: 'No se ha podido cargar esta parte.',
    retry: 'Reintentar',
  },

  colon: ': ',
  help: 'ayuda:',
  helpers: {
    insurableTurnover: '¿qué incluir?',
    grossBadDebtRatio: 'calcular',
    quality: '¿cómo elegir?',
    exportShare: 'país por país',
  },
  slider: 'deslizador',

  sectorGroups: {
    industry: 'Industria',
    construction: 'Construcción e inmobiliario',
    trade: 'Comercio y transporte',
    services: 'Servicios',
    others: 'Otros',
  },
  sectors: {
    agriculture: 'Agricultura',
    food: 'Agroalimentación',
    'chemicals-pharma': 'Química, farmacia',
    'energy-water': 'Energía, agua, residuos',
    'metals-machinery': 'Metalurgia, maquinaria',
    automotive: 'Automoción',
    'textiles-clothing': 'Textil, confección',
    'wood-paper-printing': 'Madera, papel, imprenta',
    electronics: 'Electrónica',
    'it-services': 'Servicios informáticos',
    'it-hardware-telecoms': 'Mayoristas informáticos, equipos, telecomunicaciones',
    construction: 'Construcción, obra pública',
    wholesale: 'Comercio al por mayor',
    retail: 'Comercio minorista',
    transport: 'Transporte',
    logistics: 'Logística, almacenaje',
    hospitality: 'Hoteles, turismo',
    'restaurants-bars': 'Restaurantes, bares',
    'business-services': 'Servicios a empresas',
    'temporary-staffing': 'Trabajo temporal',
    'real-estate': 'Inmobiliario',
    'health-education': 'Sanidad, enseñanza',
    finance: 'Banca, seguros',
    'public-sector': 'Sector público',
    other: 'Otro, o varios sectores',
  },
};
