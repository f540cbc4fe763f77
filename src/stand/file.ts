/** Where the settings stand in the file: a block of data that no browser runs. */
const BLOCK = /(<script type="application\/json" id="settings">)[^]*?(<\/script>)/;

/** The texts of a language that the stand has not inside. */
const LANGUAGE = /<script data-language="(\w+)">[^]*?<\/script>\n/g;

/**
 * The stand's file with other settings: the same text but for the block at its top, and without the languages that the
 * settings do not name. Whatever the settings say stays data:
 * no `<` is left in it, so that it can neither end the block nor begin another.
 *
 * @param template the text of `stand.html`
 * @param settings by the names that the file explains; what is no JSON is left out
 * @throws if the text has no such block
 * @example standFile(template, { lang: 'fr', broker: 'Cabinet Exemple', orias: '07 000 123', idle: 60 })
 */
export function standFile(template: string, settings: Readonly<Record<string, unknown>>): string {
  if (!BLOCK.test(template)) throw new Error('no block of settings in this text: is it stand.html?');
  const text = JSON.stringify(settings, null, 2)
    .replace(/</g, '\\u003c')
    .replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  // Not as a pattern of replacement, in which `$` says something.
  const page = template.replace(BLOCK, (_all, open: string, close: string) => `${open}\n${text}\n${close}`);
  const spoken = [settings['lang'], settings['languages']].flat();
  return page.replace(LANGUAGE, (script, language: string) => (spoken.includes(language) ? script : ''));
}
