/** Scripts beside the classic one, by their names. */
export interface ScriptsBeside {
  /** The address of one, which a page under Trusted Types has been asked to trust. */
  readonly address: (file: string) => string;
  /** Resolves once it has run, or could not. */
  readonly load: (file: string) => Promise<void>;
}

/** Filled by the classic script; in pages of modules, parts find each other. */
export const beside: { scripts?: ScriptsBeside } = {};
