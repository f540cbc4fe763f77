/** Where the visitor is put when what they were at goes away. */
export const FILES = 'books-files';
export const CANCEL = 'books-cancel';
export const UNSURE = 'books-unsure';
export const QUALITY = 'books-quality';
