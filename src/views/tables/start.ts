import type { PartHost, ReadModel } from '../../lazy/host.js';
import { lazyTexts } from '../../lazy/lazy-texts.js';
import type { Model, Tables } from '../../screen/model.js';
import { billLines } from './draw/bill-lines.js';
import { scaleTable } from './draw/scale-table.js';
import { tablesMessages } from './messages.js';

/** The tables that few open, for one element; resolves once their texts are there. */
export async function startTables(host: PartHost, read: ReadModel): Promise<Tables> {
  const texts = await lazyTexts(host, read, tablesMessages);
  const worded = (model: Model) => ({ ...model, text: texts.of(model.lang) });
  return { bill: (model) => billLines(worded(model)), scale: (model) => scaleTable(worded(model)) };
}
