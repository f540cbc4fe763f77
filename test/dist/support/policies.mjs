import { readFile } from 'node:fs/promises';

const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');

/** The one text that README says, so that what it recommends is what is tested. */
function said(pattern) {
  const found = readme.match(pattern)?.[1];
  if (!found) throw new Error(`README no longer says ${pattern}`);
  return found;
}

const strict = said(/^Content-Security-Policy: (.+)$/m);
const trusted = said(/`(require-trusted-types-for 'script'; trusted-types lit-html credit-rate-simulator)`/);
const duplicates = said(/`(trusted-types lit-html credit-rate-simulator 'allow-duplicates')`/);

/** The policies that README recommends: as it stands, with Trusted Types, and for pages with several copies of Lit. */
export const policies = {
  strict,
  trusted: `${strict}; ${trusted}`,
  duplicates: `${strict}; ${trusted.replace(/trusted-types lit-html credit-rate-simulator$/, duplicates)}`,
};
