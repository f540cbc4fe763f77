/** Scripts beside the classic one, by their names. */
export interface ScriptsBeside {
  /** The address of one, which a page under Trusted Types has been asked to trust. */
  readonly address: (file: string) => string;
  /**
   * Resolves once it has left what is wanted, or could not; it may stand on the page already, or behind the script.
   *
   * @param integrity its hash; by default the one that the classic script knows
   */
  readonly load: (file: string, isThere: () => boolean, integrity?: string) => Promise<void>;
}

/** Filled by the classic script; in pages of modules, parts find each other. */
export const beside: { scripts?: ScriptsBeside } = {};
