import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * The places of a file where a mutant may sit, as ranges that Stryker takes (`file:line:column-line:column`, lines from
 * 1, columns from 0): statements that hold no other, each with its block where it stands there alone, and the heads of
 * those that do.
 *
 * @param {string} file a path from the root
 * @returns {string[]}
 */
export function placesIn(file) {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node) => {
    const at = (offset) => {
      const { line, character } = tree.getLineAndCharacterOfPosition(offset);
      return `${line + 1}:${character}`;
    };
    found.push(`${file}:${at(node.getStart())}-${at(node.getEnd())}`);
  };
  const visit = (node) => {
    if (isOfTypes(node)) return;
    const head = headOf(node);
    if (head && !holdsStatement(head)) add(head);
    if (ts.isStatement(node) && !ts.isBlock(node) && !holdsStatement(node)) {
      const { parent } = node;
      add(ts.isBlock(parent) && parent.statements.length === 1 ? parent : node);
      return;
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  return found;
}

const isOfTypes = (node) =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node);

/** What decides whether, or how often, the statements below a node run. */
function headOf(node) {
  if (ts.isForStatement(node)) return node.condition;
  if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isSwitchStatement(node))
    return node.expression;
  return undefined;
}

const holdsStatement = (node) =>
  ts.forEachChild(node, (child) => ts.isStatement(child) || holdsStatement(child)) ?? false;
