import { loadCompareDetailMessages } from '../language/compare-detail/load.js';
import { cashDetail } from '../view/compare/cash-detail.js';
import { compareDetailStyles } from '../view/compare/detail-styles.js';
import { leftOutDetail } from '../view/compare/left-out-detail.js';
import { method } from '../view/compare/method.js';
import type { CompareDetails } from '../view/compare/model.js';
import { salesDetail } from '../view/compare/sales-detail.js';
import type { Model } from '../view/model.js';
import { dress } from './dress.js';
import { Texts } from './texts.js';
import type { ViewHost } from './views.js';

/** What the comparison holds on demand, for one element; resolves once its texts are there. */
export async function start(host: ViewHost, read: () => Model | undefined): Promise<CompareDetails> {
  const texts = new Texts(host, loadCompareDetailMessages);
  await texts.bring(read()?.lang ?? 'fr');
  dress(host.shadowRoot!, compareDetailStyles);
  return {
    sales: (model) => salesDetail(model, texts.of(model.lang)),
    cash: (model) => cashDetail(model, texts.of(model.lang)),
    leftOut: (model) => leftOutDetail(texts.of(model.lang)),
    method: (model) => method(model, texts.of(model.lang)),
  };
}
