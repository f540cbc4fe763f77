import { expect } from '@open-wc/testing';
import { analyse, readCells, UnsureColumns } from '../../src/receivables/analyse.js';
import { readTable } from '../../src/receivables/aged/read-table.js';
import type { Row } from '../../src/receivables/aged/cells.js';
import { ladder, outcomeOf, readList } from './read-list.js';

/* What only the visitor knows of a list: the report rests on what is assumed and says so, until it is answered. */

const sure = (report: ReturnType<typeof readList>) =>
  report.derivations.find(({ field }) => field === 'overdue')?.confidence;

describe('the order of day and month', () => {
  const text = ['Client;Échéance;Solde', 'A;01/02/2025;1,00', 'B;03/03/2025;2,00', 'C;02/01/2025;4,00'].join(
    '\n',
  );

  it('is asked where no date shows it', () => {
    const report = readList(text, '2025-03-01.csv');
    expect(report.questions).to.deep.equal([
      { about: 'dateOrder', assumed: 'dayFirst', samples: ['01/02/2025', '02/01/2025'] },
    ]);
    expect(report.quality.notices).to.include('dateOrderAssumed');
    expect(sure(report)).to.equal('unsure');
    // 1 February is 28 days ago, 2 January 58.
    expect(ladder(report)).to.deep.equal(['not due: 2', '1–30: 1', '31–60: 4', '61–90: 0', '91–: 0']);
  });

  it('is taken from the answer when the list is read again', () => {
    const report = readList(text, '2025-03-01.csv', { answers: { dateOrder: 'monthFirst' } });
    expect(report.questions).to.equal(undefined);
    expect(report.quality.notices).not.to.include('dateOrderAssumed');
    expect(sure(report)).to.equal('likely');
    // 2 January is 58 days ago, 1 February 28.
    expect(ladder(report)).to.deep.equal(['not due: 2', '1–30: 4', '31–60: 1', '61–90: 0', '91–: 0']);
  });

  it('is not asked where a date or the title shows it, whatever was answered, nor where both are the same day', () => {
    const answers = { dateOrder: 'monthFirst' } as const;
    const shown = readList(`${text}\nD;13/02/2025;8,00`, '2025-03-01.csv', { answers });
    expect(shown.questions).to.equal(undefined);
    expect(shown.receivables.overdue[1]!.amount).to.equal(1 + 8);
    expect(readList(`Situation au 31/03/2025\n${text}`).questions).to.equal(undefined);
    expect(readList('Client;Échéance;Solde\nA;02/02/2025;1,00', '2025-03-01.csv').questions).to.equal(
      undefined,
    );
    expect(readList('Client;Échéance;Solde\nA;2025-02-01;1,00', '2025-03-01.csv').questions).to.equal(
      undefined,
    );
  });
});

describe('what the steps of a list count from', () => {
  const text = ['Client;0-30;31-60;61-90;> 90;Total', 'A;10,00;5,00;;;15,00', 'B;;;3,00;2,00;5,00'].join(
    '\n',
  );

  it('is asked where nothing says it', () => {
    const report = readList(text);
    expect(report.questions).to.deep.equal([
      { about: 'ageBasis', assumed: 'dueDate', samples: ['0-30', '31-60', '61-90'] },
    ]);
    expect(report.quality.notices).to.include('ageBasisUnknown');
    expect(sure(report)).to.equal('unsure');
    expect(ladder(report)).to.deep.equal(['0–30: 10', '31–60: 5', '61–90: 3', '91–: 2']);
  });

  it('is taken from the answer: ages since the invoice are late after a term', () => {
    const report = readList(text, '', { answers: { ageBasis: 'invoiceDate' } });
    expect(report.questions).to.equal(undefined);
    expect(ladder(report)).to.deep.equal(['not due: 10', '1–30: 5', '31–60: 3', '61–: 2']);
    expect(report.buyers.map(({ name, overdue }) => [name, overdue])).to.deep.equal([
      ['A', 5],
      ['B', 5],
    ]);
    expect(Object.keys(report.receivables.overdueByTerm)).to.deep.equal(['30', '60']);
    expect(report.receivables.overdueByTerm['60']).to.deep.equal([
      { fromDays: null, toDays: 0, amount: 15 },
      { fromDays: 1, toDays: 30, amount: 3 },
      { fromDays: 31, toDays: null, amount: 2 },
    ]);
    const due = readList(text, '', { answers: { ageBasis: 'dueDate' } });
    expect(due.questions).to.equal(undefined);
    expect(ladder(due)).to.deep.equal(ladder(readList(text)));
  });

  it('has no lateness where no usual term ends a step', () => {
    const report = readList('Client;0-20;21-50;> 50\nA;10,00;5,00;1,00', '', {
      answers: { ageBasis: 'invoiceDate' },
    });
    expect(ladder(report)).to.deep.equal([]);
    expect(report.buyers[0]!.overdue).to.equal(null);
    expect(report.receivables.closing).to.equal(16);
  });

  it('is read where titles or headings say it', () => {
    for (const title of ['Balance âgée par échéance', 'Aged by due date', 'Retards clients'])
      expect(readList(`${title}\n${text}`).questions, title).to.equal(undefined);
    const issued = readList(`Ancienneté selon date de facture\n${text}`);
    expect(issued.questions).to.equal(undefined);
    expect(ladder(issued)[0]).to.equal('not due: 10');
    const late = readList(text.replace('0-30;', 'Retard 0-30;'));
    expect(late.questions).to.equal(undefined);
    const apart = readList('Client;Non échu;0-30;> 30\nA;1,00;2,00;3,00');
    expect(apart.questions).to.equal(undefined);
    // With due dates the list is aged anew: its own steps do not matter.
    const dated = readList(
      'Client;Échéance;0-30;> 30;Total\nA;2025-01-31;2,00;;2,00',
      'balance-2025-02-28.csv',
    );
    expect(dated.questions).to.equal(undefined);
  });
});

describe('questions', () => {
  it('come with columns to confirm, and are answered in every way that a list is read', async () => {
    const text = 'ALPHA;01/02/2025;100,00\nBETA;02/03/2025;50,00\n';
    const outcome = outcomeOf(text);
    expect('unsure' in outcome && outcome.questions.map(({ about }) => about)).to.deep.equal(['dateOrder']);
    const asked = await readCells(text).catch((error: unknown) => error);
    expect(asked).to.be.instanceOf(UnsureColumns);
    expect((asked as UnsureColumns).questions).to.have.length(1);
    const columns = { 0: 'customerName', 1: 'dueDate', 2: 'total' } as const;
    const report = await analyse(new Blob([text]), {
      columns,
      answers: { dateOrder: 'monthFirst' },
      fileName: 'liste-2025-02-03.csv',
    });
    expect(report.questions).to.equal(undefined);
    // 2 January is 32 days ago, 3 February is today.
    expect(ladder(report).slice(0, 3)).to.deep.equal(['not due: 50', '1–30: 0', '31–60: 100']);
  });
});

describe('codes of a list with one name', () => {
  const text = [
    'Code client;Nom;Solde',
    'C1;Élan SA;10,00',
    'C2;ELAN S.A.;20,00',
    'C3;Autre;5,00',
    'C4;Plus;1,00',
  ].join('\n');

  it('are told, and come together where the visitor says so', () => {
    const apart = readList(text.replace('S.A.', 'SA'));
    expect(apart.sameNames).to.deep.equal([['C2', 'C1']]);
    expect(apart.quality.notices).to.include('sameNames:1');
    const report = readList(text, '', { merge: [['C1', 'C2']] });
    expect(report.buyers.map(({ key, closingOutstanding }) => [key, closingOutstanding])).to.deep.equal([
      ['C1', 30],
      ['C3', 5],
      ['C4', 1],
    ]);
    expect(report.receivables.closing).to.equal(36);
  });
});

describe('what is told of a list', () => {
  it('has lines and numbers', () => {
    const report = readList(
      [
        'Client;0-30;31-60;Total',
        'A;1,00;2,00;3,00',
        'B;1,00;2,00;4,00',
        'C;9,00;;9,00',
        'Total général;11,00;4,00;99,00',
      ].join('\n'),
    );
    expect(report.quality.details).to.deep.equal({
      totalsDiffer: { count: 1, lines: [5] },
      stepsDiffer: { count: 1, lines: [3] },
    });
    const dates = readList(
      ['Client;Échéance;Solde', 'A;31/01/2025;5,00', 'B;;1,00'].join('\n'),
      '2025-03-01.csv',
    );
    expect(dates.quality.details).to.deep.equal({ dueDateMissing: { count: 1, lines: [3] } });
    const named = readList(['Client;Date facture;Solde', 'A;31/01/2025;5,00'].join('\n'));
    expect(named.quality.details).to.deep.equal({ listDateFromDocuments: { date: '2025-01-31' } });
  });
});

describe('a long list', () => {
  it('is worked through in slices, however long', () => {
    const text = (at: number): Row => [`C${at}`, `Client ${at}`, `F${at}`, '2025-01-31', `${at % 900},50`];
    const header: Row = ['Code client', 'Nom', 'Facture', 'Échéance', 'Solde'];
    const all = [header, ...Array.from({ length: 50_000 }, (_, at) => text(at))];
    // Counts each row that is looked at.
    let touched = 0;
    const rows = new Proxy(all, {
      get: (target, name, self) => {
        if (typeof name === 'string' && /^\d+$/.test(name)) touched++;
        return Reflect.get(target, name, self) as unknown;
      },
    });
    const steps = readTable(rows, {}, 'balance-2025-12-31.csv');
    const between: number[] = [];
    for (let step = steps.next(); ; step = steps.next()) {
      between.push(touched);
      touched = 0;
      if (!step.done) continue;
      expect('report' in step.value && step.value.report.buyers.length).to.equal(50_000);
      break;
    }
    // The start of the table is looked at several times to find its columns.
    expect(Math.max(...between)).to.be.within(1024, 4096);
    // Votes, rows, totals, customers, ageing and buyers go through 50,000 each, a thousand at a time.
    expect(between.length).to.be.at.least(6 * 48);
  });
});
