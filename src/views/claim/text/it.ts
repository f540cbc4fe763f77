import { days, shares } from '../../../text/italian.js';
import type { ClaimMessages } from './fr.js';

export const heading = 'In caso di insoluto';

/** The Italian texts of «In caso di insoluto». */
export const messages: ClaimMessages = {
  answer: {
    of: (invoice, paid) => `Su ${invoice} IVA inclusa, l’assicuratore ${paid ? '' : 'non '}pagherebbe`,
    nothing: 'nulla',
    by: (latest) => `al più tardi ${days.il(latest)}.`,
    presumed: (day, months) =>
      `${days.il(day)}, se il credito è ammesso ${months}\u00a0mesi dopo la sentenza; spesso è molto più tardi.`,
    left: (kept) => `Resterebbe a suo carico, IVA esclusa: ${kept}.`,
  },

  inputs: {
    heading: 'La sua fattura',
    legend: 'In corsivo, ipotesi da sostituire.',
    fields: {
      claimInvoice: { label: 'Importo, IVA inclusa', hint: 'un mese del cliente principale' },
      claimVatRate: { label: 'Aliquota IVA', hint: 'ordinaria francese' },
      claimLimit: { label: 'Fido (limite di credito)', hint: 'la sua esposizione abituale; 0 se rifiutato' },
      claimInsuredPercentage: {
        label: 'Percentuale assicurata',
        hint: 'parte assicurata della perdita',
      },
    },
    noVat: 'esportazione, senza IVA',
    unnamedLimit: 'quanto decide da sé',
    unnamedPercentage: 'per lo più dal 60 al 75%',
    dates: {
      claimDueDate: { label: 'Scadenza', hint: 'oggi' },
      claimOpenedOn: { label: 'Sentenza di apertura, data', hint: 'giorno della scadenza' },
      claimAdmittedOn: {
        label: 'Credito ammesso, data',
        hint: (months) => `${months}\u00a0mesi dopo la sentenza, spesso molto più tardi`,
      },
    },
    openedByAdmission: 'giorno dell’ammissione, al più tardi',
    admittedFirst: 'Un credito non è ammesso prima della sentenza di apertura.',
    badDate: 'Un giorno tra il 2000 e il 2100, per esempio 31/01/2027.',
    cause: 'Perché non è pagata?',
    causes: {
      protractedDefault: 'mancato pagamento protratto',
      declaredInsolvency: 'insolvenza di diritto (in\u00a0Francia: sauvegarde, redressement o liquidazione)',
    },
    buyer: 'Questo cliente è nominato nella sua polizza?',
    buyers: {
      named: 'cliente nominato: ha un proprio fido',
      unnamed: 'cliente non nominato: senza un proprio fido',
    },
    vat: 'Quando deve l’IVA di questa fattura?',
    vats: {
      onInvoice: 'alla fattura: merci, o servizi con IVA alla fatturazione',
      onReceipt: 'all’incasso: servizi con IVA all’incasso',
    },
  },

  calendar: {
    heading: 'Il calendario',
    toFile: (deadline) => `Il termine da non mancare: denunciare il mancato incasso ${deadline}.`,
    fileNow: (over, passed, running, latest) =>
      `Denunci il mancato incasso senza attendere: ${over}, l’ultimo giorno era ${days.il(passed)}; ${running}, è ${days.il(latest)}.`,
    tooLate: (date) =>
      `Se ${days.il(date)} il mancato incasso non era ancora stato denunciato, la copertura è probabilmente persa: chiami il suo broker.`,
    contract: 'Fa fede il suo contratto.',
    due: 'Scadenza della fattura',
    events: {
      fileClaim: 'Denunciare il mancato incasso',
      stopDeliveries: 'Bloccare le forniture',
      unilateralExtensionEnds: 'Ultimo giorno di proroga',
      declareDebt: 'Insinuare il credito al passivo',
      claimGoods: 'Rivendicare le merci',
      indemnity: 'Indennizzo',
    },
    hints: {
      fileClaim: (extended) =>
        `oltre il termine, nessuna copertura${extended ? `; ${extended} se ha prorogato la scadenza` : ''}`,
      stopDeliveries: (days) =>
        `le successive non sono più coperte${days > 45 ? '; a volte già da 45\u00a0giorni di ritardo' : ''}`,
      unilateralExtensionEnds: 'rinvio della scadenza concesso senza sentire l’assicuratore',
      indemnity: 'pagato in questo intervallo, a seconda del contratto, se denuncia entro il primo termine',
      declareDebt:
        'se il cliente è in Francia, presso il mandataire judiciaire (rappresentante dei creditori) o il liquidatore; oltre il termine il credito è escluso',
      claimGoods:
        'se il cliente è in Francia e le merci, vendute con riserva di proprietà, sono ancora presso di lui o non ancora pagate dal suo cliente',
    },
    fromPublication:
      'contato qui dalla sentenza; conta la sua pubblicazione nel BODACC, bollettino ufficiale francese, poco dopo',
    likewise: 'contato allo stesso modo',
    legalTerm:
      'tra imprese in Francia, la legge continua ad ammettere solo 60\u00a0giorni dalla fattura, o 45\u00a0giorni fine mese (art. L441-10)',
    and: '; ',
    brief: {
      declareDebt: 'cliente in Francia',
      claimGoods: 'cliente in Francia, merci con riserva di proprietà',
      presumed: (months) =>
        `se il credito è ammesso ${months}\u00a0mesi dopo la sentenza; spesso molto più tardi`,
    },
    admitted: 'contato dalla denuncia o dall’ammissione del credito, la più tardiva',
    presumedAdmission: (months) =>
      `ipotesi: credito ammesso ${months}\u00a0mesi dopo la sentenza, spesso molto più tardi; alcuni contratti prevedono un acconto`,
    past: 'data passata',
    save: 'Aggiungi questi termini alla mia agenda',
    saveNote: 'File .ics, al primo termine di ogni passo; creato qui, non si invia nulla.',
  },

  on: (day, condition) => (condition ? `${days.il(day)} ${condition}` : days.il(day)),
  deadline: (days) => `al più tardi ${days.join(', ')}`,
  ways: {
    afterDue: (days, again) =>
      again ? `se prevede ${days}\u00a0giorni` : `se il contratto prevede ${days}\u00a0giorni`,
    afterOpening: (days, again) =>
      `${again ? 'se prevede' : 'se il contratto prevede'} ${days}\u00a0giorni dopo la sentenza`,
    filing: (_days, _again) => 'se la copertura finisce con la denuncia',
    late: (days, again) => `${again ? 'negli altri casi, ' : ''}a ${days}\u00a0giorni di ritardo`,
    opening: (_, again) => `${again ? 'negli altri casi, ' : ''}alla sentenza di apertura`,
    home: (months, _again) => `dalla Francia metropolitana (${months}\u00a0mesi)`,
    abroad: (months, _again) => `dall’estero o dai territori d’oltremare (${months}\u00a0mesi)`,
  },

  /** What opens on demand. */
  demand: {
    more: 'Recuperi, e ciò che resta dell’anno',
    dates: 'Mostra in tabella',
    cash: 'La sua tesoreria, con e senza l’assicurazione',
    cap: 'Il massimo indennizzo e il cliente principale',
    steps: 'L’indennizzo, passo per passo, e ciò che resta a suo carico',
    law: 'Ciò che il cliente deve in più, secondo la legge francese',
    sources: 'Da dove vengono questi termini e importi',
  },

  /** Why nothing is paid. */
  ends: {
    vat: 'La fattura è troppo piccola.',
    creditLimit: 'L’assicuratore non ha accettato di coprire nulla su questo cliente.',
    recoveredBefore: 'Tutto è stato recuperato prima dell’indennizzo.',
    claimThreshold: 'La perdita è sotto la soglia d’intervento.',
    insuredPercentage: 'Quanto recuperato supera già la parte assicurata.',
    eachLossDeductible: 'La franchigia per sinistro assorbe l’indennizzo.',
    annualAggregateDeductible: 'La franchigia globale annua assorbe l’indennizzo.',
    maximumLiability: 'Il massimo indennizzo è esaurito.',
    forfeited: 'La pratica è arrivata troppo tardi.',
  },

  more: {
    fields: {
      claimBefore: { label: 'Recuperato prima dell’indennizzo, IVA esclusa', hint: 'nulla' },
      claimAfter: { label: 'Recuperato dopo l’indennizzo, IVA esclusa', hint: 'nulla' },
      claimDeductible: {
        label: 'Resto della franchigia globale annua',
        hint: 'prime perdite, a suo carico',
      },
      claimMaximum: { label: 'Resto del massimo indennizzo', hint: 'per intero' },
    },
    noMaximum: 'senza limite',
    noDeductible: 'nessuna franchigia globale annua',
    aboveLoss: (loss) => `Recuperato in tutto: al massimo ${loss}, l’importo IVA esclusa.`,
  },

  dates: {
    event: 'Passo',
    day: 'Data',
    counted: 'A seconda dei casi',
    between: (earliest, latest) => `${days.dal(earliest)} ${days.al(latest)}`,
  },

  cash: {
    heading: 'La sua tesoreria',
    finding: (amount, date, without, admission) =>
      `${admission === undefined ? `Al più tardi ${days.il(date)}` : `Se il credito è ammesso ${admission}\u00a0mesi dopo la sentenza, ${days.il(date)}`} saranno rientrati ${amount} con l’assicurazione; senza, ${without}.`,
    same: 'In questo caso l’assicurazione non cambia nulla negli incassi.',
    due: (amount) => `atteso ${amount} IVA esclusa`,
    with: (amount) => `con assicurazione ${amount}`,
    without: (amount) => `senza assicurazione ${amount}`,
    note: 'IVA e premio esclusi. I recuperi non hanno una data certa: prima dell’indennizzo, il giorno della denuncia; dopo, tre mesi più tardi.',
    vat: {
      onInvoice: (vat) => `L’IVA versata alla fattura (${vat}) resta anticipata fino al suo recupero.`,
      onReceipt: (_vat) => 'L’IVA è dovuta solo su ciò che il cliente paga: non si anticipa nulla.',
    },
    table: 'Mostra in tabella',
    date: 'Data',
    event: 'Che cosa rientra',
    causes: {
      due: 'scadenza, non rientra nulla',
      opened: 'procedura aperta prima della scadenza',
      before: 'recuperato prima dell’indennizzo',
      indemnity: 'indennizzo',
      after: 'recuperato dopo l’indennizzo',
    },
    withHead: 'Con',
    withoutHead: 'Senza',
  },

  cap: {
    above: (exposure, paid, maximum) =>
      `Il cliente principale da solo supera il massimo indennizzo, cioè quanto l’assicuratore paga al massimo in un anno: un’esposizione di ${exposure} comporterebbe ${paid} di indennizzo, con un massimo di ${maximum}.`,
    below: (exposure, paid, maximum) =>
      `Il cliente principale resta entro il massimo indennizzo, cioè quanto l’assicuratore paga al massimo in un anno: un’esposizione di ${exposure} comporterebbe ${paid} di indennizzo, con un massimo di ${maximum}.`,
    none: 'La sua polizza non ha massimo indennizzo: l’assicuratore paga senza un limite annuo.',
  },

  steps: {
    invoice: 'Fattura, IVA inclusa',
    names: {
      vat: 'Senza l’IVA',
      creditLimit: 'Entro il fido',
      recoveredBefore: 'Meno il recuperato',
      claimThreshold: 'Soglia d’intervento',
      insuredPercentage: 'Percentuale assicurata',
      eachLossDeductible: 'Franchigia per sinistro',
      annualAggregateDeductible: 'Franchigia globale annua',
      maximumLiability: 'Massimo indennizzo',
      forfeited: 'Denuncia tardiva',
    },
    hints: {
      vat: {
        onInvoice: (rate) => `${rate}, recuperabile se il credito è definitivamente perso`,
        onReceipt: (rate) => `${rate}, dovuta solo su ciò che il cliente paga`,
      },
      creditLimit: (limit) => `ciò che l’assicuratore copre su questo cliente, ${limit}`,
      recoveredBefore: (amount) => `${amount}, per la parte coperta`,
      claimThreshold: (amount) => `sotto ${amount}, non si paga nulla`,
      topUp: (share) => `integra il recuperato fino ${shares.al(share)} della parte coperta`,
      netLoss: (share) => `${share} di ciò che non è recuperato`,
      eachLossDeductible: (amount) => `${amount} detratti da ogni indennizzo`,
      annualAggregateDeductible: (amount) => `ne restano ${amount} a suo carico`,
      maximumLiability: (amount) => `l’assicuratore può ancora pagare ${amount}`,
      noVat: 'la fattura non ne porta',
      noRecovery: 'nulla prima dell’indennizzo',
      none: 'la polizza non ne prevede',
      noneLeft: 'non ne resta nulla quest’anno',
      forfeited: 'oltre il termine, non si paga nulla',
    },
    total: 'Indennizzo',
  },

  kept: {
    heading: 'Ciò che resta a suo carico',
    finding: (kept, loss) => `${kept} su una perdita di ${loss} IVA esclusa.`,
    vat: {
      onInvoice: (vat) =>
        `L’IVA di ciò che il cliente non paga (${vat}) non è assicurata. Secondo il diritto francese la recupera quando il credito è definitivamente perso, o già con la sentenza che apre la liquidazione, una volta inviata una fattura rettificata (CGI, art. 272-1).`,
      onReceipt: (vat) =>
        `L’IVA di ciò che il cliente non paga (${vat}) non è assicurata. Con l’IVA all’incasso non l’ha versata: non c’è nulla da recuperare (codice tributario francese, CGI, art. 269-2-c).`,
    },
    reasons: {
      creditLimit: 'oltre il fido',
      claimThreshold: 'sotto la soglia d’intervento',
      insuredPercentage: 'la sua parte, oltre la percentuale assicurata',
      eachLossDeductible: 'franchigia per sinistro',
      annualAggregateDeductible: 'franchigia globale annua',
      maximumLiability: 'oltre il massimo indennizzo',
    },
    recovered: 'recuperato dopo l’indennizzo, la sua parte',
    whole: 'Resta a suo carico',
    before: (amount) =>
      `Prima dell’indennizzo, tutto ciò che rientra è suo: ${amount} qui, e l’assicuratore integra.`,
    beforeNone:
      'Prima dell’indennizzo, tutto ciò che rientra è suo, e l’assicuratore integra fino alla percentuale assicurata.',
    beforeNet: 'Prima dell’indennizzo, tutto ciò che rientra è suo, e riduce la perdita da indennizzare.',
    after: (insurer, insured) =>
      `Dopo, ogni euro recuperato si divide pro rata: ${insurer} all’assicuratore, ${insured} a Lei. Se rientra tutto, riottiene l’intero importo.`,
    afterAmounts: (insurer, insured) => `Qui: ${insurer} all’assicuratore, ${insured} a Lei.`,
    year: (left) => `Per i successivi sinistri dell’anno restano ${left}.`,
    deductibleLeft: (amount) => `${amount} di franchigia globale annua`,
    maximumLeft: (amount) => `${amount} di massimo indennizzo`,
  },

  file: {
    name: (due) => `insoluto-${due}`,
    title: (event, invoice) => `${event} (fattura di ${invoice} IVA inclusa)`,
    range: (earliest, latest) =>
      `A seconda dei contratti: ${days.dal(earliest)} ${days.al(latest)}. Vale la prima data non ancora passata.`,
    earlier: 'Alcuni contratti lo chiedono già da 45\u00a0giorni di ritardo.',
    lastDay: (event) => `Ultimo giorno: ${event}`,
    deadline: (deadline) => `Da fare ${deadline}.`,
    sentence: (part) => `${part[0]!.toUpperCase()}${part.slice(1)}.`,
    presumed: 'Data contata su un’ipotesi: sentenza o ammissione da precisare.',
    notes: (due, more) =>
      [`Fattura con scadenza ${days.il(due)}.`, ...more, 'Fa fede il suo contratto.'].join(' '),
  },

  interest: {
    sum: (interest, date, charge) =>
      `${interest} di interessi di mora ${days.al(date)}, e un importo forfettario di ${charge} per il recupero. L’assicuratore non li copre.`,
    label: 'Tasso di mora annuo',
    hint: (half) => (half ? `minimo legale francese, ${half}` : 'minimo legale francese'),
    half: (half, year) => `${half === 1 ? '1º' : '2º'} semestre ${year}`,
    older: (half) =>
      `Questo tasso è quello del ${half}, l’ultimo noto qui: quello del semestre in corso è nel Journal officiel francese.`,
    law: 'La legge francese fissa un minimo di tre volte l’interesse legale; senza clausola nel contratto, è il tasso della BCE più 10 punti. Entrambi cambiano ogni semestre. Sull’importo IVA inclusa, senza sollecito (L441-10 e D441-5 del Codice di commercio francese).',
    insolvency: (interest, days, charge) =>
      `${interest} di interessi di mora per ${days} di ritardo; in una procedura d’insolvenza francese si fermano in genere alla sentenza di apertura (L622-28 del Codice di commercio francese). L’importo forfettario di ${charge} non si chiede quando la procedura vieta il pagamento. L’assicuratore non copre né gli uni né l’altro.`,
  },
};
