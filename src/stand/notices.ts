/** What the stand has to tell the broker before visitors come, in plain words. */
const told = new WeakMap<Element, readonly string[]>();

export const noticesOf = (stand: Element): readonly string[] => told.get(stand) ?? [];

/** Has a stand tell, on its attract screen, what is wrong with its settings. */
export function tellBroker(
  stand: Element & { requestUpdate?: () => void },
  notices: readonly string[],
): void {
  told.set(stand, notices);
  stand.requestUpdate?.();
}
