/** What makes a fragment ours, with the version of its format. */
export const FORMAT_KEY = 'crs';
export const FORMAT = '1';

/** Where a case begins, also after another fragment and where a program has escaped the signs around its key. */
export const CASE_START = /(#|&(?:amp;)*|%(?:25)*2[36])crs(?:=|%(?:25)*3D)/i;

/** Whether there is a case in a fragment, `#` included. */
export const isCase = (fragment: string): boolean => CASE_START.test(fragment);
