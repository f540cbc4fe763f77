/** Reads a company's own books, in Node and in pages of one's own making; nothing leaves the machine. */
export * from '../receivables/index.js';
