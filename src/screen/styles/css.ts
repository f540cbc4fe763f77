/** The text of a style sheet. The build and editors know it by the name of this tag. */
export const css = ([text]: TemplateStringsArray): string => text!;
