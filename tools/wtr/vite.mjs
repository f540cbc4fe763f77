import { readdirSync } from 'node:fs';
import { createServer } from 'vite';

/**
 * Vite within Web Test Runner, in the same process and origin: tests see the very modules that the build makes,
 * TypeScript, inline workers and `virtual:` modules included.
 *
 * @returns the plugin that starts and stops Vite, and the middleware, which must go into the configuration's
 *   `middleware`: it has to come before Web Test Runner's own file serving
 */
export function viteInTestRunner() {
  let vite;
  const plugin = {
    name: 'vite-in-test-runner',
    async serverStart() {
      vite = await createServer({
        appType: 'custom',
        logLevel: 'warn',
        clearScreen: false,
        server: { middlewareMode: true, hmr: false, ws: false, watch: null, preTransformRequests: false },
        // Everything is scanned at the start: a dependency found later would reload the page under a test.
        optimizeDeps: {
          entries: ['src/entries/{index,engine}.ts', 'test/**/*.test.ts'],
          exclude: testRunnerPackages,
        },
        plugins: [leaveTestRunnerImports],
      });
      await warmUp(vite);
    },
    async serverStop() {
      await vite?.close();
    },
  };
  const middleware = (context, next) => {
    if (isTestRunners(context.path)) return next();
    return new Promise((resolve, reject) => {
      context.respond = false;
      context.res.statusCode = 200;
      context.res.once('close', resolve);
      vite.middlewares(context.req, context.res, (error) => {
        context.respond = true;
        context.res.statusCode = 404;
        context.res.off('close', resolve);
        if (error) reject(error);
        else next().then(resolve, reject);
      });
    });
  };
  return { plugin, middleware };
}

/** Compiles every source once: what a test loads on intent would be compiled while it waits for it. */
async function warmUp({ environments: { client } }) {
  const sources = readdirSync('src', { recursive: true })
    .filter((file) => /(?<!\.d)\.ts$/.test(file))
    // The classic script is made of modules that only its build knows.
    .filter((file) => !file.includes('classic'));
  await Promise.all(sources.map((file) => client.warmupRequest(`/src/${file}`)));
}

const testRunnerPackages = ['@web/test-runner-commands', '@web/test-runner-core', '@web/test-runner-mocha'];

const testRunnerPaths = [
  '/__web-dev-server__',
  '/__web-test-runner',
  '/__wds-outside-root__',
  '/node_modules/@web/test-runner-mocha',
];

/** Web Test Runner's page is '/', with or without a query. */
const isTestRunners = (path) => path === '/' || testRunnerPaths.some((start) => path.startsWith(start));

/**
 * Web Test Runner's page, with the values of `define` put in place first: in development Vite leaves them to its
 * client, which is not loaded here.
 */
export const testPage = (testFramework) => `<!doctype html>
<html>
  <head></head>
  <body>
    <script type="module" src="/@vite/env"></script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

const leaveTestRunnerImports = {
  name: 'leave-test-runner-imports',
  enforce: 'pre',
  resolveId(id) {
    return id.startsWith('/__web-dev-server__') ? { id, external: true } : undefined;
  },
};
