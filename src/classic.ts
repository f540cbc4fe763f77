/** The classic script, for `file://` and for sites that know only script tags: everything inside, both languages. */
import { define } from './element/define.js';

define();
