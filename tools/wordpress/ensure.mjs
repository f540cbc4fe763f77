/** Finds what a WordPress for tests takes, and installs what is missing from Debian's packages. */
import { install } from '../apt.mjs';
import { needs } from './machine.mjs';

const missing = () => needs.filter(({ isThere }) => !isThere()).map((need) => need.package);

if (missing().length > 0) install(missing());
if (missing().length > 0) {
  console.error(`no WordPress for tests: install ${missing().join(' ')}`);
  process.exit(1);
}
console.log('WordPress, its themes, database and PHP are there');
