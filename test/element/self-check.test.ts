import { expect } from '@open-wc/testing';
import type { CreditRateSimulator } from '../../src/entries/index.js';
import { asBefore } from './for-all.js';
import { all, byRole, said } from './by-role.js';
import { root, simulator } from './visit.js';
import { until } from './waits.js';

const HEADING = /^(Vérification, pour la rédaction|Check, for editors)$/;
const address = location.href;

afterEach(async () => {
  history.replaceState(null, '', address);
  await asBefore();
});

/** A simulator on a page whose address asks for the check. */
async function checked(attributes: string): Promise<CreditRateSimulator> {
  history.replaceState(null, '', `${address}&crs-check`);
  const element = await simulator(attributes);
  await until(() => all(element, '.check li').length > 0, 'the check');
  return element;
}

const lines = (element: Element): string[] => all(element, '.check li').map(said);

describe('the check for editors', () => {
  it('is not there, nor loaded, for anybody else', async () => {
    history.replaceState(null, '', `${address}&x=crs-check&crs-checked`);
    const element = await simulator();
    expect(all(element, '.check')).to.have.length(0);
    expect(root(element).querySelectorAll('.waiting')).to.have.length(0);
  });

  it('tells what the page lacks, in plain words, after everything else on screen', async () => {
    const element = await checked('lang="fr" turnover="2500000" views="claim nonsense" datalayer');
    const region = byRole(element, 'region', HEADING);
    const inOrder = all(element, 'footer, .check');
    expect(inOrder.at(-1) === region).to.equal(true);
    const told = lines(element).join('\n');
    expect(told).to.match(/À corriger La console .* views="nonsense"/);
    expect(told).to.match(/Manque Le lecteur ne sait pas qui est derrière cette page/);
    expect(told).to.match(
      /À savoir L’attribut views laisse de côté : Comprendre ce taux, Réduire ce taux, S’assurer/,
    );
    expect(told).to.match(/À savoir Des événements anonymes/);
    expect(told).to.match(/En ordre Le barème est celui fourni/);
    expect(told).to.match(/En ordre La langue est celle de la page : fr\./);
  });

  it('says nothing of what is given, and follows what the page mends', async () => {
    const element = await checked('lang="en" turnover="2500000" contact="ftp://x"');
    expect(lines(element).join('\n')).to.match(/To mend The contact’s address/);
    const given = {
      broker: 'Courtier d’exemple',
      orias: '12 345 678',
      contact: 'https://courtier.example/',
      address: '75002 Paris',
      supervisor: 'ACPR, 4 place de Budapest, 75436 Paris',
      complaints: 'reclamations@courtier.example',
      mediator: 'https://www.mediation-assurance.org/',
      privacy: 'https://courtier.example/privacy',
    };
    Object.assign(element, given);
    await until(() => lines(element).some((line) => /In order The firm, its contact/.test(line)), 'mended');
    expect(lines(element).join('\n')).not.to.match(/Readers cannot tell|also expects|ORIAS number does not/);
    element.orias = '123';
    await until(() => lines(element).some((line) => /eight digits/.test(line)), 'a bad number');
  });

  it('tells of a tariff that was refused, and of a language that it does not speak', async () => {
    const element = await checked('lang="pl" turnover="2500000"');
    expect(lines(element).join('\n')).to.match(
      /À savoir Le simulateur ne parle pas encore la langue de la page \(pl\)/,
    );
    element.tariff = '{}';
    await until(
      () => lines(element).some((line) => /Votre barème n’a pas été accepté/.test(line)),
      'refused',
    );
  });
});
