import type { TemplateResult } from 'lit';
import { formatFor } from '../../language/format.js';
import type { ClaimDetailMessages } from '../../language/claim-detail/messages.js';
import { factSources } from '../../state/claim/fact-sources.js';
import { facts, type FactName } from '../../state/claim/facts.js';
import { coefficientList, type Coefficient, type CoefficientModel } from '../explain/coefficient.js';
import type { Model } from '../model.js';

/** The tariff's figures behind a claim, by their places in it. */
const PLACES = /^(settlement\.|defaultTerms\.(?!maximumLiability$)|bill\.discretionaryLimit)/;

/** Where each deadline and amount comes from: the tariff's figures, then those of the law and of practice. */
export function claimSources(
  pack: readonly Coefficient[],
  law: ClaimDetailMessages,
  model: CoefficientModel,
): TemplateResult {
  const names = Object.keys(facts) as FactName[];
  const own = names.map((name) => factOf(name, law, model));
  return coefficientList([...pack.filter(({ path }) => PLACES.test(path)), ...own], model);
}

/** A fact as a coefficient; what has no place in the tariff is listed by its name. */
function factOf(name: FactName, { facts: names }: ClaimDetailMessages, { lang }: Model): Coefficient {
  const source = factSources[name];
  const kind = name === 'recoveryCharge' ? 'money' : 'percent';
  return {
    path: names[name],
    value: formatFor(kind, facts[name], lang),
    evidence: 'published',
    date: source.date,
    source,
  };
}
