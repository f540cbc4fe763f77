import type { CompareMessages } from './fr.js';

export const heading = 'Versichern oder selbst tragen';

/** The German texts of „Versichern oder selbst tragen“. */
export const messages: CompareMessages = {
  waiting: 'Wird berechnet…',
  stale: 'Vor Ihrer letzten Antwort; wird berechnet…',

  verdict: {
    outlay: 'Was im Mittel jedes Jahr vom Konto abgeht',
    reserve: 'Einschließlich der Kosten einer Rücklage für ein sehr schlechtes Jahr, auf beiden Seiten',
    selfInsured: (what, without, insured, difference) =>
      `${what}: ${without} ohne Police, ${insured} mit, also ${difference} weniger ohne Police.`,
    insured: (what, without, insured, difference) =>
      `${what}: ${without} ohne Police, ${insured} mit, also ${difference} weniger mit der Police.`,
    even: (what, amount) => `${what}: ${amount}, mit oder ohne Police.`,
    unreserved: 'Auf keiner der beiden Seiten ist eine Rücklage eingerechnet: Es kommt nichts hinzu.',
    open: (low, high) =>
      `Da die Prämie eine Spanne ist, würde Versichern ${low} bis ${high} kosten: Die Reihenfolge kann sich umkehren.`,
    firm: (low, high) =>
      `An den beiden Enden der Prämienspanne würde Versichern ${low} bis ${high} kosten: Die Reihenfolge bleibt.`,
    same: (amount) => `An beiden Enden der Prämienspanne würde Versichern ${amount} kosten.`,
    services: 'Was die Versicherung außer Zahlen noch tut, ist nicht eingerechnet: Überwachung, Inkasso.',
    servicesCounted: (spent) =>
      `Ihre ${spent} für Auskünfte und Inkasso sind eingerechnet, auf der Seite ohne Police.`,
    leftOut:
      'Nie eingerechnet: der Kredit, den versicherte Forderungen ermöglichen, die Rechtsverfolgungskosten, die Steuern auf den Gewinn.',
  },

  year: {
    heading: 'Was ein Jahr an Ausfällen kosten kann',
    finding: (unpaid, kept) =>
      `In einem von hundert Jahren mindestens ${unpaid}; mit der Police tragen Sie mindestens ${kept} selbst.`,
    unpaid: (unpaid) =>
      `In einem von hundert Jahren mindestens ${unpaid}; zu diesen Bedingungen würde die Police davon nichts oder fast nichts zahlen.`,
    debts: (loss) => `${loss} Ausfälle`,
    debtsOfLargestBuyer: (loss) => `${loss} Ausfälle, meist weil Ihr größter Kunde ausfällt`,
    nothing: 'Selbst in einem von hundert Jahren bleibt der Verlust geringfügig.',
    chart: 'Wie oft ein Jahr einen Betrag erreicht, ohne Police und mit ihr',
    without: 'ohne Police',
    with: 'mit der Police',
    lines: {
      oneInTen: (amount) => ['in einem von zehn Jahren', `mindestens ${amount}`],
      oneInHundred: (amount) => ['in einem von hundert Jahren', `mindestens ${amount}`],
      largestBuyer: (amount) => ['Ihr größter Kunde', `fällt aus: ${amount}`],
    },
    reading:
      'Je höher die Linie, desto öfter erreicht ein Jahr diesen Betrag (logarithmische Skala, bis zu einem von tausend Jahren).',
    table: 'Als Tabelle zeigen',
    caption:
      'Ausfälle eines Jahres, ohne MwSt.: ohne Police, dann mit ihr, von der Police oder von Ihnen bezahlt',
    case: 'Jahr',
    withoutPolicy: 'Ohne Police',
    paid: 'Police zahlt',
    kept: 'Sie tragen',
    outcomes: {
      expected: 'Im Mittel',
      oneInTen: 'Eines von zehn, mindestens',
      oneInHundred: 'Sehr schlecht, eines von hundert, mindestens',
      largestBuyer: 'Ausfall des größten Kunden',
    },
  },

  costs: {
    heading: 'Was jeder Weg kostet, im Jahr',
    caption: 'Mittlere Kosten eines Jahres',
    line: 'Posten',
    selfInsured: 'Selbst tragen',
    insured: 'Versichern',
    lines: {
      losses: { label: 'Ausfälle, die Sie selbst tragen', hint: 'Durchschnitt über einen langen Zeitraum' },
      premium: { label: 'Prämie', hint: 'zum wahrscheinlichen Satz' },
      insurancePremiumTax: {
        label: 'Französische Versicherung\u00adsteuer',
        hint: 'auf den französischen Teil, nicht als Vorsteuer abziehbar',
      },
      creditLimitFees: {
        label: 'Kreditprüfungs\u00adgebühren',
        hint: 'ohne MwSt., je benanntem Kunden',
      },
      creditManagement: {
        label: 'Auskünfte und Inkasso',
        hint: 'Ihre Ausgaben, die die Police ersparen würde',
      },
    },
    minimum: 'Mindestprämie',
    outlay: 'Geht vom Konto ab',
    costOfReserve: { label: 'Kosten der Rücklage', hint: 'gebundenes Eigenkapital' },
    total: 'Mit den Kosten der Rücklage',
    reserve: (without, insured) =>
      `Die Rücklage ist das, was die schlechtesten Jahre, eines von hundert, im Mittel über ein mittleres Jahr hinaus kosten: ${without} ohne Police, ${insured} mit.`,
    ownReserve: (without, insured) => `Eingerechnete Rücklage: ${without} ohne Police, ${insured} mit.`,
    rate: (rate) => `Zu ${rate} im Jahr, eine Annahme dazu, was Eigenkapital anderswo einbrächte.`,
    ownRate: (rate) => `Zu ${rate} im Jahr.`,
    monitored:
      'Mit der Police gilt die Überwachung des Versicherers als wirksam: Ausfälle sind etwas seltener und weniger schwer.',
    tax: 'Für ein in Frankreich besteuertes Unternehmen ist die Prämie eine abziehbare Betriebsausgabe, eine Rücklage nicht. Eine Wertberichtigung verlangt einen bestimmten und wahrscheinlichen Verlust (französisches Steuergesetz CGI, Art. 39-1-5°): Ein mittleres Jahr an Ausfällen ist keiner.',
  },

  services: {
    heading: 'Was die Versicherung außer Zahlen noch tut',
    told: 'Ihre Kunden überwacht, mit Warnungen; Ihre Interessenten geprüft, bevor Sie liefern; Inkasso, auf Wunsch auch für unversicherte Forderungen und im Ausland.',
    uncounted: 'Nichts davon ist eingerechnet, solange Sie nicht sagen, was Sie dafür ausgeben.',
    worth: (spent) =>
      `Sie geben dafür ${spent} im Jahr aus: Das zählt auf der Seite ohne Police, als durch die Police erspart.`,
  },

  sales: {
    heading: 'Verkäufe zum Ausgleich',
    intro: 'Ein Verlust wird mit Marge ausgeglichen, nicht mit Umsatz.',
    toMake: (loss, margin, sales, months) =>
      `Um ${loss} bei ${margin} Marge auszugleichen, braucht es ${sales} zusätzlichen Umsatz, also ${months} ${months === '1' ? 'Monat' : 'Monate'} Ihres Umsatzes.`,
    customersLoss: 'Verlust: der Ihres größten Kunden.',
    usualMargin: 'Marge: ein veröffentlichtes Beispiel.',
    wiped: (loss, without, insured) =>
      `Umgekehrt: ${loss} Ausfälle zehren das Ergebnis eines Jahres auf. Ohne Police geschieht das ${without}; mit ihr ${insured}.`,
    wipedNever: (loss) =>
      `Umgekehrt: ${loss} Ausfälle zehren das Ergebnis eines Jahres auf. Nach dem Modell geschieht das in weniger als einem von tausend Jahren, selbst ohne Police.`,
    oneIn: (years) => `in einem von ${years} Jahren`,
    more: (oneInSoMany) => `etwas öfter als ${oneInSoMany}`,
    less: (oneInSoMany) => `etwas seltener als ${oneInSoMany}`,
    ofLargestBuyer: (often) => `${often}, meist weil Ihr größter Kunde ausfällt`,
    always: 'fast jedes Jahr',
    never: 'in weniger als einem von tausend Jahren',
  },

  balance: {
    heading: 'Die andere Seite der Waage: der Umsatz, der die Police bezahlt',
    toPay: (cost, margin, sales, days) =>
      `Alles inbegriffen, ohne Rechtsverfolgungskosten, würde die Police ${cost} im Jahr kosten: Bei ${margin} Marge braucht es ${sales} Umsatz, um sie zu bezahlen, also ${days} Ihres Umsatzes.`,
    underADay: 'weniger als einen Tag',
    beside: (sales, loss) =>
      `Diesen Umsatz braucht es jedes Jahr; die ${sales}, die einen Verlust von ${loss} ausgleichen, nur in dem Jahr, in dem er eintritt.`,
    granted: 'Ein Kreditlimit kann Ihnen auch Verkäufe auf Ziel erlauben, die Sie heute ablehnen.',
    cash: 'Da Ihre Kunden sofort zahlen, brächte es Ihnen keine Verkäufe.',
    enough: (credit) =>
      `Bei gleicher Marge würden das ganze Jahr über ${credit} mehr Außenstände mit MwSt. genügen, um die Police zu bezahlen.`,
    allowed: (credit, days, sales, margin, beside) =>
      `Mit ${credit} mehr Außenständen mit MwSt., Zahlungsdauer ${days}, könnten Sie im Jahr ${sales} ohne MwSt. mehr verkaufen, wenn diese Kunden es kaufen: ${margin} Marge, ${beside}.`,
    more: (cost) => `mehr als die ${cost} der Police`,
    less: (cost) => `weniger als die ${cost} der Police`,
    even: (cost) => `so viel wie die ${cost} der Police`,
    outside:
      'Diese Verkäufe sind in keiner Summe oben enthalten; ihre eigene Prämie und ihre Ausfälle sind nicht abgezogen, und der Versicherer entscheidet Kunde für Kunde.',
  },

  cash: {
    heading: 'Wirkungen auf die Liquidität',
    intro:
      'Diese Wirkungen hängen von Ihnen und Ihren Kreditgebern ab: Nichts davon geht in die Summen oben ein.',
    freed: (days, amount) => `Käme das Geld ${days} früher, würden einmalig ${amount} an Liquidität frei.`,
    lent: (amount) =>
      `Ein Factor (der Ihre Rechnungen kauft) oder eine Bank könnte ${amount} auf die Forderungen vorschießen, die der Versicherer annehmen würde.`,
    better:
      'Auf versicherte Forderungen schießt ein Kreditgeber oft mehr vor, zu besseren Bedingungen: Lassen Sie sich sein Angebot mit und ohne Police geben.',
    assumed: 'Gewonnene Tage und vorgeschossener Anteil: Annahmen.',
  },

  leftOut: {
    heading: 'Was die Zahlen auslassen',
    told: 'Für die Police spricht der große Ausfall, der ein Unternehmen mitreißt; gegen sie eine Deckung, die der Versicherer zurückziehen kann, und eine Police, die zu führen ist.',
  },

  demand: {
    costs: 'Ihre Rücklage und was sie kostet',
    services: 'Leistung für Leistung, und Ihre Ausgaben',
    sales: 'Ihre eigenen Zahlen, und Jahr für Jahr',
    further: 'Was ein Kreditlimit Sie verkaufen ließe',
    cash: 'Ihre eigenen Zahlen, Wertberichtigungen und Finanzierungskosten',
    leftOut: 'Was jede Seite gewinnt oder verliert',
    method: 'Methode und Quellen',
  },

  /** What opens on demand. */
  detail: {
    costs: {
      fields: {
        reserveSelfInsured: {
          label: 'Rücklage ohne Police',
          note: 'Annahme: Durchschnitt der schlechtesten Jahre, eines von hundert, abzüglich des mittleren Jahrs',
        },
        reserveInsured: {
          label: 'Rücklage mit der Police',
          note: 'Annahme: ebenso, auf das, was Sie selbst tragen',
        },
        costOfReserve: { label: 'Kosten der Rücklage, im Jahr', note: 'Annahme des Tarifs' },
      },
      note: 'Eine Rücklage kommt aus dem Gewinn nach Steuern. Wer keine hält, gibt 0 ein; ein sehr schlechtes Jahr bleibt trotzdem möglich.',
    },

    services: {
      field: {
        label: 'Auskünfte und Inkasso, im Jahr',
        note: 'was die Police Ihnen ersparen würde, ohne MwSt.; leer: nichts eingerechnet',
      },
      points: [
        'Überwachung und Warnungen: Der Versicherer beobachtet die Bonität Ihrer Kunden; ein Kreditlimit, das er kürzt, ist eine Warnung, manchmal zu spät.',
        'Interessenten: Ein Kreditlimit vor der Lieferung zu beantragen, sagt, was der Versicherer decken würde. Prüfungen kosten Geld, eingerechnet in den Gebühren.',
        'Inkasso: Das der versicherten Forderungen ist in vielen Verträgen enthalten; das anderer Forderungen, auch im Ausland, ist auf Anfrage möglich, zu Kosten, die hier nicht eingerechnet sind.',
      ],
    },

    sales: {
      loss: 'Auszugleichender Verlust',
      lossNote: 'der Ihres größten Kunden',
      margin: 'Operative Marge',
      marginNote: 'Betriebsergebnis geteilt durch Umsatz; veröffentlichtes Beispiel',
      caption: 'Nötiger zusätzlicher Umsatz, in Euro',
      without: 'Ohne Police',
      with: 'Mit der Police',
    },

    further: {
      label: 'Mehr Außenstände mit Kreditlimit, mit MwSt.',
      note: 'was Sie Kunden oder Interessenten heute ablehnen; leer: nichts eingerechnet',
    },

    cash: {
      fields: {
        daysGained: {
          label: 'Gewonnene Tage bei Zahlungen',
          note: 'Annahme: Mahnungen und Überwachung des Versicherers',
        },
        provisions: {
          label: 'Wertberichtigungen eines Jahres',
          note: 'auf bestimmte und wahrscheinliche Verluste',
        },
        shareFinanced: {
          label: 'Anteil, den der Kreditgeber vorschießt',
          note: 'Annahme, auf den vom Versicherer angenommenen Betrag',
        },
        factoringCommission: {
          label: 'Gebühr des Factors',
          note: 'Mitte des Veröffentlichten: 0,5 bis 1,5\u00a0% der Rechnungen mit MwSt.',
        },
        financingRate: {
          label: 'Finanzierungszins',
          note: 'Annahme: 3-Monats-Euribor bei 2\u00a0%, plus 1,5 bis 2,5 Prozentpunkte (veröffentlicht)',
        },
      },
      provisions: (provisions, released) =>
        `Von ${provisions} Wertberichtigungen sind ${released} der Teil, den die Police im Mittel zahlt: Für Forderungen, die die Police decken würde, wären keine nötig.`,
      noProvisions:
        'Für ein mittleres Jahr an Ausfällen wird keine Wertberichtigung gebildet: Wenn Sie zweifelhafte Forderungen wertberichtigen, nennen Sie den Betrag.',
      lent: (receivables, accepted, lent) =>
        `Ihre Kunden schulden Ihnen etwa ${receivables} mit MwSt. Der Versicherer würde davon ${accepted} annehmen; ein Factor oder eine Bank könnte ${lent} vorschießen.`,
      caption: 'Kosten dieser Finanzierung, in Euro pro Jahr',
      via: 'Kreditgeber',
      factor: 'Factor',
      bank: 'Bank',
      commission: 'Gebühr',
      interest: 'Zinsen',
      total: 'Summe',
      factorNote:
        'Die Gebühr bezahlt auch die Führung der Debitorenbuchhaltung. Die Bearbeitungsgebühren der Bank sind nicht eingerechnet.',
    },

    leftOut: {
      forInsuring: 'Was für die Police spricht',
      tail: 'Die Kosten einer Rücklage sind nicht die einer Insolvenz: Wenn ein großer Ausfall Sie mitreißen kann, entscheidet nicht das Mittel.',
      forKeeping: 'Was dafür spricht, selbst zu tragen',
      refusals:
        'Der Versicherer kann seine Kreditlimits (seine Deckung, Kunde für Kunde) für kommende Lieferungen kürzen oder zurückziehen, oft dann, wenn man sie am meisten braucht.',
      work: 'Eine Police ist Arbeit: Limitanträge, fristgerechte Meldungen, Lieferstopps. Eine versäumte Frist kostet die Entschädigung.',
      skill: 'Ein starkes Kreditmanagement würde einen Teil der Vorbeugung selbst leisten.',
    },

    method: {
      paragraphs: [
        'Die Ausfälle eines Jahres kommen aus derselben genauen Rechnung wie die Prämie, ohne Zufallsziehung: Jeder Kunde fällt höchstens einmal aus, und alle hängen von derselben Konjunktur ab.',
        'Beide Wege haben je ihre eigene Verteilung: ohne Police alle Ausfälle eines Jahres ohne Versicherer; mit ihr die eines Jahres unter Überwachung, und was die Police davon zahlt.',
        'Was Sie von jedem Ausfall selbst tragen, ist genau. Was Jahresselbstbehalt und Höchstentschädigung bei Ihnen belassen, kommt im Jahr gleichen Rangs hinzu: genau im Mittel und wo sie nicht greifen, sonst in unseren Versuchen auf 1\u00a0% genau gegenüber einer Simulation.',
        'Mit der Police zählt ein Ausfall so, wie er am Ende der Karenzfrist steht: Je kürzer sie ist, desto weniger Zeit hatten säumige Zahler, zu zahlen.',
        'Die Rücklage reicht auf beiden Seiten bis zum Mittel der schlechtesten Jahre, eines von hundert.',
      ],
      uplift: (probability, severity) =>
        `Ohne Versicherer gelten die Ausfälle als um ${probability} häufiger und die Verluste als um ${severity} schwerer: Annahmen des Tarifs, wie die Eigenkapitalkosten.`,
      published: [
        'Veröffentlicht: die Regel „Verlust geteilt durch die operative Marge“ und ihr Beispiel mit 5\u00a0%',
        'Ebenfalls veröffentlicht: die Gebühr der Factors, 0,5 bis 1,5\u00a0% der Rechnungen mit MwSt., und ihre Marge, 1,5 bis 2,5 Prozentpunkte über dem 3-Monats-Euribor',
      ],
      assumed:
        'Annahmen ohne veröffentlichte Quelle: der Euribor bei 2\u00a0%, die gewonnenen Tage, der vorgeschossene Anteil.',
    },
  },
};
