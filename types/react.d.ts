/** Made from src/contract.json by `npm run contract`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  CreditRateSimulator,
  SimulatorEvents,
  SimulatorProps,
  CreditRateValue,
  CreditRateValueProps,
} from './simulator.js';

type Handlers = { [Name in keyof SimulatorEvents as `on${Name}`]?: (event: SimulatorEvents[Name]) => void };

/** What React 19 takes; `oncrs-estimate` and its kin listen to events. */
export type SimulatorElement = Omit<
  DetailedHTMLProps<HTMLAttributes<CreditRateSimulator>, CreditRateSimulator>,
  keyof SimulatorProps
> &
  SimulatorProps &
  Handlers;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'credit-rate-simulator': SimulatorElement;
      'credit-rate-value': Omit<
        DetailedHTMLProps<HTMLAttributes<CreditRateValue>, CreditRateValue>,
        keyof CreditRateValueProps
      > &
        CreditRateValueProps;
    }
  }
}
