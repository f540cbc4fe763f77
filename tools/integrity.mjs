import { createHash } from 'node:crypto';

/** The hash of a script as the attribute `integrity` has it. */
export const integrityOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
