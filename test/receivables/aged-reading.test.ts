import { expect } from '@open-wc/testing';
import { centsOf, decimalMarkOf } from '../../src/receivables/aged/amount.js';
import { bandHeadingOf, bandsOf } from '../../src/receivables/aged/bands.js';
import { dateOrderOf, dayOf, isoOf } from '../../src/receivables/aged/dates.js';
import { roleOf } from '../../src/receivables/aged/roles.js';
import { RowReader } from '../../src/receivables/containers/rows-of-text.js';
import { RefusedFile } from '../../src/receivables/report.js';
import { price } from '../../src/engine/index.js';
import { bundledTariff } from '../../src/tariff/bundled.js';
import { balances, ladder, outcomeOf, readList, rowsOf } from './read-list.js';

describe('an amount of a list', () => {
  it('is read as lists write it', () => {
    const written: Record<string, number> = {
      '1 234,56': 123456,
      '1\u00a0234,56': 123456,
      '1\u202f234,56 €': 123456,
      '1.234,56': 123456,
      '1,234.56': 123456,
      "1'234.56": 123456,
      '1.234.567': 123456700,
      '1.234.567,8': 123456780,
      '12': 1200,
      '12,5': 1250,
      ',5': 50,
      '12,': 1200,
      '-12,30': -1230,
      '12,30-': -1230,
      '(12)': -1200,
      '(1 234,50)': -123450,
      '12 CR': -1200,
      '12 DR': 1200,
      '12,00 C': -1200,
      '\u221212': -1200,
      '$1,234.50': 123450,
      '-$5.00': -500,
      '1.5E+05': 15000000,
      '1,5E2': 15000,
      '1.005': 100500,
      '1,0049': 100,
      '1,005000': 101,
      '': 0,
      ' ': 0,
      '-': 0,
      '0': 0,
      '-0,00': 0,
    };
    for (const [text, cents] of Object.entries(written)) expect(centsOf(text), text).to.equal(cents);
  });

  it('is not made of what is none', () => {
    for (const text of [
      'abc',
      '12,34,56',
      '1.23.456',
      '12-34',
      '--5',
      '1 234,56,',
      '31/12/2025',
      '1e999',
      'N/A',
    ])
      expect(centsOf(text), text).to.equal(undefined);
  });

  it('takes a single mark before three digits as the table’s other amounts do', () => {
    expect(decimalMarkOf(['1.234', '5,00'])).to.equal(',');
    expect(decimalMarkOf(['1,234', '5.00'])).to.equal('.');
    expect(decimalMarkOf(['1.234', '2.000'])).to.equal(undefined);
    expect(centsOf('1.234', ',')).to.equal(123400);
    expect(centsOf('1.234', '.')).to.equal(123);
    expect(centsOf('1.234', undefined)).to.equal(123400);
  });

  it('of a spreadsheet is rounded on its digits, without the noise behind them', () => {
    expect(centsOf(0.1 + 0.2)).to.equal(30);
    expect(centsOf(1.005)).to.equal(101);
    expect(centsOf(-1234.565)).to.equal(-123457);
    expect(centsOf(1e-7)).to.equal(0);
    expect(centsOf(90071992547409.9)).to.equal(9007199254740990);
    expect(centsOf(1e20)).to.equal(undefined);
  });
});

describe('a date of a list', () => {
  it('is read as lists write it', () => {
    const written: Record<string, string> = {
      '31/12/2025': '2025-12-31',
      '31.12.25': '2025-12-31',
      '2025-12-31T00:00:00': '2025-12-31',
      '2025/12/31 10:00': '2025-12-31',
      '20251231': '2025-12-31',
      '31122025': '2025-12-31',
      '12/31/2025': '2025-12-31',
      '31 déc. 2025': '2025-12-31',
      '1er août 2025': '2025-08-01',
      '31-Dec-25': '2025-12-31',
      'December 31, 2025': '2025-12-31',
      '4 Jul 2025': '2025-07-04',
      '15 juillet 2025': '2025-07-15',
    };
    for (const [text, iso] of Object.entries(written)) expect(isoOf(dayOf(text)!), text).to.equal(iso);
    expect(isoOf(dayOf(46022)!)).to.equal('2025-12-31');
    expect(isoOf(dayOf('03/04/2025', 'monthFirst')!)).to.equal('2025-03-04');
  });

  it('is none where there is no such day', () => {
    for (const text of ['', '31/02/2025', '00/00/0000', '99/99/2025', 'demain', '2025', '12', '00000000'])
      expect(dayOf(text), text).to.equal(undefined);
  });

  it('shows its order by vote', () => {
    expect(dateOrderOf(['01/02/2025', '13/02/2025'])).to.equal('dayFirst');
    expect(dateOrderOf(['01/02/2025', '02/13/2025'])).to.equal('monthFirst');
    expect(dateOrderOf(['01/02/2025'])).to.equal(undefined);
  });
});

describe('a heading', () => {
  it('says what its column holds, in French and in English', () => {
    const said: Record<string, string> = {
      'Raison sociale': 'customerName',
      'N° client': 'customerKey',
      'Code tiers': 'customerKey',
      'Date d’échéance': 'dueDate',
      'Net due date': 'dueDate',
      'Date facture': 'documentDate',
      'N° facture': 'document',
      'Restant dû': 'total',
      'Reste à payer': 'total',
      'Balance due': 'total',
      'Open amount': 'total',
      'Non échu': 'notDue',
      'À échoir': 'notDue',
      Current: 'notDue',
      'Not due': 'notDue',
      Échu: 'overdue',
      'Past due': 'overdue',
      'Jours de retard': 'daysOverdue',
      Devise: 'currency',
      SIREN: 'siren',
      'Montant TTC': 'amount',
      'Montant réglé': 'paid',
      'Solde débiteur': 'debitBalance',
      '31-60': 'bucket',
      '> 90 jours': 'bucket',
      'Plus de 90 j': 'bucket',
      'Limite de crédit': 'ignored',
      '% du total': 'ignored',
    };
    for (const [heading, role] of Object.entries(said)) expect(roleOf(heading), heading).to.equal(role);
    for (const heading of ['', 'ALPHA SARL', '1234,56', 'FA2025-001'])
      expect(roleOf(heading), heading).to.equal(undefined);
  });

  it('says which step of the ladder its column is', () => {
    const bands = (...headings: string[]) =>
      bandsOf(
        headings.map((heading) => bandHeadingOf(heading)!),
        undefined,
      ).map(({ fromDays, toDays }) => [fromDays, toDays]);
    expect(bands('0 à 30 jours', '31 à 60 jours', 'plus de 60 jours')).to.deep.equal([
      [0, 30],
      [31, 60],
      [61, null],
    ]);
    expect(bands('Older', '< 30', '< 60')).to.deep.equal([
      [61, null],
      [0, 30],
      [31, 60],
    ]);
    expect(bands('-30', '+30', '+60')).to.deep.equal([
      [0, 30],
      [31, 60],
      [61, null],
    ]);
    expect(bands('0', '1-15', '16-30', '31-45', '> 45')).to.deep.equal([
      [null, 0],
      [1, 15],
      [16, 30],
      [31, 45],
      [46, null],
    ]);
    expect(bands('Retard 1-30 j', 'Retard 31-60 j', '60 j et +')).to.have.length(3);
    expect(bands('30 jours', '60 jours', '90 jours et plus')).to.deep.equal([
      [31, 60],
      [61, 89],
      [90, null],
    ]);
  });
});

describe('sub-totals', () => {
  it('are told by the running sum: a customer called Total stays', () => {
    const report = readList(
      ['Client;Solde', 'ALPHA;100,00', 'TOTAL ENERGIES;250,00', 'BETA;50,00', 'TOTAL;400,00'].join('\n'),
    );
    expect(balances(report)).to.deep.equal([
      ['TOTAL ENERGIES', 250],
      ['ALPHA', 100],
      ['BETA', 50],
    ]);
    expect(report.quality).to.deep.include({ lines: 4, understood: 3, refusedCount: 1 });
  });

  it('are told without the word, of groups and of all', () => {
    const report = readList(
      [
        'Code;Client;Solde;0-30;31-60',
        'C1;ALPHA;100,00;60,00;40,00',
        'C2;BETA;50,00;50,00;',
        ';Agence Nord;150,00;110,00;40,00',
        'C3;GAMMA;30,00;10,00;20,00',
        'C4;DELTA;70,00;;70,00',
        ';Agence Sud;100,00;10,00;90,00',
        ';;250,00;120,00;130,00',
      ].join('\n'),
    );
    expect(report.receivables.closing).to.equal(250);
    expect(report.buyers).to.have.length(4);
    expect(report.quality.refused).to.deep.equal([4, 7, 8].map((line) => ({ line, reason: 'subTotal' })));
  });

  it('are not made of a customer who owes what the one before owes, or the sum of two', () => {
    const report = readList(
      ['Code;Client;Solde', 'C1;A;100,00', 'C2;B;100,00', 'C3;C;200,00', 'C4;D;7,00'].join('\n'),
    );
    expect(report.receivables.closing).to.equal(407);
  });

  it('that differ from the rows above are told', () => {
    const report = readList(['Client;Solde', 'A;100,00', 'B;x', 'Total général;150,00'].join('\n'));
    expect(report.receivables.closing).to.equal(100);
    expect(report.quality.refused).to.deep.equal([
      { line: 3, reason: 'badAmount' },
      { line: 4, reason: 'subTotal' },
    ]);
    expect(report.quality.notices).to.include('totalsDiffer:1');
  });
});

describe('a list’s rows', () => {
  it('are understood, repaired, or refused with a reason: none is lost', () => {
    const report = readList(
      [
        'Client;Échéance;Solde',
        'A;31/01/2025;10,00',
        'B;31/02/2025;20,00',
        'C;15/01/2025;vingt',
        ';15/01/2025;30,00',
        ';;',
        'Édité le 01/02/2025;;',
      ].join('\n'),
      '2025-02-28.csv',
    );
    // The fourth row belongs to the customer named above it.
    expect(report.quality).to.deep.include({ lines: 5, understood: 3, repaired: 1, refusedCount: 1 });
    expect(report.quality.refused).to.deep.equal([{ line: 4, reason: 'badAmount' }]);
    expect(report.quality.notices).to.include('dueDateMissing:1');
  });

  it('without a customer anywhere are refused', () => {
    const report = readList(['Client;Solde', ';5,00', 'A;10,00'].join('\n'));
    expect(report.quality.refused).to.deep.equal([{ line: 2, reason: 'noCustomer' }]);
  });

  it('in another currency are not added up', () => {
    const report = readList(['Client;Devise;Solde', 'A;EUR;10,00', 'B;USD;20,00', 'C;EUR;5,00'].join('\n'));
    expect(report.receivables.closing).to.equal(15);
    expect(report.quality.notices).to.include('foreignCurrencyRows:1');
    expect(report.quality.refused).to.deep.equal([{ line: 3, reason: 'badAmount' }]);
  });

  it('of one customer come together, by code rather than by a collective account', () => {
    const report = readList(
      [
        'Compte;Client;Nom;Solde',
        '411000;C1;ALPHA;10,00',
        '411000;C2;BETA;4,00',
        '411000;C1;ALPHA;-3,00',
      ].join('\n'),
    );
    expect(report.buyers.map(({ key, closingOutstanding }) => [key, closingOutstanding])).to.deep.equal([
      ['C1', 7],
      ['C2', 4],
    ]);
  });

  it('are dated month first where a date shows it', () => {
    const report = readList(
      [
        'As of 12/31/2025',
        'Customer,Due Date,Open Balance',
        'A,12/01/2025,100.00',
        'B,11/30/2025,"1,000.00"',
      ].join('\n'),
    );
    expect(report.period.to).to.equal('2025-12-31');
    expect(ladder(report).slice(0, 3)).to.deep.equal(['not due: 0', '1–30: 100', '31–60: 1000']);
  });

  it('are dated day first, and told so, where none shows it', () => {
    const report = readList(['Client;Échéance;Solde', 'A;01/02/2025;1,00'].join('\n'), '2025-03-01.csv');
    expect(report.quality.notices).to.deep.equal(['dateOrderAssumed']);
    expect(report.receivables.overdue[1]!.amount).to.equal(1);
  });

  it('have their age by days of lateness where that is all there is', () => {
    const report = readList(
      ['Client;Jours de retard;Solde', 'A;0;1,00', 'B;45;2,00', 'C;-5;4,00'].join('\n'),
    );
    expect(ladder(report)).to.deep.equal(['not due: 5', '1–30: 0', '31–60: 2', '61–90: 0', '91–: 0']);
  });

  it('whose steps do not sum to the total are told', () => {
    const report = readList(['Client;0-30;31-60;Total', 'A;1,00;2,00;3,00', 'B;1,00;2,00;4,00'].join('\n'));
    expect(report.receivables.closing).to.equal(7);
    expect(report.quality.notices).to.include('stepsDiffer:1');
  });
});

describe('a list’s text', () => {
  it('may have a quote that nothing closes', () => {
    const reader = new RowReader(';');
    reader.push('Client;Solde\n"DUPONT SARL;10,00\nB;5,00\n');
    expect(reader.misread).to.equal(true);
    const plain = new RowReader(';', false);
    plain.push('Client;Solde\n"DUPONT SARL;10,00\nB;5,00\n');
    expect(plain.end()).to.have.length(3);
  });

  it('may name its separator, and have CR at the ends of its lines', () => {
    expect(rowsOf('sep=;\r\nClient;Solde\r\nA, B;1,50\r\n')[2]).to.deep.equal(['A, B', '1,50']);
    expect(rowsOf('a;b\rc;d\r')).to.deep.equal([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('what a list tells the engine', () => {
  it('is priced once turnover is known', () => {
    const report = readList(['Client;Solde', 'A;60,00', 'B;30,00', 'C;10,00', 'D;-5,00'].join('\n'));
    expect(report.submission).to.deep.equal({ buyerCount: 3, topShares: [0.6, 0.3, 0.1] });
    expect(report.concentration).to.deep.include({ base: 'outstandings', largest: 0.6, topThree: 1 });
    expect(report.concentration.herfindahl).to.be.closeTo(0.46, 1e-12);
    expect(report.missing).to.deep.equal(['insurableTurnover']);
    const { premiumRate } = price({ ...report.submission, insurableTurnover: 1_000_000 }, bundledTariff);
    expect(premiumRate).to.be.within(0.0001, 0.5);
  });

  it('is nothing where no buyer owes anything', () => {
    const report = readList(['Client;Solde', 'A;-60,00'].join('\n'));
    expect(report.missing).to.deep.equal(['insurableTurnover', 'buyerCount']);
    expect(report.receivables).to.deep.include({ closing: 0, creditBalances: 60 });
  });
});

describe('a table that is none of this', () => {
  it('is refused', () => {
    const code = (text: string) => {
      try {
        outcomeOf(text);
      } catch (error) {
        return (error as RefusedFile).code;
      }
      return 'read';
    };
    expect(code('Client;Solde\n')).to.equal('noLines');
    expect(code('Client;Solde\nA;\n')).to.equal('noReceivables');
    expect(code('un\ndeux\n')).to.equal('noHeader');
  });
});
