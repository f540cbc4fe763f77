/** Finds what a WordPress for tests takes, and installs what is missing from Debian's packages. */
import { ensured } from '../apt.mjs';
import { needs } from './machine.mjs';

const missing = ensured(needs).flatMap(({ packages }) => packages);
if (missing.length > 0) {
  console.error(`no WordPress for tests: install ${missing.join(' ')}`);
  process.exit(1);
}
console.log('WordPress, its themes, database and PHP are there');
