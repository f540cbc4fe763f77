import type { SheetPart } from '../../lazy/host.js';
import { whyTable } from './draw/why.js';
import { explainMessages } from './messages.js';

/** What the rate is made of, for paper. Rejects if its texts cannot be loaded. */
export const whyOnPaper: SheetPart = async (lang) => {
  const text = await explainMessages(lang);
  return { heading: text.paper.heading, draw: (model) => whyTable(model, text) };
};
