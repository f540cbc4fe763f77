import type { ExplainMessages } from './fr.js';

export const heading = 'Dit percentage begrijpen';

/** The Dutch texts of ‘Dit percentage begrijpen’. */
export const messages: ExplainMessages = {
  points: (figure, many) => `${figure}\u00a0punt${many ? 'en' : ''}`,
  under: (euros) => `<\u202f${euros}`,

  waterfall: {
    heading: 'Waaruit het bestaat',
    finding: (total, claims, capital, costs) =>
      `Van ${total} betalen ${claims} de wanbetalingen van een gemiddeld jaar, ${capital} het risico van een zeer slecht jaar, ${costs} de kosten, de makelaar en de marge.`,
    items: {
      technical: { label: 'Zuivere premie', hint: 'verwachte wanbetalingen, in een gemiddeld jaar' },
      experience: {
        label: 'Uw vroegere wan\u00adbetalingen',
        hint: 'corrigeren die verwachting, zonder die te vervangen',
      },
      assumedExperience: {
        label: 'Vroegere wanbetalingen, aangenomen',
        hint: 'bij gebrek aan de uwe, die van het referentiebedrijf',
      },
      claimTerms: {
        label: 'Wat u zelf draagt',
        hint: 'dekkingspercentage, claimdrempel, eigen risico per schade',
      },
      aggregateTerms: {
        label: 'Jaarlijkse grenzen',
        hint: 'jaarlijks eigen risico, maximale uitkering',
      },
      crisis: { label: 'Zeer slecht jaar', hint: 'kapitaal dat de verzekeraar vastlegt' },
      concentration: {
        label: 'Wan\u00adbetaling van een grote klant',
        hint: 'kapitaal voor één enkele gebeurtenis',
      },
      claimsHandling: { label: 'Schade\u00adbehandeling', hint: 'onderzoek, incasso' },
      bonusMalus: { label: 'Bonus of malus', hint: 'teruggave of toeslag aan het eind van het jaar' },
      fixedCost: { label: 'Vaste kosten', hint: 'voor elke polis gelijk' },
      acquisition: { label: 'Commissie van de makelaar', hint: 'deel van de premie' },
      administration: { label: 'Beheer van de verzekeraar', hint: 'ratings, toezicht op de klanten' },
      runningCosts: { label: 'Lopende kosten', hint: 'beheer van de verzekeraar en commissie' },
      margin: { label: 'Marge van de verzekeraar', hint: 'deel van de premie' },
    },
    total: 'Waarschijn\u00adlijk percentage',
    absent: (items) => `Niets, of bijna niets, in uw geval: ${items}.`,
    minimum: (minimum) =>
      `De minimumpremie brengt de rekening op ${minimum} per jaar: de euro’s hierboven zijn die van het percentage, vóór dat minimum.`,
    rounding: 'Zo afgerond dat de regels precies het totaal geven.',
    table: 'Als tabel tonen',
    item: 'Deel van het percentage',
    rate: 'Punten',
    amount: '€ per jaar',
    running: 'Cumulatief',
  },

  causes: {
    heading: 'Wat het doet bewegen',
    from: (rate) =>
      `Het referentiebedrijf van het tarief betaalt ${rate}. Wat uw antwoorden daaraan veranderen:`,
    to: (rate) => `Uiteindelijk uw waarschijnlijke percentage: ${rate}.`,
    same: (rate) =>
      `Geen van uw antwoorden brengt uw percentage weg van dat van het referentiebedrijf van het tarief: ${rate}.`,
    reference: (turnover, buyers, sector, largest, days) =>
      `Het referentiebedrijf: ${turnover} omzet, ${buyers} klanten (${sector}), de grootste met ${largest}, betaald na ${days}.`,
    slight: (subjects) => `Minder dan een duizendste punt: ${subjects}.`,
    twice: (above, here) =>
      `Uw vroegere wanbetalingen staan in beide lijsten: hierboven ${above}, wat ze alleen aan de zuivere premie corrigeren; hier ${here}, wat ze aan het hele percentage veranderen, kapitaal, kosten en marge inbegrepen, tegenover die van het referentiebedrijf.`,
    none: (subjects) => `Zonder effect, zoals bij het referentiebedrijf: ${subjects}.`,
    order: 'Van het grootste effect naar het kleinste',
    waiting: 'Wordt berekend…',
    stale: 'Vóór uw laatste antwoord; wordt berekend…',
    method:
      'Elk effect is het gemiddelde van wat het antwoord verandert, over alle volgordes waarin men kan antwoorden.',
    groups: {
      sector: 'de sector en de landen van uw klanten',
      quality: 'de kredietwaardigheid van uw klanten',
      payment: 'uw betalingstermijnen',
      paymentAndActivity: 'uw betalingstermijnen en het ritme van uw activiteit',
      spread: 'het aantal klanten en het gewicht van de grootste',
      size: 'uw omzet',
      experience: 'uw vroegere wanbetalingen',
      terms: 'de polisvoorwaarden',
    },
  },

  next: {
    heading: 'Het antwoord dat het meest zou verduidelijken',
    narrower: (low, high) =>
      `Bij hetzelfde waarschijnlijke percentage zou de bandbreedte van ongeveer ${low} tot ${high} gaan.`,
    answer: 'Deze vraag beantwoorden',
    none: 'Geen vraag zou de bandbreedte nog echt verkleinen: wat rest hangt af van wat de verzekeraar zal zien, van de acceptatiebereidheid van verzekeraars en van het model.',
  },

  method: 'De methode, coëfficiënt voor coëfficiënt',

  /** The table for paper. */
  paper: {
    heading: 'Waarom dit percentage',
    item: 'Deel van het percentage',
    points: 'Punten',
    amount: '€ per jaar',
    total: 'Waarschijnlijk percentage',
  },
};
