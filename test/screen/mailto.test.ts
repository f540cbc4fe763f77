import { expect } from '@open-wc/testing';
import { mailto, ownBody } from '../../src/views/take-away/draw/mailto.js';

const queryOf = (address: string) => new URLSearchParams(address.split('?')[1]);

describe('the address that opens a message', () => {
  it('has one body, ours, and keeps what else the host has put in', () => {
    const query = queryOf(
      mailto('mailto:a@b.example?cc=c@d.example&BODY=Theirs&body=too', 'Subject', 'Ours'),
    );
    const bodies = [...query].filter(([key]) => key.toLowerCase() === 'body');
    expect(bodies).to.deep.equal([['body', 'Ours']]);
    expect(query.get('cc')).to.equal('c@d.example');
    expect(query.get('subject')).to.equal('Subject');
  });

  it('has one subject, the host’s if there is one', () => {
    const query = queryOf(mailto('mailto:a@b.example?Subject=Theirs', 'Ours', ''));
    const subjects = [...query].filter(([key]) => key.toLowerCase() === 'subject');
    expect(subjects).to.deep.equal([['Subject', 'Theirs']]);
  });

  for (const [contact, subject] of [
    ['mailto:a@b.fr', 'Ours'],
    ['mailto:a@b.fr?', 'Ours'],
    ['mailto:a@b.fr?subject=X', 'X'],
    ['mailto:a@b.fr?Subject=X', 'X'],
    ['mailto:a@b.fr?%73ubject=X', 'X'],
    ['mailto:a@b.fr?%53UBJECT=%58', 'X'],
    ['mailto:a@b.fr?subject=X?y', 'X?y'],
    ['mailto:a@b.fr?subject=a=b', 'a=b'],
    ['mailto:a@b.fr?subject=Dossier%20#12', 'Dossier #12'],
    ['mailto:a@b.fr#top', 'Ours'],
    ['mailto:a@b.fr#top?subject=X', 'X'],
    ['mailto:a@b.fr?&&subject=X&', 'X'],
    ['mailto:a@b.fr?=1&subject=X', 'X'],
    ['MAILTO:a@b.fr?body=B&subject=X', 'X'],
    ['mailto:a@b.fr?subject=100%&%zz=1', '100%'],
  ] as const) {
    it(`takes apart ${contact}, and puts it together as one address`, () => {
      const address = mailto(contact, 'Ours', 'Body & all\n#2?');
      const { pathname, search, hash } = new URL(address);
      expect(pathname).to.equal('a@b.fr');
      expect(hash).to.equal('');
      expect(search.split('?').length - 1, 'signs that begin a query').to.be.at.most(
        contact.includes('X?y') ? 2 : 1,
      );
      const fields = [...new URLSearchParams(search)].map(([key, value]) => [key.toLowerCase(), value]);
      const named = (name: string) => fields.filter(([key]) => key === name).map(([, value]) => value);
      expect(named('subject')).to.deep.equal([subject]);
      expect(named('body')).to.deep.equal(['Body & all\r\n#2?']);
    });
  }

  it('tells the body that the host has put in, to be seen and changed', () => {
    expect(ownBody('mailto:a@b.fr?cc=c@d.fr')).to.equal('');
    expect(ownBody('mailto:a@b.fr?Body=R%C3%A9f.%0D%0A12&%62ody=a=b?c#3')).to.equal('Réf.\n12\na=b?c#3');
    expect(ownBody('mailto:a@b.fr?body=100%')).to.equal('100%');
  });
});
