import { expect } from '@open-wc/testing';
import * as parts from '../../src/views/buyers/reading/parts.js';
import type { Outcome, Request } from '../../src/views/buyers/reading/protocol.js';
import { read, type Parts } from '../../src/views/buyers/reading/read.js';

const HEADER =
  'JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise';

/** A sale to a customer: 1,000 € excl. VAT, 1,200 € with it. */
const sale = (number: number, customer: string, month: string) =>
  [
    ['411000', 'Clients', customer, `Client ${customer}`, '1200,00', '0,00'],
    ['701000', 'Ventes', '', '', '0,00', '1000,00'],
    ['445710', 'TVA collectée', '', '', '0,00', '200,00'],
  ].map(([account, label, key, name, debit, credit]) =>
    [
      ...['VE', 'Ventes', String(number), `2025${month}15`, account, label, key, name, `F${number}`],
      ...[`2025${month}15`, 'Facture', debit, credit, '', '', `2025${month}15`, '', ''],
    ].join('\t'),
  );

/** Four sales: three to A, one to B. */
const books = [HEADER, ...['A', 'A', 'B', 'A'].flatMap((key, i) => sale(i + 1, key, `0${i * 2 + 1}`))].join(
  '\r\n',
);

const request: Request = {
  sources: [{ name: '123456789FEC20251231.txt', content: new Blob([`${books}\r\n`]) }],
  roles: undefined,
};

const outcomeOf = (from: Parts) => read(request, () => undefined, from).outcome;

const figures = (outcome: Outcome) => {
  if (outcome.status !== 'read') throw new Error(outcome.code);
  const [report] = outcome.reading.reports;
  return {
    turnover: report!.turnover!.total,
    buyers: report!.buyers.map(({ key, turnover }) => [key, turnover]),
    lines: report!.quality.lines,
    whole: JSON.stringify(outcome.reading),
  };
};

describe('the reader of the view on own books', () => {
  it('reads in a worker, and the same where there is none, or none that begins', async () => {
    let threads = 0;
    const counted: Parts = {
      worker: () => {
        threads++;
        return parts.worker();
      },
      here: () => Promise.reject(new Error('read in the page')),
    };
    const inWorker = figures(await outcomeOf(counted));
    expect(threads).to.equal(1);
    expect(inWorker).to.deep.include({ turnover: 4_000, lines: 12 });
    expect(inWorker.buyers).to.deep.equal([
      ['A', 3_000],
      ['B', 1_000],
    ]);
    const none: Parts = {
      worker: () => {
        throw new DOMException('', 'SecurityError');
      },
      here: parts.here,
    };
    expect(figures(await outcomeOf(none))).to.deep.equal(inWorker);
    const absent: Parts = { worker: () => new Worker('/no/such/worker.js'), here: parts.here };
    expect(figures(await outcomeOf(absent))).to.deep.equal(inWorker);
    // Copied without its parts, as bundlers of hosts do: it begins, and finds none of them.
    const alone = `import('${location.origin}/no/such/part.js').then(() => postMessage({ kind: 'ready' }), reportError);`;
    const address = URL.createObjectURL(new Blob([alone], { type: 'text/javascript' }));
    const bare: Parts = { worker: () => new Worker(address, { type: 'module' }), here: parts.here };
    expect(figures(await outcomeOf(bare))).to.deep.equal(inWorker);
    URL.revokeObjectURL(address);
  });

  it('ends the thread when it is done, and when it is cancelled', async () => {
    let ended = 0;
    const watched: Parts = {
      worker: () => {
        const thread = parts.worker();
        const terminate = thread.terminate.bind(thread);
        thread.terminate = () => {
          ended++;
          terminate();
        };
        return thread;
      },
      here: parts.here,
    };
    await outcomeOf(watched);
    expect(ended).to.equal(1);
    const running = read(request, () => undefined, watched);
    running.cancel();
    const failed = await running.outcome.catch((error: unknown) => (error as Error).name);
    expect(failed).to.equal('AbortError');
    expect(ended).to.equal(2);
  });

  it('gives a refusal of the reader as it is', async () => {
    const empty: Request = { sources: [{ name: 'x.txt', content: new Blob([]) }], roles: undefined };
    const outcome = await read(empty, () => undefined, parts).outcome;
    expect(outcome).to.include({ status: 'refused', code: 'empty' });
  });
});
