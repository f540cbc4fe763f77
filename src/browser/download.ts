/** How long a browser may take to begin with a file that it was handed; ms. */
const WHILE = 10_000;

/** Hands the visitor a file made in the page. No request, so that no policy forbids it. */
export function download(name: string, content: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, WHILE);
}
