import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { classicScript, distFolder, entry } from '../../dist.mjs';

const root = join(distFolder, '..');

/** Builds dist/ if it is not there, or older than a source. */
export async function buildIfStale() {
  const built = Math.min(...[classicScript, entry].map((name) => changed(join(distFolder, name))));
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map((name) => join(root, 'src', name));
  if (sources.every((file) => changed(file) <= built)) return;
  // Its report goes beside ours, which may be kept.
  const stdio = ['inherit', process.stderr, 'inherit'];
  const { status } = spawnSync(process.execPath, [join(root, 'tools/build.mjs')], { stdio });
  if (status !== 0) process.exit(1);
}

/** When a file was last changed, ms; 0 where there is none. */
const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
