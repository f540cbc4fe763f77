/** What the console is told; stable, for hosts that search for it. */
export type WarningCode =
  | 'bad-attribute'
  | 'bad-contact'
  | 'bad-tariff'
  | 'expired-tariff'
  | 'no-broker'
  | 'no-messages'
  | 'no-part'
  | 'not-priced'
  | 'two-versions';

const said = new Set<string>();

/** All that was warned of until now. */
export const warned = (): readonly string[] => [...said];

/**
 * Warns the host's developer, once per page for the same words.
 *
 * @param code kind of fault
 * @param message what is wrong, and what was used instead
 */
export function warnOnce(code: WarningCode, message: string): void {
  const text = `[credit-rate-simulator] ${code}: ${message}`;
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}
