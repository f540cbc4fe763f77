import { noticeWords as notices } from '../../../receivables/words/it.js';
import { days, shares } from '../../../text/italian.js';
import type { BuyersMessages } from './fr.js';

export const heading = 'I miei clienti';

const refusals: BuyersMessages['reading']['refusals'] = {
  empty: 'Questo file è vuoto.',
  binary: 'Non è un file di contabilità leggibile: il suo contenuto non è testo.',
  legacyExcel:
    'È una vecchia cartella Excel (.xls). La apra, la salvi in .xlsx o in .csv, poi la carichi di nuovo.',
  pdf: 'È un PDF: mostra le cifre senza darle. Chieda al suo software un’esportazione FEC, CSV o Excel.',
  encrypted: 'Questo file è protetto da password. Ne salvi una copia senza protezione.',
  corrupt: 'Questo file è danneggiato o incompleto. Rifaccia l’esportazione, poi lo carichi di nuovo.',
  tooLarge: 'Una volta decompresso, questo file supera ciò che si può leggere qui.',
  endlessLine: 'Questo file non ha righe di lunghezza ragionevole: non è un’esportazione di contabilità.',
  noHeader:
    'Le colonne non sono state riconosciute. Tenga la prima riga, con i nomi delle colonne, come la scrive il suo software.',
  noLines: 'Le colonne ci sono, ma non è stato possibile leggere alcuna riga di cifre.',
  noReceivables:
    'Questo file si legge, ma non contiene alcun conto clienti (411 nel piano dei conti francese). Esporti tutte le scritture dell’esercizio.',
  tooManyBuyers: 'Questo file ha più clienti di quanti se ne possano tenere qui in memoria.',
  unsureColumns: 'Non è stato possibile riconoscere le colonne di questa tabella.',
  failed:
    'La lettura si è interrotta da sola. Riprovi; se succede ancora, provi un altro formato di esportazione.',
};

const methods: BuyersMessages['answers']['methods'] = {
  pairing: 'Ripartito fattura per fattura, scrittura per scrittura.',
  named: 'Letto per cliente nei conti di vendita.',
  byAccount: 'Letto nei saldi dei conti.',
  estimated: 'Stimato dagli importi fatturati, IVA inclusa.',
  reconciliation: 'Misurato sulle fatture abbinate ai loro pagamenti.',
  fifo: 'Stimato, ogni pagamento salda le fatture più vecchie.',
  countBack: 'Stimato risalendo le vendite fino all’importo ancora dovuto.',
  dueDates: 'Letto nelle date di scadenza del file.',
  openItems: 'Stimato sulle fatture ancora dovute.',
  outstandings: 'Calcolato su ciò che ognuno deve.',
  signals: 'Dedotto dai conti, dall’IVA e dai nomi.',
};

/** The Italian texts of «I miei clienti». */
export const messages: BuyersMessages = {
  give: {
    heading: 'Parta dalla sua contabilità',
    again: 'I suoi file',
    intro:
      'Trascini il file francese delle scritture contabili (FEC), uno scadenzario clienti o un partitario clienti: il questionario si compila, cliente per cliente. Più esercizi insieme danno anche lo storico degli insoluti.',
    sent: '0 byte inviati.',
    stays: 'La lettura avviene in questa pagina, sul suo dispositivo; nulla ne esce e nulla è conservato.',
    files: 'Trascini qui i suoi file, o li scelga',
    kinds: 'FEC (.txt, .csv, .xml), scadenzario o partitario (.csv, .xlsx), da soli o in .zip o .gz.',
    paste: 'Oppure incolli una tabella',
    cells: 'Celle copiate da un foglio di calcolo, con la riga dei nomi delle colonne',
    cellsNote: 'Selezioni la tabella nel foglio di calcolo, la copi, poi la incolli qui.',
    readCells: 'Leggi questa tabella',
    putAway: 'Dimentica questi file',
  },

  reading: {
    label: 'Lettura del file',
    progress: (done, total, lines, linesTold, speed) =>
      [total ? `${done} su ${total}` : done, `${linesTold} ${lines === 1 ? 'riga' : 'righe'}`, speed]
        .filter(Boolean)
        .join(' · '),
    cancel: 'Interrompi',
    refused: 'Non è stato possibile leggere questo file',
    refusals,
    said: {
      reading: 'Lettura in corso.',
      read: (lines, linesTold, buyers, buyersTold) =>
        `Lettura terminata: ${linesTold} ${lines === 1 ? 'riga' : 'righe'}, ${buyersTold} ${buyers === 1 ? 'cliente' : 'clienti'}.`,
      unsure: 'Ci sono colonne da confermare.',
      stopped: 'Lettura interrotta.',
    },
  },

  unsure: {
    heading: 'Queste colonne sono da confermare',
    column: (name) => `Colonna «${name}»`,
    samples: (values) =>
      values.length > 0 ? `Per esempio: ${values.join(' · ')}` : 'Questa colonna è vuota.',
    roles: {
      ignored: 'da ignorare',
      customerName: 'nome del cliente',
      customerKey: 'codice del cliente',
      total: 'importo dovuto',
      notDue: 'a scadere',
      overdue: 'scaduto',
      bucket: 'fascia di ritardo',
      amount: 'importo della fattura',
      paid: 'già pagato',
      debit: 'dare',
      credit: 'avere',
      debitBalance: 'saldo dare',
      creditBalance: 'saldo avere',
      documentDate: 'data della fattura',
      dueDate: 'data di scadenza',
      daysOverdue: 'giorni di ritardo',
      document: 'numero di documento',
      siren: 'SIREN o SIRET',
      country: 'paese',
      currency: 'valuta',
      reconciliation: 'abbinamento',
    },
    confirm: 'Leggi con queste colonne',
  },

  questions: {
    heading: 'Questo lo decide Lei',
    intro: 'Nulla nel file lo decide; la scelta mostrata è quella usata.',
    dateOrder: {
      label: 'Nelle date, il giorno viene',
      choices: { dayFirst: 'prima del mese', monthFirst: 'dopo il mese' },
    },
    ageBasis: {
      label: 'Le fasce contano i giorni',
      choices: { dueDate: 'dalla scadenza', invoiceDate: 'dalla fattura' },
    },
    same: 'Questi conti portano lo stesso nome: è lo stesso cliente?',
    sameIntro: 'Spunti quelli da unire; il file viene allora riletto.',
    together: (name, count) => `${name}, ${count} conti`,
  },

  quality: {
    heading: 'Che cosa è stato letto',
    entries: (from, to, months) =>
      `Scritture ${days.dal(from)} ${days.al(to)}, ${months} ${months === 1 ? 'mese' : 'mesi'}`,
    aged: (day) => (day ? `Esposizione clienti ${days.al(day)}` : 'Esposizione clienti'),
    lines: (count, lines, understood, repaired, refused) =>
      `${lines} ${count === 1 ? 'riga letta' : 'righe lette'}: ${understood} tali e quali, ${repaired} dopo correzione, ${refused} messe da parte.`,
    balanced: (amount) => `Il dare è uguale all’avere: ${amount}.`,
    unbalanced: (debit, credit, difference) =>
      `Dare (${debit}) e avere (${credit}) differiscono di ${difference}: forse il file è incompleto.`,
    allocated: {
      turnover: (share, low) =>
        `Attribuito a clienti: ${shares.il(share)} del fatturato${low ? '; le quote sotto riguardano solo questo' : ''}.`,
      outstandings: (share, low) =>
        `Attribuito a clienti: ${shares.il(share)} dell’esposizione${low ? '; le quote sotto riguardano solo questo' : ''}.`,
    },
    notices,
    days: (days) => `${days} ${days === 1 ? 'giorno' : 'giorni'}`,
    months: (months) => `${months} ${months === 1 ? 'mese' : 'mesi'}`,
    linesOf: (lines) => `righe ${lines}`,
    parts: {
      entriesUnbalanced: (share) => `quadra ${shares.il(share)}`,
      allocation: (share) => `${shares.il(share)} no`,
      fewReconciliations: (share) => `${share} in importo`,
      abroadUnknown: (share) => `${share} del fatturato`,
    },
    refused: (count, told) =>
      count > 1 ? `Mostra le ${told} righe messe da parte` : 'Mostra la riga messa da parte',
    line: (line, reason) => `Riga ${line}: ${reason}.`,
    more: (count) => `E altre ${count}.`,
    reasons: {
      tooFewFields: 'mancano colonne',
      tooManyFields: 'ci sono troppe colonne',
      badDate: 'la data non si legge',
      badAmount: 'l’importo non si legge',
      badSign: 'non si legge se è dare o avere',
      noAccount: 'non c’è un numero di conto',
      subTotal: 'è un subtotale',
      noCustomer: 'non c’è un cliente',
    },
  },

  answers: {
    heading: 'Che cosa rispondono le sue cifre',
    intro:
      'Corregga ciò che non corrisponde alla sua impresa; svuoti un campo per lasciare la domanda com’è. Una correzione vale anche dopo una nuova lettura.',
    take: 'Porta nel questionario',
    open: 'Uno scadenzario non dice né le vendite né le perdite: quelle domande restano da compilare più in alto.',
    taken: 'Queste risposte sono nel questionario: la stima è la sua.',
    how: 'Calcolo',
    own: (value) => `La sua correzione; il file dice ${value}.`,
    sources: {
      insurableTurnover: (_base) =>
        'Vendite dell’esercizio, riportate a un anno, meno ciò che non si assicura.',
      buyerCount: (base) =>
        base === 'turnover' ? 'Clienti fatturati nell’esercizio.' : 'Clienti che le devono qualcosa.',
      largest: (base) =>
        base === 'turnover' ? 'Sul fatturato per cliente.' : 'Sull’esposizione, in mancanza del fatturato.',
      topThree: (base) =>
        base === 'turnover' ? 'Sul fatturato per cliente.' : 'Sull’esposizione, in mancanza del fatturato.',
      dso: (_base) => 'Tempo osservato dalla fattura al pagamento, meno il ritardo medio.',
      daysPastDue: (_base) => 'Ritardo osservato, ponderato per gli importi.',
      grossBadDebtRatio: (_base) => 'Crediti diventati insoluti, sul fatturato.',
      exportShare: (_base) => 'Dai conti di vendita e dai paesi dei clienti.',
    },
    sure: {
      sure: 'Sicuro.',
      likely: 'Probabile.',
      unsure: 'Poco sicuro: da verificare.',
    },
    formulas: {
      insurableTurnover:
        'Saldo dei conti 70 (piano francese), scritture di chiusura escluse, meno le esclusioni, × 12 ÷ mesi.',
      buyerCount: 'Clienti con fatturato (in mancanza, esposizione) positivo, tolte le esclusioni.',
      largest: 'Quota del cliente principale nella somma di quelli che restano.',
      topThree: 'Quota dei primi tre clienti nella somma di quelli che restano.',
      dso: 'Giorni dalla fattura al pagamento, ponderati per gli importi pagati, meno il ritardo medio.',
      daysPastDue: 'Media ponderata dei giorni oltre la scadenza, zero per ciò che è pagato in tempo.',
      grossBadDebtRatio:
        'Nuovi crediti dubbi e perdite dirette degli esercizi, ÷ fatturato degli stessi esercizi.',
      exportShare: 'Vendite fuori dalla Francia ÷ vendite di cui si conosce il paese.',
    },
    countBack: 'Tempo stimato, ritardi compresi, risalendo le vendite fino all’esposizione.',
    term: (taken, late, term) => `${taken} giorni osservati, meno ${late} di ritardo, fanno ${term}.`,
    methods,
    coverage: (share) => `Base: ${shares.il(share)} del totale.`,
    parts: (total, excluded, insurable) =>
      `Totale ${total}${excluded.length > 0 ? `, meno ${excluded.join(', ')}` : ''}, cioè ${insurable} nel periodo.`,
    excluded: {
      cash: 'vendite pagate subito',
      pseudoBuyers: 'clienti di passaggio o fittizi',
      group: 'società del gruppo',
      publicBodies: 'settore pubblico',
      prepaid: 'vendite pagate in anticipo',
    },
    losses: (doubtful, writtenOff, recoveries, provisions) =>
      `Ultimo esercizio: ${doubtful} passati a crediti dubbi, ${writtenOff} di perdite, ${recoveries} recuperati, ${provisions} di accantonamenti.`,
  },

  exclusions: {
    heading: 'Vendite che una polizza non copre?',
    intro: 'Dal nome, questi clienti potrebbero non essere assicurabili. Spunti quelli da escludere.',
    suspicions: {
      pseudoBuyer: 'cliente di passaggio o fittizio',
      group: 'società del gruppo',
      publicBody: 'settore pubblico',
    },
    more: (count) => `E altri ${count}, da segnare nella tabella dei clienti.`,
  },

  priced: {
    heading: 'Il prezzo della sua lista',
    waiting: 'Calcolo in corso…',
    stale: 'Prima del suo ultimo cambiamento; calcolo in corso…',
    nothing: 'Non c’è alcun cliente da assicurare in questa lista.',
    price: (rate, total, count, told, graded) =>
      `Cliente per cliente (${told} ${count === 1 ? 'cliente' : 'clienti'}, ${graded > 0 ? `${graded} con rating` : 'nessuno con rating'}), il tasso probabile sarebbe ${shares.del(rate)}, cioè ${total} l’anno tutto compreso, escluse le spese di contenzioso.`,
    named: (count, told, share, limit, fees) =>
      count > 0
        ? `${told} ${count === 1 ? 'cliente richiederebbe' : 'clienti richiederebbero'} un fido di almeno ${limit} e ${count === 1 ? 'sarebbe nominato' : 'sarebbero nominati'}: ${share} del fatturato, ${fees} di spese l’anno.`
        : `Nessun cliente raggiungerebbe ${limit} di fido: non ci sarebbero spese.`,
    unnamed: (count, told) =>
      count > 1
        ? `${told} sarebbero non nominati, senza richiesta.`
        : `${told} sarebbe non nominato, senza richiesta.`,
    refuseHint:
      'E se l’assicuratore rifiutasse un cliente? Nella tabella dei clienti, scelga «fido rifiutato».',
    without: (count, told) =>
      count > 1
        ? `Senza i clienti che l’assicuratore rifiuterebbe (${told})`
        : 'Senza il cliente che l’assicuratore rifiuterebbe',
    refused: (without, share, rate, before, total) =>
      `${without}, sarebbe coperto ${shares.il(share)} di questo fatturato, ${shares.al(rate)} invece che ${shares.al(before)}, cioè ${total} l’anno.`,
    allRefused: 'Tutti i clienti sarebbero rifiutati: non ci sarebbe nulla da assicurare.',
    sharedOut:
      'Il file non dice le vendite di ognuno: il fatturato del questionario è ripartito in base a ciò che ognuno deve.',
    peakFactor: (times) =>
      `Suppone che l’esposizione dei clienti salga, nel giorno più alto, a ${times} volte la sua media del periodo.`,
    accountingEntries: {
      worst: (name, peak, loss, paid, kept) =>
        `Il cliente peggiore sarebbe ${name}: nel punto più alto le doveva ${peak} IVA inclusa, cioè una perdita di ${loss} IVA esclusa; la polizza ne pagherebbe ${paid}, a Lei resterebbero ${kept}.`,
      within: 'Nessun cliente ha superato, nel punto più alto, il fido che il modello chiederebbe per lui.',
      above: (count, told, all) =>
        `${told} ${count === 1 ? 'cliente' : 'clienti'} su ${all} ${count === 1 ? 'ha' : 'hanno'} superato, nel punto più alto, il fido che il modello chiederebbe: lì preveda un margine maggiore.`,
      caption: 'Esposizioni più alte e fidi stimati, IVA inclusa',
      peak: 'Più alta',
    },
    agedReceivables: {
      worst: (name, peak, loss, paid, kept) =>
        `Il cliente peggiore sarebbe ${name}: quel giorno le doveva ${peak} IVA inclusa, cioè una perdita di ${loss} IVA esclusa; la polizza ne pagherebbe ${paid}, a Lei resterebbero ${kept}.`,
      within: 'Nessun cliente doveva, quel giorno, più del fido che il modello chiederebbe per lui.',
      above: (count, told, all) =>
        `${told} ${count === 1 ? 'cliente' : 'clienti'} su ${all} ${count === 1 ? 'doveva' : 'dovevano'}, quel giorno, più del fido che il modello chiederebbe: lì preveda un margine maggiore.`,
      caption: 'Esposizioni e fidi stimati, IVA inclusa',
      peak: 'Esposizione',
    },
    showLimits: (told, count) =>
      told < count ? `Mostra i primi ${told}` : count > 1 ? 'Mostra quali' : 'Mostra quale',
    buyer: 'Cliente',
    limit: 'Fido',
    beyond: 'Oltre',
  },

  table: {
    heading: (count) => `I clienti (${count})`,
    name: 'I clienti, uno per riga',
    masked: (rank) => `Cliente ${rank}`,
    hidden: 'I nomi sono nascosti.',
    shown: 'I nomi sono mostrati, su questo schermo e nel questionario da salvare.',
    show: 'Mostra i nomi',
    hide: 'Nascondi i nomi',
    search: 'Cerca un nome',
    searchMasked: 'Cerca un numero',
    none: 'Nessun cliente corrisponde.',
    adjusting: 'Indicare per ogni cliente',
    adjustments: {
      nothing: 'nient’altro',
      leftOut: 'vendite da escludere',
      refused: 'fido rifiutato',
      grade: 'rating del cliente',
    },
    columns: {
      name: 'Cliente',
      turnover: 'Vendite, IVA esclusa',
      closingOutstanding: 'Esposizione',
      peakOutstanding: 'Più alta',
      overdue: 'In ritardo',
      daysToPay: 'Tempi, giorni',
    },
    out: 'escluso',
    insurable: 'assicurabile',
    reasons: {
      pseudoBuyer: 'di passaggio o fittizio',
      group: 'gruppo',
      publicBody: 'settore pubblico',
    },
    ungraded: 'senza rating',
    grade: (letter) =>
      letter === 'A' ? 'A (il più sicuro)' : letter === 'G' ? 'G (il più fragile)' : letter,
  },

  concentration: {
    heading: 'La concentrazione',
    finding: {
      turnover: (largest, three) =>
        `Il cliente principale fa ${shares.il(largest)} delle vendite, i primi tre ${shares.il(three)}.`,
      outstandings: (largest, three) =>
        `Il cliente principale deve ${shares.il(largest)} dell’esposizione, i primi tre ${shares.il(three)}.`,
    },
    chart: 'Quota cumulata dei clienti, dal più grande al più piccolo',
    reading: 'Più la curva si scosta dalla diagonale, più le vendite dipendono da pochi clienti.',
    first: 'il primo',
    firstThree: 'i primi tre',
    firstTen: 'i primi dieci',
    herfindahl: 'indice di Herfindahl, su 10.000',
    effective: 'equivale a tanti clienti uguali',
    buyers: (count) => `${count} clienti`,
    table: 'Mostra in tabella',
    caption: {
      turnover: 'Quote del fatturato attribuito a clienti',
      outstandings: 'Quote dell’esposizione',
    },
    of: 'Clienti',
    share: 'Quota',
  },

  payment: {
    heading: 'I tempi di pagamento',
    finding: {
      reconciliation: (days, share) =>
        `Dalla fattura al pagamento, i clienti impiegano in media ${days} giorni; ${shares.il(share)} dei pagamenti è abbinato.`,
      fifo: (days, _share) =>
        `Dalla fattura al pagamento, i clienti impiegano circa ${days} giorni, in mancanza di abbinamenti sufficienti.`,
      countBack: (days, _share) =>
        `L’esposizione di chiusura rappresenta gli ultimi ${days} giorni di vendite.`,
    },
    caption: 'Tempi dei clienti a seconda della misura',
    measure: 'Misura',
    days: 'Giorni',
    measures: {
      reconciliation: 'media, per abbinamento',
      fifo: 'media, prima le fatture più vecchie',
      countBack: 'DSO, vendite a ritroso',
      median: 'la metà degli importi pagati lo è in',
      slowest: 'nove decimi degli importi pagati lo sono in',
      medianWithOpen: 'la metà degli importi fatturati, insoluti compresi',
      late: 'ritardo medio',
    },
    formulas: {
      reconciliation:
        'Per abbinamento: data media dei pagamenti meno data media delle fatture di uno stesso abbinamento, ponderata per gli importi.',
      fifo: 'Prima le più vecchie: ogni pagamento di un cliente salda le sue fatture più vecchie.',
      countBack:
        'DSO: numero di giorni di vendite, IVA inclusa, a ritroso dall’ultimo giorno, che servono per raggiungere l’esposizione.',
      median: 'La metà: tempo entro il quale è pagata la metà di ciò che lo è stato.',
      slowest: 'Nove decimi: lo stesso, per il 90% di ciò che è stato pagato.',
      medianWithOpen:
        'Insoluti compresi: ciò che è ancora dovuto conta come non pagato a oggi (Kaplan-Meier, sugli importi).',
    },
  },

  losses: {
    heading: 'Gli insoluti',
    caption: 'Insoluti per esercizio',
    figure: 'Importo',
    amounts: {
      doubtful: 'passati a crediti dubbi, IVA inclusa (416)',
      writtenOff: 'perdite, IVA esclusa (654)',
      recoveries: 'recuperati, IVA esclusa',
      provisions: 'accantonamenti alla chiusura, IVA esclusa (491)',
      costOfRisk: 'costo dell’esercizio, IVA esclusa',
    },
    ratios: {
      grossBadDebtRatio: 'insoluti sul fatturato',
      doubtfulRatio: 'crediti dubbi nell’esposizione',
      cover: 'crediti dubbi coperti da accantonamenti',
    },
    bases: {
      grossInclVat:
        'Insoluti sul fatturato: crediti passati a dubbi o a perdita, IVA inclusa, ÷ fatturato assicurabile, IVA esclusa.',
      grossExclVat:
        'Insoluti sul fatturato: crediti passati a dubbi o a perdita, IVA esclusa, ÷ fatturato assicurabile, IVA esclusa.',
      writeOffs: 'Insoluti sul fatturato: perdite, IVA esclusa, ÷ fatturato assicurabile, IVA esclusa.',
    },
    formulas: {
      doubtfulRatio:
        'Crediti dubbi nell’esposizione: conto 416 ÷ conti 411, 413 e 416 del piano francese, l’ultimo giorno.',
      cover: 'Coperti: conto 491 ÷ conto 416, IVA esclusa, l’ultimo giorno.',
    },
  },

  overdue: {
    heading: 'I ritardi',
    finding: (day, late, share) =>
      `${day && `Situazione ${days.al(day)}: `}${late} in ritardo, cioè ${shares.il(share)} di ciò che i clienti dovevano.`,
    term: 'Dilazione concessa, poiché le scadenze non sono nel file',
    terms: (days) => (days ? `${days}\u00a0giorni` : 'La dilazione abituale di ogni cliente'),
    caption: 'Esposizione per ritardo, IVA inclusa',
    band: 'Ritardo',
    amount: 'Importo',
    share: 'Quota',
    notDue: 'a scadere',
    between: (from, to) => `da ${from} a ${to} giorni`,
    over: (days) => `più di ${days} giorni`,
  },

  questionnaire: {
    heading: 'Il questionario dell’assicuratore',
    intro:
      'Ciò che chiede un assicuratore o un broker: fatturato per paese, primi venti clienti, insoluti degli esercizi, tempi di pagamento.',
    masked: 'I nomi e i SIREN non vi figurano finché non li mostra.',
    named: 'I nomi e i SIREN vi figurano, poiché li mostra.',
    save: 'Salva in CSV',
    print: 'Stampa',
    file: (day) => `questionario-assicurazione-crediti-${day}`,
    title: 'Questionario di assicurazione dei crediti',
    period: 'Periodo',
    countries: {
      caption: 'Fatturato annuo assicurabile per paese, IVA esclusa',
      heading: 'Paese',
      turnover: 'Fatturato assicurabile, IVA esclusa',
      unknown: 'non precisato',
    },
    terms: 'Clienti e tempi',
    value: 'Risposta',
    top: {
      caption: 'Primi venti clienti',
      buyer: 'Cliente',
      siren: 'SIREN',
      country: 'Paese',
      turnover: 'Vendite annue, IVA esclusa',
      peak: 'Esposizione più alta, IVA inclusa',
      closing: 'Esposizione di chiusura, IVA inclusa',
      days: 'Giorni',
    },
    losses: {
      caption: 'Insoluti degli esercizi',
      year: 'Esercizio',
      turnover: 'Fatturato',
      loss: 'Insoluti',
      ratio: 'Quota',
    },
  },
};
