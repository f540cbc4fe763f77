import { inLiteral, inTemplateAttribute, inTemplateText } from './escape.js';
import { indented, simulator, writingBy, type Writing } from './markup.js';
import type { WriteSnippet } from './snippet.js';

const plain = writingBy(inTemplateAttribute, inTemplateText);

/** Two braces are code in Angular's templates, escaped as HTML or not: such a text is bound, as a string of its own. */
const writing: Writing = {
  attribute: (name, text) =>
    text.includes('{{') ? `[attr.${name}]="${bound(text)}"` : plain.attribute(name, text),
  paragraph: (text) =>
    text.includes('{{') ? `<p slot="legal" [textContent]="${bound(text)}"></p>` : plain.paragraph(text),
};

/** A string of Angular's expressions, between the quotes of an attribute. */
const bound = (text: string): string =>
  `'${text.replace(/[^\p{L}\p{N} ]/gu, (sign) =>
    [...Array(sign.length).keys()]
      .map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  )}'`;

/** A standalone component for Angular 20. */
export const angular: WriteSnippet = (settings) => {
  const tag = simulator(settings, writing);
  const code = `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'credit-rate-simulator';

@Component({
  selector: 'app-simulator',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indented(inLiteral(tag), '    ')}
  \`,
})
export class SimulatorComponent {}
`;
  return {
    files: [{ name: 'simulator.component.ts', code }],
    notes: ['package', 'angularStyle'],
    needs: [],
  };
};
