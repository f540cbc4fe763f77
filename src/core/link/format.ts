/** What makes a fragment ours, with the version of its format. */
export const FORMAT_KEY = 'crs';
export const FORMAT = '1';

/** Whether a fragment, `#` included, is a case. */
export const isCase = (fragment: string): boolean => fragment.startsWith(`#${FORMAT_KEY}=`);
