import { execFileSync } from 'node:child_process';
import { reached } from './imports.mjs';
import { testFiles } from './test-files.mjs';

/** What imports tell: a change of any other file may change anything. */
const followed = /^(src|test)\/.*\.ts$/;
/** What no test of a module sees. */
const apart = /\.(md|png|html|css)$|^(LICENSE|docs\/|test\/dist\/)/;

/**
 * The test files of some folders that see what has changed since the main branch, committed or not: the file itself, or
 * whatever it imports, however far. All of them where that cannot be told.
 */
export function testsOfChanges(rooms) {
  const all = rooms.flatMap(testFiles);
  const changed = changedFiles()?.filter((file) => !apart.test(file));
  if (!changed?.every((file) => followed.test(file))) return all;
  const graph = new Map();
  return all.filter((file) => {
    const seen = reached(file, graph);
    return changed.some((path) => seen.has(path));
  });
}

/** Paths from the root; undefined where there is no Git to ask. */
function changedFiles() {
  const git = (...command) =>
    execFileSync('git', command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const lines = (text) => text.split('\n').filter((line) => line);
  try {
    const base = branch(git);
    return [
      ...lines(git('diff', '--name-only', '--no-renames', base)),
      ...lines(git('ls-files', '--others', '--exclude-standard')),
    ];
  } catch {
    return undefined;
  }
}

/** Where this branch has left the main one; on that one, its last commit. */
function branch(git) {
  for (const main of ['origin/main', 'main']) {
    try {
      return git('merge-base', 'HEAD', main).trim();
    } catch {
      // This clone does not know it.
    }
  }
  return 'HEAD';
}
