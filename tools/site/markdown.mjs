import { Marked } from 'marked';
import { code, table } from './markup.mjs';

/** What a heading is found by: its words, without accents. */
export const anchor = (words) =>
  words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&#?\w+;|<[^>]+>/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const marked = new Marked({
  renderer: {
    heading({ tokens, depth }) {
      const words = this.parser.parseInline(tokens);
      return `<h${depth}${depth > 1 ? ` id="${anchor(words)}"` : ''}>${words}</h${depth}>\n`;
    },
    // After the language stands the file that the code is for, if it is for one: ```jsx src/App.jsx
    code({ text: lines, lang = '' }) {
      return code(lines, lang.split(' ')[1]);
    },
    table({ header, rows }) {
      const cell = ({ tokens }) => this.parser.parseInline(tokens);
      const name = header.map((one) => one.text.replaceAll('`', '')).join(', ');
      return table(
        name,
        header.map(cell),
        rows.map((cells) => ({ cells: cells.map(cell) })),
      );
    },
  },
});

/** The body of a page as HTML; comments in it stay, for what the generator puts in their place. */
export const bodyOf = (markdown) => marked.parse(markdown);
/** A text with its code in backquotes, as it stands inside a line. */
export const inline = (markdown) => marked.parseInline(markdown);
