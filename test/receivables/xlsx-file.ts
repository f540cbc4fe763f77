import { strToU8, zipSync } from 'fflate';

/** A cell: a text, a number, or a day by its serial number. */
export type XlsxCell = string | number | { readonly serial: number };

export interface XlsxOptions {
  /** Texts stand in the cells rather than in the table of texts. */
  readonly inline?: boolean;
  readonly from1904?: boolean;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A workbook of sheets; the parts of the last sheet come first, as the order of parts says nothing. */
export function xlsx(
  sheets: Readonly<Record<string, readonly (readonly (XlsxCell | undefined)[])[]>>,
  { inline = false, from1904 = false }: XlsxOptions = {},
): Uint8Array {
  const texts: string[] = [];
  const cell = (value: XlsxCell | undefined, reference: string) => {
    if (value === undefined) return '';
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    if (typeof value === 'object') return `<c r="${reference}" s="1"><v>${value.serial}</v></c>`;
    if (inline) return `<c r="${reference}" t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
    texts.push(value);
    return `<c r="${reference}" t="s"><v>${texts.length - 1}</v></c>`;
  };
  const names = Object.keys(sheets);
  const parts = names.map((name, at) => {
    const rows = sheets[name]!.map((row, index) => {
      if (row.length === 0) return '';
      const cells = row.map((value, column) => cell(value, `${letters(column)}${index + 1}`));
      return `<row r="${index + 1}">${cells.join('')}</row>`;
    });
    return [
      `xl/worksheets/sheet${names.length - at}.xml`,
      `<worksheet><dimension ref="A1:W1048576"/><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ] as const;
  });
  const files = {
    '[Content_Types].xml': '<Types/>',
    ...Object.fromEntries(parts),
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map(
        (_name, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${names.length - at}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-40C]dd/mm/yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><r><t>${escape(text.slice(0, 2))}</t></r><r><t>${escape(text.slice(2))}</t></r><rPh><t>x</t></rPh></si>`).join('')}</sst>`,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, strToU8(`<?xml version="1.0"?>${text}`)]),
    ),
  );
}

const letters = (column: number) =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) +
  String.fromCharCode(65 + (column % 26));
