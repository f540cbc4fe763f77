import type { CreditRateSimulator } from 'credit-rate-simulator';
import type { SimulatorElement } from 'credit-rate-simulator/react';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useListener } from './use-listener';

type Props = Omit<SimulatorElement, 'ref'> & { ref?: RefObject<CreditRateSimulator | null> };

/**
 * The element in a page that a server has rendered. React 19 writes attributes there, and when it hydrates the page, it
 * takes them as they are: objects and handlers, which no markup holds, it leaves out, until one of them changes. So they
 * are given here. For another event, add it as these three are.
 */
export function Simulator({
  answers,
  tariff,
  'oncrs-estimate': onEstimate,
  'oncrs-view': onView,
  'oncrs-lead': onLead,
  ref,
  ...rest
}: Props) {
  const own = useRef<CreditRateSimulator>(null);
  const element = ref ?? own;

  // When they change, and only then: `answers` takes the place of what the reader has typed.
  useLayoutEffect(() => {
    if (answers !== undefined) element.current!.answers = answers;
  }, [element, answers]);
  useLayoutEffect(() => {
    element.current!.tariff = tariff;
  }, [element, tariff]);
  useListener(element, 'crs-estimate', onEstimate);
  useListener(element, 'crs-view', onView);
  useListener(element, 'crs-lead', onLead);

  // The element comes after its listeners, so that they hear it from the first; the server has no use for it.
  useEffect(() => {
    void import('credit-rate-simulator');
  }, []);

  return <credit-rate-simulator ref={element} {...rest} />;
}
