import type { Estimate } from '../../core/estimate.js';
import { caseText } from '../../core/link/write.js';
import { isExample } from '../../core/state.js';
import type { ReadModel } from '../../lazy/host.js';
import type { Rooms, TakeAwayHost } from './host.js';

/** What a form submits: rates as fractions, money in € per year excl. VAT. */
export type Submitted = Pick<Estimate, 'rate' | 'premium' | 'total' | 'answers' | 'tariff'>;

/** Keeps the value of the form control in step with the estimate, and the case for the browser to restore. */
export async function startForm(
  host: TakeAwayHost,
  read: ReadModel,
  { loadLinkKeys }: Rooms,
): Promise<{ readonly submit: () => void }> {
  const viewKeys = await loadLinkKeys();
  const internals = internalsOf(host);
  const submit = () => {
    const model = read();
    if (!model) return;
    const { rate, premium, total, answers, tariff } = model.estimate;
    const value: Submitted = { rate, premium, total, answers, tariff };
    const { state } = model;
    const text = isExample(state) ? '' : caseText(state, model.tariff, viewKeys, { whole: true });
    internals?.setFormValue(JSON.stringify(value), text);
  };
  host.addEventListener('crs-estimate', submit);
  submit();
  return { submit };
}

/** An element has them once: a host that extends it may have taken them. */
function internalsOf(host: HTMLElement): ElementInternals | undefined {
  try {
    return host.attachInternals();
  } catch {
    return undefined;
  }
}
