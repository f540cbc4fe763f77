import { html, svg, type TemplateResult } from 'lit';

/**
 * A code as a drawing: dark on white whatever the page's colours, with the quiet zone of four modules that readers need.
 *
 * @param rows dark modules, quiet zone included
 */
export function qrDrawing(rows: readonly (readonly boolean[])[], name: string): TemplateResult {
  const size = rows.length;
  return html`<svg class="qr" role="img" aria-label=${name} viewBox="0 0 ${size} ${size}">
    ${svg`<rect class="ground" width=${size} height=${size} /><path d=${outline(rows)} />`}
  </svg>`;
}

/** A bar for each run of dark modules in a row. */
function outline(rows: readonly (readonly boolean[])[]): string {
  const bars: string[] = [];
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      const start = x;
      while (row[x]) x++;
      if (x > start) bars.push(`M${start} ${y}h${x - start}v1h${start - x}z`);
    }
  });
  return bars.join('');
}
