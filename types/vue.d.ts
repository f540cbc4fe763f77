/** Made from src/contract.json by `npm run contract`. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type {
  CreditRateSimulator,
  SimulatorEvents,
  SimulatorProps,
  CreditRateValue,
  CreditRateValueProps,
} from './simulator.js';

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;
type Handlers = {
  [Name in keyof SimulatorEvents as `on${Capitalize<Camel<Name>>}`]?: (event: SimulatorEvents[Name]) => void;
};

/** What Vue takes; `@crs-estimate` and its kin listen to events. */
export interface SimulatorComponent {
  new (): CreditRateSimulator & {
    $props: Omit<HTMLAttributes, keyof SimulatorProps> & PublicProps & SimulatorProps & Handlers;
  };
}

declare module 'vue' {
  interface GlobalComponents {
    'credit-rate-simulator': SimulatorComponent;
    'credit-rate-value': {
      new (): CreditRateValue & {
        $props: Omit<HTMLAttributes, keyof CreditRateValueProps> & PublicProps & CreditRateValueProps;
      };
    };
  }
}
