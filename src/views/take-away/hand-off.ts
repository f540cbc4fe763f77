import { today } from '../../browser/today.js';
import type { Model } from '../../screen/model.js';
import { phoneText, type PhoneWords } from './draw/phone-text.js';
import { takeAwayMessages } from './messages.js';

/** The case in words that a telephone reads off a code without any network, the fullest text first. */
export async function phoneTexts(model: Model, words: PhoneWords): Promise<string[]> {
  const text = await takeAwayMessages(model.lang);
  return phoneText({ ...model, text, link: '', today: today() }, words);
}
