// npm run soak [count] [seed]: random submissions, sound and not, through the engine's source, until one of them is
// neither priced nor refused, or takes longer than a second.
import { createServer } from 'vite';
import { bundledTariff } from '../vite/tariff.mjs';

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 1e9);
const SLOW = 1000;

const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  plugins: [bundledTariff()],
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});
try {
  const { outcome, seeded, wildSubmission } = await vite.ssrLoadModule('/test/engine/wild.ts');
  const { bundledTariff: tariff } = await vite.ssrLoadModule('/src/tariff/bundled.ts');
  const random = seeded(seed);
  const seen = { priced: 0, refused: 0 };
  let slowest = 0;
  for (let i = 0; i < count; i++) {
    const submission = wildSubmission(random, tariff);
    const start = performance.now();
    seen[outcome(submission, tariff, 256)]++;
    slowest = Math.max(slowest, performance.now() - start);
    if (slowest > SLOW) throw new Error(`${slowest.toFixed(0)} ms for ${JSON.stringify(submission)}`);
  }
  console.log(
    `seed ${seed}: ${seen.priced} priced, ${seen.refused} refused, slowest ${slowest.toFixed(0)} ms`,
  );
} finally {
  await vite.close();
}
