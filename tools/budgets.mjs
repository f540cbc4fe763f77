import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Ceilings of the built files, in bytes after brotli at its best; a kB has 1,000 bytes. Source maps do not count.
 * Raising one is a decision, to be told in the commit.
 */
export const budgets = {
  /**
   * The entry and all that it imports statically: what a page loads before the first estimate. The names of its files
   * carry hashes, and another hash compresses by up to 60 bytes better or worse.
   */
  firstLoad: 38_200,
  /**
   * One script with every view, French and English inside; the checks of a host's tariff are a script beside it. It knows
   * how six languages write numbers, and the hashes of those that lie beside.
   */
  classic: 60_900,
  /**
   * Beside the classic script, loaded on intent: views, what of the engine only they use, and the sourced tariff, in both
   * languages.
   */
  classicViews: 134_000,
  /**
   * A view as the first one opened, its engine part, its French texts and what it shares included: that on offers has
   * more of the engine than any, the comparison with self-insurance and the checks of terms among it.
   */
  view: 23_800,
  /** A part loaded on intent. */
  chunk: 14_000,
  /** A room's texts in English, and in the languages that take a tenth or more beyond it. */
  english: 4_000,
  language: 4_700,
  /** Beside the classic script: what a further language says in every room, but for what few open, which lies apart. */
  languageScript: 24_000,
  languageMore: 13_000,
  /** Beside the classic script, for hosts with a tariff of their own: zod/mini with the shape of a whole tariff pack. */
  tariffScript: 16_000,
  /**
   * The reader of accounting entries; their analysis, lists, archives, spreadsheets and XML are parts on intent. What
   * accounts beside 411 and 70 say is told while lines pass, and parts of a year are known by their files.
   */
  reader: 17_000,
  /** Beside it too, loaded once a file is given: every form that books come in, spreadsheets and archives included. */
  readerScript: 50_000,
  /** The workshop of tariffs, all in one file, the reader of spreadsheets included: no visitor loads it. */
  workshop: 95_000,
  /** Parts loaded on intent that have a ceiling of their own, by the names of their chunks. */
  chunksByName: {
    // The same checks for pages of modules.
    'tariff-schema': 16_000,
    // What fills sentences: 1 kB of its own, and what every chunk has around it (licence, imports, map).
    'living-follower': 1_120,
    // The thread that reads books, without what spreadsheets and archives need.
    'receivables-worker': 15_000,
    // Every notice and refusal of the reader in words, and how each figure is counted.
    'buyers-en': 5_900,
    'buyers-de': 7_300,
    'buyers-es': 7_300,
    'buyers-it': 7_300,
    'buyers-nl': 7_300,
  },
};

/** The bytes that a server sends for a text file. */
export function brotliSize(content) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params }).length;
}
