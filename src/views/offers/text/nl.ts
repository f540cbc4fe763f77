import type { OffersMessages } from './fr.js';

export const heading = 'Offertes vergelijken';

/** The Dutch texts of ‘Offertes vergelijken’. */
export const messages: OffersMessages = {
  waiting: 'Wordt berekend…',
  stale: 'Vóór uw laatste antwoord; wordt berekend…',
  start:
    'Geef de prijs van minstens twee offertes: de vergelijking volgt meteen, met gangbare voorwaarden voor de rest.',
  missing: (who) => `${who}: de prijs ontbreekt.`,
  refused: (who) =>
    `Op deze voorwaarden heeft het model geen prijs voor ${who}: kijk de voorwaarden na, eerst de bonus.`,

  and: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`),

  verdict: {
    cheapest: (who, amount, other, others) =>
      `${who} kost het minst, alles inbegrepen, zonder gerechtelijke kosten: ${amount} per jaar, tegen ${others} voor ${other}.`,
    cheapestTied: (who, amount, other, others) =>
      `${who} kosten het minst, alles inbegrepen, zonder gerechtelijke kosten: ${amount} per jaar, tegen ${others} voor ${other}.`,
    costEven: (amount) =>
      `De offertes kosten evenveel, alles inbegrepen, zonder gerechtelijke kosten: ${amount} per jaar.`,
    safest: (who, amount, other, others) =>
      `In één jaar op honderd laat ${who} het minst voor uw rekening: minstens ${amount}, tegen ${others} voor ${other}.`,
    safestTied: (who, amount, other, others) =>
      `In één jaar op honderd laten ${who} het minst voor uw rekening: minstens ${amount}, tegen ${others} voor ${other}.`,
    keptEven: (amount) =>
      `In één jaar op honderd laten de offertes evenveel voor uw rekening: minstens ${amount}.`,
    trade: (to, more, from, less, largest) =>
      `${to} kost ${more} per jaar meer dan ${from} en laat in één jaar op honderd ${less} minder voor uw rekening, ${largest}.`,
    largestLess: (amount) => `${amount} minder als uw grootste klant in gebreke blijft`,
    largestEven: 'evenveel als uw grootste klant in gebreke blijft',
    largestMore: (amount) => `maar ${amount} meer als uw grootste klant in gebreke blijft`,
    best: (who) =>
      `Geen offerte kost minder dan ${who} en geen laat minder voor uw rekening, in één jaar op honderd of als uw grootste klant in gebreke blijft.`,
    bestButOne: (who) =>
      `Geen offerte kost minder dan ${who} en geen laat in één jaar op honderd minder voor uw rekening.`,
    exception: (to, less, from, more) =>
      `Blijft uw grootste klant in gebreke, dan laat ${to} het minst voor uw rekening: ${less} minder dan ${from}, voor ${more} per jaar meer.`,
    exceptionEven: (to, less, from) =>
      `Blijft uw grootste klant in gebreke, dan laat ${to} het minst voor uw rekening: ${less} minder dan ${from}, voor dezelfde kosten.`,
    leastYearly: (who, amount, other, others) =>
      `Met wat u in een gemiddeld jaar zelf draagt en de kosten van een reserve komt ${who} het goedkoopst uit: ${amount} per jaar, tegen ${others} voor ${other}.`,
    alone: (cost, kept) =>
      `Zonder polis zou een gemiddeld jaar op ${cost} uitkomen, reserve inbegrepen, maar in één jaar op honderd minstens ${kept} voor uw rekening laten.`,
    beaten: (who, by) =>
      `${who} doet het niet beter dan ${by}, niet op de kosten van een jaar, reserve inbegrepen, en niet op wat u in één jaar op honderd zelf draagt.`,
  },

  steadiness: {
    order:
      'Op de kosten van een gemiddeld jaar, reserve inbegrepen, blijft de volgorde van de offertes aan beide uiteinden van de risicobandbreedte.',
    first: (who) =>
      `Aan beide uiteinden van de risicobandbreedte houdt ${who} de laagste kosten van een gemiddeld jaar, reserve inbegrepen; de volgorde van de andere verandert.`,
    open: (lower, upper) =>
      `De volgorde hangt van het risico af: aan de onderkant van de bandbreedte heeft ${lower} de laagste kosten van een gemiddeld jaar, reserve inbegrepen; aan de bovenkant ${upper}.`,
    even: 'Op de kosten van een gemiddeld jaar, reserve inbegrepen, liggen de eerste offertes op een afronding na gelijk: dat geeft de doorslag niet.',
  },

  inputs: {
    heading: 'De offertes',
    legend: 'In het grijs aannames: wat gangbaar is. Vervang ze waar de offerte iets anders zegt.',
    assumption: 'aanname',
    offer: (letter) => `Offerte ${letter}`,
    add: 'Offerte toevoegen',
    remove: 'verwijderen',
    removeOf: (who) => `offerte ${who} verwijderen`,
    others: 'Andere voorwaarden',
    label: 'Naam van de offerte',
    labelHint: 'blijft op deze pagina',
    priceFault: 'Een percentage, bijvoorbeeld 0,28%, of een premie per jaar, bijvoorbeeld €\u00a07.000.',
    maximumFault: 'Een veelvoud tot 1000, bijvoorbeeld 30, of een bedrag, bijvoorbeeld €\u00a0300.000.',
    priceUnit: '% of\u00a0€',
    maximumOf: 'Maximale uitkering: waarvan',
    limitGap: 'telt zodra de kredietlimiet van de vorige klant is ingevuld',
    clauseGap: 'telt alleen met de rest van de clausule',
    fields: {
      price: 'Prijs',
      minimumPremium: 'Minimumpremie',
      insuredPercentage: 'Dekkingspercentage',
      insuredPercentageUnnamed: 'Percentage, niet-benoemde klanten',
      maximum: 'Maximale uitkering',
      annualAggregateDeductible: 'Jaarlijks eigen risico',
      limit1: 'Kredietlimiet, grootste klant',
      limit2: 'Kredietlimiet, tweede klant',
      limit3: 'Kredietlimiet, derde klant',
      base: 'Grondslag van het percentage',
      eachLossDeductible: 'Eigen risico per schade',
      claimThreshold: 'Claimdrempel',
      discretionaryLimit: 'Zelfbeoordelingslimiet',
      waitingPeriodMonths: 'Wachttermijn',
      namedBuyers: 'Benoemde klanten',
      feePerNamedBuyer: 'Limietkosten',
      otherFees: 'Andere kosten',
      bonusShare: 'Bonus, als deel van de premie',
      bonusBelow: 'Bonus als schades op premies onder',
      malusShare: 'Malus, als deel van de schades',
      malusAbove: 'Malus als schades op premies boven',
      malusCap: 'Malus hoogstens, deel van de premie',
    },
    hints: {
      price: 'percentage of premie per jaar, excl. btw',
      insuredPercentage: 'benoemde klanten',
      limit1: '0 als geweigerd; leeg: gangbare acceptatie',
      base: 'omzet',
      discretionaryLimit: 'tot daar beslist u alleen',
      waitingPeriodMonths: 'in maanden',
      namedBuyers: 'waarvoor kosten gelden',
      feePerNamedBuyer: 'per benoemde klant en per jaar, excl. btw',
      otherFees: 'per jaar, excl. btw',
      malusShare: 'boven de drempel',
    },
    bases: {
      minimumPremium: 'keer het minimum',
      premium: 'keer de premie',
      none: 'onbeperkt',
    },
  },

  chart: {
    heading: 'Wat elke weg kost, en wat u zelf draagt',
    reading:
      'Naar links minder kosten per jaar, gemiddelde wanbetalingen en reserve inbegrepen; naar onderen minder voor uw rekening in één jaar op honderd. De lijn verbindt wat door niets anders op beide wordt verslagen.',
    cost: 'kosten van een jaar',
    kept: 'voor uw rekening, in één jaar op honderd',
    selfInsured: 'zonder polis',
    point: (who, cost, kept) => `${who}: ${cost} per jaar, ${kept} in één jaar op honderd`,
    table: 'Als tabel tonen',
    caption: 'Kosten van een jaar, en wat u in één jaar op honderd zelf draagt',
    way: 'Weg',
    beaten: 'op beide verslagen',
  },

  table: {
    heading: 'Offerte voor offerte',
    caption: 'Euro per jaar, excl. btw',
    line: 'Post',
    selfInsured: 'Zonder polis',
    premium: 'Premie',
    tax: 'Franse assurantie\u00adbelasting',
    fees: 'Limietkosten',
    allIn: 'Alles inbegrepen, zonder gerechte\u00adlijke kosten',
    expected: 'Voor uw rekening, gemiddeld jaar',
    reserve: 'Kosten van de reserve',
    clauses: 'Bonus min malus, gemiddeld',
    yearly: 'Kosten van een gemiddeld jaar',
    oneInTen: 'Voor uw rekening, in één jaar op tien',
    oneInHundred: 'Voor uw rekening, in één jaar op honderd',
    largestBuyer: 'Voor uw rekening als uw grootste klant in gebreke blijft',
    maximum: 'Maximale uitkering van het jaar',
    exposure: (amount) => `uw grootste openstaande saldo: ${amount}`,
    noMaximum: 'geen',
    waiting: 'Termijn tot de vergoeding van een te late betaling',
    capped: (who, maximum, exposure) =>
      `${who}: de maximale uitkering, ${maximum}, ligt onder uw grootste openstaande saldo, ${exposure}.`,
    save: 'Tabel opslaan (CSV)',
    file: 'offertes-kredietverzekering',
  },

  price: {
    heading: 'De prijs naast die van het model',
    intro:
      'De bandbreedte is die welke het model op precies deze voorwaarden geeft, als deel van de verzekerbare omzet.',
    within: (who, rate, low, high) => `${who}: ${rate}, binnen de bandbreedte (${low} tot ${high}).`,
    above: (who, rate, by, low, high) => `${who}: ${rate}, ${by} boven de bandbreedte (${low} tot ${high}).`,
    below: (who, rate, by, low, high) => `${who}: ${rate}, ${by} onder de bandbreedte (${low} tot ${high}).`,
    outside:
      'Buiten de bandbreedte kijkt u eerst naar de voorwaarden die grijs bleven: de offerte kan andere hebben.',
  },

  terms: {
    heading: 'Hun voorwaarden',
    caption: 'Wat van offerte tot offerte verschilt; cursief: aannames',
    same: (count) => (count > 1 ? `${count} voorwaarden overal gelijk` : 'Eén voorwaarde overal gelijk'),
    sameCaption: 'Wat overal gelijk is; cursief: aannames',
    allSame: 'Geen enkele voorwaarde verschilt.',
    everywhere: 'Overal',
    times: {
      premium: (multiple) => `${multiple} keer de premie`,
      minimumPremium: (multiple) => `${multiple} keer het minimum`,
    },
    none: 'geen',
    usualAcceptance: 'gangbare acceptatie',
  },

  method: {
    heading: 'De methode',
    paragraphs: [
      'Alle offertes worden op hetzelfde jaar aan wanbetalingen beoordeeld, dat van de raming hierboven: elke verandert alleen wie wat ervan draagt.',
      'Wat u zelf draagt: wat de verzekeraar niet accepteert, het niet gedekte deel, het eigen risico, de claimdrempel, wat boven de maximale uitkering gaat. Een kredietlimiet die u opgeeft, geldt als helemaal toegekend.',
      'De kosten van een gemiddeld jaar voegen aan de kosten alles inbegrepen, zonder gerechtelijke kosten, toe wat u gemiddeld zelf draagt en de kosten van een reserve voor de slechtste jaren, één op honderd.',
      'Noch de soliditeit van de verzekeraar, noch zijn dienstverlening, noch de kleine lettertjes zitten erin: die vergelijkt een makelaar.',
    ],
    heavier:
      'Zonder polis tellen wanbetalingen als frequenter en zwaarder, bij gebrek aan een verzekeraar die toeziet: een aanname van het tarief.',
  },
};
