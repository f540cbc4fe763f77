/**
 * What an intermediary tells before a contract, by the attribute that says it: who they are and where, their number in
 * the register, who supervises them, where to complain and to whom next (French insurance code, L521-2 and R521-1).
 */
export const duties = ['broker', 'address', 'orias', 'supervisor', 'complaints', 'mediator'] as const;

export type Duty = (typeof duties)[number];

/** What of it is not said. */
export const unsaid = (attributes: Readonly<Record<string, string>>): Duty[] =>
  duties.filter((name) => !attributes[name]);
