/** Whether the query of an address, `?` included, asks for the check for editors: `?crs-check`. */
export const asksForCheck = (search: string): boolean => /[?&]crs-check(=|&|$)/.test(search);
