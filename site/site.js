/** A button that copies, at each block of code. Without this script the code is selected whole by a click. */
{
  const { copy, copied, selected } = document.currentScript.dataset;
  const status = document.createElement('p');
  status.className = 'status';
  status.setAttribute('role', 'status');
  document.body.append(status);

  for (const figure of document.querySelectorAll('figure.code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    const name = figure.querySelector('figcaption')?.textContent;
    if (name) button.setAttribute('aria-label', `${copy} ${name}`);
    button.addEventListener('click', async () => {
      const code = figure.querySelector('pre code');
      try {
        await navigator.clipboard.writeText(code.textContent);
        status.textContent = copied;
      } catch {
        getSelection().selectAllChildren(code);
        status.textContent = selected;
      }
    });
    figure.append(button);
  }
}
