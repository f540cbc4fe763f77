import type { AnsweringMessages } from './fr.js';

const kinds = {
  money: { name: 'een bedrag in euro', example: '€\u00a01,5\u00a0mln' },
  percent: { name: 'een percentage', example: '12%' },
  days: { name: 'een aantal dagen', example: '45' },
  count: { name: 'een getal', example: '120' },
};
type Kind = keyof typeof kinds;
const example = (kind: Kind): string => `bijvoorbeeld ${kinds[kind].example}.`;

const also = (what: string): string => `Er bestaat ook ${what}; vraag het een makelaar.`;

/** The Dutch texts for whoever answers. */
export const messages: AnsweringMessages = {
  faults: {
    notANumber: (typed, kind) =>
      `‘${typed}’ is niet te lezen als ${kinds[kind].name}. Schrijf ${example(kind)}`,
    unit: (typed, kind) => `‘${typed}’: hier wordt ${kinds[kind].name} verwacht, ${example(kind)}`,
    negative: (typed, kind) => `‘${typed}’ is negatief. Schrijf ${kinds[kind].name}, ${example(kind)}`,
    ambiguous: (typed) => `‘${typed}’ is op twee manieren te lezen. Welke bedoelt u?`,
    implausible: (value, asks) =>
      `Met ${value} zou het percentage buiten 0,01 tot 10% vallen, waar alle contracten zitten. ${asks ? 'Bedoelde u?' : 'Kijk het na.'}`,
    basis: 'Dit cijfer telt nog niet. Wat is erin opgeteld?',
    missingTurnover: 'De omzet is het enige nodige antwoord, bijvoorbeeld €\u00a01,5\u00a0mln.',
    tooLow: (least) => `Minstens ${least}.`,
    tooHigh: (most) => `Hoogstens ${most}.`,
    notWhole: 'Een geheel getal, bijvoorbeeld 120.',
    topThreeBelow: (largest) => `De grootste drie wegen minstens zoveel als de grootste alleen: ${largest}.`,
    topThreeAbove: (most) => `De grootste drie wegen hoogstens ${most}: driemaal de grootste.`,
    fewBuyersShares: 'Deze aandelen passen niet bij dit aantal klanten.',
  },

  longTerm:
    'Tussen bedrijven in Frankrijk staat de wet 60\u00a0dagen na de factuur toe, of 45\u00a0dagen einde maand als het contract het zegt (L441-10 van het Franse wetboek van koophandel; L441-11 voor bepaalde goederen); daarboven een boete (L441-16).',

  outOfMarket: {
    aboveMarket: {
      title: (high) => `Boven ${high} stappen weinig verzekeraars in`,
      also: () => also('de excess-of-loss-dekking, die u de kleine wanbetalingen laat'),
    },
    belowMarket: {
      title: (low) => `Onder ${low} gaat de markt zelden`,
      also: () => also('de excess-of-loss-dekking, alleen voor zeer slechte jaren'),
    },
    fewBuyers: {
      title: (fewest) => `Minder dan ${fewest} klanten: te weinig voor een omzetpolis`,
      also: () => also('de dekking van één klant'),
    },
    oneBuyer: {
      title: (share) => `Uw grootste klant gaat boven ${share} van de verkopen`,
      also: () => also('de dekking van één klant, of een top-updekking op die klant'),
    },
    smallTurnover: {
      title: () => 'Tegen marktpercentages onder de instapprijs van een omzetpolis',
      also: () => also('het aanbod voor kleine bedrijven, met vaste premie'),
    },
    ownLosses: {
      title: () => 'Uw wanbetalingen wegen zwaarder dan wat een gangbare premie ervan betaalt',
      also: (rate) =>
        `Op zichzelf zouden ze ongeveer ${rate} van de verzekerbare omzet vragen. Een verzekeraar vraagt dan een jaarlijks eigen risico of een hogere premie, en weigert soms voorlopig; betere jaren openen de deur weer. Vraag het een makelaar.`,
    },
    others: (count: number) => (count > 1 ? `en ${count} andere opmerkingen` : 'en nog een opmerking'),
    price: 'Technische prijs, als houvast',
  },

  euros: {
    share: (amount, share) => `${amount}, dat is ${share} van uw omzet als het per jaar is:`,
    take: (share) => `${share} overnemen`,
    takeOfThree: (share) => `over drie jaar: ${share} overnemen`,
  },

  complete: {
    left: 'Alles is beantwoord: wat van de bandbreedte rest, hangt af van wat de verzekeraar van uw klanten zal zien, en van de acceptatiebereidheid van verzekeraars.',
    contact: (broker) =>
      `Voor een bindende prijs: dit geval laten berekenen door ${broker || 'een makelaar'}`,
    share: 'Voor een bindende prijs: dit geval meenemen naar een makelaar',
  },

  trial: {
    on: (count) => `Met ${count} verandering${count > 1 ? 'en' : ''} op proef`,
    undo: 'ongedaan maken',
  },

  change: (before, now) => `waarschijnlijk ${before} → ${now}`,
  minimum: 'minimumprijs van een polis',
  lowIsMinimum: 'onderaan de minimumprijs van een polis',

  confirmed: 'antwoord bevestigd',
  announce: (low, high, likely, cost, minimum) =>
    `Geraamd percentage ${low} tot ${high} van de verzekerbare omzet, waarschijnlijk ${likely}, dat is ${cost} per jaar${minimum}.`,
};
