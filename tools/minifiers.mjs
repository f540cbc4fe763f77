import { spawnSync } from 'node:child_process';

/** Debian's, whose packages are for its own Python. */
const python = '/usr/bin/python3';
const php =
  "require '/usr/share/php/MatthiasMullie/Minify/autoload.php'; $minifier = new MatthiasMullie\\Minify\\JS(); $minifier->add(stream_get_contents(STDIN)); echo $minifier->minify();";

/**
 * Minifiers of the kinds that content managers have, each with the command that minifies what it reads and the package
 * of Debian that brings it.
 */
export const minifiers = {
  'Minify, in PHP': { command: ['php', '-r', php], packages: ['php-cli', 'php-matthiasmullie-minify'] },
  rjsmin: { command: [python, '-m', 'rjsmin'], packages: ['python3-rjsmin'] },
  'jsmin, in Python': {
    command: [python, '-c', 'import sys, jsmin; sys.stdout.write(jsmin.jsmin(sys.stdin.read()))'],
    packages: ['python3-jsmin'],
  },
  'jsmin, in Perl': {
    command: [
      'perl',
      '-MJavaScript::Minifier',
      '-e',
      'JavaScript::Minifier::minify(input => *STDIN, outfile => *STDOUT)',
    ],
    packages: ['libjavascript-minifier-perl'],
  },
  'jsmin, in C for Perl': {
    command: [
      'perl',
      '-MJavaScript::Minifier::XS',
      '-0777',
      '-e',
      'print JavaScript::Minifier::XS::minify(<STDIN>)',
    ],
    packages: ['libjavascript-minifier-xs-perl'],
  },
};

/**
 * Minifies a script.
 *
 * @param {string} name of a minifier
 * @param {string} code
 * @throws with what the minifier says
 */
export function minified(name, code) {
  const [program, ...rest] = minifiers[name].command;
  const env = { ...process.env, PYTHONIOENCODING: 'utf-8' };
  const options = { input: code, encoding: 'utf8', maxBuffer: 10_000_000, env };
  const { status, stdout, stderr, error } = spawnSync(program, rest, options);
  if (status !== 0) throw new Error(`${name}: ${error?.message ?? stderr}; node tools/ensure-minifiers.mjs`);
  return stdout;
}
