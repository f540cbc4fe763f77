import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { figure, moneyBounds, rateBounds } from '../../src/screen/figure.js';

/** Narrow and no-break spaces as spaces. */
const plain = (text: string) => text.replace(/\s/g, ' ');

function drawn(formatted: string): HTMLElement {
  const parent = document.createElement('p');
  render(figure(formatted), parent);
  return parent.querySelector('.figure')!;
}

describe('a figure', () => {
  it('sets its unit apart, after a narrow no-break space', () => {
    const element = drawn('0,29\u202f%');
    expect(element.textContent).to.equal('0,29\u202f%');
    expect(element.querySelector('.unit')?.textContent).to.equal('\u202f%');
  });

  it('keeps a unit that comes first there', () => {
    expect(drawn('€8,410').textContent).to.equal('€8,410');
  });

  it('needs no unit', () => {
    expect(drawn('4 300').textContent).to.equal('4 300');
  });
});

describe('the bounds of a range', () => {
  const cost = { low: 4800, likely: 7010, high: 10_300 };

  it('say the unit once where it comes last', () => {
    const { low, likely, high } = moneyBounds(cost, 'fr');
    expect([low, likely, high].map(plain)).to.deep.equal(['4 800', '7 010 €', '10 300 €']);
    expect(moneyBounds(cost, 'en')).to.deep.equal({
      ...{ low: '€4,800', likely: '€7,010', high: '€10,300' },
      single: false,
    });
  });

  it('are a single figure where both read the same', () => {
    expect(moneyBounds({ low: 2500, likely: 2500, high: 2500 }, 'fr').single).to.equal(true);
    expect(moneyBounds({ low: 2500, likely: 2500, high: 2600 }, 'fr').single).to.equal(false);
  });

  it('are rates with as many decimals at both ends', () => {
    const range = { low: 0.00095, likely: 0.0014, high: 0.004 };
    const texts = (lang: 'fr' | 'en') => Object.values(rateBounds(range, lang)).map(plain);
    expect(texts('fr')).to.deep.equal(['0,095 %', '0,140 %', '0,400 %']);
    expect(texts('en')).to.deep.equal(['0.095%', '0.140%', '0.400%']);
  });

  it('are rates to two decimals', () => {
    const { low, high } = rateBounds({ low: 0.00185, likely: 0.0027, high: 0.00395 }, 'fr');
    expect([low, high].map(plain)).to.deep.equal(['0,19 %', '0,40 %']);
  });
});
