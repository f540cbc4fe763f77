import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { answersFrom } from '../../src/core/answers.js';
import { hypothesesOf } from '../../src/core/hypotheses.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';
import { kindsOfReceivables } from '../../src/views/helpers/draw/receivables.js';
import type { HelperModel } from '../../src/views/helpers/model.js';
import { messages as text } from '../../src/views/helpers/text/fr.js';

/** What the helper on the turnover says of kinds of receivables to somebody of a sector. */
function told(sector?: string): string {
  const answers = answersFrom(sector ? { sector } : {}, 'answered');
  const model = { state: { answers }, hypotheses: hypothesesOf(tariff), text } as HelperModel;
  const parent = document.createElement('div');
  render(kindsOfReceivables(model), parent);
  return parent.textContent.trim();
}

describe('kinds of receivables', () => {
  const concerned = ['it-services', 'it-hardware-telecoms', 'electronics', 'business-services'];

  it('are told where services, projects and hardware are sold, nowhere else', () => {
    const sectors = Object.keys(tariff.sectorIndex);
    expect(sectors).to.include.members(concerned);
    expect(sectors.filter((sector) => told(sector) !== '')).to.have.members(concerned);
    expect(told(), 'no sector said').to.equal('');
  });

  it('say of each which date starts the cover', () => {
    for (const word of ['Régie', 'maintenance', 'Forfait', 'facturations intermédiaires', 'Matériel']) {
      expect(told('it-services')).to.contain(word);
    }
    expect(told('it-services')).to.match(/Livraison, facture ou réception/);
  });
});
