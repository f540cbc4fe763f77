import type { OwnFigures, SelfInsurance, WayCost } from '../results.js';

type Lines = 'expectedLoss' | 'premium' | 'insurancePremiumTax' | 'creditLimitFees' | 'keptLosses';

/** A comparison of which the losses, the bill and the tails are known. */
export type Uncosted = Omit<SelfInsurance, 'selfInsured' | 'insured'> & {
  selfInsured: Pick<SelfInsurance['selfInsured'], 'expectedLoss' | 'tailValueAtRisk'>;
  insured: Pick<SelfInsurance['insured'], Exclude<Lines, 'expectedLoss'> | 'tailValueAtRisk'>;
};

/** The comparison with what the company would hold and spends itself; the reserves that it does not give are the model's. */
export function withOwnFigures(
  found: Uncosted,
  { reserve = {}, costOfReserve, creditManagement = 0 }: OwnFigures & { costOfReserve: number },
): SelfInsurance {
  const { expectedLoss, tailValueAtRisk } = found.selfInsured;
  const { premium, insurancePremiumTax, creditLimitFees, keptLosses, tailValueAtRisk: tail } = found.insured;
  const borne = expectedLoss + creditManagement;
  const paid = premium + insurancePremiumTax + creditLimitFees + keptLosses;
  return {
    ...found,
    selfInsured: {
      expectedLoss,
      creditManagement,
      ...wayCost(
        borne,
        tailValueAtRisk,
        reserve.selfInsured ?? tailValueAtRisk - expectedLoss,
        costOfReserve,
      ),
    },
    insured: {
      premium,
      insurancePremiumTax,
      creditLimitFees,
      keptLosses,
      ...wayCost(paid, tail, reserve.insured ?? tail - keptLosses, costOfReserve),
    },
  };
}

function wayCost(outlay: number, tailValueAtRisk: number, reserve: number, rate: number): WayCost {
  const held = Math.max(0, reserve);
  return {
    outlay,
    tailValueAtRisk,
    reserve: held,
    costOfReserve: rate * held,
    total: outlay + rate * held,
  };
}
