/**
 * Finds the minifiers of `minifiers.mjs`, and installs the missing ones from Debian or Ubuntu's packages, as root or
 * with password-less sudo.
 */
import { install } from './apt.mjs';
import { minified, minifiers } from './minifiers.mjs';

function works(name) {
  try {
    return minified(name, 'a ( 1 ) ;').includes('a(1)');
  } catch {
    return false;
  }
}

const missing = Object.keys(minifiers).filter((name) => !works(name));
if (missing.length > 0) install(missing.flatMap((name) => minifiers[name].packages));
for (const name of missing) {
  if (works(name)) continue;
  console.error(`ensure-minifiers: no ${name}: install ${minifiers[name].packages.join(' ')}`);
  process.exitCode = 1;
}
