/** What is used of the parser: its own types would bring those of Node into a room that has none. */
declare module 'sax' {
  interface Tag {
    name: string;
    attributes: Record<string, string>;
  }
  interface Parser {
    onopentag: (tag: Tag) => void;
    onclosetag: (name: string) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    onerror: (error: Error) => void;
    error: Error | null;
    write: (text: string) => Parser;
    close: () => Parser;
  }
  const sax: { parser: (strict: boolean, options?: { lowercase?: boolean; trim?: boolean }) => Parser };
  export default sax;
}
