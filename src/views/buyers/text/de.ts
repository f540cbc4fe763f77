import { noticeWords as notices } from '../../../receivables/words/de.js';
import type { BuyersMessages } from './fr.js';

export const heading = 'Meine Kunden';

const refusals: BuyersMessages['reading']['refusals'] = {
  empty: 'Diese Datei ist leer.',
  binary: 'Das ist keine lesbare Buchhaltungsdatei: Der Inhalt ist kein Text.',
  legacyExcel:
    'Das ist eine alte Excel-Mappe (.xls). Öffnen Sie sie, speichern Sie sie als .xlsx oder .csv und legen Sie sie erneut ab.',
  pdf: 'Das ist ein PDF: Es zeigt die Zahlen, ohne sie herzugeben. Nehmen Sie aus Ihrer Software einen Export als FEC, CSV oder Excel.',
  encrypted: 'Diese Datei ist durch ein Passwort geschützt. Speichern Sie eine Kopie ohne Schutz.',
  corrupt: 'Diese Datei ist beschädigt oder unvollständig. Exportieren Sie neu und legen Sie sie erneut ab.',
  tooLarge: 'Entpackt übersteigt diese Datei, was hier gelesen werden kann.',
  endlessLine: 'Diese Datei hat keine Zeilen vernünftiger Länge: Das ist kein Buchhaltungsexport.',
  noHeader:
    'Die Spalten wurden nicht erkannt. Lassen Sie die erste Zeile, mit den Spaltennamen, so, wie Ihre Software sie schreibt.',
  noLines: 'Die Spalten sind da, aber keine Zeile mit Zahlen war lesbar.',
  noReceivables:
    'Diese Datei ist lesbar, enthält aber kein Debitorenkonto (französisches Konto 411). Exportieren Sie alle Buchungen des Geschäftsjahrs.',
  tooManyBuyers: 'Diese Datei enthält mehr Kunden, als hier im Speicher Platz haben.',
  unsureColumns: 'Die Spalten dieser Tabelle konnten nicht erkannt werden.',
  failed:
    'Das Lesen ist unerwartet abgebrochen. Versuchen Sie es noch einmal; kommt es wieder vor, nehmen Sie ein anderes Exportformat.',
};

const methods: BuyersMessages['answers']['methods'] = {
  pairing: 'Rechnung für Rechnung, Buchung für Buchung verteilt.',
  named: 'Je Kunde aus den Erlöskonten gelesen.',
  byAccount: 'Aus den Salden der Konten gelesen.',
  estimated: 'Aus den berechneten Beträgen mit MwSt. geschätzt.',
  reconciliation: 'An Rechnungen gemessen, die ihren Zahlungen zugeordnet sind.',
  fifo: 'Geschätzt, jede Zahlung gleicht die ältesten Rechnungen aus.',
  countBack: 'Geschätzt, indem die Verkäufe bis zum noch geschuldeten Betrag zurückgerechnet werden.',
  dueDates: 'Aus den Fälligkeiten der Datei gelesen.',
  openItems: 'An den noch offenen Rechnungen geschätzt.',
  outstandings: 'Aus dem berechnet, was jeder schuldet.',
  signals: 'Aus Konten, MwSt. und Namen abgeleitet.',
};

const lines = (count: number): string => (count === 1 ? 'Zeile' : 'Zeilen');

/** The German texts of „Meine Kunden“. */
export const messages: BuyersMessages = {
  give: {
    heading: 'Mit Ihrer Buchhaltung beginnen',
    again: 'Ihre Dateien',
    intro:
      'Legen Sie Ihre französische Buchungsdatei (FEC), eine Altersliste der offenen Posten oder ein Debitorenbuch ab: Der Fragebogen füllt sich von selbst, Kunde für Kunde. Mehrere Geschäftsjahre zugleich ergeben auch die Historie der Ausfälle.',
    sent: '0 Byte gesendet.',
    stays: 'Gelesen wird auf dieser Seite, auf Ihrem Gerät; nichts verlässt es, und nichts wird aufbewahrt.',
    files: 'Legen Sie Ihre Dateien hier ab oder wählen Sie sie aus',
    kinds:
      'FEC (.txt, .csv, .xml), Altersliste oder Debitorenbuch (.csv, .xlsx), einzeln oder als .zip oder .gz.',
    paste: 'Oder eine Tabelle einfügen',
    cells: 'Aus einer Tabellenkalkulation kopierte Zellen, mit der Zeile der Spaltennamen',
    cellsNote: 'Markieren Sie die Tabelle in Ihrer Tabellenkalkulation, kopieren und hier einfügen.',
    readCells: 'Diese Tabelle lesen',
    putAway: 'Diese Dateien vergessen',
  },

  reading: {
    label: 'Lesen der Datei',
    progress: (done, total, count, linesTold, speed) =>
      [total ? `${done} von ${total}` : done, `${linesTold} ${lines(count)}`, speed]
        .filter(Boolean)
        .join(' · '),
    cancel: 'Abbrechen',
    refused: 'Diese Datei konnte nicht gelesen werden',
    refusals,
    said: {
      reading: 'Die Datei wird gelesen.',
      read: (count, linesTold, buyers, buyersTold) =>
        `Lesen beendet: ${linesTold} ${lines(count)}, ${buyersTold} ${buyers === 1 ? 'Kunde' : 'Kunden'}.`,
      unsure: 'Es sind Spalten zu bestätigen.',
      stopped: 'Lesen abgebrochen.',
    },
  },

  unsure: {
    heading: 'Diese Spalten sind zu bestätigen',
    column: (name) => `Spalte „${name}“`,
    samples: (values) =>
      values.length > 0 ? `Zum Beispiel: ${values.join(' · ')}` : 'Diese Spalte ist leer.',
    roles: {
      ignored: 'weglassen',
      customerName: 'Name des Kunden',
      customerKey: 'Kundennummer',
      total: 'geschuldeter Betrag',
      notDue: 'nicht fällig',
      overdue: 'überfällig',
      bucket: 'Verzugsstufe',
      amount: 'Rechnungsbetrag',
      paid: 'schon bezahlt',
      debit: 'Soll',
      credit: 'Haben',
      debitBalance: 'Sollsaldo',
      creditBalance: 'Habensaldo',
      documentDate: 'Rechnungsdatum',
      dueDate: 'Fälligkeit',
      daysOverdue: 'Tage Verzug',
      document: 'Belegnummer',
      siren: 'SIREN oder SIRET',
      country: 'Land',
      currency: 'Währung',
      reconciliation: 'Ausgleichszeichen',
    },
    confirm: 'Mit diesen Spalten lesen',
  },

  questions: {
    heading: 'Das können nur Sie sagen',
    intro: 'Die Datei gibt darüber keinen Aufschluss; verwendet wurde die gezeigte Wahl.',
    dateOrder: {
      label: 'In den Daten steht der Tag',
      choices: { dayFirst: 'vor dem Monat', monthFirst: 'nach dem Monat' },
    },
    ageBasis: {
      label: 'Die Stufen zählen die Tage ab',
      choices: { dueDate: 'der Fälligkeit', invoiceDate: 'der Rechnung' },
    },
    same: 'Diese Konten tragen denselben Namen: Ist es derselbe Kunde?',
    sameIntro: 'Kreuzen Sie an, was zusammengehört; die Datei wird dann neu gelesen.',
    together: (name, count) => `${name}, ${count} Konten`,
  },

  quality: {
    heading: 'Was gelesen wurde',
    entries: (from, to, months) =>
      `Buchungen vom ${from} bis ${to}, ${months} ${months === 1 ? 'Monat' : 'Monate'}`,
    aged: (day) => (day ? `Außenstände am ${day}` : 'Außenstände'),
    lines: (count, told, understood, repaired, refused) =>
      `${told} ${lines(count)} gelesen: ${understood} unverändert, ${repaired} nach Korrektur, ${refused} beiseitegelassen.`,
    balanced: (amount) => `Soll ist gleich Haben: ${amount}.`,
    unbalanced: (debit, credit, difference) =>
      `Soll (${debit}) und Haben (${credit}) weichen um ${difference} ab: Die Datei ist vielleicht unvollständig.`,
    allocated: {
      turnover: (share, low) =>
        `${share} des Umsatzes sind Kunden zugeordnet${low ? '; die Anteile unten betreffen nur diesen Teil' : ''}.`,
      outstandings: (share, low) =>
        `${share} der Außenstände sind Kunden zugeordnet${low ? '; die Anteile unten betreffen nur diesen Teil' : ''}.`,
    },
    notices,
    days: (days) => `${days} ${days === 1 ? 'Tag' : 'Tage'}`,
    months: (months) => `${months} ${months === 1 ? 'Monat' : 'Monate'}`,
    linesOf: (told) => `Zeilen ${told}`,
    parts: {
      entriesUnbalanced: (share) => `${share} gehen auf`,
      allocation: (share) => `${share} nicht`,
      fewReconciliations: (share) => `${share} nach Betrag`,
      abroadUnknown: (share) => `${share} des Umsatzes`,
    },
    refused: (count, told) =>
      count > 1 ? `Die ${told} beiseitegelassenen Zeilen zeigen` : 'Die beiseitegelassene Zeile zeigen',
    line: (line, reason) => `Zeile ${line}: ${reason}.`,
    more: (count) => `Und ${count} weitere.`,
    reasons: {
      tooFewFields: 'Es fehlen Spalten',
      tooManyFields: 'Es sind zu viele Spalten',
      badDate: 'Das Datum ist nicht lesbar',
      badAmount: 'Der Betrag ist nicht lesbar',
      badSign: 'Ob Soll oder Haben, ist nicht lesbar',
      noAccount: 'Es gibt keine Kontonummer',
      subTotal: 'Es ist eine Zwischensumme',
      noCustomer: 'Es gibt keinen Kunden',
    },
  },

  answers: {
    heading: 'Was Ihre Zahlen antworten',
    intro:
      'Korrigieren Sie, was nicht auf Sie zutrifft; leeren Sie ein Feld, um seine Frage zu lassen, wie sie ist. Eine Korrektur gilt auch nach erneutem Lesen.',
    take: 'In den Fragebogen übernehmen',
    open: 'Eine Altersliste nennt weder Ihre Verkäufe noch Ihre Verluste: Diese Fragen bleiben oben zu beantworten.',
    taken: 'Diese Antworten stehen im Fragebogen: Die Schätzung ist nun Ihre.',
    how: 'Rechenweg',
    own: (value) => `Ihre Korrektur; die Datei sagt ${value}.`,
    sources: {
      insurableTurnover: (_base) =>
        'Verkäufe des Geschäftsjahrs, auf ein Jahr gebracht, abzüglich des nicht Versicherbaren.',
      buyerCount: (base) =>
        base === 'turnover' ? 'Im Geschäftsjahr fakturierte Kunden.' : 'Kunden, die Ihnen etwas schulden.',
      largest: (base) =>
        base === 'turnover'
          ? 'Gemessen am Umsatz je Kunde.'
          : 'Gemessen an den Außenständen, mangels Umsatz.',
      topThree: (base) =>
        base === 'turnover'
          ? 'Gemessen am Umsatz je Kunde.'
          : 'Gemessen an den Außenständen, mangels Umsatz.',
      dso: (_base) => 'Beobachtete Zeit von der Rechnung zur Zahlung, abzüglich des mittleren Verzugs.',
      daysPastDue: (_base) => 'Beobachteter Verzug, nach Beträgen gewichtet.',
      grossBadDebtRatio: (_base) => 'Ausgefallene Forderungen, geteilt durch den Umsatz.',
      exportShare: (_base) => 'Nach den Erlöskonten und den Ländern der Kunden.',
    },
    sure: {
      sure: 'Sicher.',
      likely: 'Wahrscheinlich.',
      unsure: 'Unsicher: bitte prüfen.',
    },
    formulas: {
      insurableTurnover:
        'Saldo der Konten 70 (französischer Kontenplan), ohne Abschlussbuchungen, abzüglich der Ausschlüsse, × 12 ÷ Monate.',
      buyerCount: 'Kunden, deren Umsatz (ersatzweise Außenstand) positiv ist, ohne Ausschlüsse.',
      largest: 'Anteil des größten Kunden an der Summe der verbleibenden.',
      topThree: 'Anteil der drei größten Kunden an der Summe der verbleibenden.',
      dso: 'Tage von der Rechnung zur Zahlung, nach bezahlten Beträgen gewichtet, abzüglich des mittleren Verzugs.',
      daysPastDue: 'Gewichtetes Mittel der Tage über die Fälligkeit hinaus, null für pünktlich Bezahltes.',
      grossBadDebtRatio:
        'Neue zweifelhafte Forderungen und direkte Verluste der Geschäftsjahre, ÷ Umsatz derselben Geschäftsjahre.',
      exportShare: 'Verkäufe außerhalb Frankreichs ÷ Verkäufe, deren Land bekannt ist.',
    },
    countBack:
      'Zeit geschätzt, Verzug eingeschlossen, indem die Verkäufe bis zu den Außenständen zurückgerechnet werden.',
    term: (taken, late, term) => `${taken} Tage beobachtet, abzüglich ${late} Verzug, ergibt ${term}.`,
    methods,
    coverage: (share) => `Beruht auf ${share} der Summe.`,
    parts: (total, excluded, insurable) =>
      `Summe ${total}${excluded.length > 0 ? `, abzüglich ${excluded.join(', ')}` : ''}, also ${insurable} im Zeitraum.`,
    excluded: {
      cash: 'Barverkäufe',
      pseudoBuyers: 'Lauf- oder Sammelkunden',
      group: 'Konzerngesellschaften',
      publicBodies: 'öffentlicher Sektor',
      prepaid: 'im Voraus bezahlte Verkäufe',
    },
    losses: (doubtful, writtenOff, recoveries, provisions) =>
      `Letztes Geschäftsjahr: ${doubtful} zweifelhaft geworden, ${writtenOff} Verluste, ${recoveries} zurückgeflossen, ${provisions} Wertberichtigungen.`,
  },

  exclusions: {
    heading: 'Verkäufe, die keine Police deckt?',
    intro:
      'Dem Namen nach sind diese Kunden vielleicht nicht versicherbar. Kreuzen Sie an, wer auszuschließen ist.',
    suspicions: {
      pseudoBuyer: 'Lauf- oder Sammelkunde',
      group: 'Konzerngesellschaft',
      publicBody: 'öffentlicher Sektor',
    },
    more: (count) => `Und ${count} weitere, in der Kundentabelle zu kennzeichnen.`,
  },

  priced: {
    heading: 'Der Preis Ihrer eigenen Liste',
    waiting: 'Wird berechnet…',
    stale: 'Vor Ihrer letzten Änderung; wird berechnet…',
    nothing: 'In dieser Liste ist kein Kunde zu versichern.',
    price: (rate, total, count, told, graded) =>
      `Kunde für Kunde (${told} ${count === 1 ? 'Kunde' : 'Kunden'}, ${graded > 0 ? `${graded} benotet` : 'keiner benotet'}) läge der wahrscheinliche Satz bei ${rate}, das sind ${total} im Jahr, alles inbegriffen, ohne Rechtsverfolgungskosten.`,
    named: (count, told, share, limit, fees) =>
      count > 0
        ? `${told} ${count > 1 ? 'Kunden bräuchten' : 'Kunde bräuchte'} ein Kreditlimit von mindestens ${limit} und ${count > 1 ? 'wären' : 'wäre'} benannt: ${share} des Umsatzes, ${fees} Gebühren im Jahr.`
        : `Kein Kunde käme auf ein Kreditlimit von ${limit}: Es fielen keine Gebühren an.`,
    unnamed: (count, told) =>
      count > 1 ? `${told} wären unbenannt, ohne Antrag.` : `${told} wäre unbenannt, ohne Antrag.`,
    refuseHint:
      'Und wenn der Versicherer einen Kunden ablehnte? Wählen Sie in der Kundentabelle „Kreditlimit abgelehnt“.',
    without: (count, told) =>
      count > 1
        ? `Ohne die ${told} Kunden, die der Versicherer ablehnen würde`
        : 'Ohne den Kunden, den der Versicherer ablehnen würde',
    refused: (without, share, rate, before, total) =>
      `${without}, wären ${share} dieses Umsatzes gedeckt, zu ${rate} statt ${before}, das sind ${total} im Jahr.`,
    allRefused: 'Alle Kunden würden abgelehnt: Es gäbe nichts zu versichern.',
    sharedOut:
      'Ihre Datei nennt nicht die Verkäufe an jeden: Der Umsatz des Fragebogens ist nach dem verteilt, was jeder schuldet.',
    peakFactor: (times) =>
      `Gerechnet ist damit, dass die Außenstände Ihrer Kunden an ihrem höchsten Tag auf das ${times}-Fache ihres Mittels im Zeitraum steigen.`,
    accountingEntries: {
      worst: (name, peak, loss, paid, kept) =>
        `Am schwersten träfe Sie der Ausfall von ${name}: Auf dem Höchststand schuldete er Ihnen ${peak} mit MwSt., ein Verlust von ${loss} ohne MwSt.; die Police würde davon ${paid} zahlen, ${kept} trügen Sie selbst.`,
      within:
        'Kein Kunde hat auf seinem Höchststand das Kreditlimit überschritten, das das Modell für ihn beantragen würde.',
      above: (count, told, all) =>
        `${told} von ${all} Kunden ${count > 1 ? 'haben' : 'hat'} auf ${count > 1 ? 'ihrem' : 'seinem'} Höchststand das Kreditlimit überschritten, das das Modell beantragen würde: Planen Sie dort mehr ein.`,
      caption: 'Höchste Außenstände und geschätzte Kreditlimits, mit MwSt.',
      peak: 'Höchster Stand',
    },
    agedReceivables: {
      worst: (name, peak, loss, paid, kept) =>
        `Am schwersten träfe Sie der Ausfall von ${name}: An diesem Tag schuldete er Ihnen ${peak} mit MwSt., ein Verlust von ${loss} ohne MwSt.; die Police würde davon ${paid} zahlen, ${kept} trügen Sie selbst.`,
      within:
        'Kein Kunde schuldete an diesem Tag mehr als das Kreditlimit, das das Modell für ihn beantragen würde.',
      above: (count, told, all) =>
        `${told} von ${all} Kunden ${count > 1 ? 'schuldeten' : 'schuldete'} an diesem Tag mehr als das Kreditlimit, das das Modell beantragen würde: Planen Sie dort mehr ein.`,
      caption: 'Außenstände und geschätzte Kreditlimits, mit MwSt.',
      peak: 'Außenstand',
    },
    showLimits: (told, count) =>
      told < count ? `Die ersten ${told} zeigen` : count > 1 ? 'Zeigen, welche' : 'Zeigen, welcher',
    buyer: 'Kunde',
    limit: 'Kreditlimit',
    beyond: 'Darüber',
  },

  table: {
    heading: (count) => `Die Kunden (${count})`,
    name: 'Die Kunden, einer je Zeile',
    masked: (rank) => `Kunde ${rank}`,
    hidden: 'Die Namen sind verdeckt.',
    shown: 'Die Namen sind sichtbar, auf diesem Bildschirm und im zu speichernden Fragebogen.',
    show: 'Namen zeigen',
    hide: 'Namen verdecken',
    search: 'Namen suchen',
    searchMasked: 'Nummer suchen',
    none: 'Kein Kunde gefunden.',
    adjusting: 'Für jeden Kunden angeben',
    adjustments: {
      nothing: 'nichts weiter',
      leftOut: 'auszuschließende Verkäufe',
      refused: 'Kreditlimit abgelehnt',
      grade: 'Bonitätsnote',
    },
    columns: {
      name: 'Kunde',
      turnover: 'Verkäufe ohne MwSt.',
      closingOutstanding: 'Außenstand',
      peakOutstanding: 'Höchster',
      overdue: 'Überfällig',
      daysToPay: 'Zeit, Tage',
    },
    out: 'ausgeschlossen',
    insurable: 'versicherbar',
    reasons: {
      pseudoBuyer: 'Lauf- oder Sammelkunde',
      group: 'Konzern',
      publicBody: 'öffentlicher Sektor',
    },
    ungraded: 'unbenotet',
    grade: (letter) =>
      letter === 'A' ? 'A (am sichersten)' : letter === 'G' ? 'G (am schwächsten)' : letter,
  },

  concentration: {
    heading: 'Die Konzentration',
    finding: {
      turnover: (largest, three) =>
        `Ihr größter Kunde macht ${largest} Ihrer Verkäufe aus, die drei größten ${three}.`,
      outstandings: (largest, three) =>
        `Ihr größter Kunde schuldet ${largest} Ihrer Außenstände, die drei größten ${three}.`,
    },
    chart: 'Kumulierter Anteil der Kunden, vom größten zum kleinsten',
    reading:
      'Je weiter die Kurve von der Diagonale entfernt ist, an desto weniger Kunden hängen Ihre Verkäufe.',
    first: 'der größte',
    firstThree: 'die drei größten',
    firstTen: 'die zehn größten',
    herfindahl: 'Herfindahl-Index, bis 10.000',
    effective: 'entspricht so vielen gleich großen Kunden',
    buyers: (count) => `${count} Kunden`,
    table: 'Als Tabelle zeigen',
    caption: {
      turnover: 'Anteile am Umsatz, der Kunden zugeordnet ist',
      outstandings: 'Anteile an den Außenständen',
    },
    of: 'Kunden',
    share: 'Anteil',
  },

  payment: {
    heading: 'Die Zahlungsdauer',
    finding: {
      reconciliation: (days, share) =>
        `Von der Rechnung zur Zahlung brauchen Ihre Kunden im Mittel ${days} Tage; ${share} der Zahlungen sind zugeordnet.`,
      fifo: (days, _share) =>
        `Von der Rechnung zur Zahlung brauchen Ihre Kunden etwa ${days} Tage; zu wenige Zahlungen sind zugeordnet.`,
      countBack: (days, _share) =>
        `Die Außenstände zum Abschluss entsprechen den Verkäufen der letzten ${days} Tage.`,
    },
    caption: 'Zahlungsdauer Ihrer Kunden nach Messweise',
    measure: 'Messweise',
    days: 'Tage',
    measures: {
      reconciliation: 'Durchschnitt, nach Zuordnung',
      fifo: 'Durchschnitt, älteste Rechnungen zuerst',
      countBack: 'DSO, Verkäufe zurückgerechnet',
      median: 'die Hälfte des Bezahlten kam binnen',
      slowest: 'neun Zehntel des Bezahlten kamen binnen',
      medianWithOpen: 'die Hälfte des Berechneten, Unbezahltes eingeschlossen',
      late: 'mittlerer Verzug',
    },
    formulas: {
      reconciliation:
        'Nach Zuordnung: mittleres Datum der Zahlungen minus mittleres Datum der Rechnungen unter einem Kennzeichen, nach Beträgen gewichtet.',
      fifo: 'Älteste Rechnungen zuerst: Jede Zahlung eines Kunden gleicht seine ältesten Rechnungen aus.',
      countBack:
        'DSO: Tage an Verkäufen mit MwSt., vom letzten Tag zurück, die es braucht, um die Außenstände zu erreichen.',
      median: 'Die Hälfte: Zeit, binnen der die Hälfte des Bezahlten bezahlt war.',
      slowest: 'Neun Zehntel: dasselbe für 90\u00a0% des Bezahlten.',
      medianWithOpen:
        'Unbezahltes eingeschlossen: Was noch offen ist, zählt als bis heute nicht bezahlt (Kaplan-Meier, nach Beträgen).',
    },
  },

  losses: {
    heading: 'Die Ausfälle',
    caption: 'Ausfälle je Geschäftsjahr',
    figure: 'Betrag',
    amounts: {
      doubtful: 'zweifelhaft geworden, mit MwSt. (416)',
      writtenOff: 'Verluste, ohne MwSt. (654)',
      recoveries: 'zurückgeflossen, ohne MwSt.',
      provisions: 'Wertberichtigungen zum Abschluss, ohne MwSt. (491)',
      costOfRisk: 'Kosten des Geschäftsjahrs, ohne MwSt.',
    },
    ratios: {
      grossBadDebtRatio: 'Ausfälle zum Umsatz',
      doubtfulRatio: 'zweifelhafte in den Außenständen',
      cover: 'zweifelhafte, durch Wertberichtigungen gedeckt',
    },
    bases: {
      grossInclVat:
        'Ausfälle zum Umsatz: zweifelhaft gewordene oder verlorene Forderungen, mit MwSt., ÷ versicherbarer Umsatz ohne MwSt.',
      grossExclVat:
        'Ausfälle zum Umsatz: zweifelhaft gewordene oder verlorene Forderungen, ohne MwSt., ÷ versicherbarer Umsatz ohne MwSt.',
      writeOffs: 'Ausfälle zum Umsatz: Verluste ohne MwSt. ÷ versicherbarer Umsatz ohne MwSt.',
    },
    formulas: {
      doubtfulRatio:
        'Zweifelhafte in den Außenständen: französisches Konto 416 ÷ Konten 411, 413 und 416, am letzten Tag.',
      cover: 'Gedeckt: französisches Konto 491 ÷ Konto 416 ohne MwSt., am letzten Tag.',
    },
  },

  overdue: {
    heading: 'Überfällige Forderungen',
    finding: (day, late, share) =>
      `${day && `Am ${day}: `}${late} waren überfällig, das sind ${share} dessen, was Ihre Kunden schuldeten.`,
    term: 'Gewährtes Zahlungsziel, da die Datei keine Fälligkeiten enthält',
    terms: (days) => (days ? `${days}\u00a0Tage` : 'Das übliche Zahlungsziel jedes Kunden'),
    caption: 'Außenstände nach Verzug, mit MwSt.',
    band: 'Verzug',
    amount: 'Betrag',
    share: 'Anteil',
    notDue: 'nicht fällig',
    between: (from, to) => `${from} bis ${to} Tage`,
    over: (days) => `über ${days} Tage`,
  },

  questionnaire: {
    heading: 'Der Fragebogen des Versicherers',
    intro:
      'Was ein Versicherer oder Makler fragt: Umsatz je Land, zwanzig größte Kunden, Ausfälle der Geschäftsjahre, Zahlungsdauer.',
    masked:
      'Namen und SIREN (französische Unternehmensnummern) stehen nicht darin, solange Sie sie nicht zeigen.',
    named: 'Namen und SIREN (französische Unternehmensnummern) stehen darin, da Sie sie zeigen.',
    save: 'Als CSV speichern',
    print: 'Drucken',
    file: (day) => `fragebogen-warenkreditversicherung-${day}`,
    title: 'Fragebogen zur Warenkreditversicherung',
    period: 'Zeitraum',
    countries: {
      caption: 'Versicherbarer Umsatz je Land, ohne MwSt., im Jahr',
      heading: 'Land',
      turnover: 'Versicherbarer Umsatz ohne MwSt.',
      unknown: 'nicht angegeben',
    },
    terms: 'Kunden und Zahlungsdauer',
    value: 'Antwort',
    top: {
      caption: 'Zwanzig größte Kunden',
      buyer: 'Kunde',
      siren: 'SIREN',
      country: 'Land',
      turnover: 'Verkäufe ohne MwSt. im Jahr',
      peak: 'Höchster Außenstand mit MwSt.',
      closing: 'Außenstand zum Abschluss mit MwSt.',
      days: 'Tage',
    },
    losses: {
      caption: 'Ausfälle der Geschäftsjahre',
      year: 'Geschäftsjahr',
      turnover: 'Umsatz',
      loss: 'Ausfälle',
      ratio: 'Anteil',
    },
  },
};
