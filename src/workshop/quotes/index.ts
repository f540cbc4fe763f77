export { columnOf, columns, companyColumns, requiredColumns } from './columns.js';
export type { Column, CompanyColumn } from './columns.js';
export { readQuotes } from './read-quotes.js';
export type { LineProblem, ReadQuote, ReadTable } from './read-quotes.js';
export { rowsOf, type TableRow } from './rows.js';
export { writtenTable } from './write-table.js';
