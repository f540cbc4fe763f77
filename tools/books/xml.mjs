import { iso } from './calendar.mjs';
import { financialYear, usual } from './company.mjs';
import { bookedEntries, journals, markShown, usualBook } from './entries.mjs';
import { accountLabel } from './labels.mjs';

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @param {string} name @param {string} value */
const tag = (name, value) => (value === '' ? `<${name}/>` : `<${name}>${escaped(value)}</${name}>`);

/** @param {number} cents at least 0 */
const money = (cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/**
 * The XML form of the file: exercice, journal, ecriture, ligne; decimal points and ISO dates. A mark is the whole
 * entry's, so that openings by item bear none.
 *
 * @param {Partial<import('./company.mjs').CompanyOptions & import('./entries.mjs').BookOptions>
 *   & { auxName?: 'CompAuxNum' | 'CompteAuxNum' }} [given]
 * @param {number} [year] from 0
 * @returns {Generator<string>}
 */
export function* fecXml({ auxName = 'CompAuxNum', ...given } = {}, year = 0) {
  const options = { ...usual, ...usualBook, ...given };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<comptabilite>\n<exercice>\n';
  yield `${tag('DateCloture', iso(financialYear(options, year).to))}\n`;
  for (const [code, label] of Object.entries(journals)) {
    yield `<journal>\n${tag('JournalCode', code)}${tag('JournalLib', label)}\n`;
    let number = 0;
    for (const entry of bookedEntries(options, year)) {
      if (entry.journal !== code) continue;
      number += 1;
      yield (
        `<ecriture>${tag('EcritureNum', String(number))}${tag('EcritureDate', iso(entry.day))}` +
        `${tag('EcritureLib', entry.label)}${tag('PieceRef', entry.piece)}${tag('PieceDate', iso(entry.pieceDay))}`
      );
      const marked =
        entry.journal !== 'AN' && entry.lines.find(({ group }) => markShown(options, group, year))?.group;
      if (marked) yield tag('EcritureLet', marked.code) + tag('DateLet', iso(marked.closes));
      yield tag('ValidDate', iso(entry.day));
      for (const { account, aux, auxLabel, net } of entry.lines)
        yield (
          `\n<ligne>${tag('CompteNum', account)}${tag('CompteLib', accountLabel(account))}` +
          `${tag(auxName, aux)}${tag('CompAuxLib', aux ? auxLabel : '')}<Montantdevise/><Idevise/>` +
          `${tag('Debit', money(Math.max(0, net)))}${tag('Credit', money(Math.max(0, -net)))}</ligne>`
        );
      yield '</ecriture>\n';
    }
    yield '</journal>\n';
  }
  yield '</exercice>\n</comptabilite>\n';
}
