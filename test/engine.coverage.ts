/// <reference types="vite/types/importMeta.d.ts" />

/*
 * All of the engine's modules and tests in one page, for `npm run coverage`: what several pages cover cannot be added
 * up reliably, and a module without a test has to show.
 */
import.meta.glob(['../src/engine/**/*.ts', './engine/**/*.test.ts'], { eager: true });

export {};
