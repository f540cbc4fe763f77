import type { OffersMessages } from './fr.js';

export const heading = 'Aanbiedingen vergelijken';

/** The Dutch texts of ‘Aanbiedingen vergelijken’. */
export const messages: OffersMessages = {
  waiting: 'Wordt berekend…',
  stale: 'Vóór uw laatste antwoord; wordt berekend…',
  start:
    'Geef de prijs van minstens twee aanbiedingen: de vergelijking volgt meteen, met gangbare voorwaarden voor de rest.',
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
      `De aanbiedingen kosten evenveel, alles inbegrepen, zonder gerechtelijke kosten: ${amount} per jaar.`,
    safest: (who, amount, other, others) =>
      `In één jaar op honderd laat ${who} het minst voor uw rekening: minstens ${amount}, tegen ${others} voor ${other}.`,
    safestTied: (who, amount, other, others) =>
      `In één jaar op honderd laten ${who} het minst voor uw rekening: minstens ${amount}, tegen ${others} voor ${other}.`,
    keptEven: (amount) =>
      `In één jaar op honderd laten de aanbiedingen evenveel voor uw rekening: minstens ${amount}.`,
    trade: (to, more, from, less, largest) =>
      `${to} kost ${more} per jaar meer dan ${from} en laat in één jaar op honderd ${less} minder voor uw rekening, ${largest}.`,
    largestLess: (amount) => `${amount} minder als uw grootste klant uitvalt`,
    largestEven: 'evenveel als uw grootste klant uitvalt',
    largestMore: (amount) => `maar ${amount} meer als uw grootste klant uitvalt`,
    best: (who) =>
      `Geen aanbieding kost minder dan ${who} of laat minder voor uw rekening, in één jaar op honderd of als uw grootste klant uitvalt.`,
    bestButOne: (who) =>
      `Geen aanbieding kost minder dan ${who} of laat in één jaar op honderd minder voor uw rekening.`,
    exception: (to, less, from, more) =>
      `Valt uw grootste klant uit, dan laat ${to} het minst voor uw rekening: ${less} minder dan ${from}, voor ${more} per jaar meer.`,
    exceptionEven: (to, less, from) =>
      `Valt uw grootste klant uit, dan laat ${to} het minst voor uw rekening: ${less} minder dan ${from}, voor dezelfde kosten.`,
    leastYearly: (who, amount, other, others) =>
      `Met wat in een gemiddeld jaar voor u blijft en de kosten van een reserve komt het goedkoopst uit: ${who}, ${amount} per jaar, tegen ${others} voor ${other}.`,
    alone: (cost, kept) =>
      `Zonder polis zou een gemiddeld jaar op ${cost} uitkomen, reserve inbegrepen, maar in één jaar op honderd minstens ${kept} voor uw rekening laten.`,
    beaten: (who, by) =>
      `${who} doet het niet beter dan ${by}, noch op de kosten van een jaar, reserve inbegrepen, noch op wat in één jaar op honderd blijft.`,
  },

  steadiness: {
    order:
      'Op de kosten van een gemiddeld jaar, reserve inbegrepen, blijft de volgorde van de aanbiedingen aan beide uiteinden van de risicobandbreedte.',
    first: (who) =>
      `Aan beide uiteinden van de risicobandbreedte houdt ${who} de laagste kosten van een gemiddeld jaar, reserve inbegrepen; de volgorde van de andere verandert.`,
    open: (lower, upper) =>
      `De volgorde hangt van het risico af: aan de onderkant van de bandbreedte heeft ${lower} de laagste kosten van een gemiddeld jaar, reserve inbegrepen; aan de bovenkant ${upper}.`,
    even: 'Op de kosten van een gemiddeld jaar, reserve inbegrepen, liggen de eerste aanbiedingen op een afronding na gelijk: dat beslist niet tussen hen.',
  },

  inputs: {
    heading: 'De aanbiedingen',
    legend: 'In het grijs aannames: wat gangbaar is. Vervang wat de aanbieding zegt.',
    assumption: 'aanname',
    offer: (letter) => `Aanbieding ${letter}`,
    add: 'Een aanbieding toevoegen',
    remove: 'verwijderen',
    removeOf: (who) => `aanbieding ${who} verwijderen`,
    others: 'Andere voorwaarden',
    label: 'Naam van de aanbieding',
    labelHint: 'blijft in deze pagina',
    priceFault: 'Een percentage, bijvoorbeeld 0,28%, of een premie per jaar, bijvoorbeeld €\u00a07.000.',
    maximumFault: 'Een veelvoud tot 1000, bijvoorbeeld 30, of een bedrag, bijvoorbeeld €\u00a0300.000.',
    priceUnit: '% of\u00a0€',
    maximumOf: 'Maximale uitkering: waarvan',
    limitGap: 'telt zodra de kredietlimiet van de vorige klant is gegeven',
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
      limit1: '0 als geweigerd; leeg, gangbare acceptatie',
      base: 'omzet',
      discretionaryLimit: 'tot daar beslist u alleen',
      waitingPeriodMonths: 'in maanden',
      namedBuyers: 'die kosten dragen',
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
    heading: 'Wat elke weg kost, en wat hij laat',
    reading:
      'Naar links minder kosten per jaar, gemiddelde wanbetalingen en reserve inbegrepen; naar onderen minder voor uw rekening in één jaar op honderd. De lijn verbindt wat door niets anders op beide wordt verslagen.',
    cost: 'kosten van een jaar',
    kept: 'blijft voor u, in één jaar op honderd',
    selfInsured: 'zonder polis',
    point: (who, cost, kept) => `${who}: ${cost} per jaar, ${kept} in één jaar op honderd`,
    table: 'Als tabel tonen',
    caption: 'Kosten van een jaar, en wat in één jaar op honderd voor u blijft',
    way: 'Weg',
    beaten: 'op beide verslagen',
  },

  table: {
    heading: 'Aanbieding voor aanbieding',
    caption: 'Euro per jaar, excl. btw',
    line: 'Post',
    selfInsured: 'Zonder polis',
    premium: 'Premie',
    tax: 'Franse assurantiebelasting',
    fees: 'Limietkosten',
    allIn: 'Alles inbegrepen, zonder gerechtelijke kosten',
    expected: 'Blijft voor u, gemiddeld jaar',
    reserve: 'Kosten van de reserve',
    clauses: 'Bonus min malus, gemiddeld',
    yearly: 'Kosten van een gemiddeld jaar',
    oneInTen: 'Blijft voor u, in één jaar op tien',
    oneInHundred: 'Blijft voor u, in één jaar op honderd',
    largestBuyer: 'Blijft voor u als uw grootste klant uitvalt',
    maximum: 'Maximale uitkering van het jaar',
    exposure: (amount) => `uw grootste openstaande saldo: ${amount}`,
    noMaximum: 'geen',
    waiting: 'Termijn tot de vergoeding van een te late betaling',
    capped: (who, maximum, exposure) =>
      `${who}: de maximale uitkering, ${maximum}, ligt onder uw grootste openstaande saldo, ${exposure}.`,
    save: 'De tabel opslaan (CSV)',
    file: 'aanbiedingen-kredietverzekering',
  },

  price: {
    heading: 'De prijs, tegenover het model',
    intro:
      'De bandbreedte is die welke het model op precies deze voorwaarden geeft, als deel van de verzekerbare omzet.',
    within: (who, rate, low, high) => `${who}: ${rate}, binnen de bandbreedte (${low} tot ${high}).`,
    above: (who, rate, by, low, high) => `${who}: ${rate}, ${by} boven de bandbreedte (${low} tot ${high}).`,
    below: (who, rate, by, low, high) => `${who}: ${rate}, ${by} onder de bandbreedte (${low} tot ${high}).`,
    outside:
      'Buiten de bandbreedte kijkt u eerst naar de voorwaarden die grijs bleven: de aanbieding kan andere hebben.',
  },

  terms: {
    heading: 'Hun voorwaarden',
    caption: 'Wat van aanbieding tot aanbieding verschilt; cursief: aannames',
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
      'Alle aanbiedingen worden op hetzelfde jaar aan wanbetalingen beoordeeld, dat van de raming hierboven: elke verandert alleen wie wat ervan draagt.',
      'Wat voor u blijft: wat de verzekeraar niet accepteert, het niet gedekte deel, het eigen risico, de claimdrempel, wat boven de maximale uitkering gaat. Een kredietlimiet die u opgeeft, geldt als helemaal toegekend.',
      'De kosten van een gemiddeld jaar voegen aan de kosten alles inbegrepen, zonder gerechtelijke kosten, toe wat gemiddeld voor u blijft en de kosten van een reserve voor de slechtste jaren, één op honderd.',
      'Noch de soliditeit van de verzekeraar, noch zijn dienstverlening, noch de kleine lettertjes zitten erin: die vergelijkt een makelaar.',
    ],
    heavier:
      'Zonder polis tellen uitvallen als frequenter en zwaarder, bij gebrek aan een verzekeraar die toeziet: een aanname van het tarief.',
  },
};
