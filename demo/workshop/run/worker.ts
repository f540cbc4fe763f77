import { stepsOf, type Message, type Task } from './tasks.js';

/** Between two tellings of the progress, in steps: messages cost more than a price. */
const STEPS_BETWEEN = 20;

/** What a worker's scope has that a page's has too, with other types. */
interface Scope {
  onmessage: ((event: MessageEvent<Task>) => void) | null;
  postMessage: (message: Message) => void;
}

/** Serves one task in a worker. */
export function serve(scope: Scope): void {
  scope.onmessage = ({ data }) => {
    try {
      const steps = stepsOf(data);
      for (let i = 0; ; i++) {
        const step = steps.next();
        if (step.done) {
          scope.postMessage({ outcome: step.value });
          return;
        }
        if (i % STEPS_BETWEEN === 0) scope.postMessage({ progress: step.value });
      }
    } catch (error) {
      scope.postMessage({ failure: String(error) });
    }
  };
}
