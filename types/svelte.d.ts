/** Made from src/contract.json by `npm run contract`. */
import type { HTMLAttributes } from 'svelte/elements';
import type {
  CreditRateSimulator,
  SimulatorEvents,
  SimulatorProps,
  CreditRateValue,
  CreditRateValueProps,
} from './simulator.js';

type Handlers = {
  [Name in keyof SimulatorEvents as `on${Name}` | `on:${Name}`]?: (event: SimulatorEvents[Name]) => void;
};

/** What Svelte takes; `oncrs-estimate` and its kin listen to events. */
export type SimulatorElement = Omit<HTMLAttributes<CreditRateSimulator>, keyof SimulatorProps> &
  SimulatorProps &
  Handlers;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'credit-rate-simulator': SimulatorElement;
    'credit-rate-value': Omit<HTMLAttributes<CreditRateValue>, keyof CreditRateValueProps> &
      CreditRateValueProps;
  }
}
