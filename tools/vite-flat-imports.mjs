/**
 * Vite plugin: makes each entry import its whole static graph itself. A browser then asks for all of it at once,
 * instead of finding one level of imports after the other.
 *
 * @returns {import('vite').Plugin}
 */
export function flatImports() {
  return {
    name: 'flat-imports',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
        const deeper = [...staticGraph(chunk, bundle)].filter((file) => !chunk.imports.includes(file));
        const imports = deeper.map((file) => `import"./${file}";`).join('');
        chunk.code = atEnd(chunk.code, imports);
      }
    },
  };
}

function staticGraph(chunk, bundle, seen = new Set()) {
  for (const file of chunk.imports) {
    // What is not of this build is no file of it.
    if (seen.has(file) || !(file in bundle)) continue;
    seen.add(file);
    staticGraph(bundle[file], bundle, seen);
  }
  return seen;
}

/** Behind the last statement, where the source map stays right: imports are hoisted anyway. */
function atEnd(code, imports) {
  const end = code.lastIndexOf('\n//# sourceMappingURL=');
  return end < 0 ? code + imports : code.slice(0, end) + imports + code.slice(end);
}
