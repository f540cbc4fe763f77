import { expect } from '@open-wc/testing';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { analyse, readCells, UnsureColumns, type Input } from '../../src/receivables/analyse.js';
import { RefusedFile, type FileRefusal, type ReceivablesReport } from '../../src/receivables/report.js';
import { expected, fecRows, fecText } from './small-fec.js';
import { xlsx } from './xlsx-file.js';

const blob = (content: string | Uint8Array) => new Blob([content as BlobPart]);

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

function expectSmallFec(report: ReceivablesReport) {
  expect(report.kind).to.equal('accountingEntries');
  expect(report.turnover!.total).to.equal(expected.turnover);
  expect(report.receivables.closing).to.equal(expected.closing);
  expect(report.payment.daysByReconciliation).to.equal(expected.days);
  expect(report.buyers.map((buyer) => [buyer.name, buyer.turnover, buyer.closingOutstanding])).to.deep.equal(
    expected.buyers,
  );
  expect(report.quality).to.deep.include({
    lines: 8,
    understood: 8,
    refusedCount: 0,
    debit: 3000,
    credit: 3000,
  });
}

async function refusal(content: string | Uint8Array): Promise<[FileRefusal, string]> {
  try {
    await analyse(blob(content));
  } catch (error) {
    if (error instanceof RefusedFile) return [error.code, error.detail];
    throw error;
  }
  throw new Error('not refused');
}

const list = 'Client;Total;0-30;31-60\nALPHA;30,00;10,00;20,00\nBETA;5,00;5,00;\n';

describe('accounting entries, in every form', () => {
  it('are read from a file', async () => expectSmallFec(await analyse(blob(fecText))));

  it('are read from a stream, whatever its pieces', async () => {
    const bytes = strToU8(fecText);
    expectSmallFec(await analyse(pieces(bytes, 1)));
    expectSmallFec(await analyse(blob(fecText).stream()));
  });

  it('are read from gzip, of several members too, a byte at a time too', async () => {
    const bytes = strToU8(fecText);
    const packed = gzipSync(bytes);
    expectSmallFec(await analyse(blob(packed)));
    expectSmallFec(await analyse(pieces(packed, 1)));
    const two = [gzipSync(bytes.subarray(0, 500), { filename: 'a' }), gzipSync(bytes.subarray(500))];
    expectSmallFec(await analyse(new Blob(two)));
  });

  it('are read from zip, packed or stored, beside what systems add', async () => {
    const bytes = strToU8(fecText);
    const junk = { '__MACOSX/._fec.txt': strToU8('\0\0'), 'books/': new Uint8Array(0) };
    expectSmallFec(await analyse(blob(zipSync({ ...junk, 'books/fec.txt': bytes }))));
    expectSmallFec(await analyse(blob(zipSync({ 'fec.txt': [bytes, { level: 0 }] }))));
    expectSmallFec(await analyse(pieces(zipSync({ 'fec.txt': bytes }), 7)));
    expectSmallFec(await analyse(blob(zipSync({ 'fec.txt.gz': gzipSync(bytes) }))));
  });

  it('are read from text of two bytes a character, with a mark or without', async () => {
    const wide = (text: string, little: boolean) => {
      const bytes = new Uint8Array(text.length * 2);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
      return bytes;
    };
    expectSmallFec(await analyse(blob(wide(`\ufeff${fecText}`, true))));
    expectSmallFec(await analyse(blob(wide(`\ufeff${fecText}`, false))));
    expectSmallFec(await analyse(blob(wide(fecText, true))));
  });

  it('are read from a text padded with zeros', async () => {
    expectSmallFec(await analyse(blob(fecText.replaceAll('Ventes\t', 'Ventes\0\0\0\t'))));
  });

  it('are read from a spreadsheet, dates and amounts as numbers', async () => {
    const cells = fecRows.map((row, at) =>
      row.map((text, column) => {
        if (at === 0 || text === '') return text === '' ? undefined : text;
        if ([3, 9, 14, 15].includes(column)) return { serial: serialOf(text) };
        return [11, 12].includes(column) ? Number(text.replace(',', '.')) : text;
      }),
    );
    const notes = [['Notes'], [], ['Client', 'ALPHA']];
    expectSmallFec(await analyse(blob(xlsx({ Notes: notes, FEC: cells }))));
    expectSmallFec(await analyse(blob(xlsx({ FEC: cells }, { inline: true }))));
    // Without a style, serial numbers are days where the heading says so.
    const bare = cells.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.serial : cell)));
    expectSmallFec(await analyse(blob(xlsx({ FEC: bare }))));
  });

  it('are read from the XML form', async () => {
    const [, ...rows] = fecRows;
    const line = (row: readonly string[]) =>
      `<ligne><CompteNum>${row[4]}</CompteNum><CompteLib>${row[5]}</CompteLib><CompteAuxNum>${row[6]}</CompteAuxNum><CompteAuxLib>${row[7]}</CompteAuxLib><Debit>${row[11]!.replace(',', '.')}</Debit><Credit>${row[12]!.replace(',', '.')}</Credit>${row[13] ? `<EcritureLet>${row[13]}</EcritureLet>` : ''}</ligne>`;
    const entry = (of: readonly (readonly string[])[]) =>
      `<ecriture><EcritureNum>${of[0]![2]}</EcritureNum><EcritureDate>${isoOf(of[0]![3]!)}</EcritureDate><EcritureLib>A &amp; B | C</EcritureLib><PieceRef>${of[0]![8]}</PieceRef><PieceDate>${isoOf(of[0]![9]!)}</PieceDate>${of.map(line).join('\n')}<ValidDate>2025-12-31</ValidDate></ecriture>`;
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
      <comptabilite><exercice><DateCloture>2025-12-31</DateCloture>
      <journal><JournalCode>VE</JournalCode><JournalLib>Ventes</JournalLib>${entry(rows.slice(0, 3))}${entry(rows.slice(3, 6))}</journal>
      <journal><JournalCode>BQ</JournalCode><JournalLib>Banque</JournalLib>${entry(rows.slice(6))}</journal>
      </exercice></comptabilite>`;
    expectSmallFec(await analyse(blob(xml)));
    expectSmallFec(await analyse(pieces(strToU8(xml), 3)));
    expectSmallFec(await analyse(blob(gzipSync(strToU8(xml)))));
  });

  it('are told from an archive of several years, the latest first, with the losses of all', async () => {
    const earlier = fecText.replaceAll('2025', '2024');
    const both = zipSync({
      '2024.txt': strToU8(earlier),
      '2025.txt': strToU8(fecText),
      'lisez-moi.pdf': strToU8('%PDF-1.4'),
    });
    const report = await analyse(blob(both));
    expect(report.period.to.slice(0, 4)).to.equal('2025');
    expect(report.quality.notices).to.include('severalFiles:2');
    expect(report.quality.notices).to.include('fileRefused:pdf:lisez-moi.pdf');
    const { reports, submission, missing } = await analyse([
      { input: blob(earlier), fileName: '2024.txt' },
      blob(fecText),
    ]);
    expect(reports.map(({ period }) => period.to.slice(0, 4))).to.deep.equal(['2025', '2024']);
    expect(missing).to.deep.equal([]);
    expect(submission.lossExperience).to.have.property('kind', 'amounts');
    expect((submission.lossExperience as { history: unknown[] }).history).to.have.length(2);
  });
});

describe('a list of aged receivables, in every form', () => {
  const closing = async (input: Input) => (await analyse(input)).receivables.closing;

  it('is read from text, in either character set', async () => {
    expect(await closing(blob(list))).to.equal(35);
    const latin = new Uint8Array(
      [...list.replace('ALPHA', 'ÉLÉONORE')].map((character) => character.charCodeAt(0)),
    );
    const report = await analyse(blob(latin));
    expect(report.buyers[0]!.name).to.equal('ÉLÉONORE');
  });

  it('is read from pasted cells', async () => {
    const report = await readCells('Customer\tBalance\n"Multi\nline ""Ltd"""\t1,234.50\nB\t2.00\n');
    expect(report.buyers.map(({ name, closingOutstanding }) => [name, closingOutstanding])).to.deep.equal([
      ['Multi\nline "Ltd"', 1234.5],
      ['B', 2],
    ]);
  });

  it('is read from the sheet of a workbook that has most known columns, below titles and blank rows', async () => {
    const sheet = [
      ['Balance âgée'],
      [],
      ['Arrêtée au', { serial: 46022 }],
      ['Client', 'Facture', 'Échéance', 'Restant dû'],
      ['ALPHA', 'F1', { serial: 45992 }, 0.1 + 0.2],
      ['BETA & FILS', 'F2', { serial: 46023 }, 1234.5],
    ];
    const report = await analyse(blob(xlsx({ Synthèse: [['Titre'], ['Texte', 1]], Détail: sheet })));
    // 46022 is 31 December 2025, 45992 is 1 December.
    expect(report.period.to).to.equal('2025-12-31');
    expect(
      report.buyers.map(({ name, closingOutstanding, overdue }) => [name, closingOutstanding, overdue]),
    ).to.deep.equal([
      ['BETA & FILS', 1234.5, 0],
      ['ALPHA', 0.3, 0.3],
    ]);
    expect(report.receivables.overdue[1]!.amount).to.equal(0.3);
    const mac = await analyse(
      blob(
        xlsx(
          {
            Détail: sheet.map((row) =>
              row.map((cell) => (typeof cell === 'object' ? { serial: cell.serial - 1462 } : cell)),
            ),
          },
          { from1904: true },
        ),
      ),
    );
    expect(mac.period.to).to.equal('2025-12-31');
  });

  it('is read from a web page or a table of tabs that is called .xls', async () => {
    const html = `<html><head><meta charset="utf-8"></head><body><table><tr><th>Client<th>Solde</tr><tr><td>ALPHA &amp; CO<td>1&nbsp;234,50</tr><tr><td>B&eacute;ta</td><td>2,00</td></tr></table></body></html>`;
    const report = await analyse(blob(html), { fileName: 'export.xls' });
    expect(report.buyers.map(({ name, closingOutstanding }) => [name, closingOutstanding])).to.deep.equal([
      ['ALPHA & CO', 1234.5],
      ['Béta', 2],
    ]);
    expect(await closing(blob(list.replaceAll(';', '\t')))).to.equal(35);
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row><Cell><Data ss:Type="String">Client</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">Solde</Data></Cell></Row><Row><Cell><Data ss:Type="String">ALPHA</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">12.5</Data></Cell></Row></Table></Worksheet></Workbook>`;
    expect(await closing(blob(xml))).to.equal(12.5);
  });

  it('asks for columns that it cannot tell, three values each, and takes the answer', async () => {
    const text = 'ALPHA;100,00;x\nBETA;50,00;y\nGAMMA;1,00;z\nDELTA;2,00;z\n';
    const unsure = await analyse(blob(text)).catch((error: unknown) => error);
    expect(unsure).to.be.instanceOf(UnsureColumns);
    expect((unsure as UnsureColumns).columns.slice(0, 2)).to.deep.equal([
      { column: 0, header: '', samples: ['ALPHA', 'BETA', 'GAMMA'], proposed: 'customerName' },
      { column: 1, header: '', samples: ['100,00', '50,00', '1,00'], proposed: 'total' },
    ]);
    const report = await analyse(blob(text), { columns: { 0: 'customerName', 1: 'total' } });
    expect(report.receivables.closing).to.equal(153);
  });
});

describe('what is no such file', () => {
  const packed = zipSync({ 'fec.txt': strToU8(fecText) });

  it('is refused by what it is', async () => {
    expect(await refusal('')).to.deep.equal(['empty', '']);
    expect(await refusal('%PDF-1.7\n%âãÏÓ')).to.deep.equal(['pdf', '']);
    expect(await refusal(new Uint8Array(3000).map((_zero, at) => (at * 37) % 256))).to.deep.equal([
      'binary',
      '',
    ]);
    expect(await refusal(new Uint8Array(100_000))).to.deep.equal(['binary', '']);
    const old = new Uint8Array(4096);
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await refusal(old)).to.deep.equal(['legacyExcel', '']);
    old.set(
      [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]),
      2000,
    );
    expect(await refusal(old)).to.deep.equal(['encrypted', 'xlsx']);
    expect(await refusal(zipSync({ 'word/document.xml': strToU8('<a/>') }))).to.deep.equal([
      'binary',
      'docx',
    ]);
    expect((await refusal('Il était une fois, dans un pays lointain.'))[0]).to.equal('noHeader');
    expect((await refusal('<?xml version="1.0"?><a><b>1</b></a>'))[0]).to.equal('noHeader');
  });

  it('is refused where an archive is cut, changed or behind a password', async () => {
    expect((await refusal(packed.slice(0, -30)))[0]).to.equal('corrupt');
    const gzip = gzipSync(strToU8(fecText));
    expect((await refusal(gzip.slice(0, -9)))[0]).to.equal('corrupt');
    // A bit of the checksum.
    expect((await refusal(gzip.map((byte, at) => (at === gzip.length - 6 ? byte ^ 1 : byte))))[0]).to.equal(
      'corrupt',
    );
    const directory = packed.length - 22 - 46 - 'fec.txt'.length;
    expect((await refusal(packed.map((byte, at) => (at === directory + 16 ? byte ^ 1 : byte))))[0]).to.equal(
      'corrupt',
    );
    expect(await refusal(packed.map((byte, at) => (at === directory + 8 ? byte | 1 : byte)))).to.deep.equal([
      'encrypted',
      'zip',
    ]);
    expect((await refusal('<?xml version="1.0"?><comptabilite><exercice></comptabilite>'))[0]).to.equal(
      'corrupt',
    );
  });

  it('is refused before a bomb has gone off', async () => {
    const zeros = new Uint8Array(40_000_000).fill(10);
    let bytes = 0;
    const reading = analyse(blob(gzipSync(zeros)), {
      yieldAfter: async (done) => {
        expect(done).to.be.at.most(262_144);
        bytes += done;
      },
    });
    const refused = await reading.catch((error: unknown) => error);
    expect(refused).to.have.property('code', 'tooLarge');
    expect(bytes).to.be.within(1, 40_000_000);
  });

  it('is refused where a line has no end', async () => {
    expect((await refusal(`Client;Total\n${'a'.repeat(2_000_000)}`))[0]).to.equal('endlessLine');
  });
});

describe('a reading', () => {
  const long = fecText + fecText.slice(fecText.indexOf('\n') + 1).repeat(3000);

  it('gives others a turn at least every 256 kB, whatever comes at a time', async () => {
    const turns: number[] = [];
    const yieldAfter = async (bytes: number) => void turns.push(bytes);
    const rows = Array.from({ length: 40_000 }, (_none, at) => `CLIENT ${at};${at + 1},50\n`).join('');
    const table = await analyse(blob(gzipSync(strToU8(`Client;Solde\n${rows}`))), { yieldAfter });
    expect(table.buyers).to.have.length(40_000);
    expect(Math.max(...turns.splice(0))).to.be.within(1, 262_144);
    const report = await analyse(blob(long), { yieldAfter });
    expect(report.quality.lines).to.equal(8 * 3001);
    expect(Math.max(...turns)).to.be.within(1, 262_144);
    expect(turns.reduce((sum, bytes) => sum + bytes, 0)).to.equal(strToU8(long).length);
  });

  it('tells how far it is', async () => {
    const told: { bytes: number; total: number | null; lines: number }[] = [];
    await analyse(blob(long), { onProgress: (progress) => void told.push(progress) });
    const size = strToU8(long).length;
    expect(told.at(-1)).to.deep.equal({ bytes: size, total: size, lines: 8 * 3001 });
    expect(told.every(({ bytes }, at) => at === 0 || bytes >= told[at - 1]!.bytes)).to.equal(true);
  });

  it('ends when it is told to, and lets the stream go', async () => {
    const controller = new AbortController();
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      start: (source) => source.enqueue(strToU8(fecText)),
      pull: (source) => {
        source.enqueue(strToU8(fecText.slice(fecText.indexOf('\n') + 1).repeat(100)));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    let turns = 0;
    const reading = analyse(stream, {
      signal: controller.signal,
      yieldAfter: async () => {
        if (++turns === 3) controller.abort();
      },
    });
    expect(await reading.catch((error: unknown) => error)).to.have.property('name', 'AbortError');
    expect(turns).to.equal(3);
    expect(cancelled).to.equal(true);
  });
});

const isoOf = (date: string) => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
const serialOf = (date: string) => Date.parse(isoOf(date)) / 86_400_000 + 25_569;
