/** The package's version, put in by Vite from package.json (`define` in vite.config.ts). */
declare const __CRS_VERSION__: string;
