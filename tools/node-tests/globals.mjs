/** Mocha's words for the tests that run in Node: Node's own runner knows the same ones. */
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';

Object.assign(globalThis, { after, afterEach, before, beforeEach, describe, it });
