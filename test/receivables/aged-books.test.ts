import { expect } from '@open-wc/testing';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { agedText, expectedAged, type AgedGiven } from '../../tools/books/aged.mjs';
import { fecText } from '../../tools/books/fec.mjs';
import { fecXml } from '../../tools/books/xml.mjs';
import { analyse } from '../../src/receivables/analyse.js';
import type { ReceivablesReport } from '../../src/receivables/report.js';
import { xlsx } from './xlsx-file.js';

/*
 * Lists that the generator writes, against what it knows of the company's open items (`expectedAged`): to the cent,
 * customer by customer and step by step.
 */

const cents = (amount: number) => Math.round(amount * 100);

const layouts = [
  'frenchSummary',
  'frenchItems',
  'englishSummary',
  'englishItems',
  'signedItems',
  'ledger',
] as const;
const decimals = ['comma', 'frenchGroups', 'germanGroups', 'englishGroups'] as const;

describe('lists of made-up companies', () => {
  for (const layout of layouts) {
    it(`give what customers owe, ${layout}`, async () => {
      let lists = 0;
      for (const money of decimals)
        for (const titles of [true, false])
          for (const totals of [true, false])
            for (const separator of [';', ','] as const) {
              const given: AgedGiven = {
                layout,
                decimals: money,
                titles,
                totals,
                separator,
                seed: 1 + (lists % 5),
                customers: 12,
              };
              const report = await analyse(new Blob([[...agedText(given)].join('')]));
              const expected = expectedAged(given);
              const said = JSON.stringify(given);
              expect(cents(report.receivables.closing), said).to.equal(expected.closing);
              const found = new Map(
                report.buyers.flatMap((buyer) => [
                  [buyer.key, buyer],
                  [buyer.name, buyer],
                ]),
              );
              for (const { code, name, closing } of expected.buyers)
                expect(
                  cents((found.get(code) ?? found.get(name))!.closingOutstanding),
                  `${said} ${code}`,
                ).to.equal(closing);
              const { lines, understood, repaired, refusedCount } = report.quality;
              expect(understood + repaired + refusedCount, said).to.equal(lines);
              // A list without titles does not say its day.
              if (titles && layout !== 'ledger' && layout !== 'signedItems') {
                const bands = [0, 1, 2, 3, 4].map((band) =>
                  expected.buyers.reduce((sum, buyer) => sum + buyer.bands[band]!, 0),
                );
                expect(
                  report.receivables.overdue.map(({ amount }) => cents(amount)),
                  said,
                ).to.deep.equal(bands);
              }
              lists++;
            }
      expect(lists).to.equal(32);
    });
  }
});

describe('accounting entries of made-up companies', () => {
  const company = { seed: 5, lines: 1200, customers: 15 };
  const figures = ({ period, turnover, buyers, receivables, losses, quality }: ReceivablesReport) => ({
    period,
    turnover,
    losses,
    receivables: [receivables.closing, receivables.creditBalances],
    buyers: buyers.map(({ key, name, turnover: own, closingOutstanding, peakOutstanding }) => [
      key,
      name,
      own,
      closingOutstanding,
      peakOutstanding,
    ]),
    quality: [quality.lines, quality.understood, quality.debit, quality.credit],
  });

  it('give the same figures packed, as XML and as a spreadsheet', async () => {
    const text = [...fecText(company)].join('');
    const plain = figures(await analyse(new Blob([text])));
    expect(plain.turnover!.total).to.be.above(0);
    expect(plain.buyers.length).to.be.above(5);
    const xml = [...fecXml(company)].join('');
    const rows = text
      .split('\r\n')
      .filter(Boolean)
      .map((line) => line.split('\t').map((cell) => cell || undefined));
    const forms = {
      gzip: gzipSync(strToU8(text)),
      zip: zipSync({ 'fec.txt': strToU8(text) }),
      xml: strToU8(xml),
      'xml, other names': strToU8([...fecXml({ ...company, auxName: 'CompteAuxNum' })].join('')),
      xlsx: xlsx({ FEC: rows }),
    };
    for (const [form, bytes] of Object.entries(forms))
      expect(figures(await analyse(new Blob([bytes as BlobPart]))), form).to.deep.equal(plain);
  });
});
