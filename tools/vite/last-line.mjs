/**
 * Vite plugin: ends each built script with a new line, so that what is joined to it stands apart. Optimisers that wrap
 * a classic script in `try{…}` cut new lines and semicolons off first and write on the last line: one that names the
 * source map, and so is a comment to its end, cannot be the last there.
 *
 * @returns {import('vite').Plugin}
 */
export function lastLine() {
  return {
    name: 'last-line',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler({ format }, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          chunk.code = `${chunk.code.trimEnd()}\n`;
          if (format === 'iife') chunk.code += '/**/\n';
        }
      },
    },
  };
}
