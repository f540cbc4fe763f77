import { expect } from '@open-wc/testing';
import { messages as answeringDe } from '../../src/views/answering/text/de.js';
import { messages as answeringNl } from '../../src/views/answering/text/nl.js';
import { messages as buyersDe } from '../../src/views/buyers/text/de.js';
import { messages as buyersNl } from '../../src/views/buyers/text/nl.js';
import { messages as claimDe } from '../../src/views/claim/text/de.js';
import { messages as claimNl } from '../../src/views/claim/text/nl.js';
import { messages as compareDe } from '../../src/views/compare/text/de.js';
import { messages as compareNl } from '../../src/views/compare/text/nl.js';
import { messages as explainDe } from '../../src/views/explain/text/de.js';
import { messages as explainNl } from '../../src/views/explain/text/nl.js';
import { messages as leversDe } from '../../src/views/levers/text/de.js';
import { messages as leversNl } from '../../src/views/levers/text/nl.js';
import { messages as offersDe } from '../../src/views/offers/text/de.js';
import { messages as offersNl } from '../../src/views/offers/text/nl.js';
import { messages as screenDe } from '../../src/screen/text/de.js';
import { messages as screenNl } from '../../src/screen/text/nl.js';
import { messages as tablesDe } from '../../src/views/tables/text/de.js';
import { messages as tablesNl } from '../../src/views/tables/text/nl.js';

/** A sentence said under a condition, what it must say then, and what it would mislead by saying. */
type Told = readonly [text: string, says: RegExp, not?: RegExp];

const german = {
  answering: answeringDe,
  buyers: buyersDe,
  claim: claimDe,
  compare: compareDe,
  explain: explainDe,
  levers: leversDe,
  offers: offersDe,
  screen: screenDe,
  tables: tablesDe,
};
const dutch: typeof german = {
  answering: answeringNl,
  buyers: buyersNl,
  claim: claimNl,
  compare: compareNl,
  explain: explainNl,
  levers: leversNl,
  offers: offersNl,
  screen: screenNl,
  tables: tablesNl,
};
type Texts = typeof german;

/** The words of a language that tell one condition from the other. */
interface Words {
  readonly latest: RegExp;
  readonly earliest: RegExp;
  readonly atLeast: RegExp;
  readonly atMost: RegExp;
  readonly borne: RegExp;
  readonly without: RegExp;
  readonly less: RegExp;
  readonly no: RegExp;
  readonly one: Readonly<Record<'month' | 'day' | 'line' | 'customer' | 'change', RegExp>>;
  readonly many: Words['one'];
}

/** Words on their own, whatever stands around them. */
const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, 'iu');

const inGerman: Words = {
  latest: word('spätestens'),
  earliest: word('frühestens'),
  atLeast: word('mindestens'),
  atMost: word('höchstens'),
  borne: word('tragen|trügen|tragen würden'),
  without: word('ohne'),
  less: word('weniger'),
  no: word('kein|keine|keiner|nichts|nicht|weder'),
  one: {
    month: word('Monat'),
    day: word('Tag'),
    line: word('Zeile'),
    customer: word('Kunde'),
    change: word('Änderung'),
  },
  many: {
    month: word('Monate'),
    day: word('Tage'),
    line: word('Zeilen'),
    customer: word('Kunden'),
    change: word('Änderungen'),
  },
};
const inDutch: Words = {
  latest: word('uiterlijk'),
  earliest: word('op zijn vroegst'),
  atLeast: word('minstens'),
  atMost: word('hoogstens'),
  borne: word('voor uw rekening|zelf draagt|zou dragen'),
  without: word('zonder'),
  less: word('minder'),
  no: word('geen|niets|niet'),
  one: {
    month: word('maand'),
    day: word('dag'),
    line: word('regel'),
    customer: word('klant'),
    change: word('verandering'),
  },
  many: {
    month: word('maanden'),
    day: word('dagen'),
    line: word('regels'),
    customer: word('klanten'),
    change: word('veranderingen'),
  },
};

/** Due dates and payments of a claim. */
const claimed = ({ claim }: Texts, w: Words): Told[] => [
  [claim.answer.by('D1'), w.latest, w.earliest],
  [claim.answer.left('E1'), w.borne],
  [claim.answer.presumed('D1', 1), w.one.month, w.many.month],
  [claim.answer.presumed('D1', 6), w.many.month],
  [claim.calendar.hints.fileClaim(undefined), w.no],
  [claim.calendar.hints.stopDeliveries(30), w.no, /45/],
  [claim.calendar.hints.stopDeliveries(60), /45/],
  [claim.calendar.tooLate('D1'), w.no],
  // The day that has passed is the first one, the day that runs the second.
  [claim.calendar.fileNow('WAY1', 'D1', 'WAY2', 'D2'), /(WAY1\D*D1|D1\D*WAY1).*WAY2.*D2/],
  [claim.cash.finding('E1', 'D1', 'E2'), w.latest],
  [claim.cash.finding('E1', 'D1', 'E2', 6), w.many.month, w.latest],
  [claim.cap.none, w.without],
  [claim.ends.creditLimit, w.no],
  [claim.more.aboveLoss('E1'), w.atMost, w.atLeast],
  [claim.interest.hint('H1'), /fran[sz]/i],
  [claim.interest.sum('E1', 'D1', 'E2'), /fran[sz]/i],
];

/** To insure or to bear it, and what is refused. */
const compared = ({ compare, buyers, levers, explain }: Texts, w: Words): Told[] => [
  // Each verdict says on which side less is paid.
  [compare.verdict.selfInsured('W', 'E1', 'E2', 'E3').split('E3')[1]!, w.without],
  [compare.verdict.insured('W', 'E1', 'E2', 'E3').split('E3')[1]!, w.less, w.without],
  [compare.year.finding('E1', 'E2').split('E1')[1]!, w.atLeast],
  [compare.year.finding('E1', 'E2').split('E1')[1]!, w.borne],
  [compare.year.unpaid('E1'), w.no],
  [compare.sales.toMake('E1', 'P', 'E2', '1'), w.one.month, w.many.month],
  [compare.sales.toMake('E1', 'P', 'E2', '1,5'), w.many.month],
  [compare.balance.less('E1'), w.less],
  [buyers.priced.price('R', 'E', 1, '1', 0), w.one.customer, w.many.customer],
  [buyers.priced.price('R', 'E', 1, '1', 0), w.no],
  [buyers.priced.price('R', 'E', 7, '7', 2).split('7')[1]!, w.many.customer, w.no],
  [buyers.priced.named(0, '0', 'P', 'E1', 'E2'), w.no, w.atLeast],
  [buyers.priced.named(3, '3', 'P', 'E1', 'E2'), w.atLeast, w.no],
  [buyers.priced.without(1, '1'), w.without, /1/],
  [buyers.priced.without(3, '3'), /3/],
  [buyers.priced.accountingEntries.worst('N', 'E1', 'E2', 'E3', 'E4').split('E3')[1]!, w.borne],
  [buyers.reading.said.read(1, '1', 1, '1'), w.one.line, w.many.line],
  [buyers.reading.said.read(0, '0', 0, '0'), w.many.line, w.one.customer],
  [levers.nothing('E1'), w.no],
  [levers.cost('E1', 'E2'), /selbst|zelf/],
  [explain.points('0,126', false), /Punkte|punt$/, /Punkt$|punten/],
];

/** Offers, bounds, and what of it is French. */
const offered = ({ offers, answering, screen, tables }: Texts, w: Words): Told[] => [
  [offers.verdict.safest('A', 'E1', 'B', 'E2'), w.borne],
  [offers.verdict.safest('A', 'E1', 'B', 'E2'), w.atLeast],
  [offers.verdict.trade('A', 'E1', 'B', 'E2', 'L'), /A \D*E1 [^,]*B\b.*E2 (weniger|minder)/],
  // No offer costs less, and none leaves less: both are denied.
  [offers.verdict.best('A'), /^(Kein|Geen) .* (keinem|geen) /],
  [offers.verdict.bestButOne('A'), /^(Kein|Geen) .* (keinem|geen) /],
  [offers.verdict.alone('E1', 'E2').split('E1')[1]!, w.borne],
  [offers.terms.same(1), /^(Eine|Eén) /, /Bedingungen|voorwaarden/],
  [offers.terms.same(9), /^9 .*(Bedingungen|voorwaarden)/],
  [answering.faults.tooLow('E1'), w.atLeast, w.atMost],
  [answering.faults.tooHigh('E1'), w.atMost, w.atLeast],
  [answering.faults.topThreeBelow('P'), w.atLeast, w.atMost],
  [answering.faults.topThreeAbove('P'), w.atMost, w.atLeast],
  [answering.trial.on(1), w.one.change, w.many.change],
  [answering.trial.on(2), w.many.change],
  [answering.longTerm, /Frankreich|Frankrijk/],
  [screen.result.exclTax, /fr(z\.|ans)/i],
  [tables.bill.feesFor(0, '0'), w.no, /0/],
  [tables.bill.feesFor(1, '1'), /^1 /, w.many.customer],
  [tables.bill.feesFor(5, '5'), w.many.customer],
  // What is sent is told, and "0 bytes" only where nothing is.
  [screen.legal.sent(false, false, false), /^0 /],
  [screen.legal.sent(false, true, false), /\S/, /^0 |formul/i],
  [screen.legal.sent(false, false, true), /formul/i, /^0 /],
];

for (const [lang, texts, words] of [
  ['German', german, inGerman],
  ['Dutch', dutch, inDutch],
] as const) {
  describe(`what ${lang} says under a condition`, () => {
    for (const [what, told] of Object.entries({ claimed, compared, offered })) {
      it(`is that condition’s, where it is ${what}`, () => {
        const faults = told(texts, words).filter(
          ([text, says, not]) => !says.test(text) || (not?.test(text) ?? false),
        );
        expect(faults.map(([text, says, not]) => `${text} ≠ ${says} / ${not}`)).to.deep.equal([]);
      });
    }
  });
}
