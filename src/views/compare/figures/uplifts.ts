import type { Tariff } from '../../../engine/index.js';

/** Whether the tariff counts bad debts both more frequent and heavier where no insurer is at work. */
export const isHeavierAlone = ({ selfInsurance }: Tariff): boolean =>
  selfInsurance.probabilityUplift > 1 && selfInsurance.severityUplift > 1;
