import type { Outcome, Progress, Reply, Request } from './protocol.js';
import type { readSources } from './read-sources.js';

/** Where the reader comes from. */
export interface Parts {
  /** @throws where the page allows no worker */
  readonly worker: () => Worker;
  /** The same reader for the page's own thread. Rejects if it cannot be loaded. */
  readonly here: () => Promise<typeof readSources>;
}

/** A reading under way. */
export interface Running {
  /** Rejects if it was cancelled, or if the reader cannot be loaded. */
  readonly outcome: Promise<Outcome>;
  /** Ends it, and the worker with it; nothing comes of it any more. */
  readonly cancel: () => void;
}

/**
 * Reads what the visitor gives: in a worker, or where the page allows none (of another origin, kept out by a policy, of a
 * double-clicked file) on its own thread, in slices; the same comes out.
 */
export function read(request: Request, onProgress: (progress: Progress) => void, from: Parts): Running {
  const { signal, abort } = aborter();
  const outcome = inWorker(request, { onProgress, signal }, from).then(
    (found) => found ?? inPage(request, { onProgress, signal }, from),
  );
  return { outcome, cancel: abort };
}

interface Watched {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

function aborter() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** Undefined if no worker begins: it throws, or fails before its first word. */
function inWorker(
  request: Request,
  { onProgress, signal }: Watched,
  from: Parts,
): Promise<Outcome | undefined> {
  let thread: Worker;
  try {
    thread = from.worker();
  } catch {
    return Promise.resolve(undefined);
  }
  return new Promise<Outcome | undefined>((resolve, reject) => {
    let begun = false;
    const stop = () => {
      reject(new DOMException('', 'AbortError'));
    };
    signal.addEventListener('abort', stop, { once: true });
    thread.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'progress') onProgress(data.progress);
      if (data.kind === 'outcome') resolve(data.outcome);
      if (data.kind !== 'ready') return;
      begun = true;
      thread.postMessage(request);
    };
    const fail = (event: Event) => {
      event.preventDefault();
      resolve(begun ? { status: 'refused', code: 'failed', detail: '', file: '', columns: [] } : undefined);
    };
    thread.onerror = fail;
    thread.onmessageerror = fail;
  }).finally(() => thread.terminate());
}

async function inPage(request: Request, watched: Watched, from: Parts): Promise<Outcome> {
  watched.signal.throwIfAborted();
  const readSources = await from.here();
  watched.signal.throwIfAborted();
  return readSources(request, watched);
}
