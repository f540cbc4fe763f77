import { loadTablesMessages } from '../language/tables/load.js';
import type { Model, Tables } from '../view/model.js';
import { billLines } from '../view/tables/bill-lines.js';
import { scaleTable } from '../view/tables/scale-table.js';
import { Texts } from './texts.js';
import type { ViewHost } from './views.js';

/** The tables that few open, for one element; resolves once their texts are there. */
export async function start(host: ViewHost, read: () => Model | undefined): Promise<Tables> {
  const texts = new Texts(host, loadTablesMessages);
  await texts.bring(read()?.lang ?? 'fr');
  const worded = (model: Model) => ({ ...model, text: texts.of(model.lang) });
  return { bill: (model) => billLines(worded(model)), scale: (model) => scaleTable(worded(model)) };
}
