import { expect } from '@open-wc/testing';
import { mailto } from '../../src/views/take-away/draw/mailto.js';

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
});
