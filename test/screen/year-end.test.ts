import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { LeverBoard } from '../../src/engine/index.js';
import { wholeTariff } from '../../src/tariff/whole.js';
import { hardToLower, yearEnd } from '../../src/views/levers/draw/year-end.js';
import type { LeversModel } from '../../src/views/levers/model.js';
import { messages as en } from '../../src/views/levers/text/en.js';
import { messages as fr } from '../../src/views/levers/text/fr.js';
import { plain } from '../element/by-role.js';

const words = { fr, en };
const bonus = {
  share: 0.25,
  lossRatioBelow: 0.4,
  premium: 10_650,
  more: 650,
  refund: 520,
  fullRefund: 1_065,
};

/** What is drawn for a rate, a premium without the clause, and a clause. */
function drawn(rate: number, { premium = 10_000, clause = true, beside = false, lang = 'fr' as const } = {}) {
  const outcome = { rate, premium };
  const board = { own: outcome, now: outcome, ...(clause && { bonus }) } as LeverBoard;
  const model = { board, lang, text: words[lang], tariff: wholeTariff } as LeversModel;
  const parent = document.createElement('div');
  const textOf = (template: unknown) => {
    render(template, parent);
    return plain(parent.textContent);
  };
  return { hard: textOf(hardToLower(model)), yearEnd: textOf(yearEnd(beside, model)) };
}

describe('the year’s end', () => {
  it('tells the clause, what it costs and what it gives back, adding up', () => {
    const { yearEnd: told } = drawn(0.004);
    expect(told).to.contain('une année sans indemnité, l’assureur rend 10 % de la prime');
    expect(told).to.contain('atteignent 40 % de la prime');
    expect(told).to.contain('Dans votre cas, il ajouterait 650 € à la prime');
    expect(told).to.contain('rendrait 520 € une année moyenne, 1 100 € une année sans indemnité');
    expect(told).to.contain('il coûte 130 € par an de plus qu’il ne rend');
    expect(drawn(0.004, { beside: true }).yearEnd).to.contain('Avec ce qui est à l’essai, il ajouterait');
  });

  it('says who obtains it, and that little is to be had in the upper part of the scale', () => {
    const usual = drawn(0.0015);
    expect(usual.yearEnd).to.contain('souvent sous 0,2 % de taux, comme le vôtre aujourd’hui');
    const between = drawn(0.004);
    expect(between.yearEnd).to.contain('est entre les deux').and.not.to.contain('comme le vôtre');
    const hard = drawn(0.009);
    expect(hard.yearEnd).not.to.contain('souvent');
    expect(hard.hard).to.contain('le haut de l’échelle (0,8 % et plus)');
    expect([usual.hard, between.hard]).to.deep.equal(['', '']);
  });

  it('is silent where there is no clause or the minimum decides', () => {
    for (const silent of [drawn(0.004, { clause: false }), drawn(0.004, { premium: 1_000 })]) {
      expect(silent.yearEnd).to.equal('');
    }
  });

  it('says the same in English', () => {
    const { yearEnd: told, hard } = drawn(0.009, { lang: 'en' as 'fr' });
    expect(told).to.contain('it would add €650 to the premium').and.to.contain('it costs €130 a year more');
    expect(hard).to.contain('0.8% and more');
  });
});
