import type { CreditRateSimulator } from 'credit-rate-simulator';
import type { SimulatorElement } from 'credit-rate-simulator/react';
import { forwardRef, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { useListener } from './use-listener';

/**
 * The element for React 18, which writes attributes alone and hears no event of a custom element: with the names that
 * React 19 takes by itself, so that this file can go when that comes. For another event, add it as these three are.
 */
export const Simulator = forwardRef<CreditRateSimulator, Omit<SimulatorElement, 'ref'>>(function Simulator(
  {
    answers,
    tariff,
    compact,
    'oncrs-estimate': onEstimate,
    'oncrs-view': onView,
    'oncrs-lead': onLead,
    ...rest
  },
  given,
) {
  const element = useRef<CreditRateSimulator>(null);
  useImperativeHandle(given, () => element.current!, []);

  // When they change, and only then: `answers` takes the place of what the reader has typed.
  useLayoutEffect(() => {
    if (answers !== undefined) element.current!.answers = answers;
  }, [answers]);
  useLayoutEffect(() => {
    element.current!.tariff = tariff;
  }, [tariff]);
  useListener(element, 'crs-estimate', onEstimate);
  useListener(element, 'crs-view', onView);
  useListener(element, 'crs-lead', onLead);

  // React 18 would write false as a text.
  return <credit-rate-simulator ref={element} compact={compact ? '' : undefined} {...rest} />;
});
