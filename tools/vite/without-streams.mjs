/**
 * Vite plugin: what reads XML has a form for Node's streams as well, which nobody here uses.
 *
 * @returns {import('vite').Plugin}
 */
export const withoutStreams = () => ({
  name: 'without-streams',
  apply: 'build',
  enforce: 'pre',
  resolveId: { filter: { id: /^stream$/ }, handler: () => '\0no-streams' },
  load: { filter: { id: /no-streams$/ }, handler: () => 'export const Stream = undefined;' },
});
