import type { SheetPart } from '../../lazy/host.js';
import { billLines } from './draw/bill-lines.js';
import { tablesMessages } from './messages.js';

/** The bill line by line, for paper. Rejects if its texts cannot be loaded. */
export const billOnPaper: SheetPart = async (lang) => {
  const text = await tablesMessages(lang);
  return { heading: text.bill.heading, draw: (model) => billLines({ ...model, text }) };
};
