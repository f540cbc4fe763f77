import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnChild } from './children.mjs';

const size = 3000;

/** Both coordinates of the pointer, which waits in the middle of the screen: WebDriver does not move it. */
export const pointer = size / 2;

/** A virtual screen with a home folder of its own for WebKitGTK, and xsettingsd to emulate the visitor's preferences. */
export class Screen {
  #folder = mkdtempSync(join(tmpdir(), 'webkitgtk-'));
  #children = [];
  #settings;

  /** The environment of a program on this screen. WEBKIT_DISABLE_* must stay unset: screenshots would hang. */
  env = {
    ...process.env,
    HOME: this.#folder,
    XDG_CACHE_HOME: this.#folder,
    XDG_CONFIG_HOME: this.#folder,
    XDG_DATA_HOME: this.#folder,
    XDG_RUNTIME_DIR: this.#folder,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    GSETTINGS_BACKEND: 'memory',
  };

  async start() {
    process.once('exit', () => this.stop());
    // The browser's toolbar would keep the window at least 447 px wide.
    mkdirSync(join(this.#folder, 'gtk-3.0'));
    writeFileSync(
      join(this.#folder, 'gtk-3.0/gtk.css'),
      '* { padding: 0; margin: 0; border-width: 0; min-width: 0; min-height: 0; font-size: 1px; }\n',
    );
    this.env.DISPLAY = `:${await this.#display()}`;
  }

  /** Starts a program on this screen; it ends with the screen. */
  run(program, rest, stdio) {
    const child = spawnChild(program, rest, { stdio, env: this.env });
    this.#children.push(child);
    return child;
  }

  /** Media features such as `prefers-color-scheme`; they reach the pages a moment later. */
  prefer(features) {
    this.#write(features);
    // Whoever emulates waits for the page to show it: by the second time, the program listens to signals.
    if (this.#settings) this.#settings.kill('SIGHUP');
    else this.#settings = this.run('xsettingsd', ['-c', this.#settingsFile], 'ignore');
  }

  stop() {
    for (const child of this.#children.splice(0).reverse()) child.kill();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }

  get #settingsFile() {
    return join(this.#folder, 'xsettingsd.conf');
  }

  /** The number of the display that Xvfb has chosen. */
  #display() {
    const screen = ['-screen', '0', `${size}x${size}x24`, '-nolisten', 'tcp', '-noreset'];
    const xvfb = this.run('Xvfb', ['-displayfd', '3', ...screen], ['ignore', 'ignore', 'ignore', 'pipe']);
    return new Promise((resolve, reject) => {
      let text = '';
      xvfb.once('error', reject);
      xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
      xvfb.stdio[3].on('data', (chunk) => {
        text += chunk;
        if (text.includes('\n')) resolve(text.trim());
      });
    });
  }

  #write(features) {
    const theme =
      features['prefers-contrast'] === 'more'
        ? 'HighContrast'
        : features['prefers-color-scheme'] === 'dark'
          ? 'Adwaita-dark'
          : 'Adwaita';
    const animations = features['prefers-reduced-motion'] === 'reduce' ? 0 : 1;
    writeFileSync(this.#settingsFile, `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${animations}\n`);
  }
}
