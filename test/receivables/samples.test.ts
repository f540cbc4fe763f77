/// <reference types="vite/client" />
import { expect } from '@open-wc/testing';
import agedList from '../../demo/exemple-balance-agee.csv?raw';
import entries from '../../demo/exemple-FEC.txt?raw';
import { samples } from '../../tools/books/sample.mjs';

describe('the sample files of the demo', () => {
  it('are what the generator makes of them: `node tools/books/write.mjs samples`', () => {
    const made = samples();
    expect(made['demo/exemple-FEC.txt'] === entries, 'entries').to.equal(true);
    expect(made['demo/exemple-balance-agee.csv'] === agedList, 'aged list').to.equal(true);
  });

  it('are small', () => {
    expect(new TextEncoder().encode(entries).length).to.be.below(400_000);
    expect(entries.split('\r\n').length).to.be.within(2500, 3500);
  });
});
