import { parseTariff } from './load.js';
import { refusal, type CheckResult } from './problems.js';

/** Bytes; the bundled document has 32,000. */
const largestDocument = 1_000_000;

/**
 * Fetches and checks the tariff pack at an address that the host page gave: the one request that the component
 * ever makes beside its own parts. No cookie and no referrer go along.
 *
 * @param url absolute, or relative to the page
 * @param signal stops the request
 * @returns the pack and the engine's values, or what is wrong
 * @throws the signal's reason, once aborted; nothing else
 */
export async function fetchTariff(url: string, signal: AbortSignal): Promise<CheckResult> {
  try {
    const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) {
      return refusal('httpStatus', `Le serveur a répondu ${response.status} à la demande du barème.`);
    }
    const text = await boundedText(response);
    if (text === null) return refusal('tooLarge', 'Ce barème dépasse 1\u00a0Mo.');
    const result = await parseTariff(text);
    signal.throwIfAborted();
    return result;
  } catch {
    signal.throwIfAborted();
    return refusal(
      'unreachable',
      'Le barème n’a pas pu être téléchargé\u00a0: adresse, réseau ou droits (CORS)\u00a0?',
    );
  }
}

/** The body as text, or null beyond the limit; counted as it comes, for a server need not tell the size. */
async function boundedText(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > largestDocument) {
      // The verdict does not wait for the connection to close.
      void reader.cancel().catch(() => undefined);
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
