import type { ExplainMessages } from './fr.js';

export const heading = 'Diesen Satz verstehen';

/** The German texts of „Diesen Satz verstehen“. */
export const messages: ExplainMessages = {
  points: (figure, _many) => `${figure}\u00a0${figure === '1' ? 'Punkt' : 'Punkte'}`,
  under: (euros) => `<\u202f${euros}`,

  waterfall: {
    heading: 'Woraus er besteht',
    finding: (total, claims, capital, costs) =>
      `Von ${total} zahlen ${claims} die Ausfälle eines mittleren Jahres, ${capital} das Risiko eines sehr schlechten Jahres, ${costs} Kosten, Makler und Marge.`,
    items: {
      technical: { label: 'Netto\u00adrisikoprämie', hint: 'erwartete Ausfälle, in einem mittleren Jahr' },
      experience: {
        label: 'Ihre früheren Ausfälle',
        hint: 'korrigieren diese Erwartung, ohne sie zu ersetzen',
      },
      assumedExperience: {
        label: 'Frühere Ausfälle, angenommen',
        hint: 'statt Ihrer die des Vergleichsunternehmens',
      },
      claimTerms: {
        label: 'Was Sie selbst tragen',
        hint: 'Deckungsquote, Bagatellgrenze, Selbstbehalt je Schaden',
      },
      aggregateTerms: {
        label: 'Jahresgrenzen der Police',
        hint: 'Jahresselbstbehalt, Höchstentschädigung',
      },
      crisis: { label: 'Sehr schlechtes Jahr', hint: 'Kapital, das der Versicherer bindet' },
      concentration: { label: 'Ausfall eines Großkunden', hint: 'Kapital für ein einziges Ereignis' },
      claimsHandling: { label: 'Schaden\u00adbearbeitung', hint: 'Prüfung, Inkasso' },
      bonusMalus: { label: 'Bonus oder Malus', hint: 'Rückvergütung oder Zuschlag am Jahresende' },
      fixedCost: { label: 'Fixkosten', hint: 'für jede Police gleich' },
      acquisition: { label: 'Makler\u00adcourtage', hint: 'Anteil der Prämie' },
      administration: {
        label: 'Verwaltung des Versicherers',
        hint: 'Bonitätsnoten, Überwachung der Kunden',
      },
      runningCosts: { label: 'Laufende Kosten', hint: 'Verwaltung des Versicherers und Courtage' },
      margin: { label: 'Marge des Versicherers', hint: 'Anteil der Prämie' },
    },
    total: 'Wahrschein\u00adlicher Satz',
    absent: (items) => `Nichts oder fast nichts in Ihrem Fall: ${items}.`,
    minimum: (minimum) =>
      `Die Mindestprämie hebt die Rechnung auf ${minimum} im Jahr: Die Euro oben sind die des Satzes, vor diesem Minimum.`,
    rounding: 'So gerundet, dass die Zeilen genau die Summe ergeben.',
    table: 'Als Tabelle zeigen',
    item: 'Teil des Satzes',
    rate: 'Punkte',
    amount: '€ im Jahr',
    running: 'Kumuliert',
  },

  causes: {
    heading: 'Was ihn bewegt',
    from: (rate) => `Das Vergleichsunternehmen des Tarifs zahlt ${rate}. Was Ihre Antworten daran ändern:`,
    to: (rate) => `Am Ende Ihr wahrscheinlicher Satz: ${rate}.`,
    same: (rate) =>
      `Keine Ihrer Antworten entfernt Ihren Satz von dem des Vergleichsunternehmens des Tarifs: ${rate}.`,
    reference: (turnover, buyers, sector, largest, days) =>
      `Das Vergleichsunternehmen: ${turnover} Umsatz, ${buyers} Kunden (${sector}), der größte mit ${largest}, Zahlungsdauer ${days}.`,
    slight: (subjects) => `Weniger als ein Tausendstelpunkt: ${subjects}.`,
    twice: (above, here) =>
      `Ihre früheren Ausfälle stehen in beiden Listen: oben ${above}, was sie allein an der Nettorisikoprämie korrigieren; hier ${here}, was sie am ganzen Satz ändern, samt Kapital, Kosten und Marge, gegenüber denen des Vergleichsunternehmens.`,
    none: (subjects) => `Ohne Wirkung, wie beim Vergleichsunternehmen: ${subjects}.`,
    order: 'Von der größten Wirkung zur kleinsten',
    waiting: 'Wird berechnet…',
    stale: 'Vor Ihrer letzten Antwort; wird berechnet…',
    method:
      'Jede Wirkung ist das Mittel dessen, was die Antwort ändert, über alle Reihenfolgen, in denen man antworten kann.',
    groups: {
      sector: 'Branche und Länder Ihrer Kunden',
      quality: 'Bonität Ihrer Kunden',
      payment: 'Ihre Zahlungsziele',
      paymentAndActivity: 'Ihre Zahlungsziele und Ihr Geschäft im Jahresverlauf',
      spread: 'Zahl Ihrer Kunden und Gewicht der größten',
      size: 'Ihr Umsatz',
      experience: 'Ihre früheren Ausfälle',
      terms: 'Bedingungen der Police',
    },
  },

  next: {
    heading: 'Die Antwort, die am meisten Klarheit brächte',
    narrower: (low, high) =>
      `Bei gleichem wahrscheinlichem Satz ginge die Spanne von etwa ${low} bis ${high}.`,
    answer: 'Diese Frage beantworten',
    none: 'Keine Frage würde die Spanne noch merklich verengen: Was bleibt, hängt davon ab, was der Versicherer sehen wird, von der Zeichnungsbereitschaft der Versicherer und vom Modell.',
  },

  method: 'Die Methode, Koeffizient für Koeffizient',

  /** The table for paper. */
  paper: {
    heading: 'Warum dieser Satz',
    item: 'Teil des Satzes',
    points: 'Punkte',
    amount: '€ im Jahr',
    total: 'Wahrscheinlicher Satz',
  },
};
