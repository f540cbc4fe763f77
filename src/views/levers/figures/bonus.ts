import { roundToSignificant } from '../../../core/rounding.js';
import { premiumDue, type LeverBoard, type Tariff, type TariffWith } from '../../../engine/index.js';
import { eurosAsTold } from './levers.js';

/** A bonus clause as told: € per year, and parts of the premium as fractions. */
export interface BonusTold {
  /** On the premium, in advance. */
  readonly more: number;
  /** In an average year, and in one without indemnity. */
  readonly refund: number;
  readonly fullRefund: number;
  /** What it costs in an average year: the former less the refund, as told. */
  readonly net: number;
  /** Of the premium: given back without indemnity, and the indemnities from which nothing is. */
  readonly fullShare: number;
  readonly lossRatioBelow: number;
}

/** Undefined where there is none, where the least that a policy costs decides, or where its cost is lost in rounding. */
export function bonusTold({ bonus, now }: LeverBoard, tariff: Tariff): BonusTold | undefined {
  if (!bonus || premiumDue(now.premium, tariff) > now.premium) return undefined;
  const [more, refund, fullRefund] = [bonus.more, bonus.refund, bonus.fullRefund].map(eurosAsTold) as [
    number,
    number,
    number,
  ];
  const { share, lossRatioBelow } = bonus;
  if (refund <= 0 || more <= refund) return undefined;
  return { more, refund, fullRefund, net: more - refund, fullShare: share * lossRatioBelow, lossRatioBelow };
}

/** How readily insurers grant options and cuts at a rate, to the digits that it is shown with. */
export type Readiness = 'usual' | 'between' | 'hard';

/** Of the own case; undefined where the tariff says nothing of it. */
export function readinessAt(
  { own }: LeverBoard,
  { levers: { bonusByRate } }: TariffWith<'levers'>,
): Readiness | undefined {
  if (!bonusByRate) return undefined;
  const rate = roundToSignificant(own.rate, 2);
  if (rate < bonusByRate.usualBelow) return 'usual';
  return rate < bonusByRate.hardFrom ? 'between' : 'hard';
}
