/** Parses scripts as Node does, without running any; prints, as JSON, what is wrong with each that does not parse. */
import { SourceTextModule, Script } from 'node:vm';
import { scripts } from '../../../tools/dist.mjs';

const classic = new Set(process.argv.slice(2));

const faults = {};
for (const [name, code] of await scripts()) {
  try {
    if (classic.has(name)) new Script(code);
    else new SourceTextModule(code);
  } catch (error) {
    faults[name] = error.message;
  }
}
console.log(JSON.stringify(faults));
