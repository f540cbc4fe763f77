import type { ReactiveController } from 'lit';
import { afterPaint } from '../../browser/frame.js';
import { today } from '../../browser/today.js';
import type { LinkKey } from '../../core/link/link-key.js';
import type { LinkProblem } from '../../core/link/read.js';
import { adoptStyles } from '../../lazy/adopt-styles.js';
import type { ReadModel } from '../../lazy/host.js';
import { lazyTexts, type LazyTexts } from '../../lazy/lazy-texts.js';
import type { Model } from '../../screen/model.js';
import { locales } from '../../text/locales.js';
import { copied } from './copy.js';
import { contactPanel } from './draw/contact-panel.js';
import { linkNotice } from './draw/notice.js';
import { letterText, resultText } from './draw/result-text.js';
import { sharePanel } from './draw/share-panel.js';
import { CrsShareEvent, type ShareDetail } from './events.js';
import type { Rooms, TakeAwayHost } from './host.js';
import { linkTo } from './link.js';
import { takeAwayMessages } from './messages.js';
import type { TakeAwayModel } from './model.js';
import { takeAwayStyles } from './styles.js';
import type { TakeAwayMessages } from './text/fr.js';

/** The panels in which the result is taken away, for one element; resolves once their texts are there. */
export async function startPanels(
  host: TakeAwayHost,
  read: ReadModel,
  close: () => void,
  { loadLinkKeys }: Rooms,
): Promise<Panels> {
  const [texts, viewKeys] = await Promise.all([lazyTexts(host, read, takeAwayMessages), loadLinkKeys()]);
  adoptStyles(host.shadowRoot!, takeAwayStyles);
  return new Panels(host, read, close, texts, viewKeys);
}

export class Panels implements ReactiveController {
  #said = '';
  #toSelect: string | undefined;
  /** The message as the visitor has changed it. */
  #message: string | undefined;
  /** The code shown; and the link that it is of, or is about to be. */
  #code: boolean[][] | null | undefined;
  #encoding: string | undefined;
  #codeOpen = false;

  constructor(
    private readonly host: TakeAwayHost,
    private readonly read: ReadModel,
    private readonly closed: () => void,
    private readonly texts: LazyTexts<TakeAwayMessages>,
    private readonly viewKeys: readonly LinkKey[],
  ) {
    host.addController(this);
  }

  /** A link that has changed is encoded anew, where its code is open. */
  hostUpdated(): void {
    const model = this.#codeOpen && this.read();
    if (model) this.#encode(linkTo(this.host, model, this.viewKeys));
  }

  /** The case in words, as the visitor would send it. */
  summary(model: Model): string {
    return this.#message ?? letterText(this.#worded(model));
  }

  notice(model: Model, problems: readonly LinkProblem[], dismiss: () => void): unknown {
    return linkNotice(problems, model, this.texts.of(model.lang), () => {
      this.host.shadowRoot?.getElementById('title')?.focus(); // the button goes away
      dismiss();
    });
  }

  panel(model: Model, open: 'share' | 'contact'): unknown {
    const worded = this.#worded(model);
    return open === 'share' ? this.#share(worded) : this.#contact(worded);
  }

  #worded(model: Model): TakeAwayModel {
    return {
      ...model,
      text: this.texts.of(model.lang),
      link: linkTo(this.host, model, this.viewKeys),
      today: today(),
    };
  }

  #share(model: TakeAwayModel): unknown {
    const { share } = model.text;
    return sharePanel(
      {
        said: this.#said,
        toSelect: this.#toSelect,
        codeOpen: this.#codeOpen,
        code: this.#code,
        copyLink: () => void this.#copy('link', model.link, 'share-link', share.linkCopied),
        copyResult: () => void this.#copy('copy', resultText(model), 'share-result', share.resultCopied),
        showCode: ({ target }) => {
          this.#codeOpen = (target as HTMLDetailsElement).open;
          if (this.#codeOpen) this.#shared('qr');
          this.host.requestUpdate();
        },
        close: this.#close,
      },
      model,
    );
  }

  #contact(model: TakeAwayModel): unknown {
    const message = this.summary(model);
    return contactPanel(
      {
        message,
        said: this.#said,
        write: (changed) => {
          this.#message = changed;
          this.host.requestUpdate();
        },
        copy: () => void this.#copy(undefined, message, 'contact-message', model.text.contact.copied),
        close: this.#close,
      },
      model,
    );
  }

  /** Copies, or has the visitor copy: the text stands selected in a field. */
  async #copy(
    channel: ShareDetail['channel'] | undefined,
    text: string,
    fieldId: string,
    done: string,
  ): Promise<void> {
    const { share } = this.texts.of(this.read()?.lang ?? locales[0]);
    const yes = await copied(text);
    this.#say(yes ? done : share.selected);
    if (channel) this.#shared(channel);
    if (yes) return;
    this.#toSelect = channel === 'copy' ? text : this.#toSelect;
    this.host.requestUpdate();
    await (this.host as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    const field = this.host.shadowRoot?.getElementById(fieldId) as HTMLInputElement | null;
    field?.focus();
    field?.select();
  }

  #say(text: string): void {
    this.#said = text;
    this.host.requestUpdate();
  }

  #shared(channel: ShareDetail['channel']): void {
    this.host.dispatchEvent(new CrsShareEvent(Object.freeze({ channel })));
  }

  /** The encoder comes on intent, and is at work once the panel is painted. */
  #encode(link: string): void {
    if (this.#encoding === link) return;
    this.#encoding = link;
    import('./qr.js').then(
      ({ qrOf }) =>
        afterPaint(() => {
          if (this.#encoding !== link) return;
          this.#code = qrOf(link) ?? null;
          this.host.requestUpdate();
        }),
      () => (this.#encoding = undefined),
    );
  }

  readonly #close = (): void => {
    this.#said = '';
    this.#toSelect = undefined;
    this.#codeOpen = false;
    this.closed();
  };
}
