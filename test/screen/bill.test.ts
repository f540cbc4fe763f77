import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { messages as en } from '../../src/screen/text/en.js';
import { messages as text } from '../../src/views/tables/text/en.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';
import { billLines } from '../../src/views/tables/draw/bill-lines.js';
import type { TablesModel } from '../../src/views/tables/model.js';

const premium = 5004.6;
const estimate = {
  rate: { low: 0.002, likely: premium / 2e6, high: 0.003 },
  premium: { low: 4_000, likely: premium, high: 6_000 },
  total: { low: 4_500, likely: 5_560, high: 6_600 },
  bill: {
    premium,
    insurancePremiumTax: 454.4,
    creditLimitFees: 104.4,
    vatOnFees: 20.9,
    minimumPremium: 4_000,
    namedBuyers: 3,
    yearEnd: [
      { turnoverChange: -0.2, adjustment: -1_000 },
      { turnoverChange: 0, adjustment: 0 },
      { turnoverChange: 0.2, adjustment: 1_001 },
    ],
  },
};

/** Each line of the bill: what, and how much. */
function lines(): [label: string, amount: string][] {
  const parent = document.createElement('div');
  const model = {
    estimate,
    pricing: { premium, insurableTurnover: 2e6 },
    tariff,
    lang: 'en',
    messages: en,
    text,
  };
  render(billLines(model as unknown as TablesModel), parent);
  return [...parent.querySelectorAll('tbody tr')].map((row) => {
    const [label, amount] = [...row.children].map((cell) => cell.textContent.trim());
    return [label!, amount!];
  });
}

describe('the bill, line by line', () => {
  it('has a total that is the sum of the lines shown, not of what they were before rounding', () => {
    const [first, tax, fees, total] = lines().map(([, amount]) => amount);
    expect([first, tax, fees]).to.deep.equal(['€5,000', '€450', '€100']);
    // 5,563.40 € before rounding
    expect(total).to.equal('€5,550');
  });

  it('tells a month of that total', () => {
    expect(lines().find(([label]) => label === text.bill.monthly)![1]).to.equal('€460');
  });

  it('says who pays whom at the end of the year', () => {
    const settled = lines().filter(([label]) => label.startsWith(text.bill.yearEnd));
    expect(settled.map(([, amount]) => amount)).to.deep.equal([
      '€1,000 returned',
      'nothing to settle',
      '€1,000 to pay',
    ]);
  });
});
