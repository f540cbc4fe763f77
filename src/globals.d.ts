/** The package's version, put in by Vite from package.json (`define` in vite.config.ts). */
declare const __CRS_VERSION__: string;

/** Made with the classic script (`tools/classic.mjs`). */
declare module 'virtual:classic-shared' {
  const bundle: {
    /** What the script beside the classic one needs of it. */
    shared: readonly unknown[];
    /** That script. */
    file: string;
    /** Its hash, as in the attribute of this name. */
    integrity: string;
  };
  export default bundle;
}
