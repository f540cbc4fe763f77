/** The thread that reads files, so that the page stays at hand. */
import { serve } from './serve.js';

// Bundlers of hosts copy this file without those that it asks for later. One that every reading needs tells: without it,
// the thread fails before its first word, and the page reads.
import('../../../receivables/submission.js').then(serve, reportError);
