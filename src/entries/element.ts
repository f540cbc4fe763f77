/** The element's class, its events and `define`, without any side effect. */
export { CreditRateSimulator } from '../element/credit-rate-simulator.js';
export { CreditRateValue } from '../living/credit-rate-value.js';
export { define } from '../element/define.js';
export * from '../element/events.js';
export type { AnswerValues } from '../core/answers.js';
export type { Estimate, Interval } from '../core/estimate.js';
export type { PackDocument, TariffPack } from '../tariff/pack.js';

import type { CreditRateSimulator } from '../element/credit-rate-simulator.js';
import type { CreditRateValue } from '../living/credit-rate-value.js';

declare global {
  interface HTMLElementTagNameMap {
    'credit-rate-simulator': CreditRateSimulator;
    'credit-rate-value': CreditRateValue;
  }
}
