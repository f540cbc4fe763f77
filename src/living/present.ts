import type { ReactiveControllerHost } from 'lit';
import type { ReadModel } from '../lazy/host.js';

/** A simulator, as what follows it from outside sees it. */
export type Followed = ReactiveControllerHost & Element;

/** The simulators that are in a document, shadow roots included, and how to read each one's model. */
export const present = new Map<Followed, ReadModel>();

/** Told whenever one comes or goes, once there is somebody who follows one. */
export const whenPresent = { changed: (): void => undefined };

/** A simulator has come into a document, or gone from it without a way to read it. */
export function tellPresence(simulator: Followed, read?: ReadModel): void {
  if (read) present.set(simulator, read);
  else present.delete(simulator);
  whenPresent.changed();
}
