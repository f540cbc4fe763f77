/** The classic script, for `file://` and for sites that know only script tags; few open what lies beside it. */
import bundle from 'virtual:classic-shared';
import { awaitMarkers } from '../element/await-markers.js';
import { CreditRateSimulator } from '../element/credit-rate-simulator.js';
import { define } from '../element/define.js';
import { registry } from './classic-parts.js';

Object.assign(registry, bundle);

// The script beside finds it on the registered class; that of another version has none.
Object.defineProperty(CreditRateSimulator, Symbol.for(`credit-rate-simulator ${__CRS_VERSION__}`), {
  value: registry,
});

define();
awaitMarkers();
