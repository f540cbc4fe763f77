import { devTools } from './cdp.mjs';

/**
 * The command `media`, in the three browsers: `executeServerCommand('media', { 'prefers-color-scheme': 'dark' })`.
 * Features: prefers-color-scheme, prefers-reduced-motion, prefers-contrast, forced-colors, and `media: 'print'`;
 * `{}` ends the emulation. Answers whether the browser can. Wait about 100 ms before reading `matchMedia`.
 */
export function mediaPlugin() {
  return {
    name: 'media-command',
    async executeCommand({ command, payload = {}, session }) {
      if (command !== 'media') return undefined;
      const { media = '', ...features } = payload;
      const page = session.browser.getPage(session.id);
      const { name } = session.browser;
      if (name === 'Firefox') return inFirefox(page, media, features);
      if (name === 'WebKitGTK') await inWebKit(page, media, features);
      else await inChromium(page, media, features);
      return true;
    },
  };
}

async function inChromium(page, media, features) {
  const cdp = await devTools(page);
  await cdp.send('Emulation.setEmulatedMedia', { media, features: named(features) });
}

/** By XSETTINGS, which know neither print nor forced colours. */
async function inWebKit(page, media, features) {
  if (media || features['forced-colors'] === 'active') {
    throw new Error('media: WebKitGTK emulates neither print nor forced colours');
  }
  const { 'forced-colors': _none, ...rest } = features;
  const usual = {
    'prefers-color-scheme': 'light',
    'prefers-reduced-motion': 'no-preference',
    'prefers-contrast': 'no-preference',
  };
  await page.emulateMediaFeatures(named({ ...usual, ...rest }));
}

/** By a privileged script over WebDriver BiDi: Firefox must run with --remote-allow-system-access. */
async function inFirefox(page, media, features) {
  const bidi = page.mainFrame().browsingContext.userContext.browser.session;
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts.find(({ url }) => url.startsWith('chrome://'));
  // Firefox 140 shows pages only.
  if (!window) return false;
  const overrides = {
    mediumOverride: media,
    prefersColorSchemeOverride: features['prefers-color-scheme'] ?? 'none',
    prefersReducedMotionOverride: features['prefers-reduced-motion'] ?? 'none',
    prefersContrastOverride: features['prefers-contrast'] ?? 'none',
    forcedColorsOverride: features['forced-colors'] ?? 'none',
  };
  const { result } = await bidi.send('script.evaluate', {
    target: { context: window.context },
    awaitPromise: false,
    expression: `for (const { browsingContext } of gBrowser.browsers) {
      for (const [key, value] of Object.entries(${JSON.stringify(overrides)})) {
        if (key in browsingContext) browsingContext[key] = value;
      }
    }`,
  });
  if (result.type !== 'success') throw new Error(`media: ${JSON.stringify(result).slice(0, 300)}`);
  return true;
}

const named = (features) => Object.entries(features).map(([name, value]) => ({ name, value }));
