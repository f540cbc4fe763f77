import { expect } from '@open-wc/testing';
import {
  cellsOf,
  codes,
  elsewhere,
  entry,
  fileOf,
  HEADER,
  invoice,
  payment,
  read,
  readLines,
  turnovers,
  year,
  YEAR,
  type Line,
} from './fec-file.js';

const C1 = { c: 'C1' };

describe('openings, closings and the period', () => {
  it('never counts openings as sales or flows, and dates them to the first day', () => {
    for (const [j, jl] of [
      ['AN', 'x'],
      ['OD1', 'À nouveaux'],
      ['RAN', 'x'],
      ['OUV', 'Balance initiale'],
    ] as const) {
      const opening = entry(j, '1', '20241231', ['411000', 1000, C1], ['101000', -1000]).map((l) => ({
        ...l,
        jl,
      }));
      const report = year(opening, payment('2', '20250110', 'C1', 1000));
      expect(report.turnover?.total).to.equal(0);
      expect(report.period.from).to.equal('2025-01-01');
      expect(report.buyers[0]).to.deep.include({
        peakOutstanding: 1000,
        closingOutstanding: 0,
        daysToPay: null,
      });
      expect(codes(report)).not.to.include('noOpenings');
    }
  });

  it('knows openings in another journal by the first number and class 1', () => {
    const report = readLines([
      ...entry('OD', '000001', '20241231', ['411000', 1000, C1], ['101000', -1000]),
      ...entry('OD', '000002', '20250101', ['606000', 5], ['401000', -5]),
      ...invoice('000003', '20250301', 'C1', 100),
      ...entry('OD', '000004', '20251231', ['606000', 5], ['401000', -5]),
    ]);
    expect(report.period).to.deep.equal({ from: '2025-01-01', to: '2025-12-31', months: 12 });
    expect(report.turnover?.total).to.equal(100);
    expect(report.buyers[0]).to.deep.include({ closingOutstanding: 1120, peakOutstanding: 1120 });
  });

  it('leaves out the entries that close classes 6 and 7', () => {
    const report = year(
      invoice('1', '20250301', 'C1', 1000),
      entry('OD', '9', '20251231', ['707000', 1000], ['654000', -10], ['120000', -990]),
      entry('OD', '8', '20250630', ['654000', 10], ['411000', -12, C1], ['445710', 2]),
    );
    expect(report.turnover?.total).to.equal(1000);
    expect(report.losses).to.deep.include({ writtenOff: 10 });
    expect(report.quality.notices).to.include('closingEntriesDropped:1');
  });

  it('brings years of 9 and 13 months to twelve', () => {
    for (const [to, months] of [
      ['20250930', 9],
      ['20260131', 13],
    ] as const) {
      const report = readLines([
        ...elsewhere('A1', '20250101'),
        ...invoice('1', '20250301', 'C1', 1000),
        ...elsewhere('A2', to),
      ]);
      expect(report.period.months).to.equal(months);
      expect(report.turnover?.total).to.equal(1000);
      expect(report.submission.insurableTurnover).to.be.closeTo((1000 * 12) / months, 0.005);
      expect(report.quality.notices).to.include(`annualised:${months}`);
    }
  });

  it('takes the file name’s closing date where it is near, and tells where it is not', () => {
    const text = fileOf(
      [HEADER, ...invoice('1', '20250101', 'C1', 1000), ...elsewhere('A2', '20251220')].map((l) =>
        Array.isArray(l) ? l : cellsOf(l),
      ),
    );
    expect(read(text, 65536, '123456789FEC20251231.txt').period.to).to.equal('2025-12-31');
    const other = read(text, 65536, '123456789fec20240630_01.txt');
    expect(other.period.to).to.equal('2025-12-20');
    expect(other.quality.notices).to.include('fileNameDate:2024-06-30');
  });
});

describe('entries of a FEC', () => {
  it('keep the same number in two journals apart', () => {
    const report = year(
      invoice('1', '20250301', 'C1', 100),
      invoice('1', '20250302', 'C2', 200, { j: 'VX' }),
    );
    expect(turnovers(report)).to.deep.equal({ C1: 100, C2: 200 });
  });

  it('are put together where their lines are apart', () => {
    const [a, b, c] = invoice('1', '20250301', 'C1', 100);
    const [d, e, f] = invoice('2', '20250302', 'C2', 200);
    const report = year([a!, d!, e!, b!, f!, c!]);
    expect(turnovers(report)).to.deep.equal({ C1: 100, C2: 200 });
  });

  it('are told apart by voucher where the number is always the same, and that is said', () => {
    const same = [
      ...YEAR,
      ...invoice('1', '20250301', 'C1', 100, { ref: 'F1' }),
      ...invoice('1', '20250302', 'C2', 200, { ref: 'F2' }),
      ...invoice('1', '20250302', 'C3', 50, { vat: 0, ref: 'F3' }),
    ].map((line) => ({ ...line, n: '1' }));
    const report = readLines(same);
    expect(turnovers(report)).to.deep.equal({ C1: 100, C2: 200, C3: 50 });
    expect(report.quality.notices)
      .to.include('constantNumber')
      .and.include('entryKey:JournalCode+EcritureNum+EcritureDate+PieceRef');
  });

  it('are told apart by voucher where openings item by item have a voucher each', () => {
    const opening = ['F01', 'F02', 'F03'].flatMap((ref) => [
      { j: 'AN', n: '1', t: '20250101', a: '411000', c: 'C1', d: '50,00', ref },
    ]);
    const capital = { j: 'AN', n: '1', t: '20250101', a: '101000', k: '150,00', ref: 'AN' };
    const sales = [
      ...YEAR,
      ...invoice('1', '20250301', 'C1', 100, { ref: 'F1' }),
      ...invoice('1', '20250301', 'C2', 200, { ref: 'F2' }),
      ...entry('VE', '1', '20250301', ['451000', 60], ['706000', -50], ['445710', -10]),
    ];
    const report = readLines([...opening, capital, ...sales.map((line) => ({ ...line, n: '1' }))]);
    expect(turnovers(report)).to.deep.equal({ C1: 100, C2: 200 });
    expect(report.turnover?.excluded.group).to.equal(50);
    expect(codes(report)).not.to.include('entriesUnbalanced');
  });

  it('are told apart by voucher where each line has a number of its own', () => {
    const lines = [
      ...YEAR,
      ...invoice('x', '20250301', 'C1', 100, { ref: 'F1' }),
      ...invoice('x', '20250302', 'C2', 200, { ref: 'F2' }),
    ];
    const report = readLines(
      lines.map((line, i) => ({ ...line, ref: line.ref ?? line.n, n: String(i + 1) })),
    );
    expect(turnovers(report)).to.deep.equal({ C1: 100, C2: 200 });
  });

  it('share turnover in proportion where nothing tells them apart', () => {
    const same = [
      ...YEAR,
      ...invoice('1', '20250301', 'C1', 100, { ref: '' }),
      ...invoice('1', '20250301', 'C2', 300, { ref: '' }),
    ].map((line) => ({ ...line, n: '1', ref: '' }));
    const report = readLines(same);
    expect(turnovers(report)).to.deep.equal({ C1: 100, C2: 300 });
    expect(codes(report)).to.include('turnoverEstimated');
    expect(report.derivations.find(({ field }) => field === 'buyers')?.confidence).to.equal('unsure');
  });

  it('that begin again every month stay apart by day', () => {
    const report = year(invoice('1', '20250131', 'C1', 100), invoice('1', '20250228', 'C2', 300, { vat: 0 }));
    expect(turnovers(report)).to.deep.equal({ C1: 100, C2: 300 });
  });
});

describe('turnover and buyers', () => {
  it('are excl. VAT at every rate, and for exports', () => {
    const report = year(
      entry(
        'VE',
        '1',
        '20250301',
        ['411000', 131, C1],
        ['707000', -100],
        ['706000', -10],
        ['445711', -20],
        ['445712', -1],
      ),
      invoice('2', '20250301', 'C2', 500, { vat: 0 }),
    );
    expect(turnovers(report)).to.deep.equal({ C1: 110, C2: 500 });
  });

  it('are lowered by credit notes and by rebates', () => {
    const report = year(
      invoice('1', '20250301', 'C1', 1000),
      entry('VE', '2', '20250401', ['411000', -120, C1], ['707000', 100], ['445710', 20]),
      entry('VE', '3', '20250501', ['411000', -60, C1], ['709000', 50], ['445710', 10]),
    );
    expect(report.turnover?.total).to.equal(850);
    expect(turnovers(report)).to.deep.equal({ C1: 850 });
    // Neither is a payment.
    expect(report.payment.daysByReconciliation).to.equal(null);
    expect(report.buyers[0]).to.deep.include({
      closingOutstanding: 1020,
      peakOutstanding: 1200,
      daysToPay: null,
    });
  });

  it('tell cash sales, group sales and cut-offs apart from what is sold on credit', () => {
    const report = year(
      invoice('1', '20250301', 'C1', 1000),
      entry('VE', '2', '20250302', ['530000', 240], ['707000', -200], ['445710', -40]),
      entry('VE', '3', '20250303', ['511200', 120], ['707000', -100], ['445710', -20]),
      entry('VE', '4', '20250304', ['451000', 60], ['706000', -50], ['445710', -10]),
      entry('OD', '5', '20251231', ['418100', 36], ['706000', -30], ['445870', -6]),
      entry('OD', '6', '20251231', ['707000', 70], ['487000', -70]),
    );
    expect(report.turnover).to.deep.equal({
      total: 1310,
      insurable: 960,
      excluded: { cash: 300, pseudoBuyers: 0, group: 50, publicBodies: 0, prepaid: 0 },
    });
    expect(turnovers(report)).to.deep.equal({ C1: 1000 });
    expect(report.concentration.allocated).to.be.closeTo(1000 / 1310, 1e-12);
  });

  it('do not take deposits for turnover, and leave out what they have paid', () => {
    const report = year(
      payment('1', '20250201', 'X', 0),
      entry('BQ', '2', '20250210', ['512000', 600], ['419100', -600]),
      invoice('3', '20250301', 'C1', 1000),
      entry('OD', '4', '20250301', ['419100', 600], ['411000', -600, C1]),
    );
    expect(report.turnover).to.deep.include({ total: 1000, insurable: 500 });
    expect(report.turnover?.excluded.prepaid).to.equal(500);
    expect(report.buyers[0]?.closingOutstanding).to.equal(600);
    // An exporter's deposit bears no VAT.
    const more = year(
      invoice('1', '20250301', 'C1', 5000),
      invoice('3', '20250301', 'C2', 1000, { vat: 0 }),
      entry('OD', '4', '20250301', ['419100', 600], ['411000', -600, { c: 'C2' }]),
    );
    expect(more.turnover?.excluded.prepaid).to.equal(600);
  });

  it('do not take a returned cheque for a sale', () => {
    const report = year(
      invoice('1', '20250301', 'C1', 100),
      payment('2', '20250401', 'C1', 120),
      entry('BQ', '3', '20250410', ['411000', 120, C1], ['512000', -120]),
    );
    expect(report.turnover?.total).to.equal(100);
    expect(report.buyers[0]).to.deep.include({
      turnover: 100,
      closingOutstanding: 120,
      peakOutstanding: 120,
    });
  });

  it('are found by sub-accounts where there are no subsidiary accounts', () => {
    const report = year(
      entry('VE', '1', '20250301', ['41100012', 120, { al: 'DURAND' }], ['707000', -100], ['445710', -20]),
      entry('VE', '2', '20250302', ['41100015', 240, { al: 'MARTIN' }], ['707000', -200], ['445710', -40]),
      entry(
        'OD',
        '3',
        '20250601',
        ['41600015', 240, { al: 'MARTIN DOUTEUX' }],
        ['41100015', -240, { al: 'MARTIN' }],
      ),
    );
    expect(report.buyers.map((b) => [b.key, b.name, b.turnover, b.closingOutstanding])).to.deep.equal([
      ['41100015', 'MARTIN', 200, 240],
      ['41100012', 'DURAND', 100, 120],
    ]);
  });

  it('are the company’s only where all customers share an account', () => {
    const report = year(entry('VE', '1', '20250301', ['411000', 120], ['707000', -100], ['445710', -20]));
    expect(report.buyers).to.deep.equal([]);
    expect(report.turnover?.insurable).to.equal(100);
    expect(report.receivables.closing).to.equal(120);
    expect(report.missing).to.deep.equal(['buyers']);
    expect(codes(report)).to.include('noSubsidiaryAccounts');
  });

  it('take the customer of the sales lines where nearly all name one', () => {
    const lines = [
      ...entry(
        'VE',
        '1',
        '20250301',
        ['411000', 360, C1],
        ['707000', -100, C1],
        ['707000', -200, { c: 'C2' }],
        ['445710', -60, C1],
      ),
      ...entry(
        'VE',
        '2',
        '20250301',
        ['411000', 120, { c: 'C2' }],
        ['707000', -100, { c: 'C2' }],
        ['445710', -20, { c: 'C2' }],
      ),
    ];
    expect(turnovers(year(lines))).to.deep.equal({ C1: 100, C2: 300 });
    // The group's account names its company on every line, which makes it no buyer.
    const group = entry(
      'VE',
      '3',
      '20250301',
      ['451000', 60, { c: 'G' }],
      ['706000', -50, { c: 'G' }],
      ['445710', -10, { c: 'G' }],
    );
    expect(turnovers(year(lines, group))).to.deep.equal({ C1: 100, C2: 300 });
    expect(year(lines, group).turnover?.excluded.group).to.equal(50);
  });

  it('suspect customers who are none, without leaving them out', () => {
    const report = year(
      invoice('1', '20250301', 'CDIVERS', 100),
      invoice('2', '20250301', 'C2', 90, { cl: 'Mairie de Nulle-Part' }),
      invoice('3', '20250301', 'C3', 80, { cl: 'Stripe' }),
      invoice('4', '20250301', 'C4', 70, { cl: 'Boulangerie Exemple' }),
      invoice('5', '20250301', 'C5', 60, { cl: 'Filiale Exemple' }),
    );
    expect(report.buyers.map((b) => b.suspicion)).to.deep.equal([
      'pseudoBuyer',
      'publicBody',
      'pseudoBuyer',
      null,
      'group',
    ]);
    expect(report.turnover?.insurable).to.equal(400);
    expect(report.quality.notices).to.include('suspectedBuyers:4');
  });

  it('have the concentration worked out by hand', () => {
    const report = year(
      invoice('1', '20250301', 'A', 500),
      invoice('2', '20250301', 'B', 300),
      invoice('3', '20250301', 'C', 150),
      invoice('4', '20250301', 'D', 50),
    );
    expect(report.concentration.base).to.equal('turnover');
    expect(report.concentration.largest).to.equal(0.5);
    expect(report.concentration.topThree).to.equal(0.95);
    expect(report.concentration.topTen).to.equal(1);
    expect(report.concentration.herfindahl).to.be.closeTo(0.25 + 0.09 + 0.0225 + 0.0025, 1e-12);
    expect(report.concentration.allocated).to.equal(1);
  });

  it('know SIREN numbers by their check digit, and countries by label and legal form', () => {
    const abroad = (n: string, c: string, cl: string, al: string) =>
      entry('VE', n, '20250301', ['411000', 100, { c, cl }], ['707900', -100, { al }]);
    const report = year(
      invoice('1', '20250301', '732829320', 1000),
      abroad('2', 'C2', 'Muster GmbH', 'Ventes intracommunautaires'),
      abroad('3', 'C3', 'Example Ltd.', 'Ventes export'),
      abroad('4', 'C4', 'Client sans pays', 'Ventes export'),
    );
    expect(report.buyers.map((b) => [b.siren, b.country])).to.deep.equal([
      ['732829320', 'FR'],
      [null, 'DE'],
      [null, 'GB'],
      [null, null],
    ]);
    expect(report.submission.countryMix).to.deep.equal({ DE: 100 / 1200, FR: 1000 / 1200, GB: 100 / 1200 });
    expect(report.quality.notices).to.include('abroadUnknown:0.0769');
  });
});

describe('delays of payment', () => {
  it('come from reconciliation marks by customer, with the bank’s date', () => {
    const report = year(
      invoice('1', '20250301', 'C1', 100, { let: 'A' }),
      payment('2', '20250410', 'C1', 120, { let: 'A' }),
      invoice('3', '20250301', 'C2', 300, { let: 'A' }),
      payment('4', '20250501', 'C2', 360, { let: 'A' }),
    );
    expect(report.payment).to.deep.include({ method: 'reconciliation', reconciled: 1, p50: 61, p90: 61 });
    expect(report.payment.daysByReconciliation).to.be.closeTo((120 * 40 + 360 * 61) / 480, 1e-12);
    expect(report.buyers.map((b) => b.daysToPay)).to.deep.equal([61, 40]);
  });

  it('count from the voucher’s date, and not through offsets or bills', () => {
    const report = year(
      invoice('1', '20250310', 'C1', 100, { let: 'A', p: '20250301' }),
      payment('2', '20250410', 'C1', 120, { let: 'A' }),
      invoice('3', '20250301', 'C2', 300, { let: 'B' }),
      entry('OD', '4', '20250305', ['401000', 360], ['411000', -360, { c: 'C2', let: 'B' }]),
      invoice('5', '20250301', 'C3', 300, { let: 'B' }),
      entry('OD', '6', '20250305', ['413000', 360, { c: 'C3' }], ['411000', -360, { c: 'C3', let: 'B' }]),
    );
    expect(report.payment.daysByReconciliation).to.equal(40);
    const byKey = Object.fromEntries(report.buyers.map((b) => [b.key, b]));
    expect(byKey['C2']).to.deep.include({ daysToPay: null, closingOutstanding: 0 });
    expect(byKey['C3']).to.deep.include({ daysToPay: null, closingOutstanding: 360, peakOutstanding: 360 });
  });

  it('take unbalanced groups for what they are worth', () => {
    const report = year(
      invoice('1', '20250301', 'C1', 100, { let: 'a' }),
      payment('2', '20250331', 'C1', 60, { let: 'a' }),
    );
    expect(report.payment).to.deep.include({ daysByReconciliation: 30, reconciled: 1 });
    expect(report.buyers[0]?.overdue).to.equal(60);
  });

  it('are those of the oldest invoices where marks are missing', () => {
    const report = year(
      invoice('1', '20250301', 'C1', 100),
      invoice('2', '20250320', 'C1', 200),
      payment('3', '20250410', 'C1', 240),
      payment('4', '20250501', 'C1', 120),
    );
    // 120 after 40 days, 120 after 21 and 120 after 42.
    expect(report.payment).to.deep.include({
      method: 'fifo',
      daysByReconciliation: null,
      reconciled: 0,
      p50: 40,
      p90: 42,
    });
    expect(report.payment.daysByFifo).to.be.closeTo((40 + 21 + 42) / 3, 1e-12);
    expect(codes(report)).to.include('noReconciliation');
  });

  it('do not depend on the journal’s place in the file', () => {
    const sales = [...invoice('1', '20250301', 'C1', 100), ...invoice('2', '20250320', 'C1', 200)];
    const bank = [...payment('3', '20250410', 'C1', 240), ...payment('4', '20250501', 'C1', 120)];
    expect(year(bank, sales)).to.deep.equal(year(sales, bank));
  });

  it('count back the days of sales that make up what is owed', () => {
    // Owed: 1200 of December 21 and 600 of December 1; 30 days before the last one.
    const report = year(invoice('1', '20251201', 'C1', 500), invoice('2', '20251221', 'C2', 1000));
    expect(report.payment.countBackDso).to.equal(30);
    const openings = entry('AN', '1', '20250101', ['411000', 1e6, C1], ['101000', -1e6]);
    const more = year(openings, invoice('1', '20251201', 'C1', 500));
    expect(more.payment.countBackDso).to.equal(null);
    expect(codes(more)).to.include('countBackBeyondPeriod');
  });

  it('suspect a factor where invoices are paid within days from an account of that name', () => {
    const report = year(
      invoice('1', '20250301', 'C1', 100, { let: 'A' }),
      entry(
        'OD',
        '2',
        '20250303',
        ['467000', 120, { al: 'FACTOR EXEMPLE' }],
        ['411000', -120, { ...C1, let: 'A' }],
        ['512000', 120],
        ['467000', -120],
      ),
    );
    expect(report.payment.p50).to.equal(2);
    expect(codes(report)).to.include('factoring');
  });
});

describe('what customers owe', () => {
  it('is the balance at the end of a day, never netted between customers', () => {
    const report = year(
      invoice('1', '20250301', 'C1', 100),
      payment('2', '20250301', 'C1', 120),
      invoice('3', '20250302', 'C2', 100),
      payment('4', '20250601', 'C2', 200),
      invoice('5', '20250701', 'C3', 50),
    );
    const byKey = Object.fromEntries(report.buyers.map((b) => [b.key, b]));
    expect(byKey['C1']).to.deep.include({ peakOutstanding: 0, closingOutstanding: 0 });
    expect(byKey['C2']).to.deep.include({ peakOutstanding: 120, closingOutstanding: -80 });
    expect(report.receivables).to.deep.include({ closing: 60, creditBalances: 80 });
  });

  it('has a peak factor of the largest day over the mean', () => {
    // 120 over 100 of 365 days, from day 1 on.
    const report = year(invoice('1', '20250101', 'C1', 100), payment('2', '20250411', 'C1', 120));
    expect(report.submission.peakFactor).to.be.closeTo(3.65, 1e-12);
  });

  it('keeps doubtful customers', () => {
    const before = year(invoice('1', '20250301', 'C1', 100));
    const after = year(
      invoice('1', '20250301', 'C1', 100),
      entry('OD', '2', '20250901', ['416000', 120, C1], ['411000', -120, C1]),
    );
    for (const field of ['closingOutstanding', 'peakOutstanding'] as const) {
      expect(after.buyers[0]![field]).to.equal(before.buyers[0]![field]);
    }
    expect(after.losses).to.deep.include({ doubtful: 120, grossBadDebtRatio: 1.2 });
  });

  it('is overdue by due dates where the file has them', () => {
    const header = [...HEADER, 'DateLimitReglmt'];
    const rows = (due: string, lines: readonly Line[]) => lines.map((line) => [...cellsOf(line), due]);
    const report = read(
      fileOf([
        header,
        ...rows('', YEAR),
        ...rows('20251231', invoice('1', '20251101', 'C1', 100)),
        ...rows('20251130', invoice('2', '20251101', 'C2', 200)),
        ...rows('20250930', invoice('3', '20250801', 'C3', 300)),
      ]),
    );
    expect(report.receivables.overdue.map(({ amount }) => amount)).to.deep.equal([120, 0, 240, 0, 360]);
    expect(report.receivables.overdueByTerm).to.deep.equal({});
    expect(Object.fromEntries(report.buyers.map((b) => [b.key, b.overdue]))).to.deep.equal({
      C1: 0,
      C2: 240,
      C3: 360,
    });
  });

  it('is overdue under three terms where it has none', () => {
    // Ages on the last day: 30, 50 and 100 days.
    const report = year(
      invoice('1', '20251201', 'C1', 100),
      invoice('2', '20251111', 'C2', 100),
      invoice('3', '20250922', 'C3', 100),
    );
    const amounts = (term: string) => report.receivables.overdueByTerm[term]!.map(({ amount }) => amount);
    expect(amounts('30')).to.deep.equal([120, 120, 0, 120, 0]);
    expect(amounts('45')).to.deep.equal([120, 120, 120, 0, 0]);
    expect(amounts('60')).to.deep.equal([240, 0, 120, 0, 0]);
    expect(report.receivables.overdue.map(({ amount }) => amount)).to.deep.equal(amounts('30'));
  });

  it('is overdue under the term that the customer keeps to', () => {
    // Five invoices paid at the end of the month after 45 days: a sixth of 1 December is due on 31 January.
    const habits = ['0110', '0210', '0310', '0410', '0510'].flatMap((day, i) => {
      const paid = ['0228', '0331', '0430', '0531', '0630'][i]!;
      return [
        ...invoice(`${i}`, `2025${day}`, 'C1', 100, { let: `L${i}` }),
        ...payment(`P${i}`, `2025${paid}`, 'C1', 120, { let: `L${i}` }),
      ];
    });
    const report = year(habits, invoice('9', '20251201', 'C1', 100));
    expect(report.buyers[0]?.overdue).to.equal(0);
    expect(report.payment.daysPastDue).to.equal(0);
  });

  it('sums to the balance: open items less advances', () => {
    const report = year(
      invoice('1', '20250301', 'C1', 100, { let: 'A' }),
      invoice('2', '20250401', 'C1', 150, { let: 'A' }),
      payment('3', '20250501', 'C1', 200, { let: 'A' }),
      payment('4', '20250501', 'C2', 50),
      invoice('5', '20250601', 'C2', 30),
    );
    const open = report.receivables.overdue.reduce((sum, { amount }) => sum + amount, 0);
    expect(open).to.equal(100);
    expect(report.receivables).to.deep.include({ closing: 100, creditBalances: 14 });
  });
});

describe('bad debts', () => {
  it('are what went to 416 or was written off from 411, incl. VAT', () => {
    const report = year(
      invoice('1', '20250301', 'C1', 1000),
      invoice('2', '20250301', 'C2', 10000),
      // Through 416, and then written off: counted once.
      entry('OD', '3', '20250601', ['416000', 600, C1], ['411000', -600, C1]),
      entry('OD', '4', '20251101', ['654100', 500], ['445710', 100], ['416000', -600, C1]),
      // Directly.
      entry('OD', '5', '20251101', ['671400', 100], ['445710', 20], ['411000', -120, { c: 'C2' }]),
      entry('BQ', '6', '20251102', ['512000', 40], ['771400', -40]),
      entry('BQ', '7', '20251102', ['512000', 30], ['758300', -30]),
      entry('OD', '8', '20251231', ['681740', 200], ['491000', -200]),
      entry('AN', '1', '20250101', ['416000', 60, { c: 'C3' }], ['491000', -50], ['101000', -10]),
    );
    expect(report.losses).to.deep.equal({
      writtenOff: 600,
      recoveries: 70,
      doubtful: 600,
      provisions: 250,
      grossBadDebtRatio: 720 / 11000,
      basis: 'grossInclVat',
      ratios: {
        grossInclVat: 720 / 11000,
        grossExclVat: 720 / 1.2 / 11000,
        writeOffs: 600 / 11000,
      },
      costOfRisk: 600 - 70 + 200,
      // 60 of 12,540 is doubtful still, and 250 covers 50 excl. VAT.
      doubtfulRatio: 60 / 12540,
      cover: 5,
    });
    expect(report.submission.lossExperience).to.deep.equal({
      kind: 'amounts',
      basis: 'grossInclVat',
      history: [{ year: 2025, insurableTurnover: 11000, loss: 720 }],
    });
  });
});

describe('other faults of readers', () => {
  it('keep cents, foreign currencies beside euros, and accounts of eight digits', () => {
    const report = year(
      entry(
        'VE',
        '1',
        '20250301',
        ['41100000', 0.03, { ...C1, cur: 'USD' }],
        ['70700000', -0.02],
        ['44571000', -0.01],
      ),
      entry(
        'VE',
        '2',
        '20250301',
        ['41100000', 19.99, { ...C1, cur: 'EUR' }],
        ['70700000', -16.66],
        ['44571000', -3.33],
      ),
    );
    expect(report.turnover?.total).to.equal(16.68);
    expect(report.buyers[0]).to.deep.include({ turnover: 16.68, closingOutstanding: 20.02 });
  });

  it('add a million small amounts without a cent of drift', () => {
    const lines: Line[] = [];
    for (let i = 0; i < 5000; i++) lines.push(...invoice(`${i}`, '20250301', 'C1', 0.1, { vat: 0 }));
    const report = year(lines);
    expect(report.turnover?.total).to.equal(500);
    expect(report.buyers[0]?.closingOutstanding).to.equal(500);
  });
});
