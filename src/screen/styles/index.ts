import { base } from './base.js';
import { choices } from './choices.js';
import { disclosure } from './disclosure.js';
import { fields } from './fields.js';
import { layout } from './layout.js';
import { media } from './media.js';
import { result } from './result.js';
import { room } from './room.js';

/** The style sheets of the screen, in the order of their precedence. */
export const styles = [base, disclosure, result, fields, choices, layout, media, room];
