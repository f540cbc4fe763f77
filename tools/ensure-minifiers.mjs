/**
 * Finds the minifiers of `minifiers.mjs`, and installs the missing ones from Debian or Ubuntu's packages, as root or
 * with password-less sudo.
 */
import { ensured } from './apt.mjs';
import { minified, minifiers } from './minifiers.mjs';

function works(name) {
  try {
    return minified(name, 'a ( 1 ) ;').includes('a(1)');
  } catch {
    return false;
  }
}

const needs = Object.entries(minifiers).map(([name, { packages }]) => ({
  name,
  packages,
  isThere: () => works(name),
}));
for (const { name, packages } of ensured(needs)) {
  console.error(`ensure-minifiers: no ${name}: install ${packages.join(' ')}`);
  process.exitCode = 1;
}
