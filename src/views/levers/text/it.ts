import { messages as terms } from '../../../terms/text/it.js';
import { shares } from '../../../text/italian.js';
import type { LeversMessages } from './fr.js';

export const heading = 'Ridurre questo tasso';

/** The Italian texts of «Ridurre questo tasso». */
export const messages: LeversMessages = {
  best: (what, saving) => `Che cosa abbasserebbe di più il suo premio: ${what}, ${saving} l’anno.`,
  cost: (average, bad) =>
    `In cambio, a suo carico in più: ${average} in un anno medio, ${bad} in media nell’1% degli anni peggiori.`,
  free: (what, saving) => `Senza cedere nulla della copertura: ${what}, ${saving} l’anno.`,
  nothing: (least) => `Nessuno di questi cambiamenti le farebbe guadagnare ${least} l’anno.`,
  minimum: (amount) =>
    `Una polizza costa almeno ${amount} l’anno: al di sotto, un tasso più basso non cambia più il costo.`,
  hard: (from) =>
    `Il suo tasso di oggi è nella parte alta della scala (${from} e oltre): lì è molto più difficile ottenere una riduzione del tasso o un’opzione di fine anno.`,
  waiting: 'Calcolo in corso…',
  stale: 'Prima del suo ultimo cambiamento; calcolo in corso…',

  trial: {
    heading: 'In prova',
    none: 'Per ora nulla. Provi uno o più cambiamenti: la stima in alto li segue, le sue risposte restano come sono.',
    total: 'Insieme',
    stop: 'Annulla tutto',
  },

  list: {
    heading: 'Cambiamento per cambiamento, prima il risparmio maggiore',
    scope: 'all’anno, imposta esclusa',
    beside: 'oltre a ciò che è in prova',
    try: 'Prova',
    undo: 'Annulla',
    tried: 'in prova',
    under: (least) => `meno di ${least}`,
    points: (figure) => `${figure}\u00a0${figure === '1' ? 'punto' : 'punti'}`,
    fact: 'La sua attività',
    term: 'La polizza',
    today: (value) => `oggi ${value}`,
    trying: (value) => `in prova ${value}`,
    unlimited: 'senza limite',
    free: 'Copertura invariata.',
  },

  kept: {
    heading: 'A suo carico',
    explained:
      'A suo carico: ciò che le resterebbe in più o in meno se il suo cliente principale fallisse, in un anno medio, e in media nell’1% degli anni peggiori.',
    largestBuyer: 'fallimento del cliente principale',
    averageYear: 'anno medio',
    badYear: 'l’1% degli anni peggiori',
    same: 'Nulla in più a suo carico in questi tre casi.',
  },

  times: terms.times,
  levers: {
    dso: { name: (_to, by) => `concedere ${by} in meno ai clienti`, hint: 'da negoziare con loro' },
    largestShare: {
      name: (to, _by) => `portare il cliente principale ${shares.al(to)} delle vendite`,
      hint: 'vendendo di più agli altri',
    },
    badDebts: {
      name: (_to, _by) => 'avere un quinto di insoluti in meno',
      hint: 'solleciti, acconti, blocco delle forniture',
    },
    lossYears: {
      name: (to, _by) => `mostrare ${to} di insoluti`,
      hint: 'se gli anni precedenti somigliano agli ultimi',
    },
    insuredPercentage: {
      name: (to, _by) => `una percentuale assicurata ${shares.del(to)}`,
      hint: 'parte di ogni perdita che l’assicuratore paga',
    },
    claimThreshold: {
      name: (to, _by) => `una soglia d’intervento di ${to}`,
      hint: 'al di sotto, l’insoluto resta a suo carico',
    },
    eachLossDeductible: {
      name: (to, _by) => `una franchigia per sinistro di ${to}`,
      hint: 'detratta da ogni indennizzo',
    },
    annualAggregateDeductible: {
      name: (to, _by) => `una franchigia globale annua di ${to}`,
      hint: 'le prime perdite dell’anno, a suo carico',
    },
    maximumLiabilityMultiple: {
      name: (to, _by) => `un massimo indennizzo di ${to}`,
      hint: 'il massimo che l’assicuratore paga in un anno',
    },
    waitingPeriodMonths: {
      name: (to, _by) => `un periodo di attesa di ${to}`,
      hint: 'si attende di più l’indennizzo di un ritardo di pagamento',
    },
  },
  subjects: {
    dso: 'la dilazione di pagamento',
    largestShare: 'il peso del cliente principale',
    badDebts: 'meno insoluti',
    lossYears: 'uno storico più lungo',
    insuredPercentage: 'la percentuale assicurata',
    claimThreshold: 'la soglia d’intervento',
    eachLossDeductible: 'la franchigia per sinistro',
    annualAggregateDeductible: 'la franchigia globale annua',
    maximumLiabilityMultiple: 'il massimo indennizzo',
    waitingPeriodMonths: 'il periodo di attesa',
  },
  slight: (subjects, least) => `Meno di ${least} l’anno, o nulla, nel suo caso: ${subjects}.`,

  renewals: {
    heading: 'E ai prossimi rinnovi?',
    rule: 'L’assicuratore fissa di nuovo il tasso ogni anno: l’anno trascorso si aggiunge allo storico e, più questo è lungo, più pesa nel tasso.',
    rises: (now, then) =>
      `A insoluti invariati, il suo tasso passerebbe ${shares.dal(now)} ${shares.al(then)} in tre rinnovi.`,
    falls: (now, then) =>
      `A insoluti invariati, il suo tasso scenderebbe ${shares.dal(now)} ${shares.al(then)} in tre rinnovi.`,
    holds: (now, _then) => `A insoluti invariati, il suo tasso resterebbe ${shares.al(now)} per tre rinnovi.`,
    than: {
      rises: 'Il suo passato è più pesante di quello di imprese simili.',
      falls: 'Il suo passato è più leggero di quello di imprese simili.',
    },
    halved: (then, saved) =>
      `Con metà degli insoluti, grazie alla prevenzione e al recupero crediti, sarebbe ${shares.al(then)} al terzo rinnovo; in tre anni, ${saved} di premio in meno, imposta esclusa, rispetto a insoluti invariati.`,
    hardly: (then, least) =>
      `Con metà degli insoluti, grazie alla prevenzione e al recupero crediti, sarebbe ${shares.al(then)} al terzo rinnovo, senza che ciò tolga ${least} al premio in tre anni.`,
    failure: (next) =>
      `Se il suo cliente principale fallisse durante l’anno, sarebbe ${shares.al(next)} al prossimo rinnovo.`,
    reserve: (after) =>
      `${after}, un assicuratore in genere abbassa il tasso solo dopo anni migliori: fino ad allora chiede piuttosto una franchigia annua, una percentuale assicurata più bassa o un premio più alto, e talvolta rifiuta il rischio.`,
    after: {
      losses: (_from) => 'Dopo insoluti più pesanti di quelli che un premio usuale paga',
      scale: (from) => `Nella parte alta della scala (${from} e oltre), dove Lei si trova`,
      failure: (_from) => 'Dopo un fallimento simile',
    },
    uncertain:
      'Nulla di ciò è garantito: l’assicuratore decide ogni anno, e un passato pesante conta di più man mano che gli anni si aggiungono. Tutto il resto si suppone invariato.',
    bounded:
      'Questa tariffa limita l’effetto del passato sul tasso, e il suo è già al limite: un assicuratore può andare oltre.',
    assumed: 'Poiché i suoi insoluti non sono indicati, valgono quelli di un’impresa di riferimento.',
    beside: 'È contato anche ciò che è in prova.',
    stories: {
      same: 'Insoluti invariati',
      halved: 'Metà degli insoluti',
      failure: 'Cliente principale fallito durante l’anno',
    },
    colon: ':',
    ends: {
      same: (rate) => ['insoluti', `invariati: ${rate}`],
      halved: (rate) => ['metà degli', `insoluti: ${rate}`],
      failure: (rate) => ['cliente principale', `fallito: ${rate}`],
    },
    chart: 'Il tasso ai prossimi tre rinnovi',
    places: ['1º', '2º', '3º'],
    today: (rate) => `oggi: ${rate}`,
    reading: 'Il tasso al 1º, al 2º e al 3º rinnovo; la scala parte da zero.',
    table: 'Mostra in tabella',
    caption: (now) => `Tasso ai prossimi tre rinnovi, partendo oggi ${shares.dal(now)}`,
    story: 'Se…',
  },

  yearEnd: {
    heading: 'A fine anno: il bonus',
    clause: (full, limit) =>
      `Il bonus è l’opzione dei buoni rischi: dopo un anno senza indennizzi, l’assicuratore restituisce ${shares.il(full)} del premio; meno se ha indennizzato, e nulla quando i suoi indennizzi raggiungono ${shares.il(limit)} del premio.`,
    figures: (more, refund, full, net, beside) =>
      `${beside ? 'Con ciò che è in prova' : 'Nel suo caso'}, aggiungerebbe ${more} al premio, pagati in anticipo, e restituirebbe ${refund} in un anno medio, ${full} in un anno senza indennizzi: in media costa ${net} l’anno più di quanto restituisca.`,
    usual: (below, _from) => `Si ottiene spesso con un tasso sotto ${shares.il(below)}, come il suo oggi.`,
    between: (below, from) =>
      `Si ottiene spesso con un tasso sotto ${shares.il(below)}, molto più difficilmente a partire ${shares.dal(from)}; il suo tasso di oggi sta tra i due.`,
    assumed: 'Clausola supposta: ogni assicuratore ha la propria, e può concederla a un altro prezzo.',
  },

  method: {
    heading: 'Come si calcola',
    items: [
      'Ogni riga rifà tutto il calcolo con un solo cambiamento. I risparmi si sovrappongono: ciò che è in prova è ricalcolato in blocco, e in genere vale meno della loro somma.',
      'Ipotesi: null’altro si muove, né la solidità dei clienti né la tariffa dell’assicuratore.',
      'Fallimento del cliente principale: tutto ciò che deve nel punto più alto dell’anno, IVA esclusa, prima dei recuperi, senza altri sinistri.',
      'Anno medio: perdite attese su ciò che l’assicuratore accetta, al netto dei recuperi, meno i suoi indennizzi.',
      'L’1% degli anni peggiori: la stessa differenza, in media nell’1% degli anni peggiori.',
      'Ai prossimi rinnovi: ogni anno aggiunge un anno di storico con il volume di oggi; un fallimento vi conta, come ogni grande insoluto, fino a un tetto, e l’effetto del passato sul tasso è limitato.',
      'Il bonus resta fuori dalla lista e dalle prove: il suo ristorno si paga in anticipo, e costa in media più di quanto renda.',
    ],
  },
};
