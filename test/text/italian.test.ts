import { expect } from '@open-wc/testing';
import { days, shares } from '../../src/text/italian.js';

describe('the articles of Italian', () => {
  it('go before a day as it is read', () => {
    expect(['1º marzo', '3 marzo', '8 marzo', '11 marzo', '18 marzo'].map(days.il)).to.deep.equal([
      'il 1º marzo',
      'il 3 marzo',
      'l’8 marzo',
      'l’11 marzo',
      'il 18 marzo',
    ]);
    expect([days.al('8 marzo'), days.dal('11 marzo')]).to.deep.equal(['all’8 marzo', 'dall’11 marzo']);
  });

  it('go before a share as it is read', () => {
    expect(['0,29%', '1%', '1,5%', '10%', '11%', '8%', '85%', '30%', '100%'].map(shares.il)).to.deep.equal([
      'lo 0,29%',
      'l’1%',
      'l’1,5%',
      'il 10%',
      'l’11%',
      'l’8%',
      'l’85%',
      'il 30%',
      'il 100%',
    ]);
    expect([shares.al('0,3%'), shares.dal('8%'), shares.del('95%')]).to.deep.equal([
      'allo 0,3%',
      'dall’8%',
      'del 95%',
    ]);
  });
});
