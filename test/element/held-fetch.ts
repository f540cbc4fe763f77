/** A request that waits until the test answers it. */
export interface Held {
  readonly url: string;
  readonly answer: (response: Response) => void;
  /** As a network that is not there. */
  readonly fail: () => void;
}

/**
 * Has the page's requests wait while something runs. They do not mind being told to stop, as of a server, or a browser,
 * that answers nonetheless.
 *
 * @param run gets the requests made until now, in order
 */
export async function holdingFetch(run: (made: readonly Held[]) => Promise<void>): Promise<void> {
  const usual = window.fetch.bind(window);
  const made: Held[] = [];
  window.fetch = (input) =>
    new Promise((answer, reject) => {
      const url = input instanceof Request ? input.url : String(input);
      made.push({ url, answer, fail: () => reject(new TypeError('no network')) });
    });
  try {
    await run(made);
  } finally {
    window.fetch = usual;
  }
}
