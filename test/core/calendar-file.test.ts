import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile, type Reminder } from '../../src/views/claim/figures/calendar-file.js';

const STAMP = '20261124T181500Z';
const reminder: Reminder = {
  uid: 'fileClaim.2026-11-24.30000@credit-rate-simulator',
  date: '2026-12-31',
  title: 'Déclarer le sinistre à l’assureur; tôt, (facture de 30\u202f000\u00a0€ TTC)',
  notes: 'Première ligne\nSeconde, avec un \\ et une virgule; votre contrat fait foi. 💶 '.repeat(4).trim(),
  alarm: 7,
};

/** As an independent reader understands it. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((component) => ({
      component,
      event: new ICAL.Event(component),
    })),
  };
}

describe('a calendar file', () => {
  const text = calendarFile([reminder, { ...reminder, uid: 'other', date: '2028-02-29' }], STAMP, 'fr');

  it('escapes what the standard asks for, which readers let pass', () => {
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).to.contain('SUMMARY;LANGUAGE=fr:Déclarer le sinistre à l’assureur\\; tôt\\, (facture');
    expect(unfolded).to.contain(':Première ligne\\nSeconde\\, avec un \\\\ et une virgule\\; votre');
  });

  it('gives an independent reader what was put in', () => {
    const { calendar, events } = parsed(text);
    expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
    expect(events).to.have.length(2);
    const [{ component, event }] = events as [(typeof events)[0]];
    expect([event.uid, event.summary, event.description]).to.deep.equal([
      reminder.uid,
      reminder.title,
      reminder.notes,
    ]);
    expect(event.startDate.isDate).to.equal(true);
    expect(event.startDate.toString()).to.equal('2026-12-31');
    expect(event.endDate.toString()).to.equal('2027-01-01');
    expect(events[1]!.event.endDate.toString()).to.equal('2028-03-01');
    expect(String(component.getFirstPropertyValue('dtstamp'))).to.equal('2026-11-24T18:15:00Z');
    const alarm = component.getFirstSubcomponent('valarm')!;
    expect(alarm.getFirstPropertyValue('action')).to.equal('DISPLAY');
    expect(String(alarm.getFirstPropertyValue('trigger'))).to.equal('-P7D');
  });

  it('keeps to the letter of RFC 5545: line ends, and 75 bytes a line', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
      expect(line).not.to.include('\ufffd');
    }
  });

  it('brings any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        // control characters have no place in a calendar
        const clean = title.replace(/[\u0000-\u001f\u007f]/g, '');
        const { events } = parsed(calendarFile([{ ...reminder, title: clean }], STAMP, 'en'));
        expect(events[0]!.event.summary).to.equal(clean);
      }),
    );
  });
});
