import { devTools } from './cdp.mjs';

/**
 * The command `throttle`, in Chromium only: `executeServerCommand('throttle', { rate: 4 })` makes the processor
 * four times slower for the page; rate 1 ends it.
 */
export function throttlePlugin() {
  return {
    name: 'throttle-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'throttle') return undefined;
      if (session.browser.name !== 'Chrome' && session.browser.name !== 'Chromium') {
        throw new Error(`throttle: not supported by ${session.browser.name}; use a .chromium.test.ts file`);
      }
      const cdp = await devTools(session.browser.getPage(session.id));
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: payload.rate });
      return true;
    },
  };
}
