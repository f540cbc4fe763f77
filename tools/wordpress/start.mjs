import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mariadbd, wordPressFolder } from './machine.mjs';
import { configuration, installer, router, silence } from './site.mjs';

const AUTH = ['--no-defaults', '--user=root'];

/**
 * A WordPress of its own on this machine, Debian's, with its own database on a unix socket; everything in a temporary
 * folder. Nothing of it reaches another machine.
 *
 * @returns its `origin` and `folder`; `php`, which runs a script inside WordPress and gives back what it prints; `stop`
 */
export async function startWordPress() {
  const folder = await mkdtemp(join(tmpdir(), 'wordpress-'));
  const running = [];
  const stop = async () => {
    for (const child of running.reverse()) await ended(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const root = join(folder, 'root');
    // Both to their end, whatever becomes of the other: what is still being written cannot be removed.
    const begun = await Promise.allSettled([copyWordPress(root), startDatabase(folder, running)]);
    for (const { reason } of begun) if (reason) throw reason;
    await writeFile(join(root, 'wp-config.php'), configuration(join(folder, 'db.sock')));
    await writeFile(join(root, 'wp-content/mu-plugins/silence.php'), silence);
    const routed = join(folder, 'router.php');
    await writeFile(routed, router);
    const origin = await startServer(root, routed, running);
    const php = (script) => runPhp(folder, origin, script);
    await php(installer);
    return { origin, folder: root, php, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function copyWordPress(root) {
  // Debian links what it shares with other packages.
  await cp(wordPressFolder, root, { recursive: true, dereference: true });
  for (const name of ['uploads', 'mu-plugins', 'upgrade'])
    await mkdir(join(root, 'wp-content', name), { recursive: true });
}

async function startDatabase(folder, running) {
  const data = join(folder, 'db');
  // A server that starts removes the temporary tables it finds, those of another one at work in the same place too.
  const temporary = join(folder, 'db-temporary');
  await Promise.all([mkdir(data), mkdir(temporary)]);
  const quick = [
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--skip-name-resolve',
    '--force',
  ];
  await output('mariadb-install-db', [...AUTH, `--datadir=${data}`, `--tmpdir=${temporary}`, ...quick]);
  const socket = join(folder, 'db.sock');
  const small = ['--skip-networking', '--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=32M'];
  const files = [
    `--datadir=${data}`,
    `--tmpdir=${temporary}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'db.pid')}`,
  ];
  await started(mariadbd, [...AUTH, ...files, ...small], /ready for connections/, running);
  await output('mariadb', [...AUTH, `--socket=${socket}`, '-e', 'CREATE DATABASE wordpress']);
}

/** PHP's own server. A port that was free a moment ago may be taken by now: then another one. */
async function startServer(root, routed, running) {
  for (;;) {
    const address = `127.0.0.1:${await freePort()}`;
    const env = { PHP_CLI_SERVER_WORKERS: '4' };
    const args = ['-d', 'opcache.enable_cli=1', '-d', 'upload_max_filesize=8M', '-S', address, '-t', root];
    try {
      await started('php', [...args, routed], /Development Server .* started/, running, env);
      return `http://${address}`;
    } catch (error) {
      if (!/already in use/i.test(error.message)) throw error;
    }
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function runPhp(folder, origin, script) {
  const file = join(folder, `script-${Math.random().toString(36).slice(2)}.php`);
  const head = `<?php
$_SERVER['HTTP_HOST'] = ${JSON.stringify(new URL(origin).host)};
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
const ROOT = ${JSON.stringify(join(folder, 'root'))};
`;
  await writeFile(file, head + script);
  return output('php', [file]).catch(async (cause) => {
    const log = await readFile(join(folder, 'root/wp-content/debug.log'), 'utf8').catch(() => '');
    throw new Error(`${cause.message}\n${log.slice(-2000)}`, { cause });
  });
}

/** Starts a program that keeps running, in a group of its own, and waits until it says that it is ready. */
function started(program, args, ready, running, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let said = '';
    const listen = (text) => {
      said += text;
      if (!ready.test(said)) return;
      said = '';
      resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${program} ended:\n${said}`)));
    endWithUs(child);
    running.push(child);
  });
}

/** A run that is broken off leaves no program behind. */
function endWithUs(child) {
  process.once('exit', () => kill(child));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    if (process.listenerCount(signal, leave) === 0) process.on(signal, leave);
  }
}

const leave = () => process.exit(1);

const kill = (child) => {
  if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM');
};

/** Ends a program with what it has started, and waits for that. */
function ended(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || !child.pid) return resolve();
    child.once('exit', resolve);
    kill(child);
  });
}

/** What a program prints, once it has ended well. */
function output(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    let complained = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (complained += text));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${program} failed:\n${printed}\n${complained}`)),
    );
  });
}
