/** The classic script, for `file://` and for sites that know only script tags; few open what lies beside it. */
import bundle from 'virtual:classic-shared';
import { awaitMarkers } from '../element/await-markers.js';
import { define } from '../element/define.js';
import { registry } from './classic-parts.js';

Object.assign(registry, bundle);

define();
awaitMarkers();
