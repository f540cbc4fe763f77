import { expect } from '@esm-bundle/chai';
import { findings, type PageFacts, type Topic } from '../../src/views/self-check/figures/findings.js';

/** A page with nothing to say against it. */
const GOOD: PageFacts = {
  scripts: ['https://courtier.example/credit-rate-simulator.classic.js'],
  late: false,
  reserved: false,
  declared: 'fr-FR',
  spoken: true,
  failed: [],
  left: [],
  tariff: 'bundled',
  age: 'current',
  counts: false,
  fetches: false,
  identity: {
    broker: true,
    address: true,
    supervisor: true,
    complaints: true,
    mediator: true,
    privacy: true,
  },
  orias: 'valid',
  contact: 'valid',
  warnings: [],
};

/** What a page that differs from it is told, and is told of nothing else that is not in order. */
const faults: readonly [Partial<PageFacts>, Topic][] = [
  [{ warnings: ['[credit-rate-simulator] bad-attribute: x'] }, 'warning'],
  [{ scripts: [] }, 'noScript'],
  [{ scripts: ['/a/credit-rate-simulator.js', '/b/credit-rate-simulator.js'] }, 'twoScripts'],
  [{ failed: ['Réduire ce taux'] }, 'viewsFailed'],
  [{ left: ['Réduire ce taux'] }, 'viewsLeft'],
  [{ tariff: 'refused' }, 'tariffRefused'],
  [{ age: 'expired' }, 'tariffExpired'],
  [{ age: 'notYet' }, 'tariffEarly'],
  [{ tariff: 'host' }, 'tariffHost'],
  [{ identity: { ...GOOD.identity, broker: false } }, 'noBroker'],
  [{ orias: 'absent' }, 'noBroker'],
  [{ orias: 'invalid' }, 'oriasInvalid'],
  [{ contact: 'invalid' }, 'contactInvalid'],
  [{ contact: 'absent' }, 'noContact'],
  [{ identity: { ...GOOD.identity, mediator: false } }, 'mentions'],
  [{ late: true }, 'noReserve'],
  [{ late: true, reserved: undefined }, 'reserveUnknown'],
  [{ declared: '' }, 'noLanguage'],
  [{ declared: 'de', spoken: false }, 'otherLanguage'],
  [{ counts: true }, 'counts'],
  [{ fetches: true }, 'fetches'],
];

describe('the check for editors', () => {
  it('finds everything in order on a page that lacks nothing', () => {
    expect(findings(GOOD).map(({ grade }) => grade)).to.deep.equal(Array(6).fill('fine'));
    expect(findings({ ...GOOD, late: true, reserved: true })).to.deep.equal(findings(GOOD));
  });

  for (const [difference, topic] of faults) {
    it(`tells of ${topic} where ${JSON.stringify(difference)}, and of nothing else`, () => {
      const told = findings({ ...GOOD, ...difference }).filter(({ grade }) => grade !== 'fine');
      expect(told.map(({ about }) => about)).to.deep.equal([topic]);
    });
  }

  it('names the mentions that are missing, not the others', () => {
    const identity = { ...GOOD.identity, mediator: false, complaints: false };
    const [mentions] = findings({ ...GOOD, identity });
    expect(mentions!.names).to.have.members(['mediator', 'complaints']);
  });

  it('says the most pressing first', () => {
    const told = findings({ ...GOOD, late: true, tariff: 'refused', counts: true });
    expect(told.slice(0, 3).map(({ grade }) => grade)).to.deep.equal(['wrong', 'missing', 'unusual']);
  });
});
