import type { CreditRateSimulator } from './credit-rate-simulator.js';

const TAG = 'credit-rate-simulator';

/**
 * Puts a simulator into each marker, `<div class="credit-rate-simulator" data-…>`, that has none yet: its attributes
 * from the `data-…`, with or without a hyphen in their names, its fallback from what is inside. The marker stays, with its place,
 * id and styles: it may be somebody's to move or take away.
 */
export function upgradeMarkers(): void {
  // What is still being read may not have all of its content.
  if (document.readyState === 'loading') {
    document.addEventListener('readystatechange', upgradeMarkers, { once: true });
    return;
  }
  for (const marker of document.querySelectorAll(`div.${TAG}`)) {
    if (marker.querySelector(TAG) ?? marker.closest(TAG)) continue;
    const simulator = document.createElement(TAG);
    // The class in force may be another version's.
    const { observedAttributes } = simulator.constructor as typeof CreditRateSimulator;
    for (const name of ['lang', ...observedAttributes]) {
      const given =
        marker.getAttribute(`data-${name}`) ?? marker.getAttribute(`data-${name.replace('-', '')}`);
      if (given !== null) simulator.setAttribute(name, given);
    }
    simulator.append(...marker.childNodes);
    marker.append(simulator);
  }
}
