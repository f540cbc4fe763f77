import { warnOnce } from '../../browser/warn.js';
import { isContact } from '../../screen/actions.js';
import type { Identity } from '../../screen/model.js';
import { isOrias } from '../../screen/orias.js';

/** Tells the host, once, what its readers would miss: who they talk to must be known (French insurance code, R521-1). */
export function checkIdentity({ contact, broker, orias }: Identity): void {
  if (!contact) return;
  if (!isContact(contact)) {
    warnOnce('bad-contact', `contact="${String(contact)}" is neither https:, tel: nor mailto:; ignored.`);
  } else if (!broker || !isOrias(orias)) {
    warnOnce(
      'no-broker',
      'a contact needs the attributes broker and orias (eight digits), for readers to know whose it is.',
    );
  }
}
