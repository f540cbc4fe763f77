import { useEffect, type RefObject } from 'react';

/** Listens to an event of the simulator as long as the component is there. */
export function useListener<Name extends keyof HTMLElementEventMap>(
  element: RefObject<HTMLElement | null>,
  name: Name,
  handler: ((event: HTMLElementEventMap[Name]) => void) | undefined,
): void {
  useEffect(() => {
    const target = element.current;
    if (!target || !handler) return;
    target.addEventListener(name, handler);
    return () => target.removeEventListener(name, handler);
  }, [element, name, handler]);
}
