import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Problem } from '../../../src/tariff/problems.js';
import { faultText, leafName } from '../text/index.js';
import { changelogLine, changeName, changeSide } from '../work/changelog.js';
import { unsourced } from '../work/changes.js';
import { allChanges, type Change } from '../work/document-changes.js';
import type { Head } from '../work/edits.js';
import type { PackLang } from '../../../src/text/pack-language.js';
import type { Context } from './context.js';
import { faultAt, textField } from './field.js';
import { download, fileInput } from './files.js';
import { table } from './table.js';
import { takeBack } from './told.js';

/** The pack as a whole: where it comes from, what is wrong with it, what has changed, and the way out. */
export function packPart(context: Context): TemplateResult {
  const { session, words } = context;
  const { t } = words;
  const { loaded, now, past, problems, refused } = session.state;
  const changes = allChanges(loaded, now.pack);
  const open = unsourced(loaded, now.pack, now.confirmed);
  const ready = problems.length === 0 && open.length === 0;
  return html`
    <section aria-labelledby="pack-title">
      <h2 id="pack-title">${t.pack.title}</h2>
      <div class="row">
        ${fileInput('open-pack', t.pack.open, '.json,application/json', (text) => session.open(text))}
        <button type="button" @click=${() => session.bundled()}>${t.pack.bundled}</button>
      </div>
      <div role="status">
        ${
          refused.length > 0
            ? html`<p class="wrong">${t.pack.refused}</p>
                ${faults(context, refused)}`
            : nothing
        }
      </div>
      <div class="row">
        ${headField(context, 'id', t.pack.id)} ${headField(context, 'version', t.pack.version)}
        ${headField(context, 'validFrom', t.pack.validFrom)} ${headField(context, 'validTo', t.pack.validTo)}
      </div>
      <div class="row">
        ${titleField(context, 'fr', t.pack.titleFr)} ${titleField(context, 'en', t.pack.titleEn)}
      </div>
      <div role="status" id="verdict">
        ${
          problems.length === 0
            ? html`<p>${t.pack.valid}</p>`
            : html`<p class="wrong">${t.pack.invalid(problems.length)}</p>
                ${faults(context, problems)}`
        }
        ${
          open.length > 0
            ? html`<p class="wrong">${t.pack.unsourced(open.length)}</p>
                <ul>
                  ${open.map((path) => html`<li>${leafName(words, path)}</li>`)}
                </ul>`
            : nothing
        }
        ${
          changes.length > 0 && loaded.version === now.pack.version
            ? html`<p class="wrong">${t.pack.sameVersion}</p>`
            : nothing
        }
      </div>
      ${changes.length > 0 ? changed(context, changes) : html`<p>${t.pack.unchanged}</p>`}
      <p class="row">
        <button
          type="button"
          ?disabled=${past.length === 0}
          @click=${() => {
            takeBack(session);
          }}
        >
          ${t.pack.undo(past.length)}
        </button>
        <button
          type="button"
          class="main"
          ?disabled=${!ready}
          @click=${() => {
            download(`${now.pack.id}.json`, `${JSON.stringify(now.pack, null, 2)}\n`, 'application/json');
          }}
        >
          ${t.pack.export}
        </button>
        ${ready ? nothing : html`<span>${t.pack.notYet}</span>`}
      </p>
    </section>
  `;
}

const faults = ({ words }: Context, problems: readonly Problem[]): TemplateResult => html`
  <ul>
    ${problems.map((problem) => html`<li><code>${problem.path}</code> ${faultText(words, problem)}</li>`)}
  </ul>
`;

const headField = (context: Context, key: keyof Head, label: string): TemplateResult =>
  textField({
    id: `head-${key}`,
    label,
    value: context.session.state.now.pack[key],
    fault: faultAt(context, key),
    take: (text) => context.session.head({ [key]: text }),
  });

const titleField = (context: Context, lang: PackLang, label: string): TemplateResult =>
  textField({
    id: `head-title-${lang}`,
    label,
    value: context.session.state.now.pack.title[lang],
    fault: faultAt(context, `title.${lang}`),
    take: (text) => context.session.title({ [lang]: text }),
    size: 32,
  });

function changed({ session, words }: Context, changes: readonly Change[]): TemplateResult {
  const { t } = words;
  const { loaded, now } = session.state;
  const line = changelogLine(loaded, now.pack, changes, session.today, words);
  return html`
    <details>
      <summary>${t.pack.changes(changes.length)}</summary>
      ${table(
        t.pack.changes(changes.length),
        [t.pack.change, t.pack.before, t.pack.after],
        changes.map((change) => [
          changeName(change, words),
          changeSide(change, 'before', loaded, words),
          changeSide(change, 'after', now.pack, words),
        ]),
      )}
    </details>
    ${
      line === ''
        ? nothing
        : html`<div class="field">
            <label for="changelog">${t.pack.changelog}</label>
            <textarea id="changelog" readonly rows="3" .value=${line}></textarea>
          </div>`
    }
  `;
}
