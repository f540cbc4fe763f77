import type { RefusedWord } from '../refused-words.js';

/** German: what the trade calls otherwise here, with a sentence that says it so, in their order. */
export const refused: readonly (RefusedWord & { readonly wrong: string })[] = [
  {
    refused: /bl(ei|ie)b\w* bei Ihnen|\bIhnen bl(ei|ie)b|bei Ihnen[^.]* bl(ei|ie)b/i,
    use: 'tragen Sie selbst: what is left to pay reads as what is theirs to keep',
    wrong: 'Bei Ihnen blieben 2.500 €',
  },
  {
    refused: /\bKreditversicherung/,
    use: 'Warenkreditversicherung',
    wrong: 'Ihr Satz in der Kreditversicherung',
  },
  {
    refused: /Versicherungs(prämien)?steuer/,
    use: 'Versicherungsteuer, as the law spells it',
    wrong: 'ohne Versicherungssteuer',
  },
  { refused: /Selbstbeteiligung|Franchise/i, use: 'Selbstbehalt', wrong: 'Jahresfranchise' },
  { refused: /Versicherungssumme|Kreditlinie/, use: 'Kreditlimit', wrong: 'die Kreditlinie des Kunden' },
  { refused: /\bAbnehmer/, use: 'Kunde', wrong: 'unbenannte Abnehmer' },
  {
    refused: /(?<!Kredit\u00ad?)prüf(ungs)?gebühr|überwachungsgebühr|Limitgebühr/i,
    use: 'Kreditprüfungsgebühren',
    wrong: 'Prüfgebühren je Kunde',
  },
  {
    refused: /(Gerichts|Anwalts|Prozess)kosten/,
    use: 'Rechtsverfolgungskosten',
    wrong: 'ohne Gerichtskosten',
  },
  {
    refused: /Höchsthaftung|Entschädigungsgrenze|Jahreshöchst/,
    use: 'Höchstentschädigung',
    wrong: 'Höchsthaftung im Jahr',
  },
  {
    refused: /Wartezeit(?!, bis)|Wartefrist/,
    use: 'Karenzfrist',
    wrong: 'eine Wartezeit von sechs Monaten',
  },
  { refused: /Schadens?anzeige|Schadensmeldung/, use: 'Schadenmeldung', wrong: 'Schadensmeldung' },
  {
    refused: /Krisenjahr|schwarzes Jahr|(?<!sehr )schlechte[ns]? Jahr(?!e)/i,
    use: 'sehr schlechtes Jahr; for their mean, die schlechtesten 1 % der Jahre',
    wrong: 'in einem schlechten Jahr',
  },
  {
    refused: /Beitragssatz|Versicherungsbeitrag/,
    use: 'Prämiensatz, Satz; Prämie',
    wrong: 'Ihr Beitragssatz',
  },
  {
    refused: /technische Prämie|(?<!Netto\u00ad?)Risikoprämie/i,
    use: 'Nettorisikoprämie',
    wrong: 'Die technische Prämie',
  },
  {
    refused: /appetit/i,
    use: 'Zeichnungsbereitschaft der Versicherer',
    wrong: 'der Risikoappetit der Versicherer',
  },
  {
    refused: /alles inbegriffen(?!.*Rechts\u00ad?verfolgung)/is,
    use: 'alles inbegriffen, ohne Rechtsverfolgungskosten',
    wrong: 'Alles inbegriffen 8.570 €',
  },
  { refused: /(im|laufende\w*) Versuch\b/i, use: 'im Test', wrong: 'Zwei Änderungen im Versuch' },
  { refused: /\b(du|dein\w*|dir|dich)\b/i, use: 'Sie', wrong: 'Was du selbst trägst' },
  {
    refused: /maßgeschneidert|optimier|mit (nur )?einem Klick|unschlagbar|sorgenfrei|bestmöglich|kostenlos/i,
    use: 'what it does',
    wrong: 'maßgeschneiderte Police',
  },
  { refused: /shapley/i, use: 'the sentence that says what it does', wrong: 'Shapley-Wert' },
];

/** The terms to use. */
export const right: readonly string[] = [
  'In einem von hundert Jahren tragen Sie mindestens 9.000 € selbst',
  'Warenkreditversicherung',
  'Französische Versicherung\u00adsteuer',
  'Kredit\u00adprüfungs\u00adgebühren',
  'Wartezeit, bis ein Zahlungsverzug entschädigt wird',
  'eine Rücklage für ein sehr schlechtes Jahr',
  'im Mittel der schlechtesten 1 % der Jahre',
  'Netto\u00adrisikoprämie',
  'Alles inbegriffen, ohne Rechts\u00adverfolgungs\u00adkosten',
];
