import { messages as terms } from '../../../terms/text/it.js';
import type { HelperMessages } from './fr.js';

/** The Italian texts of the helpers inside the questions. */
export const messages: HelperMessages = {
  hints: {
    insurableTurnover:
      'Un anno di vendite a credito tra imprese: senza le vendite a privati, pagate subito o in anticipo, alla pubblica amministrazione e alle sue controllate.',
    sector:
      'Contano le loro insolvenze. I clienti pubblici non hanno una riga qui: si sottraggono dal fatturato da assicurare.',
    buyerCount: 'Quelli fatturati nell’ultimo anno.',
    largest: 'Il suo peso nel fatturato assicurato.',
    topThree: 'Compreso il principale.',
    dso: 'Quella delle sue fatture, in media.',
    daysPastDue:
      'Giorni trascorsi oltre la scadenza. Non capita solo a Lei: circa il 45% delle fatture resta non pagato dopo la scadenza, secondo un’indagine citata da assurance-credit-entreprise.fr (pagina francese senza data, letta nel novembre 2026).',
    grossBadDebtRatio:
      'Le perdite su crediti, sul fatturato, danno un tasso di perdita; le fatture passate al contenzioso, un «tasso lordo di insoluti» (prima dei recuperi), più alto.',
    quality:
      'A suo parere, per l’insieme del fatturato; l’assicuratore li valuta uno per uno. I rating: quelli di un assicuratore, di un’agenzia di informazioni commerciali o della Banque de France.',
    exportShare:
      'Quota delle vendite fuori dalla Francia; senza dettaglio, ripartita come l’export francese.',
    activity:
      'Quando le vendite si concentrano in pochi mesi, in quei mesi i clienti le devono più di quanto dica la dilazione, e l’anno finisce più lontano dal previsto.',
  },

  qualities: {
    excellent: 'Grandi imprese, gruppi affermati; i rating migliori; quasi mai in ritardo.',
    good: 'Grandi imprese, PMI affermate; buoni rating; ritardi rari e brevi.',
    average: 'PMI di ogni dimensione; rating medi; ritardi di una o due settimane.',
    fragile: 'Imprese piccole o giovani; rating deboli; ritardi frequenti, di un mese o più.',
    degraded:
      'Imprese molto piccole, in difficoltà; rating pessimi o assenti; lunghi ritardi, insoluti ripetuti.',
  },

  turnover: {
    group: 'Calcolo del fatturato assicurabile',
    total: 'Fatturato totale, IVA esclusa',
    without: 'Vendite da sottrarre, IVA esclusa',
    exclusions: {
      consumers: 'a privati',
      prepaid: 'pagate subito o in anticipo',
      publicBodies: 'a clienti pubblici (Stato, enti locali, ospedali)',
      subsidiaries: 'alle proprie controllate',
    },
    result: 'Fatturato assicurabile',
    take: 'Usa questo importo',
    taken: 'Importo ripreso sopra',
    empty: 'Indichi il totale, poi ciò che non va assicurato.',
    unclear: 'Resta un importo da precisare.',
    exceeds: (excluded) =>
      `Le vendite da sottrarre (${excluded}) superano il totale. Una stessa vendita si sottrae una sola volta.`,
    nothing:
      'Non resta nulla da assicurare: l’assicurazione dei crediti riguarda le vendite a credito tra imprese.',
  },

  receivables: {
    heading: 'Servizi, progetti, hardware: che cosa conta, e da quando',
    items: [
      'Lavori a consuntivo, assistenza, manutenzione: conta ciò che è fatto e fatturato; la copertura parte in genere dalla prestazione, purché si fatturi senza indugio.',
      'A corpo, o progetto con fatturazioni intermedie: conta ogni fase consegnata e fatturata. Finché il cliente non l’ha accettata può contestarla, e un credito contestato attende in genere l’accordo o la sentenza: faccia firmare l’accettazione di ogni fase. Il lavoro in corso, non ancora fatturato, richiede una copertura a parte.',
      'Hardware: la copertura parte in genere dalla consegna; un acconto pagato in anticipo si sottrae.',
      'Consegna, fattura o accettazione: il contratto dice quale di queste date apre la copertura.',
    ],
  },

  losses: {
    group: 'Calcolo a partire dai suoi conti',
    bases: {
      writeOffs:
        'Perdite: importi passati a perdite su crediti, IVA esclusa, conto 654 del conto economico francese.',
      grossInclVat:
        'Perdite: fatture passate al contenzioso nell’anno, IVA inclusa, anche se pagate in seguito.',
    },
    loss: 'Perdite',
    turnover: 'Fatturato, IVA esclusa',
    years: { 1: 'L’anno scorso', 2: 'Due anni fa', 3: 'Tre anni fa' },
    of: (what, year) => `${what}, ${year}`,
    note: 'Senza perdite, scriva 0: un anno lasciato vuoto non conta. In corsivo, un’ipotesi: il fatturato da assicurare.',
    exceptional: 'C’è tra queste una perdita eccezionale?',
    no: 'no',
    yes: 'sì',
    amount: 'Il suo importo',
    amountHint: 'Contato allo stesso modo delle perdite.',
    counted: (counted) =>
      `Conta solo per ${counted}: un incidente dice poco del futuro, e il modello limita ogni grande perdita ad alcune volte la perdita media attesa dei clienti.`,
    whole: 'Conta per intero: per una clientela come la sua il modello limita solo perdite più grandi.',
    results: {
      writeOffs: 'Tasso di perdita',
      grossInclVat: 'Tasso lordo di insoluti (moyenne contentieuse)',
    },
    sum: (lost, turnover, years) =>
      `${lost} di perdite su ${turnover} di fatturato, ${years > 1 ? `in ${years} anni` : 'in un anno'}.`,
    take: 'Usa questo tasso',
    empty: 'Indichi le perdite di almeno un anno.',
    unclear: 'Resta un importo da precisare.',
    aboveTurnover: 'Le perdite superano il fatturato degli stessi anni: verifichi gli importi.',
    aboveLosses: 'La perdita eccezionale supera il totale delle perdite: la conti anche nel suo anno.',
  },

  exports: {
    group: 'Export, paese per paese',
    country: 'Paese',
    share: 'Quota delle vendite',
    choose: 'scelga un paese',
    of: (what, which) => `${what}, ${which}`,
    remove: 'Rimuovi',
    line: (line) => `riga ${line}`,
    add: 'Aggiungi un paese',
    total: (abroad, home) => `Export ${abroad}, Francia ${home}.`,
    empty:
      'Scelga un paese e la sua quota delle vendite; il resto è la Francia, dipartimenti d’oltremare compresi.',
    unclear: 'Resta una quota da precisare.',
    above: (total) => `Queste quote fanno ${total}: non possono superare il 100% delle vendite.`,
    incomplete: 'Una riga senza paese o senza quota non conta ancora.',
    unclassified: (countries, many) =>
      `${countries}: l’OCSE non ${many ? 'li' : 'lo'} classifica; la tariffa applica un rischio prudente.`,
    overruled: 'Prevale la quota indicata sopra, ripartita come l’export francese.',
    take: 'Usa questi paesi',
  },

  terms: {
    units: {
      maximumLiabilityMultiple: { premium: '× il premio', minimumPremium: '× il minimo' },
      waitingPeriodMonths: 'mesi',
    },
    oneMonth: '1\u00a0mese, su richiesta',
    ...terms.names,
  },
};
