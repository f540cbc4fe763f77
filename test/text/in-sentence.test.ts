import { expect } from '@open-wc/testing';
import { inSentence } from '../../src/text/in-sentence.js';

describe('a name within a sentence', () => {
  it('begins small, unless it is an abbreviation', () => {
    expect(inSentence('Services informatiques', 'fr')).to.equal('services informatiques');
    expect(inSentence('Équipement', 'fr')).to.equal('équipement');
    expect(inSentence('BTP', 'fr')).to.equal('BTP');
    expect(inSentence('IT services', 'en')).to.equal('IT services');
    expect(inSentence('Großhandel', 'de')).to.equal('Großhandel');
    expect(inSentence('', 'en')).to.equal('');
  });
});
