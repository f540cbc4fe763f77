import type { Estimate } from '../../state/estimate.js';
import { caseText } from '../../state/share/write.js';
import { isExample } from '../../state/state.js';
import type { Model } from '../../view/model.js';
import type { TakeAwayHost } from '../take-away.js';

/** What a form submits: rates as fractions, money in € per year excl. VAT. */
export type Submitted = Pick<Estimate, 'rate' | 'premium' | 'total' | 'answers' | 'tariff'>;

/** Keeps the value of the form control in step with the estimate, and the case for the browser to restore. */
export function start(host: TakeAwayHost, read: () => Model | undefined): { readonly submit: () => void } {
  const internals = internalsOf(host);
  const submit = () => {
    const model = read();
    if (!model) return;
    const { rate, premium, total, answers, tariff } = model.estimate;
    const value: Submitted = { rate, premium, total, answers, tariff };
    const { state } = model;
    const text = isExample(state) ? '' : caseText(state, model.tariff, { whole: true });
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
