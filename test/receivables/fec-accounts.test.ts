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

/* What accounts beside 411 and 70 do to the figures: each in a file of a few lines, with its figures by hand. */

const C1 = { c: 'C1' };
const C2 = { c: 'C2' };

describe('an invoice', () => {
  it('whose turnover is booked in another entry is worth what is owed less VAT', () => {
    const report = year(
      entry('VE', '1', '20250301', ['411000', 1200, C1], ['445710', -200], ['472000', -1000]),
      entry('VE', '2', '20250302', ['411000', 550, C2], ['445712', -50], ['472000', -500]),
      entry('VE', '3', '20250402', ['411000', -120, C1], ['445710', 20], ['472000', 100]),
      // The month's turnover in one entry.
      entry('OD', '4', '20250331', ['472000', 1400], ['707000', -1400]),
      payment('5', '20250331', 'C1', 1080),
    );
    expect(report.turnover?.total).to.equal(1400);
    expect(turnovers(report)).to.deep.equal({ C1: 900, C2: 500 });
    expect(report.concentration.allocated).to.equal(1);
    expect(report.quality.notices).to.include('salesElsewhere:1400.00');
    expect(report.quality.details?.['salesElsewhere']).to.deep.equal({ amount: 1400 });
    // A credit note is no payment: 1,080 paid after thirty days.
    expect(report.payment.daysByFifo).to.equal(30);
  });

  it('is none where VAT stands beside a deposit, a loss, a payment or a cut-off', () => {
    const report = year(
      invoice('1', '20250301', 'C1', 1000),
      // A deposit is invoiced, paid, and taken up by the invoice.
      entry('VE', '2', '20250110', ['411000', 600, C1], ['419100', -500], ['445710', -100]),
      payment('3', '20250120', 'C1', 600),
      entry('OD', '4', '20250301', ['419100', 500], ['445710', 100], ['411000', -600, C1]),
      entry('OD', '5', '20250601', ['654000', 100], ['445710', 20], ['411000', -120, C1]),
      entry('BQ', '6', '20250602', ['512000', 90], ['665000', 5], ['445710', 1], ['411000', -96, C1]),
      entry('OD', '7', '20250603', ['411000', 24, C1], ['418100', -24], ['445870', 4], ['445710', -4]),
    );
    expect(turnovers(report)).to.deep.equal({ C1: 1000 });
    expect(report.turnover).to.deep.include({ total: 1000, insurable: 500 });
    expect(report.turnover?.excluded.prepaid).to.equal(500);
    expect(codes(report)).not.to.include('salesElsewhere');
  });

  it('to several customers is shared by what each owes, and left out where they owe nothing together', () => {
    const report = year(
      entry(
        'VE',
        '1',
        '20250301',
        ['411000', 360, C1],
        ['411000', 840, C2],
        ['707000', -1000],
        ['445710', -200],
      ),
      invoice('4', '20250304', 'C3', 980),
      // One is credited what the other is charged.
      entry(
        'VE',
        '2',
        '20250302',
        ['411000', 120, C1],
        ['411000', -120, C2],
        ['707000', -50],
        ['708000', 50],
      ),
      entry(
        'VE',
        '3',
        '20250303',
        ['411000', 60, C1],
        ['411000', -60, C2],
        ['707000', -70],
        ['701000', 50],
        ['606000', 20],
      ),
    );
    expect(turnovers(report)).to.deep.equal({ C3: 980, C2: 700, C1: 300 });
    expect(report.turnover?.total).to.equal(2000);
    expect(report.concentration.allocated).to.equal(0.99);
    expect(report.quality.notices).to.include('allocation:0.4900');
  });

  it('keeps retention money within what is owed, and out of what is late', () => {
    const lines = (retention: string, al = 'Retenues de garantie') =>
      year(
        entry(
          'VE',
          '1',
          '20250110',
          ['411000', 1140, C1],
          [retention, 60, { ...C1, al }],
          ['704000', -1000],
          ['445710', -200],
        ),
        payment('2', '20250209', 'C1', 1140),
      );
    const report = lines('411700');
    expect(turnovers(report)).to.deep.equal({ C1: 1000 });
    expect(report.receivables).to.deep.include({ closing: 60, retention: 60 });
    expect(report.buyers[0]).to.deep.include({
      closingOutstanding: 60,
      peakOutstanding: 1200,
      overdue: 0,
      daysToPay: 30,
    });
    expect(report.receivables.overdue.map(({ amount }) => amount)).to.deep.equal([0, 0, 0, 0, 0]);
    expect(report.quality.notices).to.include('retention:60.00');
    expect(lines('411705').receivables.retention).to.equal(60);
    // A customer's own account that begins alike is none.
    const own = lines('411705', 'Dupont');
    expect(own.receivables.retention).to.equal(undefined);
    expect(own.buyers[0]?.overdue).to.equal(60);
  });
});

describe('money', () => {
  it('has not come where a bill is accepted, handed in or discounted', () => {
    for (const [debit, closing] of [
      ['413000', 120],
      ['511300', 0],
      ['511400', 0],
    ] as const) {
      const report = year(
        invoice('1', '20250301', 'C1', 100, { let: 'A' }),
        entry('OD', '2', '20250306', [debit, 120, C1], ['411000', -120, { ...C1, let: 'A' }]),
      );
      expect(report.payment.daysByReconciliation, debit).to.equal(null);
      expect(report.buyers[0], debit).to.deep.include({ daysToPay: null, closingOutstanding: closing });
    }
    // A sale against a card or a cheque is a cash sale nevertheless.
    const shop = year(
      invoice('1', '20250301', 'C1', 100),
      entry('CA', '2', '20250301', ['511300', 60], ['707000', -50], ['445710', -10]),
    );
    expect(shop.turnover?.excluded.cash).to.equal(50);
  });

  it('has come once the bill is paid, through a transit account and by cheque', () => {
    for (const debit of ['511200', '512000', '531000', '580000']) {
      const report = year(
        invoice('1', '20250301', 'C1', 100, { let: 'A' }),
        entry('BQ', '2', '20250331', [debit, 120], ['411000', -120, { ...C1, let: 'A' }]),
      );
      expect(report.payment.daysByReconciliation, debit).to.equal(30);
    }
    const bill = year(
      invoice('1', '20250301', 'C1', 100),
      entry('OD', '2', '20250306', ['413000', 120, C1], ['411000', -120, C1]),
      entry('BQ', '3', '20250430', ['512000', 120], ['413000', -120, C1]),
    );
    expect(bill.buyers[0]).to.deep.include({ closingOutstanding: 0, peakOutstanding: 120 });
    const transit = year(
      entry('CA', '1', '20250301', ['580000', 120], ['707000', -100], ['445710', -20]),
      invoice('2', '20250301', 'C1', 100),
    );
    expect(transit.turnover?.excluded.cash).to.equal(100);
  });

  it('that comes from a factor is told, with bank lines or without', () => {
    const sold = (label: string, days: number) =>
      year(
        invoice('1', '20250301', 'C1', 100),
        entry(
          'OD',
          '2',
          `202503${String(days + 1).padStart(2, '0')}`,
          ['467100', 120, { al: label }],
          ['411000', -120, C1],
        ),
      );
    for (const label of ['EUROFACTOR', 'Compte BPCE', 'AFFACTURAGE', 'C.G.A. (CGA)'])
      expect(sold(label, 3).quality.notices, label).to.include('factoring:3');
    expect(codes(sold('DEBITEURS DIVERS', 3))).not.to.include('factoring');
    expect(codes(sold('EUROFACTOR', 20))).not.to.include('factoring');
  });

  it('that comes back is no sale, nor an invoice to be paid', () => {
    const report = year(
      invoice('1', '20250301', 'C1', 100, { let: 'A' }),
      payment('2', '20250331', 'C1', 120, { let: 'A' }),
      entry('BQ', '3', '20250404', ['411000', 120, C1], ['627000', 10], ['512000', -130]),
    );
    expect(report.turnover?.total).to.equal(100);
    expect(report.buyers[0]).to.deep.include({
      daysToPay: 30,
      closingOutstanding: 120,
      peakOutstanding: 120,
    });
  });
});

describe('cut-offs', () => {
  it('of the year before are taken back without a cash sale, a customer or a credit note', () => {
    const report = year(
      entry('OD', '1', '20250101', ['706000', 300], ['445870', 60], ['418100', -360]),
      entry('OD', '2', '20250101', ['487000', 200], ['707000', -200]),
      invoice('3', '20250301', 'C1', 1000),
    );
    expect(report.turnover).to.deep.include({ total: 900, insurable: 900 });
    expect(report.turnover?.excluded.cash).to.equal(0);
    expect(turnovers(report)).to.deep.equal({ C1: 1000 });
    expect(report.receivables.closing).to.equal(1200);
  });
});

describe('the median with what is open', () => {
  it('counts open invoices as not paid up to their age', () => {
    // Paid: 120 after 10 days and 120 after 40; open: 120 for 20 days, 240 for 60.
    const report = year(
      invoice('1', '20250301', 'C1', 100, { let: 'A' }),
      payment('2', '20250311', 'C1', 120, { let: 'A' }),
      invoice('3', '20250401', 'C1', 100, { let: 'B' }),
      payment('4', '20250511', 'C1', 120, { let: 'B' }),
      invoice('5', '20251211', 'C1', 100),
      invoice('6', '20251101', 'C1', 200),
    );
    // After 10 days 4/5 is unpaid; after 40, 4/5 × 2/3 = 8/15, above a half.
    expect(report.payment).to.deep.include({ p50: 10, medianWithOpen: null });
    // Another 120 paid after 50 of the 360 left: 8/15 × 2/3.
    const more = year(
      invoice('1', '20250301', 'C1', 100, { let: 'A' }),
      payment('2', '20250311', 'C1', 120, { let: 'A' }),
      invoice('3', '20250401', 'C1', 100, { let: 'B' }),
      payment('4', '20250511', 'C1', 120, { let: 'B' }),
      invoice('5', '20251211', 'C1', 100),
      invoice('6', '20251101', 'C1', 200),
      invoice('7', '20250601', 'C1', 100, { let: 'C' }),
      payment('8', '20250721', 'C1', 120, { let: 'C' }),
    );
    // At risk: 720, then 480 from 20 days on, then 360: 5/6 × 3/4 × 2/3 = 5/12.
    expect(more.payment).to.deep.include({ p50: 40, medianWithOpen: 50 });
  });

  it('is none where nothing is paid', () => {
    expect(year(invoice('1', '20250301', 'C1', 100)).payment.medianWithOpen).to.equal(null);
  });
});

describe('codes with one name', () => {
  const lines = [
    ...YEAR,
    ...invoice('1', '20250301', 'C1', 100, { cl: 'Société Élan', let: 'A' }),
    ...payment('2', '20250331', 'C1', 120, { let: 'A' }),
    ...invoice('3', '20250310', 'C9', 300, { cl: 'SOCIETE  ELAN.', let: 'A' }),
    ...payment('4', '20250429', 'C9', 360, { let: 'A' }),
    ...invoice('5', '20250601', 'C9', 50, { cl: 'Société Élan' }),
    ...invoice('6', '20250601', 'C1', 10, { cl: 'Société Élan' }),
    ...invoice('7', '20250601', 'C2', 500, { cl: 'Autre' }),
    ...invoice('8', '20250601', 'C3', 20, { cl: 'Encore' }),
  ];
  const merged = (groups: readonly (readonly string[])[]) =>
    read(fileOf([HEADER, ...lines.map(cellsOf)]), 65536, undefined, groups);

  it('stay apart, and are told', () => {
    const report = readLines(lines);
    expect(turnovers(report)).to.deep.equal({ C2: 500, C9: 350, C1: 110, C3: 20 });
    expect(report.sameNames).to.deep.equal([['C9', 'C1']]);
    expect(report.quality.notices).to.include('sameNames:1');
    expect(readLines(lines.filter(({ c }) => c !== 'C9')).sameNames).to.equal(undefined);
  });

  it('come together where the visitor says so, day by day and mark by mark', () => {
    const report = merged([['C1', 'C9', 'nobody']]);
    expect(turnovers(report)).to.deep.equal({ C2: 500, C1: 460, C3: 20 });
    expect(report.sameNames).to.equal(undefined);
    const [, one] = report.buyers;
    // 120 from 1 March, 480 from 10 March on; 72 at the end.
    expect(one).to.deep.include({ peakOutstanding: 480, closingOutstanding: 72 });
    expect(one?.daysToPay).to.be.closeTo((120 * 30 + 360 * 50) / 480, 1e-12);
    expect(report.receivables.closing).to.equal(readLines(lines).receivables.closing);
    expect(report.payment.daysByReconciliation).to.equal(readLines(lines).payment.daysByReconciliation);
  });

  it('are no matter where most buyers bear the same name', () => {
    const collective = lines.map((line) => (line.c ? { ...line, cl: 'Clients' } : line));
    expect(readLines(collective).sameNames).to.equal(undefined);
  });
});

describe('what is told beside the figures', () => {
  it('has the lines of odd accounts', () => {
    const odd: Line[] = [
      { j: 'OD', n: 'X', t: '20250505', a: 'ABC', d: '1,00' },
      { j: 'OD', n: 'X', t: '20250505', a: '4C1', k: '1,00' },
    ];
    const report = readLines([...elsewhere('A', '20250101'), ...odd, ...invoice('1', '20250301', 'C1', 100)]);
    expect(report.quality.details?.['oddAccounts']).to.deep.equal({ count: 2, lines: [4, 5] });
  });

  it('says that no line is validated, where there is a column for it', () => {
    const rows = [...YEAR, ...invoice('1', '20250301', 'C1', 100)].map(cellsOf);
    const bare = read(fileOf([HEADER, ...rows.map((row) => row.with(15, ''))]));
    expect(codes(bare)).to.include('notValidated');
    expect(codes(read(fileOf([HEADER, ...rows])))).not.to.include('notValidated');
    const short = read(fileOf([HEADER.slice(0, 15), ...rows.map((row) => row.slice(0, 15))]));
    expect(codes(short)).not.to.include('notValidated');
  });

  it('says that the file holds several establishments', () => {
    const rows = [
      ...YEAR,
      ...invoice('1', '20250301', 'C1', 100),
      ...invoice('2', '20250301', 'C2', 100),
    ].map(cellsOf);
    const file = (place: (i: number) => string) =>
      read(fileOf([[...HEADER, 'CodeEtbt'], ...rows.map((row, i) => [...row, place(i)])]));
    expect(codes(file((i) => (i > 6 ? '02' : '01')))).to.include('establishments');
    expect(codes(file(() => '01'))).not.to.include('establishments');
  });
});

describe('byte marks of a careless exporter', () => {
  it('are taken off any zone', () => {
    const lines = [
      ...entry('OUV', '1', '20250101', ['411000', 120, { ...C1, cur: 'EUR', let: 'A' }], ['101000', -120]),
      ...payment('2', '20250110', 'C1', 120, { let: 'A' }),
      ...invoice('3', '20250301', 'C1', 100),
    ];
    const plain = readLines(lines);
    for (const quote of ["'", '"']) {
      const rows = lines.map(cellsOf);
      const marked = rows.map((row) => row.map((cell) => (cell === '' ? cell : `b${quote}${cell}${quote}`)));
      expect(read(fileOf([HEADER, ...marked])), quote).to.deep.equal(plain);
      const some = rows.map((row, i) => (i < 2 ? marked[i]! : row));
      expect(read(fileOf([HEADER, ...some])), quote).to.deep.equal(plain);
    }
    const sides = (row: readonly string[]) =>
      row[12] === '0,00' ? row.with(12, "b'D'") : row.with(11, row[12]!).with(12, "b'C'");
    const header = HEADER.with(11, 'Montant').with(12, 'Sens');
    expect(read(fileOf([header, ...lines.map(cellsOf).map(sides)])).buyers).to.deep.equal(plain.buyers);
  });
});
