import type { Reply, Request } from './protocol.js';
import { readSources } from './read-sources.js';

/** As much of a worker's own side as is used here: the room's library is that of pages. */
interface Thread {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  readonly postMessage: (reply: Reply) => void;
}

/** In a worker: says that it is there, and reads what it is asked to. */
export function serve(): void {
  const thread = globalThis as unknown as Thread;
  thread.onmessage = ({ data }) => {
    readSources(data, {
      onProgress: (progress) => thread.postMessage({ kind: 'progress', progress }),
    }).then(
      (outcome) => thread.postMessage({ kind: 'outcome', outcome }),
      (error: unknown) =>
        thread.postMessage({
          kind: 'outcome',
          outcome: { status: 'refused', code: 'failed', detail: String(error), file: '', columns: [] },
        }),
    );
  };
  thread.postMessage({ kind: 'ready' });
}
