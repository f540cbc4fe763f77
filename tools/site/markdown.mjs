import { Marked } from 'marked';
import { code, text, scrolling } from './markup.mjs';

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
      const head = header.map((one) => `<th scope="col">${cell(one)}</th>`).join('');
      const body = rows.map(([first, ...rest]) => {
        const others = rest.map((one) => `<td>${cell(one)}</td>`).join('');
        return `<tr><th scope="row">${cell(first)}</th>${others}</tr>`;
      });
      const name = header.map((one) => text(one.text.replaceAll('`', ''))).join(', ');
      return scrolling(name, `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`);
    },
  },
});

/** The body of a page as HTML; comments in it stay, for what the generator puts in their place. */
export const bodyOf = (markdown) => marked.parse(markdown);
/** A text with its code in backquotes, as it stands inside a line. */
export const inline = (markdown) => marked.parseInline(markdown);
