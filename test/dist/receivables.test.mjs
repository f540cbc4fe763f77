import assert from 'node:assert/strict';
import { Blob } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { commandScript, distFolder } from '../../tools/dist.mjs';

const header =
  'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise';

/** A year of invoices of 1,000 € and one of 4,000 €, 20 % VAT on top, one a month, to three customers. */
const fec = [
  header,
  ...[...Array(12).keys()].flatMap((month) => {
    const date = `2025${String(month + 1).padStart(2, '0')}15`;
    const amount = month === 5 ? 4000 : 1000;
    const line = (account, customer, debit, credit) =>
      `VE|Ventes|${month + 1}|${date}|${account}|x|${customer && `C${month % 3}`}|${customer && `SECRET ${month % 3}`}|F${month}|${date}|Facture|${debit},00|${credit},00|||||`;
    return [
      line('411000', true, amount * 1.2, 0),
      line('707000', '', 0, amount),
      line('445710', '', 0, amount * 0.2),
    ];
  }),
].join('\r\n');

describe('the reader of books, in bare Node', () => {
  it('gives a report that the engine prices', async () => {
    const { analyse } = await import('credit-rate-simulator/receivables');
    const { price } = await import('credit-rate-simulator/engine');
    for (const content of [fec, gzipSync(fec)]) {
      const report = await analyse(new Blob([content]));
      assert.equal(report.turnover.total, 15_000);
      assert.equal(report.receivables.closing, 18_000);
      assert.deepEqual(report.missing, []);
      assert.ok(price(report.submission).premiumRate > 0);
    }
  });

  it('refuses what it cannot read with a code', async () => {
    const { analyse, RefusedFile } = await import('credit-rate-simulator/receivables');
    await assert.rejects(
      analyse(new Blob(['%PDF-1.7'])),
      (error) => error instanceof RefusedFile && error.code === 'pdf',
    );
  });

  it('reads the XML form', async () => {
    const { analyse } = await import('credit-rate-simulator/receivables');
    const line = (account, debit, credit) =>
      `<ligne><CompteNum>${account}</CompteNum><CompteLib>x</CompteLib><CompteAuxNum>${account === '411' ? 'C1' : ''}</CompteAuxNum><Debit>${debit}</Debit><Credit>${credit}</Credit></ligne>`;
    const xml = `<?xml version="1.0"?><comptabilite><exercice><journal><JournalCode>VE</JournalCode><ecriture><EcritureNum>1</EcritureNum><EcritureDate>2025-03-01</EcritureDate>${line('411', '120.0', '0.0')}${line('707', '0.0', '100.0')}${line('4457', '0.0', '20.0')}</ecriture></journal></exercice></comptabilite>`;
    assert.equal((await analyse(new Blob([xml]))).turnover.total, 100);
  });
});

describe('the command', () => {
  let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'books-'));
    await writeFile(join(folder, 'fec.txt'), fec);
  });
  after(() => rm(folder, { recursive: true }));

  const run = (args, input) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(distFolder, commandScript), ...args],
      {
        cwd: folder,
        input,
        encoding: 'utf8',
      },
    );
    return { status, stdout, stderr };
  };

  it('begins with the line that makes it one', async () => {
    assert.match(await readFile(join(distFolder, commandScript), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('prints the questionnaire and the estimate, names masked', () => {
    const { status, stdout, stderr } = run(['fec.txt']);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(stdout, /Chiffre d’affaires HT +15\s000\s€/);
    assert.match(stdout, /Taux probable/);
    assert.doesNotMatch(stdout, /SECRET/);
    assert.match(run(['--names', 'fec.txt']).stdout, /SECRET 2/);
  });

  it('prints JSON that agrees with the engine, from the standard input too', async () => {
    const { price } = await import('credit-rate-simulator/engine');
    const { status, stdout } = run(['--json', '--sector', 'wholesale'], fec);
    assert.equal(status, 0);
    assert.doesNotMatch(stdout, /SECRET|"C\d"/);
    const { submission, estimate, missing } = JSON.parse(stdout);
    assert.deepEqual(missing, []);
    assert.equal(submission.sector, 'wholesale');
    assert.equal(estimate.premiumRate, price(submission).premiumRate);
    assert.ok(estimate.range.low < estimate.range.high);
  });

  it('says what is missing, and takes it', () => {
    const list = 'Client;Solde\nA;10,00\nB;5,00\n';
    const without = run([], list);
    assert.equal(without.status, 3);
    assert.match(without.stdout, /--turnover/);
    assert.equal(run(['--turnover', '1 000 000'], list).status, 0);
  });

  it('says what is wrong, with a code of its own', () => {
    assert.equal(run([], '').status, 1);
    assert.match(run(['--lang', 'en'], '').stderr, /the file is empty/);
    assert.equal(run(['nothing.txt']).status, 1);
    assert.equal(run(['--unknown']).status, 2);
    assert.equal(run(['--sector', 'nonsense', 'fec.txt']).status, 2);
    assert.match(run(['--help', '--lang', 'en']).stdout, /Exit codes/);
  });
});
