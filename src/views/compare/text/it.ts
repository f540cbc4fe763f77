import { shares } from '../../../text/italian.js';
import type { CompareMessages } from './fr.js';

export const heading = 'Assicurarsi o autoassicurarsi';

/** The Italian texts of «Assicurarsi o autoassicurarsi». */
export const messages: CompareMessages = {
  waiting: 'Calcolo in corso…',
  stale: 'Prima della sua ultima risposta; calcolo in corso…',

  verdict: {
    outlay: 'Ciò che esce dalla banca, in media all’anno',
    reserve: 'Con ciò che costa, da entrambi i lati, una riserva per un anno nero',
    selfInsured: (what, without, insured, difference) =>
      `${what}: ${without} senza polizza, ${insured} con la polizza, cioè ${difference} in meno senza.`,
    insured: (what, without, insured, difference) =>
      `${what}: ${without} senza polizza, ${insured} con la polizza, cioè ${difference} in meno con la polizza.`,
    even: (what, amount) => `${what}: ${amount}, con o senza polizza.`,
    unreserved: 'Non si conta alcuna riserva, né da un lato né dall’altro: non si aggiunge nulla.',
    open: (low, high) =>
      `Poiché il premio è un intervallo, assicurarsi costerebbe da ${low} a ${high}: l’ordine può invertirsi.`,
    firm: (low, high) =>
      `Ai due estremi dell’intervallo di premio, assicurarsi costerebbe da ${low} a ${high}: l’ordine regge.`,
    same: (amount) => `Ai due estremi dell’intervallo di premio, assicurarsi costerebbe ${amount}.`,
    services: 'Non si conta ciò che l’assicurazione fa oltre a pagare: monitoraggio, recupero crediti.',
    servicesCounted: (spent) =>
      `La sua spesa di ${spent} in informazioni commerciali e recupero crediti è contata, senza polizza.`,
    leftOut:
      'Non si contano mai: i finanziamenti che i crediti assicurati agevolano, le spese di contenzioso, l’imposta sugli utili.',
  },

  year: {
    heading: 'Quanto può costare un anno di insoluti',
    finding: (unpaid, kept) =>
      `Un anno su cento, almeno ${unpaid}; con la polizza, almeno ${kept} a suo carico.`,
    unpaid: (unpaid) =>
      `Un anno su cento, almeno ${unpaid}; a queste condizioni, la polizza non ne pagherebbe nulla, o quasi.`,
    debts: (loss) => `${loss} di insoluti`,
    debtsOfLargestBuyer: (loss) =>
      `${loss} di insoluti, per lo più perché il suo cliente principale va in default`,
    nothing: 'Un anno su cento non supera una perdita trascurabile.',
    chart: 'Con quale frequenza un anno raggiunge un importo, senza polizza e con la polizza',
    without: 'senza polizza',
    with: 'con la polizza',
    lines: {
      oneInTen: (amount) => ['un anno su dieci,', `almeno ${amount}`],
      oneInHundred: (amount) => ['un anno su cento,', `almeno ${amount}`],
      largestBuyer: (amount) => ['default del cliente', `principale: ${amount}`],
    },
    reading:
      'Più la linea è alta, più spesso un anno raggiunge quell’importo (scala logaritmica, fino a un anno su mille).',
    table: 'Mostra in tabella',
    caption: 'Insoluti di un anno, IVA esclusa: senza polizza, poi con la polizza, pagati da questa o da Lei',
    case: 'Anno',
    withoutPolicy: 'Senza polizza',
    paid: 'Paga la polizza',
    kept: 'A suo carico',
    outcomes: {
      expected: 'Medio',
      oneInTen: 'Uno su dieci, almeno',
      oneInHundred: 'Nero, uno su cento, almeno',
      largestBuyer: 'Default del cliente principale',
    },
  },

  costs: {
    heading: 'Quanto costa ogni via, all’anno',
    caption: 'Costo medio di un anno',
    line: 'Voce',
    selfInsured: 'Autoassicurarsi',
    insured: 'Assicurarsi',
    lines: {
      losses: { label: 'Insoluti che restano a suo carico', hint: 'media di un lungo periodo' },
      premium: { label: 'Premio', hint: 'al tasso probabile' },
      insurancePremiumTax: {
        label: 'Imposta assicurativa francese',
        hint: 'sulla parte francese, non recuperabile',
      },
      creditLimitFees: {
        label: 'Spese di istruttoria e monitoraggio',
        hint: 'IVA esclusa, per cliente nominato',
      },
      creditManagement: {
        label: 'Informazioni e recupero crediti',
        hint: 'la sua spesa, che la polizza eviterebbe',
      },
    },
    minimum: 'premio minimo',
    outlay: 'Esce dalla banca',
    costOfReserve: { label: 'Costo della riserva', hint: 'mezzi propri immobilizzati' },
    total: 'Con il costo della riserva',
    reserve: (without, insured) =>
      `La riserva è ciò che gli anni peggiori, uno su cento, costano in media oltre un anno medio: ${without} senza polizza, ${insured} con la polizza.`,
    ownReserve: (without, insured) => `Riserva contata: ${without} senza polizza, ${insured} con la polizza.`,
    rate: (rate) => `Tasso annuo ${rate}, ipotesi di quanto i mezzi propri renderebbero altrove.`,
    ownRate: (rate) => `Tasso annuo ${rate}.`,
    monitored:
      'Con la polizza si suppone all’opera il monitoraggio dell’assicuratore: gli insoluti sono un po’ meno frequenti e meno pesanti.',
    tax: 'Per un’impresa tassata in Francia, il premio è un costo deducibile, una riserva no. Un accantonamento richiede una perdita individuata e probabile (codice tributario francese, CGI, art. 39-1-5°): un anno medio di insoluti non lo è.',
  },

  services: {
    heading: 'Che cosa fa l’assicurazione oltre a pagare',
    told: 'Monitoraggio dei clienti, con avvisi; esame dei potenziali clienti prima di consegnare; recupero crediti, su richiesta anche per crediti non assicurati e all’estero.',
    uncounted: 'Nulla di ciò è contato finché non indica quanto vi spende.',
    worth: (spent) =>
      `Vi spende ${spent} l’anno: è contato dal lato dell’autoassicurazione, come evitato dalla polizza.`,
  },

  sales: {
    heading: 'Le vendite da rifare',
    intro: 'Una perdita si recupera con il margine, non con il fatturato.',
    toMake: (loss, margin, sales, months) =>
      `Per recuperare ${loss} con un margine ${shares.del(margin)} servono ${sales} di nuove vendite, cioè ${months} ${months === '1' ? 'mese' : 'mesi'} del suo fatturato.`,
    customersLoss: 'Perdita: quella del cliente principale.',
    usualMargin: 'Margine: esempio pubblicato.',
    wiped: (loss, without, insured) =>
      `Nell’altro senso: ${loss} di insoluti cancellano il risultato di un anno. Senza polizza, ciò accade ${without}; con la polizza, ${insured}.`,
    wipedNever: (loss) =>
      `Nell’altro senso: ${loss} di insoluti cancellano il risultato di un anno. Secondo il modello è meno di un anno su mille, anche senza polizza.`,
    oneIn: (years) => `un anno su ${years}`,
    more: (oneInSoMany) => `poco più di ${oneInSoMany}`,
    less: (oneInSoMany) => `poco meno di ${oneInSoMany}`,
    ofLargestBuyer: (often) => `${often}, per lo più perché il suo cliente principale va in default`,
    always: 'quasi ogni anno',
    never: 'meno di un anno su mille',
  },

  balance: {
    heading: 'L’altro lato della bilancia: le vendite che pagano la polizza',
    toPay: (cost, margin, sales, days) =>
      `Tutto compreso, escluse le spese di contenzioso, la polizza costerebbe ${cost} l’anno: con un margine ${shares.del(margin)} servono ${sales} di vendite per pagarla, cioè ${days} del suo fatturato.`,
    underADay: 'meno di un giorno',
    beside: (sales, loss) =>
      `Quelle vendite servono ogni anno; quelle per recuperare una perdita di ${loss}, cioè ${sales}, solo nell’anno in cui accade.`,
    granted: 'Un fido può anche permetterle di vendere a credito ciò che oggi rifiuta.',
    cash: 'Poiché i suoi clienti pagano subito, non le aprirebbe nuove vendite.',
    enough: (credit) =>
      `Con lo stesso margine, ${credit} di esposizione in più, IVA inclusa, per tutto l’anno basterebbero a pagare la polizza.`,
    allowed: (credit, days, sales, margin, beside) =>
      `Con ${credit} di esposizione in più, IVA inclusa, pagati in ${days}, potrebbe vendere ${sales} in più l’anno, IVA esclusa, se quei clienti li comprano: ${margin} di margine, ${beside}.`,
    more: (cost) => `più del costo della polizza, ${cost}`,
    less: (cost) => `meno del costo della polizza, ${cost}`,
    even: (cost) => `quanto il costo della polizza, ${cost}`,
    outside:
      'Queste vendite non sono in alcun totale qui sopra; il loro premio e i loro insoluti non ne sono dedotti, e l’assicuratore decide cliente per cliente.',
  },

  cash: {
    heading: 'Gli effetti sulla tesoreria',
    intro:
      'Questi effetti dipendono da Lei e dai suoi finanziatori: nulla di ciò entra nei totali qui sopra.',
    freed: (days, amount) => `Incassare ${days} prima libererebbe, una sola volta, ${amount} di liquidità.`,
    lent: (amount) =>
      `Un factor (che acquista le fatture) o una banca potrebbe anticipare ${amount} sui crediti che l’assicuratore accetterebbe.`,
    better:
      'Su crediti assicurati un finanziatore spesso anticipa di più, a condizioni migliori: gli chieda un’offerta con e senza polizza.',
    assumed: 'Giorni guadagnati e quota anticipata: ipotesi.',
  },

  leftOut: {
    heading: 'Ciò che le cifre lasciano fuori',
    told: 'Dal lato della polizza, il grande insoluto che travolge un’impresa; dal lato dell’autoassicurazione, una copertura che l’assicuratore può ritirare e una polizza da gestire.',
  },

  demand: {
    costs: 'La sua riserva, e quanto costa',
    services: 'Servizio per servizio, e la sua spesa',
    sales: 'Le sue cifre, e il dettaglio per anno',
    further: 'Ciò che un fido le permetterebbe di vendere',
    cash: 'Le sue cifre, gli accantonamenti e il costo del finanziamento',
    leftOut: 'Ciò che si guadagna o si perde in ogni caso',
    method: 'Il metodo e le fonti',
  },

  /** What opens on demand. */
  detail: {
    costs: {
      fields: {
        reserveSelfInsured: {
          label: 'Riserva senza polizza',
          note: 'ipotesi: media degli anni peggiori, uno su cento, meno l’anno medio',
        },
        reserveInsured: {
          label: 'Riserva con la polizza',
          note: 'ipotesi: lo stesso, su ciò che resta a suo carico',
        },
        costOfReserve: { label: 'Costo annuo della riserva', note: 'ipotesi della tariffa' },
      },
      note: 'Una riserva si prende dal risultato dopo le imposte. Chi non ne ha scrive 0; non per questo l’anno nero è meno possibile.',
    },

    services: {
      field: {
        label: 'Informazioni e recupero crediti, all’anno',
        note: 'ciò che la polizza le eviterebbe, IVA esclusa; vuoto, non si conta nulla',
      },
      points: [
        'Monitoraggio e avvisi: l’assicuratore segue la solvibilità dei clienti; un fido ridotto è un avvertimento, a volte tardivo.',
        'Potenziali clienti: chiedere un fido prima di consegnare dice quanto l’assicuratore coprirebbe. Le istruttorie hanno un costo, contato nelle spese.',
        'Recupero crediti: quello dei crediti coperti è compreso in molti contratti; quello di altri crediti, anche all’estero, si chiede, con spese che qui non sono contate.',
      ],
    },

    sales: {
      loss: 'Perdita da recuperare',
      lossNote: 'quella del cliente principale',
      margin: 'Margine operativo',
      marginNote: 'risultato operativo su vendite; esempio pubblicato',
      caption: 'Nuove vendite da fare, in euro',
      without: 'Senza polizza',
      with: 'Con la polizza',
    },

    further: {
      label: 'Esposizione in più con un fido, IVA inclusa',
      note: 'ciò che oggi rifiuta a clienti attuali o potenziali; vuoto, non si conta nulla',
    },

    cash: {
      fields: {
        daysGained: {
          label: 'Giorni guadagnati sui pagamenti',
          note: 'ipotesi: solleciti e monitoraggio dell’assicuratore',
        },
        provisions: {
          label: 'Accantonamenti di un anno',
          note: 'su perdite individuate e probabili',
        },
        shareFinanced: {
          label: 'Quota anticipata dal finanziatore',
          note: 'ipotesi, sull’importo accettato dall’assicuratore',
        },
        factoringCommission: {
          label: 'Commissione del factor',
          note: 'a metà di quanto pubblicato: dallo 0,5 all’1,5% delle fatture, IVA inclusa',
        },
        financingRate: {
          label: 'Tasso del finanziamento',
          note: 'ipotesi: Euribor a 3 mesi al 2%, più 1,5-2,5 punti (pubblicato)',
        },
      },
      provisions: (provisions, released) =>
        `Su ${provisions} di accantonamenti, ${released} sono la parte che la polizza paga in media: su crediti che coprirebbe, non servirebbero.`,
      noProvisions:
        'Per un anno medio di insoluti non si fanno accantonamenti: se ne fa per crediti dubbi, indichi l’importo.',
      lent: (receivables, accepted, lent) =>
        `I suoi clienti le devono circa ${receivables} IVA inclusa. L’assicuratore ne accetterebbe ${accepted}; un factor o una banca potrebbe anticiparne ${lent}.`,
      caption: 'Costo di questo finanziamento, in euro all’anno',
      via: 'Finanziatore',
      factor: 'Factor',
      bank: 'Banca',
      commission: 'Commissione',
      interest: 'Interessi',
      total: 'Totale',
      factorNote:
        'La commissione paga anche la gestione dei crediti verso clienti. Le spese di istruttoria della banca non sono contate.',
    },

    leftOut: {
      forInsuring: 'Dal lato della polizza',
      tail: 'Il costo di una riserva non è quello di un fallimento: se un grande insoluto può travolgere l’impresa, non decide la media.',
      forKeeping: 'Dal lato dell’autoassicurazione',
      refusals:
        'L’assicuratore può ridurre o ritirare i fidi (la sua copertura, cliente per cliente) per le consegne future, spesso quando servono di più.',
      work: 'Una polizza si gestisce: richieste di fido, denunce nei termini, forniture da bloccare. Un termine mancato costa l’indennizzo.',
      skill: 'Un buon ufficio crediti farebbe da sé una parte della prevenzione.',
    },

    method: {
      paragraphs: [
        'Gli insoluti di un anno escono dallo stesso calcolo esatto del premio, senza estrazioni casuali: ogni cliente va in default al più una volta, e tutti dipendono da una stessa congiuntura.',
        'Ognuna delle due vie ha la sua distribuzione: senza polizza, tutti gli insoluti di un anno senza assicuratore; con la polizza, quelli di un anno sotto monitoraggio, e quanto la polizza ne paga.',
        'Ciò che ogni insoluto lascia a suo carico è esatto. Ciò che lasciano la franchigia annua e il massimo indennizzo si aggiunge nell’anno dello stesso rango: esatto in media e quando non intervengono, entro l’1% di una simulazione nelle nostre prove.',
        'Con la polizza, un insoluto è contato com’è alla fine del periodo di attesa: più questo è breve, meno tempo per pagare hanno avuto i ritardatari.',
        'La riserva, da entrambi i lati, arriva fino alla media degli anni peggiori, uno su cento.',
      ],
      uplift: (probability, severity) =>
        `Senza assicuratore, le insolvenze sono contate più frequenti ${shares.del(probability)} e le perdite più pesanti ${shares.del(severity)}: sono ipotesi della tariffa, come il costo dei mezzi propri.`,
      published: [
        'Pubblicato: la regola «perdita divisa per il margine operativo» e il suo esempio al 5%',
        'Pubblicato anche: la commissione dei factor, dallo 0,5 all’1,5% delle fatture, IVA inclusa, e il loro margine, da 1,5 a 2,5 punti sopra l’Euribor a 3 mesi',
      ],
      assumed: 'Ipotesi, senza fonte pubblicata: l’Euribor al 2%, i giorni guadagnati, la quota anticipata.',
    },
  },
};
