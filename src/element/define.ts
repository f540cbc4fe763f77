import { warnOnce } from '../browser/warn.js';
import { CreditRateValue } from '../living/credit-rate-value.js';
import { CreditRateSimulator } from './credit-rate-simulator.js';

const VALUE = 'credit-rate-value';

/**
 * Registers the element, and `<credit-rate-value>` beside it. Silent if the same version is there already; the first one
 * wins otherwise, with a warning. Never throws.
 *
 * @param tag a custom element name, the simulator's
 */
export function define(tag = 'credit-rate-simulator'): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const existing = registry?.get(tag) as { version?: string } | undefined;
  if (existing) {
    if (existing.version !== CreditRateSimulator.version) {
      warnOnce(
        'two-versions',
        `<${tag}> ${existing.version ?? 'of unknown version'} is in use; ${CreditRateSimulator.version} is ignored.`,
      );
    }
    return;
  }
  try {
    // A class can be registered once only; another tag needs a class of its own.
    registry?.define(tag, class extends CreditRateSimulator {});
    if (!registry?.get(VALUE)) registry?.define(VALUE, CreditRateValue);
  } catch {
    warnOnce('two-versions', `<${tag}> could not be registered.`);
  }
}
