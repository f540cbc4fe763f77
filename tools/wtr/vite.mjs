import { createServer } from 'vite';
import { leaveTestRunnerImports } from './bundle.mjs';

/**
 * Vite within Web Test Runner, in the same process and origin, one module at a time: coverage is told by the files of
 * the sources. What measures none takes bundles, see bundle.mjs.
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
          entries: ['test/engine/**/*.test.ts'],
          exclude: testRunnerPackages,
        },
        plugins: [leaveTestRunnerImports],
      });
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

const testRunnerPackages = ['@web/test-runner-commands', '@web/test-runner-core', '@web/test-runner-mocha'];

const testRunnerPaths = [
  '/__web-dev-server__',
  '/__web-test-runner',
  '/__wds-outside-root__',
  '/node_modules/@web/test-runner-mocha',
];

/** Web Test Runner's page is '/', with or without a query. */
const isTestRunners = (path) => path === '/' || testRunnerPaths.some((start) => path.startsWith(start));
