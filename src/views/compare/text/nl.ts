import type { CompareMessages } from './fr.js';

export const heading = 'Verzekeren of zelf dragen';

/** The Dutch texts of ‘Verzekeren of zelf dragen’. */
export const messages: CompareMessages = {
  waiting: 'Wordt berekend…',
  stale: 'Vóór uw laatste antwoord; wordt berekend…',

  verdict: {
    outlay: 'Wat er gemiddeld per jaar van de rekening gaat',
    reserve: 'Inclusief de kosten van een reserve voor een zeer slecht jaar, aan beide kanten',
    selfInsured: (what, without, insured, difference) =>
      `${what}: ${without} zonder polis, ${insured} met, dus ${difference} minder zonder polis.`,
    insured: (what, without, insured, difference) =>
      `${what}: ${without} zonder polis, ${insured} met, dus ${difference} minder met de polis.`,
    even: (what, amount) => `${what}: ${amount}, met of zonder polis.`,
    unreserved: 'Aan geen van beide kanten is een reserve meegeteld: er komt niets bij.',
    open: (low, high) =>
      `Omdat de premie een bandbreedte is, zou verzekeren ${low} tot ${high} kosten: de volgorde kan omdraaien.`,
    firm: (low, high) =>
      `Aan beide uiteinden van de premiebandbreedte zou verzekeren ${low} tot ${high} kosten: de volgorde blijft.`,
    same: (amount) => `Aan beide uiteinden van de premiebandbreedte zou verzekeren ${amount} kosten.`,
    services: 'Wat de verzekering naast betalen nog doet, is niet meegeteld: toezicht, incasso.',
    servicesCounted: (spent) =>
      `Uw ${spent} aan kredietinformatie en incasso is meegeteld, aan de kant zonder polis.`,
    leftOut:
      'Nooit meegeteld: het krediet dat verzekerde vorderingen mogelijk maken, de gerechtelijke kosten, de winstbelasting.',
  },

  year: {
    heading: 'Wat een jaar aan wanbetalingen kan kosten',
    finding: (unpaid, kept) =>
      `In één jaar op honderd minstens ${unpaid}; met de polis is minstens ${kept} voor uw rekening.`,
    unpaid: (unpaid) =>
      `In één jaar op honderd minstens ${unpaid}; op deze voorwaarden zou de polis daar niets, of bijna niets, van betalen.`,
    debts: (loss) => `${loss} aan wanbetalingen`,
    debtsOfLargestBuyer: (loss) =>
      `${loss} aan wanbetalingen, meestal omdat uw grootste klant in gebreke blijft`,
    nothing: 'Zelfs in één jaar op honderd blijft het verlies verwaarloosbaar.',
    chart: 'Hoe vaak een jaar een bedrag bereikt, zonder polis en ermee',
    without: 'zonder polis',
    with: 'met de polis',
    lines: {
      oneInTen: (amount) => ['in één jaar op tien', `minstens ${amount}`],
      oneInHundred: (amount) => ['in één jaar op honderd', `minstens ${amount}`],
      largestBuyer: (amount) => ['uw grootste klant', `blijft in gebreke: ${amount}`],
    },
    reading:
      'Hoe hoger de lijn, hoe vaker een jaar dat bedrag bereikt (logaritmische schaal, tot één jaar op duizend).',
    table: 'Als tabel tonen',
    caption:
      'Wanbetalingen van een jaar, excl. btw: zonder polis, dan ermee, betaald door de polis of door u',
    case: 'Jaar',
    withoutPolicy: 'Zonder polis',
    paid: 'Polis betaalt',
    kept: 'U draagt',
    outcomes: {
      expected: 'Gemiddeld',
      oneInTen: 'Eén op tien, minstens',
      oneInHundred: 'Zeer slecht, één op honderd, minstens',
      largestBuyer: 'Grootste klant in gebreke',
    },
  },

  costs: {
    heading: 'Wat elke weg kost, per jaar',
    caption: 'Gemiddelde kosten van een jaar',
    line: 'Post',
    selfInsured: 'Zelf dragen',
    insured: 'Verzekeren',
    lines: {
      losses: { label: 'Wanbetalingen voor uw rekening', hint: 'gemiddelde over een lange periode' },
      premium: { label: 'Premie', hint: 'waarschijnlijk percentage' },
      insurancePremiumTax: {
        label: 'Franse assurantiebelasting',
        hint: 'op het Franse deel, niet terug te vorderen',
      },
      creditLimitFees: { label: 'Limietkosten', hint: 'excl. btw, per benoemde klant' },
      creditManagement: {
        label: 'Kredietinformatie en incasso',
        hint: 'uw uitgave, die de polis zou besparen',
      },
    },
    minimum: 'minimumpremie',
    outlay: 'Gaat van de rekening',
    costOfReserve: { label: 'Kosten van de reserve', hint: 'vastgelegd eigen vermogen' },
    total: 'Met de kosten van de reserve',
    reserve: (without, insured) =>
      `De reserve is wat de slechtste jaren, één op honderd, gemiddeld meer kosten dan een gemiddeld jaar: ${without} zonder polis, ${insured} met.`,
    ownReserve: (without, insured) => `Meegetelde reserve: ${without} zonder polis, ${insured} met.`,
    rate: (rate) => `Tegen ${rate} per jaar, een aanname van wat eigen vermogen elders zou opbrengen.`,
    ownRate: (rate) => `Tegen ${rate} per jaar.`,
    monitored:
      'Met de polis wordt aangenomen dat het toezicht van de verzekeraar werkt: wanbetalingen zijn iets zeldzamer en minder zwaar.',
    tax: 'Voor een in Frankrijk belast bedrijf is de premie een aftrekbare kostenpost, een reserve niet. Een voorziening vereist een aanwijsbaar en waarschijnlijk verlies (Franse belastingwet CGI, art. 39-1-5°): een gemiddeld jaar aan wanbetalingen is dat niet.',
  },

  services: {
    heading: 'Wat de verzekering naast betalen nog doet',
    told: 'Toezicht op uw klanten, met waarschuwingen; uw prospects bekeken voordat u levert; incasso, op verzoek ook voor onverzekerde vorderingen en in het buitenland.',
    uncounted: 'Niets daarvan is meegeteld zolang u niet zegt wat u eraan uitgeeft.',
    worth: (spent) =>
      `U geeft er ${spent} per jaar aan uit: dat telt aan de kant van zelf dragen, als door de polis bespaard.`,
  },

  sales: {
    heading: 'Omzet om een verlies goed te maken',
    intro: 'Een verlies maakt u goed met marge, niet met omzet.',
    toMake: (loss, margin, sales, months) =>
      `Om ${loss} goed te maken bij ${margin} marge is ${sales} aan extra omzet nodig, dat is ${months} ${months === '1' ? 'maand' : 'maanden'} van uw omzet.`,
    customersLoss: 'Verlies: dat van uw grootste klant.',
    usualMargin: 'Marge: gepubliceerd voorbeeld.',
    wiped: (loss, without, insured) =>
      `Omgekeerd: ${loss} aan wanbetalingen wist het resultaat van een jaar uit. Zonder polis gebeurt dat ${without}; ermee ${insured}.`,
    wipedNever: (loss) =>
      `Omgekeerd: ${loss} aan wanbetalingen wist het resultaat van een jaar uit. Volgens het model gebeurt dat in minder dan één jaar op duizend, zelfs zonder polis.`,
    oneIn: (years) => `in één jaar op ${years}`,
    more: (oneInSoMany) => `iets vaker dan ${oneInSoMany}`,
    less: (oneInSoMany) => `iets minder vaak dan ${oneInSoMany}`,
    ofLargestBuyer: (often) => `${often}, meestal omdat uw grootste klant in gebreke blijft`,
    always: 'bijna elk jaar',
    never: 'in minder dan één jaar op duizend',
  },

  balance: {
    heading: 'De andere kant van de balans: de omzet die de polis betaalt',
    toPay: (cost, margin, sales, days) =>
      `Alles inbegrepen, zonder gerechtelijke kosten, zou de polis ${cost} per jaar kosten: bij ${margin} marge is ${sales} aan omzet nodig om die te betalen, dat is ${days} van uw omzet.`,
    underADay: 'minder dan een dag',
    beside: (sales, loss) =>
      `Die omzet is elk jaar nodig; de ${sales} die een verlies van ${loss} goedmaken, alleen in het jaar waarin het zich voordoet.`,
    granted: 'Met een kredietlimiet kunt u misschien ook op krediet verkopen wat u vandaag weigert.',
    cash: 'Omdat uw klanten contant betalen, zou die u geen verkopen opleveren.',
    enough: (credit) =>
      `Bij dezelfde marge zou ${credit} meer openstaand saldo incl. btw, het hele jaar door, genoeg zijn om de polis te betalen.`,
    allowed: (credit, days, sales, margin, beside) =>
      `Met ${credit} meer openstaand saldo incl. btw, betaald in ${days}, zou u per jaar ${sales} excl. btw meer kunnen verkopen, als die klanten het kopen: ${margin} marge, ${beside}.`,
    more: (cost) => `meer dan de ${cost} van de polis`,
    less: (cost) => `minder dan de ${cost} van de polis`,
    even: (cost) => `evenveel als de ${cost} van de polis`,
    outside:
      'Die verkopen zitten in geen enkel totaal hierboven; hun eigen premie en hun wanbetalingen zijn er niet van afgetrokken, en de verzekeraar beslist klant voor klant.',
  },

  cash: {
    heading: 'De effecten op de liquiditeit',
    intro:
      'Deze effecten hangen af van u en van uw kredietgevers: niets hiervan zit in de totalen hierboven.',
    freed: (days, amount) =>
      `${days} eerder betaald worden zou eenmalig ${amount} aan liquiditeit vrijmaken.`,
    lent: (amount) =>
      `Een factor (die uw facturen koopt) of een bank zou ${amount} kunnen voorschieten op de vorderingen die de verzekeraar zou accepteren.`,
    better:
      'Op verzekerde vorderingen schiet een kredietgever vaak meer voor, op betere voorwaarden: vraag een offerte met en zonder polis.',
    assumed: 'Gewonnen dagen en voorgeschoten deel: aannames.',
  },

  leftOut: {
    heading: 'Wat de cijfers weglaten',
    told: 'Voor de polis pleit de grote wanbetaling die een bedrijf meesleurt; ertegen een dekking die de verzekeraar kan intrekken en een polis die werk vraagt.',
  },

  demand: {
    costs: 'Uw reserve, en wat die kost',
    services: 'Dienst voor dienst, en uw uitgave',
    sales: 'Uw eigen cijfers, jaar voor jaar',
    further: 'Wat een kredietlimiet u zou laten verkopen',
    cash: 'Uw eigen cijfers, voorzieningen en financieringskosten',
    leftOut: 'Wat elke kant wint of verliest',
    method: 'Methode en bronnen',
  },

  /** What opens on demand. */
  detail: {
    costs: {
      fields: {
        reserveSelfInsured: {
          label: 'Reserve zonder polis',
          note: 'aanname: gemiddelde van de slechtste jaren, één op honderd, min het gemiddelde jaar',
        },
        reserveInsured: {
          label: 'Reserve met de polis',
          note: 'aanname: net zo, op wat u zelf draagt',
        },
        costOfReserve: { label: 'Kosten van de reserve, per jaar', note: 'aanname van het tarief' },
      },
      note: 'Een reserve komt uit de winst na belasting. Wie er geen aanhoudt, vult 0 in; een zeer slecht jaar blijft even goed mogelijk.',
    },

    services: {
      field: {
        label: 'Kredietinformatie en incasso, per jaar',
        note: 'wat de polis u zou besparen, excl. btw; leeg: niets meegeteld',
      },
      points: [
        'Toezicht en waarschuwingen: de verzekeraar volgt de kredietwaardigheid van uw klanten; een kredietlimiet die hij verlaagt is een waarschuwing, soms te laat.',
        'Prospects: een kredietlimiet aanvragen voordat u levert, zegt wat de verzekeraar zou dekken. Onderzoeken kosten geld, meegeteld in de limietkosten.',
        'Incasso: die van verzekerde vorderingen zit in veel contracten; die van andere vorderingen, ook in het buitenland, gaat op aanvraag, tegen kosten die hier niet zijn meegeteld.',
      ],
    },

    sales: {
      loss: 'Goed te maken verlies',
      lossNote: 'dat van uw grootste klant',
      margin: 'Operationele marge',
      marginNote: 'bedrijfsresultaat gedeeld door omzet; gepubliceerd voorbeeld',
      caption: 'Nodige extra omzet, in euro',
      without: 'Zonder polis',
      with: 'Met de polis',
    },

    further: {
      label: 'Meer openstaand saldo met een kredietlimiet, incl. btw',
      note: 'wat u vandaag aan klanten of prospects weigert; leeg: niets meegeteld',
    },

    cash: {
      fields: {
        daysGained: {
          label: 'Gewonnen dagen op betalingen',
          note: 'aanname: aanmaningen en opvolging door de verzekeraar',
        },
        provisions: {
          label: 'Voorzieningen van een jaar',
          note: 'voor bepaalde en waarschijnlijke verliezen',
        },
        shareFinanced: {
          label: 'Deel dat de kredietgever voorschiet',
          note: 'aanname, op het door de verzekeraar geaccepteerde bedrag',
        },
        factoringCommission: {
          label: 'Commissie van de factor',
          note: 'midden van wat gepubliceerd is: 0,5 tot 1,5% van de facturen incl. btw',
        },
        financingRate: {
          label: 'Financieringsrente',
          note: 'aanname: 3-maands-Euribor op 2%, plus 1,5 tot 2,5 procentpunten (gepubliceerd)',
        },
      },
      provisions: (provisions, released) =>
        `Van ${provisions} aan voorzieningen is ${released} het deel dat de polis gemiddeld betaalt: voor vorderingen die de polis zou dekken, waren er geen nodig.`,
      noProvisions:
        'Voor een gemiddeld jaar aan wanbetalingen vormt men geen voorziening: vormt u er voor dubieuze vorderingen, geef dan het bedrag.',
      lent: (receivables, accepted, lent) =>
        `Uw klanten zijn u ongeveer ${receivables} incl. btw schuldig. De verzekeraar zou daarvan ${accepted} accepteren; een factor of een bank zou ${lent} kunnen voorschieten.`,
      caption: 'Kosten van deze financiering, in euro per jaar',
      via: 'Kredietgever',
      factor: 'Factor',
      bank: 'Bank',
      commission: 'Commissie',
      interest: 'Rente',
      total: 'Totaal',
      factorNote:
        'De commissie betaalt ook het voeren van de debiteurenadministratie. De dossierkosten van de bank zijn niet meegeteld.',
    },

    leftOut: {
      forInsuring: 'Wat voor de polis pleit',
      tail: 'De kosten van een reserve zijn niet die van een faillissement: als één grote wanbetaling u kan meesleuren, beslist het gemiddelde niet.',
      forKeeping: 'Wat voor zelf dragen pleit',
      refusals:
        'De verzekeraar kan zijn kredietlimieten (zijn dekking, klant voor klant) voor komende leveringen verlagen of intrekken, vaak wanneer men ze het meest nodig heeft.',
      work: 'Een polis is werk: limietaanvragen, tijdige meldingen, leveringen stoppen. Een gemiste termijn kost de schadevergoeding.',
      skill: 'Een sterke kredietafdeling zou zelf een deel van de preventie doen.',
    },

    method: {
      paragraphs: [
        'De wanbetalingen van een jaar komen uit dezelfde exacte berekening als de premie, zonder willekeurige trekking: elke klant blijft hoogstens één keer in gebreke, en alle hangen van dezelfde conjunctuur af.',
        'Beide wegen hebben elk hun eigen verdeling: zonder polis alle wanbetalingen van een jaar zonder verzekeraar; ermee die van een jaar onder toezicht, en wat de polis ervan betaalt.',
        'Wat u van elke wanbetaling zelf draagt, is exact. Wat het jaarlijks eigen risico en de maximale uitkering bij u laten, komt erbij in het jaar van dezelfde rang: exact gemiddeld en waar ze niet spelen, anders in onze proeven binnen 1% van een simulatie.',
        'Met de polis telt een wanbetaling zoals die aan het eind van de wachttermijn staat: hoe korter die is, hoe minder tijd late betalers hadden om te betalen.',
        'De reserve reikt aan beide kanten tot het gemiddelde van de slechtste jaren, één op honderd.',
      ],
      uplift: (probability, severity) =>
        `Zonder verzekeraar tellen wanbetalingen als ${probability} frequenter en verliezen als ${severity} zwaarder: aannames van het tarief, zoals de kosten van eigen vermogen.`,
      published: [
        'Gepubliceerd: de regel ‘verlies gedeeld door de operationele marge’ en het voorbeeld met 5%',
        'Ook gepubliceerd: de commissie van factors, 0,5 tot 1,5% van de facturen incl. btw, en hun marge, 1,5 tot 2,5 procentpunten boven de 3-maands-Euribor',
      ],
      assumed:
        'Aannames, zonder gepubliceerde bron: de Euribor op 2%, de gewonnen dagen, het voorgeschoten deel.',
    },
  },
};
