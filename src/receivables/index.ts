export { analyse, readCells, UnsureColumns } from './analyse.js';
export type { AnalyseOptions, CombinedReports, Input, NamedInput, Progress } from './analyse.js';
export type { UnsureColumn } from './aged/read-table.js';
export type { ColumnRole, ColumnRoles } from './aged/roles.js';
export { RefusedFile } from './report.js';
export type * from './report.js';
