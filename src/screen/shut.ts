import type { Model } from './model.js';

/** Whether the compact form keeps something behind its button now. */
export const isShut = ({ rest }: Model): boolean => rest?.open === false;
