/** The package's version, put in by Vite from package.json (`define` in vite.config.ts). */
declare const __CRS_VERSION__: string;

interface ImportMeta {
  /** Vite's environment: of ours, how many random cases a test takes by hand. */
  readonly env: { readonly VITE_CASES?: string };
  /** Vite's list of the modules that match a pattern: one of their exports, or each how to load it. */
  glob(
    pattern: string | readonly string[],
    options: { readonly import: 'messages' },
  ): Readonly<Record<string, () => Promise<unknown>>>;
  glob<T>(
    pattern: string | readonly string[],
    options: { readonly eager: true },
  ): Readonly<Record<string, T>>;
}

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

/** The headings of the views in a language, by the views' names: `heading` in their `text/` (`tools/vite/view-headings.mjs`). */
declare module 'virtual:view-headings/*' {
  const headings: Readonly<Record<string, string>>;
  export default headings;
}
