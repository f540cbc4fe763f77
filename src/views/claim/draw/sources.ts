import type { TemplateResult } from 'lit';
import {
  coefficientList,
  type Coefficient,
  type CoefficientModel,
} from '../../../coefficients/coefficient.js';
import type { Model } from '../../../screen/model.js';
import { formatFor } from '../../../text/format.js';
import type { Measure } from '../../../text/measure.js';
import { factSources } from '../figures/fact-sources.js';
import { facts, type FactName } from '../figures/facts.js';
import type { ClaimMessages } from '../text/fr.js';

/** The tariff's figures behind a claim, by their places in it. */
const PLACES = /^(settlement\.|defaultTerms\.(?!maximumLiability$)|bill\.discretionaryLimit)/;

/** Where each deadline and amount comes from: the tariff's figures, then those of the law and of practice. */
export function claimSources(
  pack: readonly Coefficient[],
  law: ClaimMessages,
  model: CoefficientModel,
): TemplateResult {
  const names = Object.keys(facts) as FactName[];
  const own = names.map((name) => factOf(name, law, model));
  return coefficientList([...pack.filter(({ path }) => PLACES.test(path)), ...own], model);
}

const factMeasures = {
  interestRate: 'percent',
  recoveryCharge: 'money',
  unnamedPercentage: 'percent',
} as const satisfies Readonly<Record<FactName, Measure>>;

/** A fact as a coefficient; what has no place in the tariff is listed by its name. */
function factOf(name: FactName, { facts: names }: ClaimMessages, { lang }: Model): Coefficient {
  const source = factSources[name];
  return {
    path: names[name],
    value: formatFor(factMeasures[name], facts[name], lang),
    evidence: 'published',
    date: source.date,
    source,
  };
}
