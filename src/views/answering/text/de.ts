import type { AnsweringMessages } from './fr.js';

const kinds = {
  money: { name: 'ein Betrag in Euro', example: '1,5\u00a0Mio\u00a0€' },
  percent: { name: 'ein Prozentsatz', example: '12\u00a0%' },
  days: { name: 'eine Zahl von Tagen', example: '45' },
  count: { name: 'eine Zahl', example: '120' },
};
type Kind = keyof typeof kinds;
const example = (kind: Kind): string => `zum Beispiel ${kinds[kind].example}.`;

const also = (what: string): string => `Es gibt auch ${what}; fragen Sie einen Makler.`;

/** The German texts for whoever answers. */
export const messages: AnsweringMessages = {
  faults: {
    notANumber: (typed, kind) =>
      `„${typed}“ ist nicht lesbar: Erwartet wird ${kinds[kind].name}, ${example(kind)}`,
    unit: (typed, kind) => `„${typed}“: Hier wird ${kinds[kind].name} erwartet, ${example(kind)}`,
    negative: (typed, kind) => `„${typed}“ ist negativ. Erwartet wird ${kinds[kind].name}, ${example(kind)}`,
    ambiguous: (typed) => `„${typed}“ lässt sich auf zwei Arten lesen. Welche ist gemeint?`,
    implausible: (value, asks) =>
      `Mit ${value} läge der Satz außerhalb von 0,01 bis 10\u00a0%, wo alle Verträge liegen. ${asks ? 'Meinten Sie?' : 'Bitte prüfen.'}`,
    basis: 'Diese Zahl zählt noch nicht. Was ist darin zusammengezählt?',
    missingTurnover: 'Der Umsatz ist die einzige nötige Antwort, zum Beispiel 1,5\u00a0Mio\u00a0€.',
    tooLow: (least) => `Mindestens ${least}.`,
    tooHigh: (most) => `Höchstens ${most}.`,
    notWhole: 'Eine ganze Zahl, zum Beispiel 120.',
    topThreeBelow: (largest) =>
      `Die drei größten wiegen mindestens so viel wie der größte allein: ${largest}.`,
    topThreeAbove: (most) => `Die drei größten wiegen höchstens ${most}: dreimal der größte.`,
    fewBuyersShares: 'Diese Anteile passen nicht zu dieser Zahl von Kunden.',
  },

  longTerm:
    'Zwischen Unternehmen in Frankreich lässt das Gesetz 60\u00a0Tage nach der Rechnung zu, oder 45\u00a0Tage zum Monatsende, wenn der Vertrag es sagt (L441-10 des französischen Handelsgesetzbuchs; L441-11 für bestimmte Güter); darüber droht ein Bußgeld (L441-16).',

  outOfMarket: {
    aboveMarket: {
      title: (high) => `Über ${high} zeichnen nur wenige Versicherer`,
      also: () => also('die Excess-of-Loss-Deckung, die Ihnen die kleinen Ausfälle lässt'),
    },
    belowMarket: {
      title: (low) => `Unter ${low} geht der Markt selten`,
      also: () => also('die Excess-of-Loss-Deckung, nur für sehr schlechte Jahre'),
    },
    fewBuyers: {
      title: (fewest) => `Weniger als ${fewest} Kunden: zu wenige für einen Mantelvertrag`,
      also: () => also('die Deckung eines einzelnen Kunden'),
    },
    oneBuyer: {
      title: (share) => `Ihr größter Kunde übersteigt ${share} der Verkäufe`,
      also: () => also('die Deckung eines einzelnen Kunden, oder eine Top-up-Deckung auf ihn'),
    },
    smallTurnover: {
      title: () => 'Zu Marktsätzen unter dem Einstiegspreis eines Mantelvertrags',
      also: () => also('das Angebot für Kleinstunternehmen, mit fester Prämie'),
    },
    ownLosses: {
      title: () => 'Ihre Ausfälle wiegen mehr, als eine übliche Prämie davon bezahlt',
      also: (rate) =>
        `Für sich allein würden sie etwa ${rate} des versicherbaren Umsatzes erfordern. Ein Versicherer verlangt dann einen Jahresselbstbehalt oder eine höhere Prämie, manchmal lehnt er vorerst ab; bessere Jahre öffnen die Tür wieder. Fragen Sie einen Makler.`,
    },
    others: (count: number) => (count > 1 ? `und ${count} weitere Hinweise` : 'und ein weiterer Hinweis'),
    price: 'Technischer Preis, als Anhaltspunkt',
  },

  euros: {
    share: (amount, share) => `${amount}, das sind ${share} Ihres Umsatzes, wenn es für ein Jahr ist:`,
    take: (share) => `${share} übernehmen`,
    takeOfThree: (share) => `in drei Jahren: ${share} übernehmen`,
  },

  complete: {
    left: 'Alles ist beantwortet: Was von der Spanne bleibt, hängt davon ab, was der Versicherer von Ihren Kunden sehen wird, und von der Zeichnungsbereitschaft der Versicherer.',
    contact: (broker) =>
      `Für einen verbindlichen Preis: diesen Fall von ${broker || 'einem Makler'} berechnen lassen`,
    share: 'Für einen verbindlichen Preis: diesen Fall zu einem Makler mitnehmen',
  },

  trial: {
    on: (count) => `Mit ${count} Änderung${count > 1 ? 'en' : ''} im Test`,
    undo: 'zurücknehmen',
  },

  change: (before, now) => `wahrscheinlich ${before} → ${now}`,
  minimum: 'Mindestpreis einer Police',
  lowIsMinimum: 'am unteren Ende der Mindestpreis einer Police',

  confirmed: 'Antwort bestätigt',
  announce: (low, high, likely, cost, minimum) =>
    `Geschätzter Satz ${low} bis ${high} des versicherbaren Umsatzes, wahrscheinlich ${likely}, das sind ${cost} im Jahr${minimum}.`,
};
