import { html, nothing, type TemplateResult } from 'lit/html.js';
import { entryName, leafName, type Words } from '../text/index.js';
import type { Session } from '../work/session.js';
import type { Told } from '../work/state.js';
import type { Context } from './context.js';
import { focusOn } from './focus.js';

/**
 * The one line at the foot of the page that says what was done last, with the way back. Without anything to say it is out of
 * sight, but there: screen readers announce what changes in a region that they know.
 */
export function toldPart({ session, words }: Context): TemplateResult {
  const { told, past } = session.state;
  return html`
    <div class=${told ? 'told' : 'hidden'}>
      <p role="status" id="told" tabindex="-1">${told ? toldText(told, words) : nothing}</p>
      ${
        past.length === 0 || told === undefined || isRefusal(told)
          ? nothing
          : html`<button
              type="button"
              @click=${() => {
                takeBack(session);
              }}
            >
              ${words.t.told.undo}
            </button>`
      }
    </div>
  `;
}

/** Takes the last step back; with the first one, the button for it has gone. */
export function takeBack(session: Session): void {
  session.undo();
  if (session.state.past.length === 0) focusOn('#told');
}

const isRefusal = ({ kind }: Told): boolean => kind === 'entryHeld' || kind === 'sourceHeld';

/** What was done last, in words. */
export function toldText(told: Told, words: Words): string {
  const { t } = words;
  const names = (paths: readonly string[]) => paths.map((path) => leafName(words, path));
  switch (told.kind) {
    case 'opened':
      return t.told.opened(told.id, told.version);
    case 'undone':
      return t.told.undone;
    case 'stepAdded':
    case 'stepRemoved':
      return t.told[told.kind](told.step, leafName(words, told.path));
    case 'entryAdded':
    case 'entryRemoved':
      return t.told[told.kind](entryName(words, told.entry), leafName(words, told.path));
    case 'rowAdded':
      return t.told.rowAdded(
        entryName(words, told.entry),
        leafName(words, told.path),
        entryName(words, told.like),
      );
    case 'entryRenamed':
      return t.told.entryRenamed(entryName(words, told.entry), told.to, names(told.followed));
    case 'entryHeld':
      return t.told.entryHeld(entryName(words, told.entry), names(told.by));
    case 'sourceAdded':
    case 'sourceRemoved':
      return t.told[told.kind](told.title);
    case 'sourceHeld':
      return t.told.sourceHeld(told.title, names(told.by));
    case 'indicesTaken':
      return t.told.indicesTaken(told.count);
  }
}
