import { expect } from '@open-wc/testing';
import { messages as screenEs } from '../../src/screen/text/es.js';
import { messages as screenIt } from '../../src/screen/text/it.js';
import { messages as answeringEs } from '../../src/views/answering/text/es.js';
import { messages as answeringIt } from '../../src/views/answering/text/it.js';
import { messages as buyersEs } from '../../src/views/buyers/text/es.js';
import { messages as buyersIt } from '../../src/views/buyers/text/it.js';
import { messages as claimEs } from '../../src/views/claim/text/es.js';
import { messages as claimIt } from '../../src/views/claim/text/it.js';
import { messages as compareEs } from '../../src/views/compare/text/es.js';
import { messages as compareIt } from '../../src/views/compare/text/it.js';
import { messages as leversEs } from '../../src/views/levers/text/es.js';
import { messages as leversIt } from '../../src/views/levers/text/it.js';
import { messages as offersEs } from '../../src/views/offers/text/es.js';
import { messages as offersIt } from '../../src/views/offers/text/it.js';
import { messages as tablesEs } from '../../src/views/tables/text/es.js';
import { messages as tablesIt } from '../../src/views/tables/text/it.js';

const inSpanish = {
  screen: screenEs,
  answering: answeringEs,
  buyers: buyersEs,
  claim: claimEs,
  compare: compareEs,
  levers: leversEs,
  offers: offersEs,
  tables: tablesEs,
};
const inItalian = {
  screen: screenIt,
  answering: answeringIt,
  buyers: buyersIt,
  claim: claimIt,
  compare: compareIt,
  levers: leversIt,
  offers: offersIt,
  tables: tablesIt,
};
type Texts = typeof inSpanish;

/** A sentence where it claims something and where it does not, and by what words it claims it. */
type Claim = readonly [
  what: string,
  claims: (texts: Texts) => string,
  claimsNot: (texts: Texts) => string,
  spanish: RegExp,
  italian: RegExp,
];

const DAY = '8 marzo 2027';
const A = '8000\u00a0€';
const R = '8%';

const claims: readonly Claim[] = [
  // Dates and payments after an unpaid invoice.
  [
    'the insurer pays nothing',
    ({ claim }) => claim.answer.of(A, false),
    ({ claim }) => claim.answer.of(A, true),
    /\bno pagaría$/,
    /\bnon pagherebbe$/,
  ],
  [
    'a day is the latest',
    ({ claim }) => claim.answer.by(DAY),
    ({ claim }) => claim.answer.presumed(DAY, 12),
    /a más tardar el/,
    /al più tardi l’8/,
  ],
  [
    'a day hangs on when the debt is admitted',
    ({ claim }) => claim.answer.presumed(DAY, 12),
    ({ claim }) => claim.answer.by(DAY),
    /^el .*si el crédito se reconoce 12\smeses.*a menudo es mucho más tarde/,
    /^l’8.*se il credito è ammesso 12\smesi.*spesso è molto più tardi/,
  ],
  [
    'cover is probably lost',
    ({ claim }) => claim.calendar.tooLate(DAY),
    ({ claim }) => claim.calendar.fileNow('si x', DAY, 'si z', DAY),
    /aún no se había comunicado, es probable que/,
    /non era ancora stato denunciato, .*probabilmente persa/,
  ],
  [
    'an extension moves the deadline',
    ({ claim }) => claim.calendar.hints.fileClaim('z'),
    ({ claim }) => claim.calendar.hints.fileClaim(undefined),
    /; z si ha prorrogado/,
    /; z se ha prorogato/,
  ],
  [
    'some contracts stop deliveries earlier',
    ({ claim }) => claim.calendar.hints.stopDeliveries(60),
    ({ claim }) => claim.calendar.hints.stopDeliveries(45),
    /a veces desde 45/,
    /a volte già da 45/,
  ],
  [
    'a deadline follows another one',
    ({ claim }) => claim.ways.late(60, true) + claim.ways.opening(0, true),
    ({ claim }) => claim.ways.late(60, false) + claim.ways.opening(0, false),
    /^en los demás casos, .*en los demás casos, /,
    /^negli altri casi, .*negli altri casi, /,
  ],
  [
    'a deadline is the first that the contract may have',
    ({ claim }) => claim.ways.afterDue(30, false) + claim.ways.afterOpening(30, false),
    ({ claim }) => claim.ways.afterDue(60, true) + claim.ways.afterOpening(60, true),
    /^si su contrato prevé 30.*si su contrato prevé 30/,
    /^se il contratto prevede 30.*se il contratto prevede 30/,
  ],
  [
    'money has come in on a day that is sure',
    ({ claim }) => claim.cash.finding(A, DAY, A),
    ({ claim }) => claim.cash.finding(A, DAY, A, 12),
    /^A más tardar el 8 marzo 2027 habrán entrado/,
    /^Al più tardi l’8 marzo 2027 saranno rientrati/,
  ],
  [
    'money has come in on a day that is supposed',
    ({ claim }) => claim.cash.finding(A, DAY, A, 12),
    ({ claim }) => claim.cash.finding(A, DAY, A),
    /si el crédito se reconoce 12\smeses después de la sentencia, habrán entrado/,
    /^Se il credito è ammesso 12\smesi dopo la sentenza, l’8 marzo 2027 saranno rientrati/,
  ],
  [
    'one customer outweighs the maximum liability',
    ({ claim }) => claim.cap.above(A, A, A),
    ({ claim }) => claim.cap.below(A, A, A),
    /supera por sí solo/,
    /da solo supera/,
  ],
  [
    'what came in before makes the loss smaller',
    ({ claim }) => claim.kept.beforeNet,
    ({ claim }) => claim.kept.beforeNone,
    /reduce la pérdida/,
    /riduce la perdita/,
  ],
  // Insure or self-insure.
  [
    'no policy costs less',
    ({ compare }) => compare.verdict.selfInsured('x', A, A, A),
    ({ compare }) => compare.verdict.insured('x', A, A, A),
    /8000\s€ menos sin póliza\.$/,
    /8000\s€ in meno senza\.$/,
  ],
  [
    'the policy costs less',
    ({ compare }) => compare.verdict.insured('x', A, A, A),
    ({ compare }) => compare.verdict.even('x', A),
    /menos con la póliza\.$/,
    /in meno con la polizza\.$/,
  ],
  [
    'the order may turn',
    ({ compare }) => compare.verdict.open(A, A),
    ({ compare }) => compare.verdict.firm(A, A),
    /puede invertirse/,
    /può invertirsi/,
  ],
  [
    'the policy would pay next to nothing',
    ({ compare }) => compare.year.unpaid(A),
    ({ compare }) => compare.year.finding(A, A),
    /la póliza no pagaría nada, o casi nada/,
    /la polizza non ne pagherebbe nulla, o quasi/,
  ],
  [
    'a year’s result is lost less often than in a thousand years',
    ({ compare }) => compare.sales.wipedNever(A),
    ({ compare }) => compare.sales.wiped(A, 'x', 'z'),
    /menos de un año de cada mil, incluso sin póliza/,
    /meno di un anno su mille, anche senza polizza/,
  ],
  [
    'a loss takes a month of turnover to make up',
    ({ compare }) => compare.sales.toMake(A, R, A, '1'),
    ({ compare }) => compare.sales.toMake(A, R, A, '1,4'),
    /\b1 mes de/,
    /\b1 mese del/,
  ],
  [
    'new sales bring more than the policy costs',
    ({ compare }) => compare.balance.more(A),
    ({ compare }) => compare.balance.less(A),
    /^más que/,
    /^più del costo/,
  ],
  // Offers.
  [
    'an offer leaves more if the largest customer fails',
    ({ offers }) => offers.verdict.trade('A', A, 'B', A, offers.verdict.largestMore(A)),
    ({ offers }) => offers.verdict.trade('A', A, 'B', A, offers.verdict.largestLess(A)),
    /, un año de cada cien, deja a su cargo 8000\s€ menos, pero 8000\s€ más si/,
    /, un anno su cento, lascia a suo carico 8000\s€ in meno, ma 8000\s€ in più se/,
  ],
  [
    'several offers tie',
    ({ offers }) => offers.verdict.cheapestTied('A', A, 'B', A) + offers.verdict.safestTied('A', A, 'B', A),
    ({ offers }) => offers.verdict.cheapest('A', A, 'B', A) + offers.verdict.safest('A', A, 'B', A),
    /son las que menos cuestan.*son las que menos dejan a su cargo: al menos/,
    /sono quelle che costano meno.*sono quelle che lasciano meno a suo carico: almeno/,
  ],
  [
    'a price is above the range',
    ({ offers }) => offers.price.above('A', R, R, R, R),
    ({ offers }) => offers.price.below('A', R, R, R, R),
    /por encima de la horquilla/,
    /sopra l’intervallo/,
  ],
  [
    'one term is the same everywhere',
    ({ offers }) => offers.terms.same(1),
    ({ offers }) => offers.terms.same(2),
    /^Una condición igual/,
    /^Una condizione uguale/,
  ],
  // Own customers.
  [
    'no customer would need a limit',
    ({ buyers }) => buyers.priced.named(0, '0', R, A, A),
    ({ buyers }) => buyers.priced.named(1, '1', R, A, A),
    /^Ningún cliente .*no habría gastos/,
    /^Nessun cliente .*non ci sarebbero spese/,
  ],
  [
    'one customer would need a limit',
    ({ buyers }) => buyers.priced.named(1, '1', R, A, A) + buyers.priced.unnamed(1, '1'),
    ({ buyers }) => buyers.priced.named(2, '2', R, A, A) + buyers.priced.unnamed(2, '2'),
    /^1 cliente pediría .*al menos 8000\s€ y estaría clasificado.*1 sería anónimo/,
    /^1 cliente richiederebbe .*almeno 8000\s€ e sarebbe nominato.*1 sarebbe non nominato/,
  ],
  [
    'one customer would be refused',
    ({ buyers }) => buyers.priced.without(1, '1'),
    ({ buyers }) => buyers.priced.without(2, '2'),
    /^Sin el cliente que el asegurador rechazaría/,
    /^Senza il cliente che l’assicuratore rifiuterebbe/,
  ],
  [
    'one customer owed more than its limit',
    ({ buyers }) =>
      buyers.priced.accountingEntries.above(1, '1', '9') + buyers.priced.agedReceivables.above(1, '1', '9'),
    ({ buyers }) =>
      buyers.priced.accountingEntries.above(2, '2', '9') + buyers.priced.agedReceivables.above(2, '2', '9'),
    /^1 de 9 clientes ha superado.*1 de 9 clientes debía/,
    /^1 cliente su 9 ha superato.*1 cliente su 9 doveva/,
  ],
  [
    'shares tell of a part of the books only',
    ({ buyers }) =>
      buyers.quality.allocated.turnover(R, true) + buyers.quality.allocated.outstandings(R, true),
    ({ buyers }) =>
      buyers.quality.allocated.turnover(R, false) + buyers.quality.allocated.outstandings(R, false),
    /solo a eso.*solo a eso/,
    /solo questo.*solo questo/,
  ],
  [
    'books tell of one month',
    ({ buyers }) => buyers.quality.entries(DAY, DAY, 1) + buyers.quality.months(1),
    ({ buyers }) => buyers.quality.entries(DAY, DAY, 2) + buyers.quality.months(2),
    /, 1 mes1 mes$/,
    /, 1 mese1 mese$/,
  ],
  // Levers, the bill, the first screen.
  [
    'the rate rises',
    ({ levers }) => levers.renewals.rises(R, R),
    ({ levers }) => levers.renewals.falls(R, R) + levers.renewals.holds(R, R),
    /pasaría del 8% al 8%/,
    /passerebbe dall’8% all’8%/,
  ],
  [
    'fewer bad debts save less than is worth telling',
    ({ levers }) => levers.renewals.hardly(R, A),
    ({ levers }) => levers.renewals.halved(R, A),
    /sin que eso suponga 8000\s€ menos/,
    /senza che ciò tolga 8000\s€ al premio/,
  ],
  [
    'no customer is named',
    ({ tables }) => tables.bill.feesFor(0, '0'),
    ({ tables }) => tables.bill.feesFor(1, '1') + tables.bill.feesFor(2, '2'),
    /^ningún cliente clasificado$/,
    /^nessun cliente nominato$/,
  ],
  [
    'a number is at least',
    ({ answering }) => answering.faults.tooLow(A),
    ({ answering }) => answering.faults.tooHigh(A),
    /^Al menos/,
    /^Almeno/,
  ],
  [
    'the rate would be out of what contracts have',
    ({ answering }) => answering.faults.implausible(R, false),
    ({ answering }) => answering.outOfMarket.belowMarket.title(R),
    /quedaría fuera del intervalo de 0,01 a 10\s%/,
    /uscirebbe dall’intervallo 0,01-10%/,
  ],
  [
    'one change is tried, one answer given',
    ({ answering, screen }) => answering.trial.on(1) + screen.progress.given(1, 10),
    ({ answering, screen }) =>
      answering.trial.on(2) + screen.progress.given(2, 10) + screen.progress.given(0, 10),
    /1 cambio a prueba1 respuesta de 10/,
    /1 cambiamento in prova1 risposta su 10/,
  ],
  [
    'nothing is sent',
    ({ screen }) => screen.legal.sent(false, false, false),
    ({ screen }) => [0, 1, 2].map((sent) => screen.legal.sent(sent === 0, sent === 1, sent === 2)).join(),
    /0 bytes enviados/,
    /0 byte inviati/,
  ],
];

describe('sentences of Spanish and Italian that would mislead', () => {
  for (const [what, is, isNot, spanish, italian] of claims) {
    it(`say in both languages that ${what}, and only where it is so`, () => {
      expect(is(inSpanish)).to.match(spanish);
      expect(isNot(inSpanish)).not.to.match(spanish);
      expect(is(inItalian)).to.match(italian);
      expect(isNot(inItalian)).not.to.match(italian);
    });
  }

  it('have an amount, a share or a day with an 8 behind no article that is not read so', () => {
    // A half-year is the first or the second.
    const said = spoken(inItalian, Array(6).fill('8%')).filter((text) => !text.includes('semestre'));
    expect(said.length).to.be.above(150);
    expect(
      said.filter((text) => / (i|il|ai|al|dai|dal|dei|del|nei|nel|sui|sul) 8%/i.test(` ${text}`)),
    ).to.deep.equal([]);
  });
});

/** Every sentence with its values, of those that take them as they are. */
function spoken(node: unknown, values: readonly string[]): string[] {
  if (typeof node === 'function') {
    try {
      return [String((node as (...given: readonly string[]) => unknown)(...values))];
    } catch {
      return []; // one of those that look a name up
    }
  }
  return typeof node === 'object' && node !== null
    ? Object.values(node).flatMap((child) => spoken(child, values))
    : [];
}
