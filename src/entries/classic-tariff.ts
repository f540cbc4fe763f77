/** Beside the classic script, for hosts with a tariff of their own: the checks that it must pass. */
import { checksName } from '../tariff/schema-beside.js';
import { checkPack } from '../tariff/schema.js';

const name = checksName();
Object.defineProperty(globalThis, Symbol.for(name), { value: checkPack, configurable: true });
dispatchEvent(new Event(name));
