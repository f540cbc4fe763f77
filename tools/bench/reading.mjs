import { createServer } from 'vite';
import { median } from './yardstick.mjs';

/** What readers of numbers stumble over when they are long: groups, marks, units. */
const pieces = ['1 ', '1.', '1,000', ' ', '~', "1'", '€', 'million ', '1.500 '];

/** How much longer a text takes that is twice as long: 2 where reading is linear, 4 where it goes back and forth. */
export async function readingGrowth() {
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { readNumber } = await vite.ssrLoadModule('/src/text/read-number.ts');
    const timed = (length) => {
      const start = performance.now();
      for (const piece of pieces) readNumber(`${piece.repeat(length)}!`, 'money', 'en');
      return performance.now() - start;
    };
    const ratios = Array.from({ length: 25 }, () => timed(40_000) / timed(20_000));
    return median(ratios);
  } finally {
    await vite.close();
  }
}
