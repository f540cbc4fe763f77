/**
 * Metropolitan France and its overseas departments: the insurance premium tax is due on their risks too.
 *
 * @see https://bofip.impots.gouv.fr/node/3771
 */
const HOME: ReadonlySet<string> = new Set(['FR', 'GF', 'GP', 'MQ', 'RE', 'YT']);

export const isHome = (code: string): boolean => HOME.has(code);
