/** Beside the classic script, for hosts with a tariff of their own: the checks that it must pass. */
import { checksKey } from '../tariff/schema-beside.js';
import { checkPack } from '../tariff/schema.js';

Object.defineProperty(globalThis, checksKey(__CRS_VERSION__), { value: checkPack, configurable: true });
