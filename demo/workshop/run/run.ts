import { stepsOf, type Message, type Outcome, type Progress, type Task } from './tasks.js';

/** What a task tells while it runs, and at its end one of the last two. */
export interface Listener {
  progress: (progress: Progress) => void;
  done: (outcome: Outcome) => void;
  failed: (reason: string) => void;
}

/** Where a task runs: a thread of its own, or slices of the page's. */
export type Place = 'worker' | 'page';

const SLICE = 12;

/**
 * Runs a task, in a worker made of the page's own script where the browser allows one, else in slices.
 *
 * @param script the text of the page's script; empty where it is made of modules
 * @param placed is told where it runs, once that is known
 * @returns cancels it
 */
export function run(
  task: Task,
  script: string,
  listener: Listener,
  placed: (place: Place) => void,
): () => void {
  let cancel = () => {
    worker?.terminate();
  };
  let heard = false;
  const slices = () => {
    placed('page');
    cancel = inSlices(task, listener);
  };
  const worker = script ? workerOf(script) : undefined;
  if (!worker) {
    slices();
    return () => cancel();
  }
  worker.onmessage = ({ data }: MessageEvent<Message>) => {
    if (!heard) placed('worker');
    heard = true;
    if ('progress' in data) {
      listener.progress(data.progress);
      return;
    }
    worker.terminate();
    if ('outcome' in data) listener.done(data.outcome);
    else listener.failed(data.failure);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    // A policy or a browser that lets no such worker begin.
    if (heard) listener.failed(event.message);
    else slices();
  };
  worker.postMessage(task);
  return () => cancel();
}

function workerOf(script: string): Worker | undefined {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    return new Worker(url);
  } catch {
    return undefined;
  } finally {
    // Once the worker has begun to load, its address may go.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
}

function inSlices(task: Task, { progress, done, failed }: Listener): () => void {
  const steps = stepsOf(task);
  const slice = () => {
    try {
      const until = performance.now() + SLICE;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) done(step.value);
      else {
        progress(step.value);
        timer = setTimeout(slice);
      }
    } catch (error) {
      failed(String(error));
    }
  };
  let timer = setTimeout(slice);
  return () => {
    clearTimeout(timer);
  };
}
