import { today } from '../../browser/today.js';
import type { Model } from '../../screen/model.js';
import { phoneText } from './draw/phone-text.js';
import { takeAwayMessages } from './messages.js';

/**
 * The case in words that a telephone reads off a code without any network, the fullest text first.
 *
 * @param unconfirmed says what the mark `*` means
 */
export async function phoneTexts(model: Model, unconfirmed: string): Promise<string[]> {
  const text = await takeAwayMessages(model.lang);
  return phoneText({ ...model, text, link: '', today: today() }, unconfirmed);
}
