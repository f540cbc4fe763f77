import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/**
 * The files that a TypeScript file imports, of the project's own: static and dynamic imports, those of types, what is
 * exported from elsewhere, and what matches the patterns of `import.meta.glob`.
 *
 * @param {string} file a path from the root
 * @returns {string[]} paths from the root, whether or not there is such a file
 */
export function importsOf(file) {
  if (!file.endsWith('.ts') || !existsSync(file)) return [];
  const folder = posix.dirname(file);
  const own = (names) => names.filter((name) => name.startsWith('.')).map((name) => posix.join(folder, name));
  const { modules, patterns } = sourcesIn(file);
  const named = own(modules).map((path) => path.replace(/\?.*/, '').replace(/\.js$/, '.ts'));
  return [...new Set([...named, ...own(patterns).flatMap(matching)])];
}

/** A file and all that it imports, however far. */
export function reached(file, graph = new Map(), seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!graph.has(file)) graph.set(file, importsOf(file));
  for (const next of graph.get(file)) reached(next, graph, seen);
  return seen;
}

/** What a file names as modules, and as patterns of some. */
function sourcesIn(file) {
  const modules = [];
  const patterns = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(modules, node.moduleSpecifier);
    if (ts.isImportTypeNode(node)) add(modules, node.argument.literal);
    if (ts.isCallExpression(node)) {
      const { expression, arguments: given } = node;
      if (expression.kind === ts.SyntaxKind.ImportKeyword) add(modules, given[0]);
      if (expression.getText(tree) === 'import.meta.glob') add(patterns, given[0]);
    }
    // The file of a worker.
    if (ts.isNewExpression(node) && node.expression.getText(tree) === 'URL')
      add(modules, node.arguments?.[0]);
    ts.forEachChild(node, visit);
  };
  const add = (list, node) => {
    if (node && ts.isArrayLiteralExpression(node)) for (const element of node.elements) add(list, element);
    else if (node && ts.isStringLiteralLike(node)) list.push(node.text);
  };
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  visit(tree);
  return { modules, patterns };
}

/** The files that a pattern such as `src/text/*.ts` matches. */
function matching(pattern) {
  const [fixed] = /^[^*]*\//.exec(pattern) ?? [''];
  if (!existsSync(fixed)) return [];
  const parts = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').split('**/');
  const whole = new RegExp(`^${parts.map((part) => part.replaceAll('*', '[^/]*')).join('(?:.*/)?')}$`);
  return readdirSync(fixed, { recursive: true })
    .map((name) => `${fixed}${name.replaceAll('\\', '/')}`)
    .filter((name) => whole.test(name));
}
