import type { NoticeCode } from '../notices.js';

/** What a report's quality panel tells beside its figures, in German. */
export const noticeWords: Readonly<Record<NoticeCode, string>> = {
  closingEntriesDropped: 'Die Abschlussbuchungen wurden beiseitegelassen.',
  noOpenings: 'Es gibt keine Saldovorträge: Die Salden beginnen bei null.',
  noHeader:
    'Die Zeile mit den Spaltennamen fehlt: Die gesetzliche (französische) Reihenfolge wurde angenommen.',
  unbalancedFile: 'Soll und Haben sind nicht gleich: Vielleicht fehlen Zeilen.',
  entriesUnbalanced: 'Manche Buchungen gehen nicht auf.',
  entryKey: 'Die Buchungen wurden anders als nach Journal und Nummer zusammengefasst.',
  constantNumber: 'Die Buchungen haben keine eigene Nummer: Sie werden nach Beleg unterschieden.',
  annualised: 'Der Zeitraum umfasst nicht zwölf Monate: Die Beträge eines Jahres sind daraus hochgerechnet.',
  fileNameDate: 'Das Abschlussdatum im Dateinamen ist nicht das der Zeilen.',
  oddAccounts: 'Manche Kontonummern sind ungewöhnlich.',
  noSubsidiaryAccounts: 'Die Kunden haben kein eigenes Konto: Nur die Zahlen des Unternehmens sind lesbar.',
  allocation: 'Ein Teil des Umsatzes ist anteilig auf Kunden verteilt.',
  turnoverEstimated: 'Der Umsatz je Kunde ist aus den Beträgen mit MwSt. geschätzt.',
  noReconciliation:
    'Die Zahlungen sind keinen Rechnungen zugeordnet: Die Zahlungsdauer ist geschätzt, älteste Rechnungen zuerst.',
  fewReconciliations: 'Wenige Zahlungen sind Rechnungen zugeordnet: Die Zahlungsdauer ist geschätzt.',
  countBackBeyondPeriod: 'Die Außenstände übersteigen die Verkäufe des Zeitraums.',
  aggregatedOpenings:
    'Die Saldovorträge sind in einer Summe übernommen: Das Alter der ältesten Forderungen ist nicht bekannt.',
  factoring: 'Forderungen scheinen an einen Factor verkauft: Die Zahlungsdauer ist dann seine.',
  establishments: 'Die Datei vereint mehrere Niederlassungen.',
  suspectedBuyers: 'Manche Kunden sind vielleicht nicht versicherbar.',
  abroadUnknown: 'Verkäufe ins Ausland haben kein bekanntes Land.',
  salesElsewhere:
    'Rechnungen haben ihren Umsatz in anderen Buchungen: Ihr Betrag ist die Forderung abzüglich MwSt.',
  notValidated: 'Keine Buchung ist festgeschrieben: Das Geschäftsjahr ist vielleicht nicht abgeschlossen.',
  sameNames:
    'Mehrere Codes tragen denselben Namen: Sie bleiben getrennt, solange Sie sie nicht zusammenführen.',
  datesOutside:
    'Buchungen tragen ein Datum weit außerhalb des Geschäftsjahrs: Sie zählen an seinem Anfang oder Ende.',
  duplicateFile: 'Eine Datei war doppelt da: Sie zählt einmal.',
  joinedParts: 'Mehrere Dateien bilden ein einziges Geschäftsjahr: Sie werden zusammen gelesen.',
  retention: 'Sicherheitseinbehalte zählen zu den Außenständen.',
  unequalPeriods: 'Die Geschäftsjahre sind nicht gleich lang.',
  overlappingPeriods: 'Die Geschäftsjahre überschneiden sich: Zeilen zählen vielleicht doppelt.',
  gapBetweenPeriods: 'Zwischen den Geschäftsjahren fehlt Zeit.',
  differentCompanies: 'Die Dateien tragen nicht dieselbe SIREN-Nummer (französische Unternehmensnummer).',
  totalsDiffer: 'Summen der Tabelle sind nicht die Summe ihrer Zeilen.',
  foreignCurrencyRows: 'Beträge in fremder Währung wurden beiseitegelassen.',
  listDateUnknown: 'Das Datum der Tabelle ist nicht bekannt.',
  listDateFromDocuments: 'Das Datum der Tabelle ist aus ihren Belegen abgeleitet.',
  dateOrderAssumed: 'Die Reihenfolge von Tag und Monat in den Daten wurde angenommen.',
  dueDateMissing: 'Fälligkeiten fehlen.',
  stepsDiffer: 'Verzugsstufen ergeben nicht die Summe ihrer Zeile.',
  ageBasisUnknown: 'Nichts sagt, ob das Alter ab der Rechnung oder ab der Fälligkeit zählt.',
  severalFiles: 'Das Archiv enthält mehrere Dateien.',
  fileRefused: 'Eine Datei des Archivs konnte nicht gelesen werden.',
};
