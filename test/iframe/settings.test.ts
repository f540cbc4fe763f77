import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { heightIn, heightTold, hello, isHello } from '../../src/iframe/messages.js';
import { settingsIn, withSettingsKept } from '../../src/iframe/settings.js';

const known = ['turnover', 'broker', 'lang'];

describe('the settings of a frame’s page', () => {
  it('are attributes and custom properties of the element, and legal notices; nothing else', () => {
    const hash =
      '#turnover=1&broker=A%26B&onclick=x&src=y&--crs-accent=%230a7&--crs-surface=url(//x)&--other=1&legal=Un%0ADeux';
    expect(settingsIn({ search: '', hash }, known)).to.deep.equal({
      attributes: [
        ['turnover', '1'],
        ['broker', 'A&B'],
      ],
      styles: [['--crs-accent', '#0a7']],
      legal: ['Un', 'Deux'],
    });
  });

  it('do not take a visitor’s case for theirs', () => {
    const read = settingsIn({ search: '?turnover=1', hash: '#lang=en&crs=1&turnover=2&broker=B' }, known);
    expect(read.attributes).to.deep.equal([
      ['turnover', '1'],
      ['lang', 'en'],
    ]);
  });

  it('move to the query, from where a link to a case leaves them', () => {
    const kept = (search: string, hash: string) => withSettingsKept({ search, hash });
    expect(kept('', '#turnover=1')).to.equal('?turnover=1');
    expect(kept('?a=b', '#turnover=1&crs=1&buyers=3')).to.equal('?a=b&turnover=1#crs=1&buyers=3');
    expect(kept('?turnover=1', '#crs=1&buyers=3')).to.equal(undefined);
    expect(kept('', '')).to.equal(undefined);
  });

  it('read the same from the query as from the fragment', () => {
    const pairs = fc.array(
      fc.tuple(fc.constantFrom(...known), fc.string({ unit: 'grapheme', maxLength: 20 })),
    );
    fc.assert(
      fc.property(pairs, (given) => {
        const text = given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
        const search = withSettingsKept({ search: '', hash: text && `#${text}` }) ?? '';
        expect(settingsIn({ search, hash: '' }, known)).to.deep.equal(
          settingsIn({ search: '', hash: text && `#${text}` }, known),
        );
      }),
    );
  });
});

describe('the messages of a frame', () => {
  it('tell a height that leaves room for all, in steps and within bounds', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (pixels) => {
        const { height } = heightTold(pixels);
        expect(height % 16).to.equal(0);
        expect(height >= Math.min(pixels, 24_000) && height <= 24_000).to.equal(true);
        expect(heightIn(heightTold(pixels))).to.equal(height);
      }),
    );
  });

  it('are no other ones', () => {
    fc.assert(fc.property(fc.anything(), (data) => heightIn(data) === undefined && !isHello(data)));
    const { type } = heightTold(1000);
    for (const height of [1001, -16, 1e9, NaN, Infinity, '1008', null, {}]) {
      expect(heightIn({ type, height })).to.equal(undefined);
    }
    expect(isHello(hello)).to.equal(true);
    expect(heightIn(hello)).to.equal(undefined);
  });
});
