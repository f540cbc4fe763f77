import type { ReactiveControllerHost } from 'lit';
import { nothing } from 'lit';
import { loadHelperMessages } from '../language/helpers/load.js';
import type { AnswerValues } from '../state/answers.js';
import { addDetails, checkedDetails } from '../state/helpers/host-details.js';
import { followLosses } from '../state/helpers/losses.js';
import { helper, spoken } from '../view/helpers/helper.js';
import { helperStyles } from '../view/helpers/styles.js';
import type { DrawHelper, Model } from '../view/model.js';
import { complete } from './complete.js';
import { dress } from './dress.js';
import type { TariffSource } from './tariff-source.js';
import { Texts } from './texts.js';
import { warnOnce } from './warn.js';

/** The helpers inside the questions, for one element; resolves once their texts are there. */
export async function start(
  host: ReactiveControllerHost & HTMLElement,
  read: () => Model | undefined,
  source: TariffSource,
): Promise<DrawHelper> {
  const texts = new Texts(host, loadHelperMessages);
  await texts.bring(read()?.lang ?? 'fr');
  complete(source);
  const root = host.shadowRoot!;
  dress(root, helperStyles);
  host.addController({ hostUpdate: () => follow(read()) });
  root.addEventListener('toggle', () => host.requestUpdate(), true);
  // Closed ones need no fields: those are of the state, and lose nothing.
  const isOpen = (id: string) => root.querySelector<HTMLDetailsElement>(`#${id}-help`)?.open;
  return (model, name) => {
    if (!isOpen(name)) return nothing;
    const shown = { ...model, text: texts.of(model.lang) };
    model.tell(name, spoken(name, shown));
    return helper(name, shown);
  };
}

/** An answer that a helper gave stays true to the other answers. */
function follow(model: Model | undefined): void {
  if (!model) return;
  const { state, tariff, dispatch } = model;
  const change = (before: typeof state) => followLosses(before, tariff);
  if (change(state) !== state) dispatch({ type: 'apply', change });
}

/** Adds to the answers that a host has set what the first load cannot check; what makes no sense is left out, and said. */
export function detail(values: AnswerValues, source: TariffSource, dispatch: Model['dispatch']): void {
  const { details, refused } = checkedDetails(values);
  for (const name of refused) warnOnce('bad-attribute', `answers.${name} is not understood; ignored.`);
  complete(source);
  dispatch({ type: 'apply', change: (state) => addDetails(state, values, details) });
}
