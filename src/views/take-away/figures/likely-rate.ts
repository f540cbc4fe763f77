import type { Answers } from '../../../core/answers.js';
import { submissionOf } from '../../../core/submission.js';
import { priceProfile, type Tariff } from '../../../engine/index.js';

/** The likely rate of a case with a tariff, whose hypotheses stand in for open questions; a fraction. */
export const likelyRate = (answers: Answers, tariff: Tariff): number =>
  priceProfile(submissionOf(answers, tariff), tariff).premiumRate;
