import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findProgram } from '../browsers.mjs';

/** Where Debian puts WordPress. */
export const wordPressFolder = '/usr/share/wordpress';

const theme = (name) => `${wordPressFolder}/wp-content/themes/${name}`;
/** MariaDB's server, which is not on everybody's path. */
export const mariadbd = '/usr/sbin/mariadbd';

/** A minifier that optimisers of WordPress use. */
export const minifier = '/usr/share/php/MatthiasMullie/Minify/autoload.php';

const phpHas = (extension) =>
  spawnSync('php', ['-r', `exit((int) !extension_loaded('${extension}'));`]).status === 0;

/** What a WordPress on this machine takes: the Debian package of each, and whether it is there. */
export const needs = [
  { package: 'wordpress', isThere: () => existsSync(`${wordPressFolder}/wp-load.php`) },
  {
    package: 'wordpress-theme-twentytwentythree',
    isThere: () => existsSync(`${theme('twentytwentythree')}/theme.json`),
  },
  {
    package: 'wordpress-theme-twentytwentyone',
    isThere: () => existsSync(`${theme('twentytwentyone')}/style.css`),
  },
  { package: 'mariadb-server-core', isThere: () => existsSync(mariadbd) },
  { package: 'mariadb-client-core', isThere: () => Boolean(findProgram('mariadb')) },
  { package: 'php-cli', isThere: () => Boolean(findProgram('php')) },
  { package: 'php-mysql', isThere: () => phpHas('mysqli') },
  { package: 'php-matthiasmullie-minify', isThere: () => existsSync(minifier) },
];
