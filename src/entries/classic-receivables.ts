/** Beside the classic script: the reader of a company's own books, as a worker or in the page. */
import { readerName } from '../views/buyers/reading/parts-beside.js';
import { readSources } from '../views/buyers/reading/read-sources.js';
import { serve } from '../views/buyers/reading/serve.js';

if (typeof document === 'object') {
  Object.defineProperty(globalThis, readerName(), { value: readSources, configurable: true });
} else {
  serve();
}
