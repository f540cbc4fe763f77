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

/** What a WordPress on this machine takes: the Debian packages of each, and whether it is there. */
export const needs = [
  { packages: ['wordpress'], isThere: () => existsSync(`${wordPressFolder}/wp-load.php`) },
  {
    packages: ['wordpress-theme-twentytwentythree'],
    isThere: () => existsSync(`${theme('twentytwentythree')}/theme.json`),
  },
  {
    packages: ['wordpress-theme-twentytwentyone'],
    isThere: () => existsSync(`${theme('twentytwentyone')}/style.css`),
  },
  { packages: ['mariadb-server-core'], isThere: () => existsSync(mariadbd) },
  { packages: ['mariadb-client-core'], isThere: () => Boolean(findProgram('mariadb')) },
  { packages: ['php-cli'], isThere: () => Boolean(findProgram('php')) },
  { packages: ['php-mysql'], isThere: () => phpHas('mysqli') },
  { packages: ['php-matthiasmullie-minify'], isThere: () => existsSync(minifier) },
];
