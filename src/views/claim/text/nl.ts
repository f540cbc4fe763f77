import type { ClaimMessages } from './fr.js';

export const heading = 'Bij wanbetaling';

const inMonths = (count: number): string => `${count}\u00a0${count === 1 ? 'maand' : 'maanden'}`;

/** The Dutch texts of ‘Bij wanbetaling’. */
export const messages: ClaimMessages = {
  answer: {
    of: (invoice, _paid) => `Van ${invoice} incl. btw zou de verzekeraar betalen:`,
    nothing: 'niets',
    by: (latest) => `uiterlijk op ${latest}.`,
    presumed: (day, months) =>
      `op ${day}, als de vordering ${inMonths(months)} na het vonnis wordt erkend; vaak is dat veel later.`,
    left: (kept) => `Voor uw rekening zou blijven, excl. btw: ${kept}.`,
  },

  inputs: {
    heading: 'Uw factuur',
    legend: 'Cursief: aannames, te vervangen.',
    fields: {
      claimInvoice: { label: 'Bedrag incl. btw', hint: 'een maand van uw grootste klant' },
      claimVatRate: { label: 'Btw-tarief', hint: 'Frans normaal tarief' },
      claimLimit: { label: 'Kredietlimiet', hint: 'zijn gebruikelijke openstaande saldo; 0 als geweigerd' },
      claimInsuredPercentage: { label: 'Dekkingspercentage', hint: 'verzekerd deel van het verlies' },
    },
    noVat: 'bij export geen Franse btw',
    unnamedLimit: 'waarover u zelf beslist',
    unnamedPercentage: 'meestal 60 tot 75%',
    dates: {
      claimDueDate: { label: 'Vervaldag', hint: 'vandaag' },
      claimOpenedOn: { label: 'Openingsvonnis van', hint: 'de vervaldag' },
      claimAdmittedOn: {
        label: 'Vordering erkend op',
        hint: (months) => `${inMonths(months)} na het vonnis, vaak veel later`,
      },
    },
    openedByAdmission: 'uiterlijk op de dag van de erkenning',
    admittedFirst: 'Een vordering wordt niet vóór het openingsvonnis erkend.',
    badDate: 'Een dag tussen 2000 en 2100, bijvoorbeeld 31-01-2027.',
    cause: 'Waarom is deze niet betaald?',
    causes: {
      protractedDefault: 'aanhoudende wanbetaling (vermoedelijke insolventie)',
      declaredInsolvency: 'geopende insolventie (in Frankrijk: sauvegarde, redressement of liquidation)',
    },
    buyer: 'Is deze klant in uw polis benoemd?',
    buyers: {
      named: 'benoemde klant: met een eigen kredietlimiet',
      unnamed: 'niet-benoemde klant: zonder eigen kredietlimiet',
    },
    vat: 'Wanneer bent u de btw van deze factuur verschuldigd?',
    vats: {
      onInvoice: 'bij de factuur: goederen, of diensten ‘sur les débits’ (Frankrijk)',
      onReceipt: 'bij betaling: diensten ‘sur les encaissements’ (Frankrijk)',
    },
  },

  calendar: {
    heading: 'De termijnen',
    toFile: (deadline) => `De termijn die u niet mag missen: de schade melden, ${deadline}.`,
    fileNow: (over, passed, running, latest) =>
      `Meld de schade meteen: ${over}, was de laatste dag ${passed}; ${running}, is dat ${latest}.`,
    tooLate: (date) =>
      `Was de schade niet uiterlijk op ${date} gemeld, dan is de dekking waarschijnlijk verloren: bel uw makelaar.`,
    contract: 'Uw contract is bepalend.',
    due: 'Vervaldag van de factuur',
    events: {
      fileClaim: 'De schade aan de verzekeraar melden',
      stopDeliveries: 'Leveringen stoppen',
      unilateralExtensionEnds: 'Laatste dag van uitstel',
      declareDebt: 'De vordering in de procedure indienen',
      claimGoods: 'De goederen terugvorderen',
      indemnity: 'Schadevergoeding',
    },
    hints: {
      fileClaim: (extended) =>
        `daarna geen dekking meer${extended ? `; ${extended} als u de vervaldag hebt uitgesteld` : ''}`,
      stopDeliveries: (days) =>
        `latere zijn niet meer gedekt${days > 45 ? '; soms al vanaf 45\u00a0dagen vertraging' : ''}`,
      unilateralExtensionEnds: 'latere vervaldag, zonder de verzekeraar toegestaan',
      indemnity:
        'in deze periode betaald, afhankelijk van het contract, als u binnen de eerste termijn meldt',
      declareDebt:
        'als de klant in Frankrijk is, bij de vertegenwoordiger van de schuldeisers (mandataire judiciaire) of de liquidateur; daarna telt de vordering niet meer mee',
      claimGoods:
        'als de klant in Frankrijk is en uw goederen, verkocht met eigendomsvoorbehoud, nog bij hem zijn, of door zijn eigen klant nog niet betaald',
    },
    fromPublication:
      'hier vanaf het vonnis geteld; de publicatie in het BODACC (Frans publicatieblad), iets later, is wat telt',
    likewise: 'net zo geteld',
    legalTerm:
      'tussen bedrijven in Frankrijk staat de wet nog altijd maar 60\u00a0dagen na de factuur toe, of 45\u00a0dagen einde maand (L441-10)',
    and: '; ',
    brief: {
      declareDebt: 'klant in Frankrijk',
      claimGoods: 'klant in Frankrijk, goederen onder eigendomsvoorbehoud',
      presumed: (months) =>
        `als de vordering ${inMonths(months)} na het vonnis wordt erkend; vaak veel later`,
    },
    admitted: 'geteld vanaf de melding of de erkenning van de vordering, de laatste van de twee',
    presumedAdmission: (months) =>
      `aanname: vordering ${inMonths(months)} na het vonnis erkend, vaak veel later; sommige contracten voorzien in een voorschot`,
    past: 'voorbij',
    save: 'Deze termijnen in mijn agenda zetten',
    saveNote: 'Een .ics-bestand, met de eerste termijn van elke stap; hier gemaakt, niets wordt verzonden.',
  },

  on: (day, condition) => (condition ? `op ${day} ${condition}` : `op ${day}`),
  deadline: (days) => `uiterlijk ${days.join(', of ')}`,
  ways: {
    afterDue: (days, again) =>
      again ? `als het ${days}\u00a0dagen noemt` : `als uw contract ${days}\u00a0dagen noemt`,
    afterOpening: (days, again) =>
      again
        ? `als het ${days}\u00a0dagen na het vonnis noemt`
        : `als uw contract ${days}\u00a0dagen na het vonnis noemt`,
    filing: (_days, _again) => 'als de dekking met de melding stopt',
    late: (days, again) => `${again ? 'in het andere geval, ' : ''}bij ${days}\u00a0dagen vertraging`,
    opening: (_, again) => `${again ? 'in het andere geval, ' : ''}bij het openingsvonnis`,
    home: (months, _again) => `voor schuldeisers in Europees Frankrijk (${inMonths(months)})`,
    abroad: (months, _again) =>
      `voor schuldeisers in het buitenland of in Frans overzees gebied (${inMonths(months)})`,
  },

  /** What opens on demand. */
  demand: {
    more: 'Geïnde bedragen, en wat er van het jaar rest',
    dates: 'Als tabel tonen',
    cash: 'Uw liquiditeit, met en zonder verzekering',
    cap: 'De maximale uitkering en uw grootste klant',
    steps: 'De schadevergoeding stap voor stap, en wat voor uw rekening is',
    law: 'Wat de klant u volgens Frans recht nog meer verschuldigd is',
    sources: 'Waar deze termijnen en bedragen vandaan komen',
  },

  /** Why nothing is paid. */
  ends: {
    vat: 'De factuur is te klein.',
    creditLimit: 'De verzekeraar heeft voor deze klant geen dekking gegeven.',
    recoveredBefore: 'Alles is vóór de schadevergoeding geïnd.',
    claimThreshold: 'Het verlies ligt onder de claimdrempel.',
    insuredPercentage: 'Wat is geïnd, is al meer dan het verzekerde deel.',
    eachLossDeductible: 'Het eigen risico per schade neemt de hele schadevergoeding weg.',
    annualAggregateDeductible: 'Het jaarlijks eigen risico neemt de hele schadevergoeding weg.',
    maximumLiability: 'De maximale uitkering is opgebruikt.',
    forfeited: 'Het dossier kwam te laat.',
  },

  more: {
    fields: {
      claimBefore: { label: 'Geïnd vóór de schadevergoeding, excl. btw', hint: 'niets' },
      claimAfter: { label: 'Geïnd na de schadevergoeding, excl. btw', hint: 'niets' },
      claimDeductible: {
        label: 'Rest van het jaarlijks eigen risico',
        hint: 'de eerste verliezen, voor uw rekening',
      },
      claimMaximum: { label: 'Rest van de maximale uitkering', hint: 'het volle bedrag' },
    },
    noMaximum: 'onbeperkt',
    noDeductible: 'geen jaarlijks eigen risico',
    aboveLoss: (loss) => `Geïnd in totaal: hoogstens ${loss}, het bedrag excl. btw.`,
  },

  dates: {
    event: 'Stap',
    day: 'Datum',
    counted: 'In welk geval',
    between: (earliest, latest) => `${earliest} tot ${latest}`,
  },

  cash: {
    heading: 'Uw liquiditeit',
    finding: (amount, date, without, admission) =>
      `${admission === undefined ? `Uiterlijk op ${date}` : `Op ${date}, als de vordering ${inMonths(admission)} na het vonnis wordt erkend,`} is met verzekering ${amount} binnen; zonder verzekering ${without}.`,
    same: 'In dit geval verandert de verzekering niets aan wat binnenkomt.',
    due: (amount) => `verwacht ${amount} excl. btw`,
    with: (amount) => `met verzekering ${amount}`,
    without: (amount) => `zonder verzekering ${amount}`,
    note: 'Exclusief btw en premie. Geïnde bedragen hebben geen zekere datum: vóór de schadevergoeding op de dag van de melding; erna drie maanden later.',
    vat: {
      onInvoice: (vat) =>
        `De bij de factuur afgedragen btw (${vat}) blijft voorgeschoten tot u die terugkrijgt.`,
      onReceipt: (_vat) =>
        'Btw is alleen verschuldigd op wat van de klant binnenkomt: niets is voorgeschoten.',
    },
    table: 'Als tabel tonen',
    date: 'Datum',
    event: 'Wat binnenkomt',
    causes: {
      due: 'vervaldag, niets komt binnen',
      opened: 'procedure geopend vóór de vervaldag',
      before: 'geïnd vóór de schadevergoeding',
      indemnity: 'schadevergoeding',
      after: 'geïnd na de schadevergoeding',
    },
    withHead: 'Met',
    withoutHead: 'Zonder',
  },

  cap: {
    above: (exposure, paid, maximum) =>
      `Alleen al uw grootste klant gaat boven de maximale uitkering, het hoogste bedrag dat de verzekeraar per jaar betaalt: ${exposure} openstaand saldo zou ${paid} schadevergoeding geven, bij een maximum van ${maximum}.`,
    below: (exposure, paid, maximum) =>
      `Uw grootste klant blijft onder de maximale uitkering, het hoogste bedrag dat de verzekeraar per jaar betaalt: ${exposure} openstaand saldo zou ${paid} schadevergoeding geven, bij een maximum van ${maximum}.`,
    none: 'Uw polis heeft geen maximale uitkering: de verzekeraar betaalt zonder jaarlijks maximum.',
  },

  steps: {
    invoice: 'Factuur incl. btw',
    names: {
      vat: 'Zonder btw',
      creditLimit: 'Binnen de kredietlimiet',
      recoveredBefore: 'Min geïnde bedragen',
      claimThreshold: 'Claimdrempel',
      insuredPercentage: 'Dekkingspercentage',
      eachLossDeductible: 'Eigen risico per schade',
      annualAggregateDeductible: 'Jaarlijks eigen risico',
      maximumLiability: 'Maximale uitkering',
      forfeited: 'Te late melding',
    },
    hints: {
      vat: {
        onInvoice: (rate) => `${rate}, terug te krijgen als de vordering definitief verloren is`,
        onReceipt: (rate) => `${rate}, alleen verschuldigd op wat de klant betaalt`,
      },
      creditLimit: (limit) => `wat de verzekeraar bij deze klant dekt, ${limit}`,
      recoveredBefore: (amount) => `${amount}, voor het gedekte deel`,
      claimThreshold: (amount) => `onder ${amount} wordt niets betaald`,
      topUp: (share) => `vult het geïnde aan tot ${share} van het gedekte deel`,
      netLoss: (share) => `${share} van wat niet is geïnd`,
      eachLossDeductible: (amount) => `${amount} van elke schadevergoeding af`,
      annualAggregateDeductible: (amount) => `daarvan is nog ${amount} voor uw rekening`,
      maximumLiability: (amount) => `daarvan is nog ${amount} uit te keren`,
      noVat: 'de factuur heeft er geen',
      noRecovery: 'niets vóór de schadevergoeding',
      none: 'de polis heeft er geen',
      noneLeft: 'dit jaar is er niets van over',
      forfeited: 'na de termijn wordt niets betaald',
    },
    total: 'Schadevergoeding',
  },

  kept: {
    heading: 'Wat voor uw rekening is',
    finding: (kept, loss) => `${kept} van een verlies van ${loss} excl. btw.`,
    vat: {
      onInvoice: (vat) =>
        `De btw op wat de klant niet betaalt (${vat}) is niet verzekerd. Naar Frans recht krijgt u die terug zodra de vordering definitief verloren is, of al vanaf het vonnis dat de liquidatie opent, telkens na verzending van een verbeterde factuur (Franse belastingwet CGI, artikel 272-1).`,
      onReceipt: (vat) =>
        `De btw op wat de klant niet betaalt (${vat}) is niet verzekerd. Bij het kasstelsel hebt u die niet afgedragen: er valt niets terug te krijgen (Franse belastingwet CGI, artikel 269-2-c).`,
    },
    reasons: {
      creditLimit: 'boven de kredietlimiet',
      claimThreshold: 'onder de claimdrempel',
      insuredPercentage: 'uw deel, boven het dekkingspercentage',
      eachLossDeductible: 'eigen risico per schade',
      annualAggregateDeductible: 'jaarlijks eigen risico',
      maximumLiability: 'boven de maximale uitkering',
    },
    recovered: 'geïnd na de schadevergoeding, uw deel',
    whole: 'Voor uw rekening',
    before: (amount) =>
      `Vóór de schadevergoeding is alles wat binnenkomt van u: hier ${amount}, en de verzekeraar vult aan.`,
    beforeNone:
      'Vóór de schadevergoeding is alles wat binnenkomt van u, en de verzekeraar vult aan tot het dekkingspercentage.',
    beforeNet:
      'Vóór de schadevergoeding is alles wat binnenkomt van u, en het verlaagt het te vergoeden verlies.',
    after: (insurer, insured) =>
      `Daarna wordt elke geïnde euro naar rato gedeeld: ${insurer} voor de verzekeraar, ${insured} voor u. Komt alles binnen, dan hebt u alles terug.`,
    afterAmounts: (insurer, insured) => `Hier: ${insurer} voor de verzekeraar, ${insured} voor u.`,
    year: (left) => `Voor de volgende schades van het jaar rest: ${left}.`,
    deductibleLeft: (amount) => `${amount} jaarlijks eigen risico`,
    maximumLeft: (amount) => `${amount} maximale uitkering`,
  },

  file: {
    name: (due) => `onbetaalde-factuur-${due}`,
    title: (event, invoice) => `${event} (factuur van ${invoice} incl. btw)`,
    range: (earliest, latest) =>
      `Afhankelijk van het contract: ${earliest} tot ${latest}. De eerste nog komende dag is genomen.`,
    earlier: 'Sommige contracten vragen het al vanaf 45\u00a0dagen vertraging.',
    lastDay: (event) => `Laatste dag: ${event}`,
    deadline: (deadline) => `Te doen ${deadline}.`,
    sentence: (part) => `${part[0]!.toUpperCase()}${part.slice(1)}.`,
    presumed: 'Op een aanname berekend: vonnis of erkenning nog op te geven.',
    notes: (due, more) => [`Factuur met vervaldag ${due}.`, ...more, 'Uw contract is bepalend.'].join(' '),
  },

  interest: {
    sum: (interest, date, charge) =>
      `${interest} vertragingsrente tot ${date}, en ${charge} vaste invorderingsvergoeding, naar Frans recht. De verzekeraar dekt ze niet.`,
    label: 'Vertragingsrente, per jaar',
    hint: (half) => (half ? `Frans wettelijk minimum, ${half}` : 'Frans wettelijk minimum'),
    half: (half, year) => `${half}e halfjaar ${year}`,
    older: (half) =>
      `Dit is de rente van het ${half}, de laatste die hier bekend is: die van het lopende halfjaar staat in het Franse Journal officiel.`,
    law: 'De Franse wet legt een ondergrens van driemaal de wettelijke rente vast; zonder clausule in het contract is het de ECB-rente plus 10 procentpunten. Beide veranderen elk halfjaar. Op het bedrag incl. btw, zonder aanmaning (L441-10, D441-5 van het Franse wetboek van koophandel).',
    insolvency: (interest, days, charge) =>
      `${interest} vertragingsrente per ${days} vertraging; in een Franse insolventieprocedure stopt die in het algemeen bij het openingsvonnis (L622-28 van het Franse wetboek van koophandel). De ${charge} vaste vergoeding kan niet worden gevraagd waar de procedure betaling verbiedt. De verzekeraar dekt geen van beide.`,
  },
};
