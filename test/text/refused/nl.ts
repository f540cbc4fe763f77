import type { RefusedWord } from '../refused-words.js';

/** Dutch: what the trade calls otherwise here, with a sentence that says it so, in their order. */
export const refused: readonly (RefusedWord & { readonly wrong: string })[] = [
  {
    refused: /bl(ijf|even|eef|ijven)\w*( er)?( \S+)? voor u\b|voor u( zou)? bl(ijf|even|eef|ijven)/i,
    use: 'is voor uw rekening, draagt u zelf: what is left to pay reads as what is theirs to keep',
    wrong: 'Voor u zou blijven: € 2.500',
  },
  {
    refused: /aanbieding|(?<!geen )\baanbod\b(?! voor kleine)/i,
    use: 'offerte',
    wrong: 'Aanbiedingen vergelijken',
  },
  { refused: /franchise/i, use: 'eigen risico', wrong: 'jaarlijkse franchise' },
  {
    refused: /uitval|uitviel|\bvalt\b.* uit\b/i,
    use: 'in gebreke blijven, wanbetaling; failliet',
    wrong: 'als uw grootste klant uitvalt',
  },
  { refused: /dekkingsgraad|quotiteit/i, use: 'dekkingspercentage', wrong: 'dekkingsgraad van 90%' },
  { refused: /debiteur(?!en)|afnemer/i, use: 'klant', wrong: 'niet-benoemde afnemers' },
  { refused: /kredietlijn|limietbedrag/i, use: 'kredietlimiet', wrong: 'de kredietlijn van de klant' },
  {
    refused: /assurantietaks|verzekeringstaks|premiebelasting/i,
    use: 'assurantiebelasting',
    wrong: 'excl. verzekeringstaks',
  },
  {
    refused: /(gerechts|proces|advocaat)kosten/i,
    use: 'gerechtelijke kosten',
    wrong: 'zonder proceskosten',
  },
  {
    refused: /(onderzoeks|toezichts?)kosten|dossierkosten(?! van de bank)/i,
    use: 'limietkosten',
    wrong: 'toezichtskosten per klant',
  },
  {
    refused: /carens|wachttijd(?! voordat)|wachtperiode/i,
    use: 'wachttermijn',
    wrong: 'een wachttijd van zes maanden',
  },
  { refused: /schadeclaim|schadeaangifte/i, use: 'schademelding', wrong: 'een schadeclaim' },
  {
    refused: /rampjaar|crisisjaar|zwart jaar|(?<!zeer )slecht jaar/i,
    use: 'zeer slecht jaar; for their mean, de slechtste 1% van de jaren',
    wrong: 'in een slecht jaar',
  },
  { refused: /premievoet|premietarief/i, use: 'premiepercentage', wrong: 'uw premievoet' },
  {
    refused: /technische premie|risicopremie/i,
    use: 'zuivere premie',
    wrong: 'De technische premie',
  },
  {
    refused: /appetijt|risicohonger|risicobereidheid/i,
    use: 'acceptatiebereidheid van verzekeraars',
    wrong: 'de risicobereidheid van de markt',
  },
  {
    refused: /alles (inbegrepen|inclusief)(?!.*gerechte\u00ad?lijke)/is,
    use: 'alles inbegrepen, zonder gerechtelijke kosten',
    wrong: 'Alles inbegrepen € 8.570',
  },
  { refused: /\binhalen\b|in te halen/i, use: 'een verlies goedmaken', wrong: 'een verlies inhalen' },
  { refused: /\bbemiddelaar/i, use: 'ombudsman', wrong: 'Bemiddelaar (Frankrijk)' },
  { refused: /\b(je|jij|jou|jouw|jullie)\b/i, use: 'u, uw', wrong: 'Wat je zelf draagt' },
  {
    refused: /op maat|optimali|in één klik|met één klik|onklopbaar|moeiteloos|zorgeloos|gratis/i,
    use: 'what it does',
    wrong: 'een polis op maat',
  },
  { refused: /shapley/i, use: 'the sentence that says what it does', wrong: 'Shapley-waarde' },
];

/** The terms to use. */
export const right: readonly string[] = [
  'In één jaar op honderd is minstens € 9.000 voor uw rekening',
  '90% voor de verzekeraar, 10% voor u',
  'het aanbod voor kleine bedrijven, met vaste premie',
  'geen aanbod en geen advies',
  'een debiteurengrootboek',
  'De dossierkosten van de bank',
  'Wachttijd voordat een te late betaling wordt vergoed',
  'een reserve voor een zeer slecht jaar',
  'Alles inbegrepen, zonder gerechte\u00adlijke kosten',
];
