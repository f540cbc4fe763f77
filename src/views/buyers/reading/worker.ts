/** The thread that reads files, so that the page stays at hand. */
import { serve } from './serve.js';

serve();
