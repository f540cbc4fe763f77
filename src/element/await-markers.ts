import { warnOnce } from '../browser/warn.js';

/**
 * Looks for markers, `<div class="credit-rate-simulator" data-…>`, now and whenever the page adds something; what makes
 * simulators of them loads with the first. Nothing without a document.
 */
export function awaitMarkers(): void {
  const page = globalThis.document as Document | undefined;
  const look = () => {
    if (page?.querySelector('div.credit-rate-simulator'))
      import('./markers.js').then(
        ({ upgradeMarkers }) => upgradeMarkers(),
        () => warnOnce('no-part', 'markers stay as they are.'),
      );
  };
  if (page) new MutationObserver(look).observe(page, { childList: true, subtree: true });
  look();
}
