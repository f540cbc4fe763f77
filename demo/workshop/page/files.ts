import { html, type TemplateResult } from 'lit/html.js';

/** A button that asks for a file and reads it as text. */
export const fileInput = (
  id: string,
  label: string,
  accept: string,
  take: (text: string) => void,
): TemplateResult =>
  anyFileInput(id, label, accept, async (file) => {
    take(await file.text().catch(() => ''));
  });

/** A button that asks for a file. */
export const anyFileInput = (
  id: string,
  label: string,
  accept: string,
  take: (file: File) => Promise<void>,
): TemplateResult => html`
  <div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="file"
      accept=${accept}
      @change=${async (event: Event) => {
        const input = event.target as HTMLInputElement;
        const [file] = input.files ?? [];
        if (file) await take(file);
        // The same file again is a change again.
        input.value = '';
      }}
    />
  </div>
`;

/** Saves a text as a file. */
export function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
