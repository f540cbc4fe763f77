import { warnOnce } from '../../browser/warn.js';
import type { AnswerValues } from '../../core/answers.js';
import { addDetails, checkedDetails } from '../../core/host-details.js';
import type { State } from '../../core/state.js';
import { adoptStyles } from '../../lazy/adopt-styles.js';
import { useAllCountries } from '../../lazy/all-countries.js';
import type { PartHost, ReadModel, TariffHolder } from '../../lazy/host.js';
import { dictionary, lazyTexts } from '../../lazy/lazy-texts.js';
import type { HelperName, Helpers, Model } from '../../screen/model.js';
import { helper, spoken } from './draw/helper.js';
import { followLosses } from './figures/losses.js';
import { helperStyles } from './styles.js';
import type { HelperMessages } from './text/fr.js';

const messages = dictionary<HelperMessages>(import.meta.glob('./text/*.ts', { import: 'messages' }));

/** The helpers inside the questions, for one element; resolves once their texts are there. */
export async function startHelpers(host: PartHost, read: ReadModel, tariff: TariffHolder): Promise<Helpers> {
  const texts = await lazyTexts(host, read, messages);
  useAllCountries(tariff);
  const root = host.shadowRoot!;
  adoptStyles(root, helperStyles);
  const worded = (model: Model) => ({ ...model, text: texts.of(model.lang) });
  return {
    follow: (model) => {
      const { state, dispatch } = model;
      const change = (before: State) => followLosses(before, model.tariff);
      if (change(state) !== state) dispatch({ type: 'apply', change });
      for (const { id } of root.querySelectorAll('details[open][id$=-help]')) {
        const name = id.slice(0, -'-help'.length) as HelperName;
        model.tell(name, spoken(name, worded(model)));
      }
    },
    // Closed ones are not drawn: their fields are of the state, and lose nothing.
    draw: (model, name) => helper(name, worded(model)),
  };
}

/** Adds to the answers that a host has set what the first load cannot check; what makes no sense is left out, and said. */
export function applyHostDetails(
  values: AnswerValues,
  tariff: TariffHolder,
  dispatch: Model['dispatch'],
): void {
  const { details, refused } = checkedDetails(values);
  for (const name of refused) warnOnce('bad-attribute', `answers.${name} is not understood; ignored.`);
  useAllCountries(tariff);
  dispatch({ type: 'apply', change: (state) => addDetails(state, values, details) });
}
