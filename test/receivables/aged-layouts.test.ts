import { expect } from '@open-wc/testing';
import { balances, ladder, readList } from './read-list.js';

/*
 * The layouts of lists as programs make them (their help pages and public code), each a small made-up list; the
 * figures are added up by hand.
 */

describe('a list of aged receivables, one row a customer', () => {
  it('is read with the ladder of general French software', () => {
    const report = readList(
      [
        'Balance âgée clients au 31/12/2025',
        '',
        'Compte;Nom;Solde;-30 j;+30 j;+60 j;+90 j;+180 j',
        '411ALPHA;CLIENT ALPHA;1 500,00;1 000,00;500,00;;;',
        '411BETA;CLIENT BETA;300,50;;;100,50;150,00;50,00',
        'Total;;1 800,50;1 000,00;500,00;100,50;150,00;50,00',
      ].join('\r\n'),
    );
    expect(report.kind).to.equal('agedReceivables');
    expect(report.period).to.deep.equal({ from: '2025-12-31', to: '2025-12-31', months: 0 });
    expect(balances(report)).to.deep.equal([
      ['CLIENT ALPHA', 1500],
      ['CLIENT BETA', 300.5],
    ]);
    expect(report.buyers[0]!.key).to.equal('411ALPHA');
    expect(report.receivables.closing).to.equal(1800.5);
    expect(ladder(report)).to.deep.equal([
      '0–30: 1000',
      '31–60: 500',
      '61–90: 100.5',
      '91–180: 150',
      '181–: 50',
    ]);
    expect(report.quality).to.deep.include({ lines: 3, understood: 2, repaired: 0, refusedCount: 1 });
    expect(report.quality.refused).to.deep.equal([{ line: 6, reason: 'subTotal' }]);
    expect(report.quality.notices).to.deep.equal(['ageBasisUnknown']);
  });

  it('is read with what is not due apart', () => {
    const report = readList(
      [
        'Client,Total,Non échu,0-30,31-60,61-90,91-120,> 121',
        '"DUPONT, SARL","1 000,00","600,00","400,00",,,,',
        'MARTIN,"500,00",,,,,"200,00","300,00"',
      ].join('\n'),
      'balance-agee-2025-06-30.csv',
    );
    expect(report.period.to).to.equal('2025-06-30');
    expect(balances(report)).to.deep.equal([
      ['DUPONT, SARL', 1000],
      ['MARTIN', 500],
    ]);
    expect(ladder(report)).to.deep.equal([
      'not due: 600',
      '0–30: 400',
      '31–60: 0',
      '61–90: 0',
      '91–120: 200',
      '121–: 300',
    ]);
    expect(report.buyers.map(({ overdue }) => overdue)).to.deep.equal([400, 500]);
    expect(report.quality.notices).to.deep.equal([]);
  });

  it('is read with open-ended steps, Sage', () => {
    const report = readList(
      [
        'Customer,< 30,< 60,< 90,< 120,Older,Total',
        'Acme,100.00,50.00,0.00,0.00,25.00,175.00',
        'Bolt,0.00,0.00,10.00,5.00,0.00,15.00',
      ].join('\n'),
    );
    expect(ladder(report)).to.deep.equal(['0–30: 100', '31–60: 50', '61–90: 10', '91–120: 5', '121–: 25']);
    expect(report.receivables.closing).to.equal(190);
  });

  it('is read with titles above and a total below, QuickBooks', () => {
    const report = readList(
      [
        'A/R Aging Summary',
        'Example Company',
        '"As of December 31, 2025"',
        '',
        ',CURRENT,1 - 30,31 - 60,61 - 90,91 AND OVER,TOTAL',
        'Adams,"1,200.00",0.00,300.00,0.00,0.00,"$1,500.00"',
        'Baker,0.00,"2,000.50",0.00,0.00,-100.00,"$1,900.50"',
        'TOTAL,"$1,200.00","$2,000.50",$300.00,$0.00,$-100.00,"$3,400.50"',
      ].join('\n'),
    );
    expect(report.period.to).to.equal('2025-12-31');
    expect(balances(report)).to.deep.equal([
      ['Baker', 1900.5],
      ['Adams', 1500],
    ]);
    expect(ladder(report)).to.deep.equal([
      'not due: 1200',
      '1–30: 2000.5',
      '31–60: 300',
      '61–90: 0',
      '91–: -100',
    ]);
  });

  it('is read with months as steps, Xero', () => {
    const report = readList(
      [
        'Aged Receivables Summary',
        'Demo Company',
        'As at 30 June 2025',
        'Contact,Current,< 1 Month,1 Month,2 Months,3 Months,Older,Total',
        'City Agency,0.00,541.25,0.00,0.00,0.00,0.00,541.25',
        'Young Bros,914.55,0.00,108.00,0.00,10.00,20.00,"1,052.55"',
        'Total,914.55,541.25,108.00,0.00,10.00,20.00,"1,593.80"',
      ].join('\n'),
    );
    expect(report.period.to).to.equal('2025-06-30');
    expect(report.receivables.closing).to.equal(1593.8);
    expect(ladder(report)).to.deep.equal([
      'not due: 914.55',
      '0–30: 541.25',
      '31–60: 108',
      '61–90: 0',
      '91–120: 10',
      '121–: 20',
    ]);
  });

  it('is read from Odoo, with the date in a heading', () => {
    const report = readList(
      [
        'Aged Receivable;;;;;;;',
        'As of 12/31/2025;At Date;1-30;31-60;61-90;91-120;Older;Total',
        'Azure Interior;1000.00;0.00;250.00;0.00;0.00;0.00;1250.00',
        'Deco Addict;0.00;80.00;0.00;0.00;0.00;20.00;100.00',
        'Total;1000.00;80.00;250.00;0.00;0.00;20.00;1350.00',
      ].join('\n'),
    );
    expect(balances(report)).to.deep.equal([
      ['Azure Interior', 1250],
      ['Deco Addict', 100],
    ]);
    expect(report.period.to).to.equal('2025-12-31');
    expect(ladder(report)[0]).to.equal('not due: 1000');
  });

  it('is read with steps that touch, OCA', () => {
    const report = readList(
      ['Partner;0-30;30-60;60-90;90+;Total', 'Un;1,00;2,00;3,00;4,00;10,00', 'Deux;0,50;;;;0,50'].join('\n'),
    );
    expect(ladder(report)).to.deep.equal(['0–30: 1.5', '31–60: 2', '61–90: 3', '91–: 4']);
  });

  it('is read from Business Central', () => {
    const report = readList(
      [
        'customerNumber,name,currencyCode,balanceDue,currentAmount,period1Amount,period2Amount,period3Amount',
        '10000,Adatum,,100.00,40.00,30.00,20.00,10.00',
        '20000,Trey,,5.00,5.00,0.00,0.00,0.00',
      ].join('\n'),
    );
    expect(balances(report)).to.deep.equal([
      ['Adatum', 100],
      ['Trey', 5],
    ]);
    expect(report.buyers[0]!.key).to.equal('10000');
    expect(ladder(report)).to.deep.equal(['not due: 45', '1–30: 30', '31–60: 20', '61–: 10']);
  });

  it('is read from Intacct', () => {
    const report = readList(
      [
        'Customer ID,Customer name,0-30,31-60,61-90,91-120,121-,Total',
        'C1,One,1,2,3,4,5,15',
        'C2,Two,10,0,0,0,0,10',
      ].join('\n'),
    );
    expect(ladder(report)).to.deep.equal(['0–30: 11', '31–60: 2', '61–90: 3', '91–120: 4', '121–: 5']);
  });

  it('is read with five periods, Sage 300', () => {
    const report = readList(
      [
        'Balance âgée CC par date d’échéance au 31 décembre 2025',
        'N° client\tNom du client\tCourant\t1 à 30 jours\t31 à 60 jours\t61 à 90 jours\tPlus de 90 jours\tTotal',
        '1100\tBARGAIN\t10 000,00\t0,00\t2 500,00\t0,00\t0,00\t12 500,00',
        '1200\tRONALD\t0,00\t0,00\t0,00\t0,00\t(75,25)\t(75,25)',
      ].join('\n'),
    );
    expect(report.period.to).to.equal('2025-12-31');
    expect(balances(report)).to.deep.equal([
      ['BARGAIN', 12500],
      ['RONALD', -75.25],
    ]);
    expect(report.receivables).to.deep.include({ closing: 12500, creditBalances: 75.25 });
  });

  it('is read with months as columns, LDCompta', () => {
    const report = readList(
      [
        'Balance âgée par échéance au 31/03/2026',
        'Compte;Intitulé;Antérieur;01/2026;02/2026;03/2026;04/2026;Total',
        'C001;ALPHA;10,00;20,00;30,00;40,00;50,00;150,00',
        'C002;BETA;;;;;5,00;5,00',
      ].join('\n'),
    );
    // Months end 59 and 31 days before, on the list's day, and after it.
    expect(ladder(report)).to.deep.equal(['not due: 95', '31–58: 30', '59–89: 20', '90–: 10']);
  });

  it('is read with earlier, later and periods between, Dailybiz', () => {
    const report = readList(
      [
        'Tiers;Antérieur;1-30 j;31-60 j;Postérieur;Total',
        'ALPHA;1,00;2,00;3,00;4,00;10,00',
        'BETA;0;0;0;7,00;7,00',
      ].join('\n'),
    );
    expect(ladder(report)).to.deep.equal(['not due: 11', '1–30: 2', '31–60: 3', '61–: 1']);
  });

  it('is read with balances on two sides', () => {
    const report = readList(
      [
        'Compte;Intitulé;Débit;Crédit;Solde débiteur;Solde créditeur',
        '411A;ALPHA;1000,00;400,00;600,00;',
        '411B;BETA;100,00;150,00;;50,00',
      ].join('\n'),
    );
    expect(balances(report)).to.deep.equal([
      ['ALPHA', 600],
      ['BETA', -50],
    ]);
    expect(report.quality).to.deep.include({ debit: 600, credit: 50 });
  });
});

describe('a list of open items', () => {
  it('is aged by its due dates at the day of the list, Sage 100', () => {
    const report = readList(
      [
        'CT_Num;CT_Intitule;DO_Piece;DO_Date;DO_Echeance;DO_TotalTTC;DO_MontantRegle',
        'ALPHA;Alpha SARL;FA1;01/10/2025;31/10/2025;1200,00;200,00',
        'ALPHA;Alpha SARL;FA2;15/12/2025;14/01/2026;600,00;0',
        'BETA;Beta SA;FA3;31/08/2025;30/09/2025;99,99;0,00',
      ].join('\n'),
      'echeancier_20251231.csv',
    );
    expect(balances(report)).to.deep.equal([
      ['Alpha SARL', 1600],
      ['Beta SA', 99.99],
    ]);
    // 61 days after 31 October, 92 after 30 September.
    expect(ladder(report)).to.deep.equal([
      'not due: 600',
      '1–30: 0',
      '31–60: 0',
      '61–90: 1000',
      '91–: 99.99',
    ]);
    expect(report.payment.method).to.equal('dueDates');
    expect(report.payment.daysPastDue).to.be.closeTo((1000 * 61 + 99.99 * 92) / 1699.99, 1e-9);
    expect(report.submission).to.deep.include({ buyerCount: 2 });
    expect(report.missing).to.deep.equal(['insurableTurnover']);
  });

  it('is aged anew where its own ladder says something else', () => {
    const report = readList(
      [
        'Au 31/12/2025',
        'Client;Facture;Date facture;Échéance;Restant dû;Non échu;0-30;31-60;>60',
        'ALPHA;F1;01/12/2025;31/12/2025;100,00;;100,00;;',
        'BETA;F2;01/11/2025;01/12/2025;50,00;;;50,00;',
      ].join('\n'),
    );
    // The list counts from the invoice; by due date, the first is due today and the second for 30 days.
    expect(ladder(report)).to.deep.equal(['not due: 100', '1–30: 50', '31–60: 0', '61–90: 0', '91–: 0']);
  });

  it('is read below each customer, with their totals, Xero', () => {
    const report = readList(
      [
        'Aged Receivables Detail',
        'As at 30 June 2025',
        'Date,Reference,Due Date,Total,Paid,Credited,Due',
        'City Agency,,,,,,',
        '13 May 2025,INV-1,27 May 2025,600.00,58.75,0.00,541.25',
        '20 Jun 2025,INV-2,4 Jul 2025,100.00,0.00,0.00,100.00',
        'Total City Agency,,,700.00,58.75,0.00,641.25',
        'Young Bros,,,,,,',
        '1 Mar 2025,INV-3,15 Mar 2025,20.00,0.00,0.00,20.00',
        'Total Young Bros,,,20.00,0.00,0.00,20.00',
        'Total,,,720.00,58.75,0.00,661.25',
      ].join('\n'),
    );
    expect(balances(report)).to.deep.equal([
      ['City Agency', 641.25],
      ['Young Bros', 20],
    ]);
    // 34 days after 27 May, 107 after 15 March.
    expect(ladder(report)).to.deep.equal(['not due: 100', '1–30: 0', '31–60: 541.25', '61–90: 0', '91–: 20']);
    expect(report.quality).to.deep.include({ lines: 8, understood: 5, refusedCount: 3 });
  });

  it('is read in frames, with signs behind the amounts, SAP', () => {
    const report = readList(
      [
        '|Customer  |Name 1   |DocumentNo|Doc. Date |Net due dt|Amount in local currency|Curr.|',
        '|---------------------------------------------------------------------------|',
        '|100001    |ALPHA AG |1800001   |01.11.2025|01.12.2025|              1.234,56  |EUR  |',
        '|100001    |ALPHA AG |1600002   |05.11.2025|05.11.2025|                234,56- |EUR  |',
        '|100002    |BETA NV  |1800003   |15.12.2025|14.01.2026|                 10,00  |USD  |',
      ].join('\n'),
      'FBL5N_2025-12-31.txt',
    );
    expect(balances(report)).to.deep.equal([
      ['ALPHA AG', 1000],
      ['BETA NV', 10],
    ]);
    expect(report.buyers[0]!.key).to.equal('100001');
    // 30 days after 1 December; the credit note 56 days after its date.
    expect(ladder(report)).to.deep.equal([
      'not due: 10',
      '1–30: 1234.56',
      '31–60: -234.56',
      '61–90: 0',
      '91–: 0',
    ]);
    expect(report.quality).to.deep.include({ lines: 3, understood: 3 });
  });

  it('is read with the customer’s total above its items', () => {
    const report = readList(
      [
        'Client;Facture;Échéance;Total',
        'ALPHA;;;300,00',
        ';F1;31/01/2026;100,00',
        ';F2;31/10/2025;200,00',
        'BETA;;;50,00',
        ';F3;15/12/2025;50,00',
        'Total général;;;350,00',
      ].join('\n'),
      'au 2025-12-31.csv',
    );
    expect(balances(report)).to.deep.equal([
      ['ALPHA', 300],
      ['BETA', 50],
    ]);
    expect(report.receivables.closing).to.equal(350);
    expect(report.quality).to.deep.include({ lines: 6, understood: 3, refusedCount: 3 });
  });
});

describe('a customer ledger', () => {
  const text = [
    'Grand livre auxiliaire clients du 01/01/2025 au 31/12/2025',
    'Compte;Date;Journal;Pièce;Libellé;Débit;Crédit;Solde progressif',
    'Compte : 411A CLIENT ALPHA;;;;;;;',
    '411A;01/01/2025;AN;;A nouveau;500,00;;500,00',
    '411A;10/02/2025;BQ;;Règlement;;500,00;0,00',
    '411A;01/11/2025;VE;F12;Facture 12;1 200,00;;1 200,00',
    '411A;20/12/2025;BQ;;Acompte;;200,00;1 000,00',
    'Total 411A;;;;;1 700,00;700,00;',
    '411B;05/12/2025;VE;F13;Facture 13;80,00;;80,00',
    'Total 411B;;;;;80,00;0,00;',
    'Total général;;;;;1 780,00;700,00;',
  ].join('\n');

  it('gives what is owed, its peak and its age under several terms', () => {
    const report = readList(text);
    expect(report.period).to.deep.equal({ from: '2025-01-01', to: '2025-12-31', months: 12 });
    expect(
      report.buyers.map(({ key, closingOutstanding, peakOutstanding }) => [
        key,
        closingOutstanding,
        peakOutstanding,
      ]),
    ).to.deep.equal([
      ['411A', 1000, 1200],
      ['411B', 80, 80],
    ]);
    // The invoice of 1 November is 60 days old, that of 5 December 26.
    expect(report.receivables.overdueByTerm['30']!.map(({ amount }) => amount)).to.deep.equal([
      80, 1000, 0, 0, 0,
    ]);
    expect(report.receivables.overdueByTerm['60']!.map(({ amount }) => amount)).to.deep.equal([
      1080, 0, 0, 0, 0,
    ]);
    expect(report.quality).to.deep.include({ debit: 1780, credit: 700, refusedCount: 3 });
  });
});
