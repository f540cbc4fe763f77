import { everyAbility } from '../price/every-ability.js';
import { allAtOnce } from '../price/range-steps.js';
import { RENEWALS, type RenewalScenario } from '../renewal.js';
import { renewalSteps } from '../renewals/renewal-steps.js';
import type { PriceOptions, Pricing } from '../results.js';
import type { Submission } from '../submission.js';
import type { Tariff } from '../tariff.js';
import { number, optional, record } from './checks.js';
import { validLatticeSize, validSubmission } from './validate.js';

/** Checks a scenario. */
function validScenario(scenario: RenewalScenario): void {
  record(scenario, 'scenario');
  number(scenario.lossFactor, 'scenario.lossFactor', { min: 0, max: 100 });
  optional(scenario.largestBuyerFailsInYear, 'scenario.largestBuyerFailsInYear', {
    min: 1,
    max: RENEWALS,
    whole: true,
  });
}

/**
 * The prices at the next five renewals, if the years to come bring such losses and everything else stays as today.
 * @returns one price per renewal, the next one first
 * @throws InvalidSubmission as `price`; also for the scenario, with a path from `scenario`
 */
export function renewals(
  submission: Submission,
  scenario: RenewalScenario,
  tariff: Tariff,
  options: PriceOptions = {},
): Pricing[] {
  validSubmission(submission, tariff);
  validLatticeSize(options.latticeSize);
  validScenario(scenario);
  return allAtOnce(renewalSteps(everyAbility, submission, scenario, tariff, options));
}
