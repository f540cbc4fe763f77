import type { OffersMessages } from './fr.js';

export const heading = 'Angebote vergleichen';

/** The German texts of „Angebote vergleichen“. */
export const messages: OffersMessages = {
  waiting: 'Wird berechnet…',
  stale: 'Vor Ihrer letzten Antwort; wird berechnet…',
  start:
    'Geben Sie den Preis von mindestens zwei Angeboten an: Der Vergleich folgt sofort, mit üblichen Bedingungen für den Rest.',
  missing: (who) => `${who}: Der Preis fehlt.`,
  refused: (who) =>
    `Zu diesen Bedingungen hat das Modell keinen Preis für ${who}: Prüfen Sie die Bedingungen, zuerst den Bonus.`,

  and: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`,

  verdict: {
    cheapest: (who, amount, other, others) =>
      `${who} kostet am wenigsten, alles inbegriffen, ohne Rechtsverfolgungskosten: ${amount} im Jahr, gegenüber ${others} bei ${other}.`,
    cheapestTied: (who, amount, other, others) =>
      `${who} kosten am wenigsten, alles inbegriffen, ohne Rechtsverfolgungskosten: ${amount} im Jahr, gegenüber ${others} bei ${other}.`,
    costEven: (amount) =>
      `Die Angebote kosten gleich viel, alles inbegriffen, ohne Rechtsverfolgungskosten: ${amount} im Jahr.`,
    safest: (who, amount, other, others) =>
      `In einem von hundert Jahren tragen Sie mit ${who} am wenigsten selbst: mindestens ${amount}, gegenüber ${others} bei ${other}.`,
    safestTied: (who, amount, other, others) =>
      `In einem von hundert Jahren tragen Sie mit ${who} am wenigsten selbst, gleich viel mit jedem: mindestens ${amount}, gegenüber ${others} bei ${other}.`,
    keptEven: (amount) =>
      `In einem von hundert Jahren tragen Sie mit allen Angeboten gleich viel selbst: mindestens ${amount}.`,
    trade: (to, more, from, less, largest) =>
      `${to} kostet ${more} im Jahr mehr als ${from}, und in einem von hundert Jahren tragen Sie ${less} weniger selbst, ${largest}.`,
    largestLess: (amount) => `${amount} weniger, wenn Ihr größter Kunde ausfällt`,
    largestEven: 'gleich viel, wenn Ihr größter Kunde ausfällt',
    largestMore: (amount) => `aber ${amount} mehr, wenn Ihr größter Kunde ausfällt`,
    best: (who) =>
      `Kein Angebot kostet weniger als ${who}, und mit keinem tragen Sie weniger selbst, weder in einem von hundert Jahren noch wenn Ihr größter Kunde ausfällt.`,
    bestButOne: (who) =>
      `Kein Angebot kostet weniger als ${who}, und mit keinem tragen Sie in einem von hundert Jahren weniger selbst.`,
    exception: (to, less, from, more) =>
      `Fällt Ihr größter Kunde aus, tragen Sie mit ${to} am wenigsten selbst: ${less} weniger als mit ${from}, für ${more} mehr im Jahr.`,
    exceptionEven: (to, less, from) =>
      `Fällt Ihr größter Kunde aus, tragen Sie mit ${to} am wenigsten selbst: ${less} weniger als mit ${from}, bei gleichen Kosten.`,
    leastYearly: (who, amount, other, others) =>
      `Mit dem, was Sie in einem mittleren Jahr selbst tragen, und den Kosten einer Rücklage ist ${who} am günstigsten: ${amount} im Jahr, gegenüber ${others} bei ${other}.`,
    alone: (cost, kept) =>
      `Ohne Police käme ein mittleres Jahr auf ${cost}, Rücklage eingeschlossen, aber in einem von hundert Jahren trügen Sie mindestens ${kept} selbst.`,
    beaten: (who, by) =>
      `${who} schneidet weder bei den Kosten eines Jahres, Rücklage eingeschlossen, noch bei dem, was Sie in einem von hundert Jahren selbst tragen, besser ab als ${by}.`,
  },

  steadiness: {
    order:
      'Bei den Kosten eines mittleren Jahres, Rücklage eingeschlossen, bleibt die Reihenfolge der Angebote an beiden Enden der Risikospanne.',
    first: (who) =>
      `An beiden Enden der Risikospanne behält ${who} die geringsten Kosten eines mittleren Jahres, Rücklage eingeschlossen; die Reihenfolge der anderen ändert sich.`,
    open: (lower, upper) =>
      `Die Reihenfolge hängt vom Risiko ab: Am unteren Ende seiner Spanne hat ${lower} die geringsten Kosten eines mittleren Jahres, Rücklage eingeschlossen; am oberen ${upper}.`,
    even: 'Bei den Kosten eines mittleren Jahres, Rücklage eingeschlossen, liegen die ersten Angebote bis auf eine Rundung gleichauf: Diese Kosten geben nicht den Ausschlag.',
  },

  inputs: {
    heading: 'Die Angebote',
    legend: 'Grau: Annahmen, das Übliche. Ersetzen Sie sie, wo das Angebot etwas anderes sagt.',
    assumption: 'Annahme',
    offer: (letter) => `Angebot ${letter}`,
    add: 'Angebot hinzufügen',
    remove: 'entfernen',
    removeOf: (who) => `Angebot ${who} entfernen`,
    others: 'Weitere Bedingungen',
    label: 'Name des Angebots',
    labelHint: 'bleibt auf dieser Seite',
    priceFault: 'Ein Satz, zum Beispiel 0,28\u00a0%, oder eine Prämie im Jahr, zum Beispiel 7.000\u00a0€.',
    maximumFault: 'Ein Vielfaches bis 1000, zum Beispiel 30, oder ein Betrag, zum Beispiel 300.000\u00a0€.',
    priceUnit: '% oder\u00a0€',
    maximumOf: 'Höchstentschädigung: wovon',
    limitGap: 'zählt, sobald das Kreditlimit des Kunden davor angegeben ist',
    clauseGap: 'zählt nur mit dem Rest der Klausel',
    fields: {
      price: 'Preis',
      minimumPremium: 'Mindestprämie',
      insuredPercentage: 'Deckungsquote',
      insuredPercentageUnnamed: 'Quote, unbenannte Kunden',
      maximum: 'Höchst\u00adentschädigung',
      annualAggregateDeductible: 'Jahres\u00adselbstbehalt',
      limit1: 'Kreditlimit, größter Kunde',
      limit2: 'Kreditlimit, zweiter Kunde',
      limit3: 'Kreditlimit, dritter Kunde',
      base: 'Grundlage des Satzes',
      eachLossDeductible: 'Selbstbehalt je Schaden',
      claimThreshold: 'Bagatellgrenze',
      discretionaryLimit: 'Selbstprüfungs\u00adgrenze',
      waitingPeriodMonths: 'Karenzfrist',
      namedBuyers: 'Benannte Kunden',
      feePerNamedBuyer: 'Kreditprüfungs\u00adgebühren',
      otherFees: 'Weitere Gebühren',
      bonusShare: 'Bonus, als Anteil der Prämie',
      bonusBelow: 'Bonus bei Schadenquote unter',
      malusShare: 'Malus, als Anteil der Schäden',
      malusAbove: 'Malus bei Schadenquote über',
      malusCap: 'Malus höchstens, Anteil der Prämie',
    },
    hints: {
      price: 'Satz oder Prämie im Jahr, ohne MwSt.',
      insuredPercentage: 'benannte Kunden',
      limit1: '0, wenn abgelehnt; leer: wie üblich gewährt',
      base: 'Umsatz',
      discretionaryLimit: 'bis dahin entscheiden Sie allein',
      waitingPeriodMonths: 'in Monaten',
      namedBuyers: 'für die Gebühren anfallen',
      feePerNamedBuyer: 'je benanntem Kunden und Jahr, ohne MwSt.',
      otherFees: 'im Jahr, ohne MwSt.',
      malusShare: 'über der Schwelle',
    },
    bases: {
      minimumPremium: '× Mindestprämie',
      premium: '× Prämie',
      none: 'unbegrenzt',
    },
  },

  chart: {
    heading: 'Was jeder Weg kostet, und was Sie selbst tragen',
    reading:
      'Weiter links: weniger Kosten im Jahr, mittlere Ausfälle und Rücklage eingeschlossen; weiter unten: weniger selbst zu tragen in einem von hundert Jahren. Die Linie verbindet, was in beidem nichts anderes schlägt.',
    cost: 'Kosten eines Jahres',
    kept: 'selbst zu tragen, in einem von hundert Jahren',
    selfInsured: 'ohne Police',
    point: (who, cost, kept) => `${who}: ${cost} im Jahr, ${kept} in einem von hundert Jahren`,
    table: 'Als Tabelle zeigen',
    caption: 'Kosten eines Jahres, und was Sie in einem von hundert Jahren selbst tragen',
    way: 'Weg',
    beaten: 'in beidem geschlagen',
  },

  table: {
    heading: 'Angebot für Angebot',
    caption: 'Euro im Jahr, ohne MwSt.',
    line: 'Posten',
    selfInsured: 'Ohne Police',
    premium: 'Prämie',
    tax: 'Französische Versicherung\u00adsteuer',
    fees: 'Kredit\u00adprüfungs\u00adgebühren',
    allIn: 'Alles inbegriffen, ohne Rechts\u00adverfolgungs\u00adkosten',
    expected: 'Selbst zu tragen, mittleres Jahr',
    reserve: 'Kosten der Rücklage',
    clauses: 'Bonus abzüglich Malus, im Mittel',
    yearly: 'Kosten eines mittleren Jahres',
    oneInTen: 'Selbst zu tragen, in einem von zehn Jahren',
    oneInHundred: 'Selbst zu tragen, in einem von hundert Jahren',
    largestBuyer: 'Selbst zu tragen, wenn Ihr größter Kunde ausfällt',
    maximum: 'Höchst\u00adentschädigung des Jahres',
    exposure: (amount) => `Ihr größter Außenstand: ${amount}`,
    noMaximum: 'keine',
    waiting: 'Frist bis zur Entschädigung bei Verzug',
    capped: (who, maximum, exposure) =>
      `${who}: Die Höchstentschädigung, ${maximum}, liegt unter Ihrem größten Außenstand, ${exposure}.`,
    save: 'Tabelle speichern (CSV)',
    file: 'angebote-warenkreditversicherung',
  },

  price: {
    heading: 'Der Preis, verglichen mit dem Modell',
    intro:
      'Die Spanne ist die, die das Modell zu genau diesen Bedingungen ergibt, als Anteil des versicherbaren Umsatzes.',
    within: (who, rate, low, high) => `${who}: ${rate}, in der Spanne (${low} bis ${high}).`,
    above: (who, rate, by, low, high) => `${who}: ${rate}, ${by} über der Spanne (${low} bis ${high}).`,
    below: (who, rate, by, low, high) => `${who}: ${rate}, ${by} unter der Spanne (${low} bis ${high}).`,
    outside:
      'Außerhalb der Spanne sehen Sie zuerst die grau gebliebenen Bedingungen an: Das Angebot kann andere haben.',
  },

  terms: {
    heading: 'Bedingungen der Angebote',
    caption: 'Was von Angebot zu Angebot abweicht; kursiv: Annahmen',
    same: (count) => (count > 1 ? `${count} überall gleiche Bedingungen` : 'Eine überall gleiche Bedingung'),
    sameCaption: 'Was überall gleich ist; kursiv: Annahmen',
    allSame: 'Keine Bedingung weicht ab.',
    everywhere: 'Überall',
    times: {
      premium: (multiple) => `${multiple}\u00a0× Prämie`,
      minimumPremium: (multiple) => `${multiple}\u00a0× Mindest\u00adprämie`,
    },
    none: 'keine',
    usualAcceptance: 'wie üblich gewährt',
  },

  method: {
    heading: 'Die Methode',
    paragraphs: [
      'Alle Angebote werden an demselben Jahr an Ausfällen gemessen, dem der Schätzung oben: Jedes ändert nur, wer was davon trägt.',
      'Was Sie selbst tragen: was der Versicherer nicht annimmt, der nicht gedeckte Teil, die Selbstbehalte, die Bagatellgrenze, was über die Höchstentschädigung hinausgeht. Ein Kreditlimit, das Sie angeben, gilt als ganz gewährt.',
      'Zu den Kosten alles inbegriffen, ohne Rechtsverfolgungskosten, kommen in den Kosten eines mittleren Jahres hinzu: was Sie im Mittel selbst tragen, und die Kosten einer Rücklage für die schlechtesten Jahre, eines von hundert.',
      'Weder die Solidität des Versicherers noch sein Service noch das Kleingedruckte sind darin: Die vergleicht ein Makler.',
    ],
    heavier:
      'Ohne Police gelten die Ausfälle als häufiger und schwerer, da kein Versicherer überwacht: eine Annahme des Tarifs.',
  },
};
