import { expect } from '@open-wc/testing';
import { sectorGroups } from '../../src/screen/sector-groups.js';
import { messages as en } from '../../src/screen/text/en.js';
import { messages as fr } from '../../src/screen/text/fr.js';
import { bundledTariff as tariff } from '../../src/tariff/bundled.js';

const offered = Object.values(sectorGroups).flat();
/** The list as somebody reads it through. */
const list = (names: Readonly<Record<string, string>>) => offered.map((sector) => names[sector]).join('\n');

describe('the list of sectors', () => {
  it('has the words that visitors look for, in both languages', () => {
    for (const word of [
      'informatiques',
      'Grossistes',
      'télécoms',
      'intérim',
      'Travail temporaire',
      'Restaurants',
    ])
      expect(list(fr.sectors)).to.contain(word);
    for (const word of ['IT wholesale', 'hardware', 'telecoms', 'Temporary work', 'Restaurants', 'Logistics'])
      expect(list(en.sectors)).to.contain(word);
  });

  it('offers every sector of the tariff once, but public buyers, who are outside the cover', () => {
    const sectors = Object.keys(tariff.sectorIndex).filter((sector) => sector !== 'public-sector');
    expect(offered).to.have.length(sectors.length);
    expect(offered).to.have.members(sectors);
  });
});
