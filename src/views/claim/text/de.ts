import type { ClaimMessages } from './fr.js';

export const heading = 'Bei Zahlungsausfall';

const inMonths = (count: number): string => `${count}\u00a0${count === 1 ? 'Monat' : 'Monate'}`;

/** The German texts of „Bei Zahlungsausfall“. */
export const messages: ClaimMessages = {
  answer: {
    of: (invoice, _paid) => `Von ${invoice} mit MwSt. würde der Versicherer zahlen:`,
    nothing: 'nichts',
    by: (latest) => `spätestens am ${latest}.`,
    presumed: (day, months) =>
      `am ${day}, wenn die Forderung ${inMonths(months)} nach dem Urteil festgestellt wird; oft ist das viel später.`,
    left: (kept) => `Selbst tragen würden Sie, ohne MwSt.: ${kept}.`,
  },

  inputs: {
    heading: 'Ihre Rechnung',
    legend: 'Kursiv: Annahmen, zu ersetzen.',
    fields: {
      claimInvoice: { label: 'Betrag mit MwSt.', hint: 'ein Monat Ihres größten Kunden' },
      claimVatRate: { label: 'MwSt.-Satz', hint: 'französischer Normalsatz' },
      claimLimit: { label: 'Kreditlimit', hint: 'seine üblichen Außenstände; 0, wenn abgelehnt' },
      claimInsuredPercentage: { label: 'Deckungsquote', hint: 'versicherter Teil des Verlusts' },
    },
    noVat: 'im Export keine französische MwSt.',
    unnamedLimit: 'worüber Sie allein entscheiden',
    unnamedPercentage: 'meist 60 bis 75\u00a0%',
    dates: {
      claimDueDate: { label: 'Fälligkeit', hint: 'heute' },
      claimOpenedOn: { label: 'Eröffnungsurteil vom', hint: 'Tag der Fälligkeit' },
      claimAdmittedOn: {
        label: 'Forderung festgestellt am',
        hint: (months) => `${inMonths(months)} nach dem Urteil, oft viel später`,
      },
    },
    openedByAdmission: 'spätestens am Tag der Feststellung',
    admittedFirst: 'Eine Forderung wird nicht vor dem Eröffnungsurteil festgestellt.',
    badDate: 'Ein Tag zwischen 2000 und 2100, zum Beispiel 31.01.2027.',
    cause: 'Warum ist sie nicht bezahlt?',
    causes: {
      protractedDefault: 'anhaltende Nichtzahlung (Nichtzahlungstatbestand)',
      declaredInsolvency: 'eröffnete Insolvenz (in Frankreich: sauvegarde, redressement oder liquidation)',
    },
    buyer: 'Ist dieser Kunde in Ihrer Police benannt?',
    buyers: {
      named: 'benannter Kunde: mit eigenem Kreditlimit',
      unnamed: 'unbenannter Kunde: ohne eigenes Kreditlimit',
    },
    vat: 'Wann schulden Sie die MwSt. dieser Rechnung?',
    vats: {
      onInvoice: 'mit der Rechnung: Waren, oder Dienstleistungen „sur les débits“ (Frankreich)',
      onReceipt: 'mit der Zahlung: Dienstleistungen „sur les encaissements“ (Frankreich)',
    },
  },

  calendar: {
    heading: 'Die Termine',
    toFile: (deadline) => `Die Frist, die Sie nicht versäumen dürfen: den Schaden melden, ${deadline}.`,
    fileNow: (over, passed, running, latest) =>
      `Melden Sie den Schaden sofort: Letzter Tag war der ${passed}, ${over}; ${running}, ist es der ${latest}.`,
    tooLate: (date) =>
      `Wenn der Schaden bis zum ${date} nicht gemeldet war, ist die Deckung wohl verloren: Rufen Sie Ihren Makler an.`,
    contract: 'Maßgeblich ist Ihr Vertrag.',
    due: 'Fälligkeit der Rechnung',
    events: {
      fileClaim: 'Dem Versicherer den Schaden melden',
      stopDeliveries: 'Lieferungen stoppen',
      unilateralExtensionEnds: 'Letzter Tag der Verlängerung',
      declareDebt: 'Forderung im Verfahren anmelden',
      claimGoods: 'Waren herausverlangen',
      indemnity: 'Entschädigung',
    },
    hints: {
      fileClaim: (extended) =>
        `nach Ablauf keine Deckung mehr${extended ? `; ${extended}, wenn Sie die Fälligkeit verlängert haben` : ''}`,
      stopDeliveries: (days) =>
        `spätere sind nicht mehr gedeckt${days > 45 ? '; manchmal schon ab 45\u00a0Tagen Verzug' : ''}`,
      unilateralExtensionEnds: 'spätere Fälligkeit, ohne den Versicherer gewährt',
      indemnity: 'in diesem Zeitraum gezahlt, je nach Vertrag, wenn Sie innerhalb der ersten Frist melden',
      declareDebt:
        'wenn der Kunde in Frankreich ist, beim Gläubigervertreter (mandataire judiciaire) oder beim Liquidator; nach Ablauf bleibt die Forderung unberücksichtigt',
      claimGoods:
        'wenn der Kunde in Frankreich ist und Ihre Waren, unter Eigentumsvorbehalt verkauft, noch bei ihm oder von seinem eigenen Kunden noch nicht bezahlt sind',
    },
    fromPublication:
      'hier ab dem Urteil gerechnet; es zählt seine Veröffentlichung im BODACC (französisches Amtsblatt), etwas später',
    likewise: 'ebenso gerechnet',
    legalTerm:
      'zwischen Unternehmen in Frankreich lässt das Gesetz weiterhin nur 60\u00a0Tage nach der Rechnung oder 45\u00a0Tage zum Monatsende zu (L441-10)',
    and: '; ',
    brief: {
      declareDebt: 'Kunde in Frankreich',
      claimGoods: 'Kunde in Frankreich, Waren unter Eigentumsvorbehalt',
      presumed: (months) =>
        `wenn die Forderung ${inMonths(months)} nach dem Urteil festgestellt wird; oft viel später`,
    },
    admitted: 'gerechnet ab der Meldung oder der Feststellung der Forderung, je nachdem, was später ist',
    presumedAdmission: (months) =>
      `Annahme: Forderung ${inMonths(months)} nach dem Urteil festgestellt, oft viel später; manche Verträge sehen eine Abschlagszahlung vor`,
    past: 'vorbei',
    save: 'Diese Fristen in meinen Kalender übernehmen',
    saveNote: 'Eine .ics-Datei, mit der ersten Frist jedes Schritts; hier erstellt, nichts wird gesendet.',
  },

  on: (day, condition) =>
    condition ? `am ${day}${/^wenn/.test(condition) ? ',' : ''} ${condition}` : `am ${day}`,
  deadline: (days) => `spätestens ${days.join(', oder ')}`,
  ways: {
    afterDue: (days, again) =>
      again ? `wenn er ${days}\u00a0Tage nennt` : `wenn Ihr Vertrag ${days}\u00a0Tage nennt`,
    afterOpening: (days, again) =>
      again
        ? `wenn er ${days}\u00a0Tage nach dem Urteil nennt`
        : `wenn Ihr Vertrag ${days}\u00a0Tage nach dem Urteil nennt`,
    filing: (_days, _again) => 'wenn die Deckung mit der Meldung endet',
    late: (days, again) => `${again ? 'im anderen Fall, ' : ''}bei ${days}\u00a0Tagen Verzug`,
    opening: (_, again) => `${again ? 'im anderen Fall, ' : ''}mit dem Eröffnungsurteil`,
    home: (months, _again) => `für Gläubiger im europäischen Frankreich (${inMonths(months)})`,
    abroad: (months, _again) =>
      `für Gläubiger im Ausland oder in den französischen Überseegebieten (${inMonths(months)})`,
  },

  /** What opens on demand. */
  demand: {
    more: 'Rückflüsse, und was vom Jahr übrig ist',
    dates: 'Als Tabelle zeigen',
    cash: 'Ihre Liquidität, mit und ohne Versicherung',
    cap: 'Die Höchstentschädigung und Ihr größter Kunde',
    steps: 'Die Entschädigung Schritt für Schritt, und was Sie selbst tragen',
    law: 'Was der Kunde nach französischem Recht zusätzlich schuldet',
    sources: 'Woher diese Fristen und Beträge kommen',
  },

  /** Why nothing is paid. */
  ends: {
    vat: 'Die Rechnung ist zu klein.',
    creditLimit: 'Der Versicherer hat für diesen Kunden keine Deckung übernommen.',
    recoveredBefore: 'Vor der Entschädigung ist alles zurückgeflossen.',
    claimThreshold: 'Der Verlust liegt unter der Bagatellgrenze.',
    insuredPercentage: 'Was zurückgeflossen ist, übersteigt schon den versicherten Teil.',
    eachLossDeductible: 'Der Selbstbehalt je Schaden zehrt die Entschädigung auf.',
    annualAggregateDeductible: 'Der Jahresselbstbehalt zehrt die Entschädigung auf.',
    maximumLiability: 'Die Höchstentschädigung ist ausgeschöpft.',
    forfeited: 'Die Meldung kam zu spät.',
  },

  more: {
    fields: {
      claimBefore: { label: 'Rückfluss vor der Entschädigung, ohne MwSt.', hint: 'nichts' },
      claimAfter: { label: 'Rückfluss nach der Entschädigung, ohne MwSt.', hint: 'nichts' },
      claimDeductible: {
        label: 'Rest des Jahresselbstbehalts',
        hint: 'die ersten Verluste tragen Sie',
      },
      claimMaximum: { label: 'Rest der Höchstentschädigung', hint: 'der volle Betrag' },
    },
    noMaximum: 'unbegrenzt',
    noDeductible: 'kein Jahresselbstbehalt',
    aboveLoss: (loss) => `Rückfluss insgesamt: höchstens ${loss}, der Betrag ohne MwSt.`,
  },

  dates: {
    event: 'Schritt',
    day: 'Datum',
    counted: 'In welchem Fall',
    between: (earliest, latest) => `${earliest} bis ${latest}`,
  },

  cash: {
    heading: 'Ihre Liquidität',
    finding: (amount, date, without, admission) =>
      `${admission === undefined ? `Spätestens am ${date}` : `Am ${date}, wenn die Forderung ${inMonths(admission)} nach dem Urteil festgestellt wird,`} sind mit Versicherung ${amount} eingegangen; ohne sie ${without}.`,
    same: 'In diesem Fall ändert die Versicherung nichts an den Eingängen.',
    due: (amount) => `erwartet ${amount} ohne MwSt.`,
    with: (amount) => `mit Versicherung ${amount}`,
    without: (amount) => `ohne Versicherung ${amount}`,
    note: 'Ohne MwSt. und ohne Prämie. Rückflüsse haben kein sicheres Datum: vor der Entschädigung am Tag der Meldung; danach drei Monate später.',
    vat: {
      onInvoice: (vat) =>
        `Die mit der Rechnung abgeführte MwSt. (${vat}) bleibt vorgestreckt, bis Sie sie zurückbekommen.`,
      onReceipt: (_vat) =>
        'MwSt. ist nur auf das geschuldet, was vom Kunden eingeht: Nichts ist vorgestreckt.',
    },
    table: 'Als Tabelle zeigen',
    date: 'Datum',
    event: 'Was eingeht',
    causes: {
      due: 'Fälligkeit, nichts geht ein',
      opened: 'Verfahren vor der Fälligkeit eröffnet',
      before: 'Rückfluss vor der Entschädigung',
      indemnity: 'Entschädigung',
      after: 'Rückfluss nach der Entschädigung',
    },
    withHead: 'Mit',
    withoutHead: 'Ohne',
  },

  cap: {
    above: (exposure, paid, maximum) =>
      `Ihr größter Kunde allein übersteigt die Höchstentschädigung, das Meiste, was der Versicherer im Jahr zahlt: ${exposure} Außenstände ergäben ${paid} Entschädigung, bei einem Höchstbetrag von ${maximum}.`,
    below: (exposure, paid, maximum) =>
      `Ihr größter Kunde bleibt unter der Höchstentschädigung, dem Meisten, was der Versicherer im Jahr zahlt: ${exposure} Außenstände ergäben ${paid} Entschädigung, bei einem Höchstbetrag von ${maximum}.`,
    none: 'Ihre Police hat keine Höchstentschädigung: Der Versicherer zahlt ohne Jahresgrenze.',
  },

  steps: {
    invoice: 'Rechnung mit MwSt.',
    names: {
      vat: 'Ohne MwSt.',
      creditLimit: 'Innerhalb des Kreditlimits',
      recoveredBefore: 'Abzüglich Rückflüsse',
      claimThreshold: 'Bagatellgrenze',
      insuredPercentage: 'Deckungsquote',
      eachLossDeductible: 'Selbstbehalt je Schaden',
      annualAggregateDeductible: 'Jahresselbstbehalt',
      maximumLiability: 'Höchstentschädigung',
      forfeited: 'Verspätete Meldung',
    },
    hints: {
      vat: {
        onInvoice: (rate) => `${rate}, zurückzubekommen, wenn die Forderung endgültig verloren ist`,
        onReceipt: (rate) => `${rate}, nur auf das geschuldet, was der Kunde zahlt`,
      },
      creditLimit: (limit) => `was der Versicherer bei diesem Kunden deckt, ${limit}`,
      recoveredBefore: (amount) => `${amount}, für den gedeckten Teil`,
      claimThreshold: (amount) => `unter ${amount} wird nichts gezahlt`,
      topUp: (share) => `stockt den Rückfluss auf ${share} des gedeckten Teils auf`,
      netLoss: (share) => `${share} dessen, was nicht zurückgeflossen ist`,
      eachLossDeductible: (amount) => `${amount} von jeder Entschädigung abgezogen`,
      annualAggregateDeductible: (amount) => `davon tragen Sie noch ${amount}`,
      maximumLiability: (amount) => `davon sind noch ${amount} zu zahlen`,
      noVat: 'die Rechnung enthält keine',
      noRecovery: 'nichts vor der Entschädigung',
      none: 'nicht in der Police',
      noneLeft: 'in diesem Jahr ist nichts mehr übrig',
      forfeited: 'nach Ablauf der Frist wird nichts gezahlt',
    },
    total: 'Entschädigung',
  },

  kept: {
    heading: 'Was Sie selbst tragen',
    finding: (kept, loss) => `${kept} von einem Verlust von ${loss} ohne MwSt.`,
    vat: {
      onInvoice: (vat) =>
        `Die MwSt. auf das, was der Kunde nicht zahlt (${vat}), ist nicht versichert. Sie bekommen sie nach französischem Recht zurück, sobald die Forderung endgültig verloren ist, oder schon ab dem Urteil, das die Liquidation eröffnet, jeweils nach Versand einer berichtigten Rechnung (französisches Steuergesetz CGI, Artikel 272-1).`,
      onReceipt: (vat) =>
        `Die MwSt. auf das, was der Kunde nicht zahlt (${vat}), ist nicht versichert. Bei Besteuerung nach Zahlungseingang haben Sie sie nicht abgeführt: Es ist nichts zurückzuholen (französisches Steuergesetz CGI, Artikel 269-2-c).`,
    },
    reasons: {
      creditLimit: 'über dem Kreditlimit',
      claimThreshold: 'unter der Bagatellgrenze',
      insuredPercentage: 'Ihr Anteil, über die Deckungsquote hinaus',
      eachLossDeductible: 'Selbstbehalt je Schaden',
      annualAggregateDeductible: 'Jahresselbstbehalt',
      maximumLiability: 'über der Höchstentschädigung',
    },
    recovered: 'Rückfluss nach der Entschädigung, Ihr Anteil',
    whole: 'Selbst zu tragen',
    before: (amount) =>
      `Vor der Entschädigung gehört Ihnen alles, was eingeht: hier ${amount}, und der Versicherer stockt auf.`,
    beforeNone:
      'Vor der Entschädigung gehört Ihnen alles, was eingeht, und der Versicherer stockt bis zur Deckungsquote auf.',
    beforeNet:
      'Vor der Entschädigung gehört Ihnen alles, was eingeht, und mindert den zu entschädigenden Verlust.',
    after: (insurer, insured) =>
      `Danach wird jeder zurückgeflossene Euro anteilig geteilt: ${insurer} für den Versicherer, ${insured} für Sie. Fließt alles zurück, haben Sie alles wieder.`,
    afterAmounts: (insurer, insured) => `Hier: ${insurer} für den Versicherer, ${insured} für Sie.`,
    year: (left) => `Für weitere Schäden des Jahres sind noch übrig: ${left}.`,
    deductibleLeft: (amount) => `${amount} Jahresselbstbehalt`,
    maximumLeft: (amount) => `${amount} Höchstentschädigung`,
  },

  file: {
    name: (due) => `unbezahlte-rechnung-${due}`,
    title: (event, invoice) => `${event} (Rechnung über ${invoice} mit MwSt.)`,
    range: (earliest, latest) =>
      `Je nach Vertrag: ${earliest} bis ${latest}. Eingetragen ist der erste noch kommende Tag.`,
    earlier: 'Manche Verträge verlangen es schon ab 45\u00a0Tagen Verzug.',
    lastDay: (event) => `Letzter Tag: ${event}`,
    deadline: (deadline) => `Zu erledigen ${deadline}.`,
    sentence: (part) => `${part[0]!.toUpperCase()}${part.slice(1)}.`,
    presumed: 'Nach einer Annahme gerechnet: Urteil oder Feststellung noch anzugeben.',
    notes: (due, more) => [`Rechnung fällig am ${due}.`, ...more, 'Maßgeblich ist Ihr Vertrag.'].join(' '),
  },

  interest: {
    sum: (interest, date, charge) =>
      `${interest} Verzugszinsen bis ${date}, und ${charge} Verzugspauschale, nach französischem Recht. Der Versicherer deckt sie nicht.`,
    label: 'Verzugszinssatz, im Jahr',
    hint: (half) => (half ? `französisches Minimum, ${half}` : 'französisches Minimum'),
    half: (half, year) => `${half}. Halbjahr ${year}`,
    older: (half) =>
      `Das ist der Satz für das ${half}, der letzte hier bekannte: Der des laufenden Halbjahrs steht im französischen Journal officiel.`,
    law: 'Das französische Gesetz setzt eine Untergrenze beim Dreifachen des gesetzlichen Zinses; ohne Klausel im Vertrag ist es der EZB-Satz plus 10 Prozentpunkte. Beide ändern sich jedes Halbjahr. Auf den Betrag mit MwSt., ohne Mahnung (L441-10, D441-5 des französischen Handelsgesetzbuchs).',
    insolvency: (interest, days, charge) =>
      `${interest} Verzugszinsen je ${days} Verzug; im französischen Insolvenzverfahren enden sie in der Regel mit dem Eröffnungsurteil (L622-28 des französischen Handelsgesetzbuchs). Die ${charge} Verzugspauschale kann nicht verlangt werden, wo das Verfahren die Zahlung verbietet. Der Versicherer deckt weder die einen noch die andere.`,
  },
};
