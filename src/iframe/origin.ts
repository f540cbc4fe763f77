/** The origin of an address; undefined if it has none that could be named, such as a file's. */
export function originAt(address: string): string | undefined {
  try {
    const { origin } = new URL(address);
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined; // no address at all
  }
}
