import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Lets a folder have a package from elsewhere, under the name that it knows it by. */
export async function linkPackage(folder, name, from) {
  const place = join(folder, 'node_modules', name);
  await mkdir(dirname(place), { recursive: true });
  await symlink(from, place);
}
