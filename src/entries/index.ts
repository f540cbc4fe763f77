/** The usual entry: registers `<credit-rate-simulator>`. */
import { define } from '../element/define.js';

define();

export * from './element.js';
