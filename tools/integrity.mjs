import { createHash } from 'node:crypto';

/** The hash of a script as the attribute `integrity` has it. */
export const integrityOf = (text, algorithm = 'sha384') =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;
