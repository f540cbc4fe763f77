const loop = 'for (var name in all)';

/**
 * Vite plugin: the bundler lists the exports of an inlined module with `for … in`. On a page that has extended
 * `Object.prototype`, it would trip over what does not belong to it, and the whole script would stop there.
 *
 * @returns {import('vite').Plugin}
 */
export function ownExports() {
  return {
    name: 'own-exports',
    apply: 'build',
    transform: {
      filter: { id: /rolldown[/:]runtime/ },
      handler(code) {
        if (!code.includes(loop)) throw new Error(`the bundler's runtime no longer says ${loop}`);
        return code.replaceAll(loop, 'for (var name of Object.keys(all))');
      },
    },
  };
}
