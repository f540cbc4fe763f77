import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { messages as en } from '../../src/screen/text/en.js';
import { messages as text } from '../../src/views/tables/text/en.js';
import { bundledTariff } from '../../src/tariff/bundled.js';
import type { Interval } from '../../src/core/estimate.js';
import type { Model } from '../../src/screen/model.js';
import { scale } from '../../src/screen/scale.js';
import type { TablesModel } from '../../src/views/tables/model.js';
import { scaleTable } from '../../src/views/tables/draw/scale-table.js';

/** The scale for a rate, as drawn. */
function drawn(rate: Interval, tariff = bundledTariff): HTMLElement {
  const parent = document.createElement('div');
  const profiles = { X: 0.00146, Y: 0.00275, Z: 0.0085 };
  const model = { lang: 'en', messages: en, text, estimate: { rate }, profiles, tariff };
  const tables = { content: { scale: () => scaleTable(model as unknown as TablesModel) } };
  render(scale({ ...model, tables, isOpen: () => true } as unknown as Model), parent);
  return parent;
}
const number = (element: Element | null, name: string) => parseFloat(element?.getAttribute(name) ?? '');
const usual = drawn({ low: 0.00178, likely: 0.00316, high: 0.00562 });

describe('the market’s scale', () => {
  it('is logarithmic from 0.1 to 1 %', () => {
    expect(number(usual.querySelector('.you'), 'x1')).to.be.closeTo(50, 0.1);
    const band = usual.querySelector('.band');
    expect(number(band, 'x')).to.be.closeTo(25, 0.1);
    expect(number(band, 'width')).to.be.closeTo(50, 0.1);
  });

  it('bears the profiles in their order, and five ticks with the mean', () => {
    const marks = [...usual.querySelectorAll('.mark')];
    expect(marks.map(({ textContent }) => textContent)).to.deep.equal(['X', 'Y', 'Z']);
    const places = marks.map((mark) => number(mark, 'x'));
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    const labels = [...usual.querySelectorAll('svg text:not(.mark)')].map(({ textContent }) => textContent);
    expect(labels).to.deep.equal(['0.1%', '0.2%', '0.3%', 'mean', '0.5%', '1%']);
  });

  it('is that of the tariff in force', () => {
    const market = { ...bundledTariff.market, low: 0.0005, high: 0.02 };
    const other = drawn({ low: 0.00178, likely: 0.0031622776, high: 0.00562 }, { ...bundledTariff, market });
    expect(number(other.querySelector('.you'), 'x1')).to.be.closeTo(50, 0.01);
    const labels = [...other.querySelectorAll('svg text:not(.mark)')].map(({ textContent }) => textContent);
    expect([labels[0], labels.at(-1)]).to.deep.equal(['0.1%', '2%']);
    const cells = [...other.querySelectorAll('tbody tr')].map((row) =>
      row.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(cells.at(-1)).to.equal('market 0.050% to 2.000%');
  });

  it('ends where the market does, and beyond it tells the rate beside an arrow', () => {
    const arrows = (scale: Element) =>
      [...scale.querySelectorAll('svg > svg')].map((arrow) => [
        arrow.getAttribute('x'),
        arrow.nextElementSibling?.textContent,
      ]);
    const dear = drawn({ low: 0.008, likely: 0.015, high: 0.03 });
    expect(dear.querySelectorAll('line.you')).to.have.length(0);
    expect(arrows(dear)).to.deep.equal([['100%', '1.50%']]);
    const cheap = drawn({ low: 0.0004, likely: 0.0008, high: 0.0012 });
    expect(arrows(cheap)).to.deep.equal([['0', '0.080%']]);
    const partly = drawn({ low: 0.0008, likely: 0.005, high: 0.012 });
    expect(partly.querySelectorAll('line.you')).to.have.length(1);
    expect(arrows(partly)).to.deep.equal([
      ['0', '0.080%'],
      ['100%', '1.200%'],
    ]);
    expect(arrows(usual)).to.deep.equal([]);
    const band = dear.querySelector('.band');
    expect(number(band, 'x') + number(band, 'width')).to.be.closeTo(100, 0.02);
  });

  it('tells the rate of a profile beyond its ends, and no tick', () => {
    const market = { ...bundledTariff.market, high: 0.008 };
    const other = drawn({ low: 0.00178, likely: 0.00316, high: 0.00562 }, { ...bundledTariff, market });
    expect([...other.querySelectorAll('.mark')].map(({ textContent }) => textContent)).to.deep.equal([
      'X',
      'Y',
      'Z 0.85% →',
    ]);
  });

  it('tells the bad debts published with each profile, where they are the profile’s', () => {
    const rows = (element: Element) =>
      [...element.querySelectorAll('tbody th div')].map(({ textContent }) => textContent);
    const published = [
      'gross bad-debt ratio of 0.3% to 0.4%',
      'gross bad-debt ratio of 0.5% to 0.7%',
      'gross bad-debt ratio of 0.8% to more than 1%',
    ];
    expect(rows(usual)).to.deep.equal(published);
    expect(usual.textContent).to.contain(text.scale.badDebts);
    const rate = { low: 0.00178, likely: 0.00316, high: 0.00562 };
    const { X, Y, Z } = bundledTariff.profiles;
    const losses = (grossBadDebtRatio: number) => ({ ...X.lossExperience, grossBadDebtRatio });
    const worse = drawn(rate, {
      ...bundledTariff,
      profiles: { X: { ...X, lossExperience: losses(0.005) }, Y, Z: { ...Z, lossExperience: losses(0.02) } },
    });
    expect(rows(worse), 'an X of another kind, a worse Z').to.deep.equal(published.slice(1));
    const { grossBadDebtBands: _, ...market } = bundledTariff.market;
    const without = drawn(rate, { ...bundledTariff, market });
    expect(rows(without)).to.deep.equal([]);
    expect(without.textContent).not.to.contain(text.scale.badDebts);
  });

  it('says in words, and in a table, what it shows', () => {
    expect(usual.querySelector('svg')?.getAttribute('aria-label')).to.contain('0.32%');
    const cells = [...usual.querySelectorAll('tbody tr')].map((row) =>
      row.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(cells).to.have.length(7);
    expect(cells[0]).to.equal('likely rate 0.32%');
    expect(cells.at(-1)).to.equal('market 0.10% to 1.00%');
  });
});
