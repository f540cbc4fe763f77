import { render } from 'lit';
import { drawIn } from '../../browser/translated.js';
import { adoptStyles } from '../../lazy/adopt-styles.js';
import type { PartHost, ReadModel } from '../../lazy/host.js';
import { dictionary, lazyTexts } from '../../lazy/lazy-texts.js';
import { check } from './draw/check.js';
import { readPage } from './read-page.js';
import { selfCheckStyles } from './styles.js';
import type { SelfCheckMessages } from './text/fr.js';

const messages = dictionary<SelfCheckMessages>(import.meta.glob('./text/*.ts', { import: 'messages' }));

/**
 * The check for editors, for one element, in a place of its own at the end of its page; resolves once it is drawn, after
 * every view has come or failed.
 */
export async function startSelfCheck(host: PartHost, read: ReadModel): Promise<void> {
  const texts = await lazyTexts(host, read, messages);
  const views = read()?.views ?? [];
  await Promise.all(views.map(({ load }) => load()));
  adoptStyles(host.shadowRoot!, selfCheckStyles);
  const { version = '' } = host.constructor as { version?: string };
  const place = document.createElement('div');
  place.className = 'checked';
  const hostUpdated = () => {
    const model = read()!;
    const failed = model.views.flatMap((view) => (view.failed ? [model.messages.headings[view.name]!] : []));
    const drawn = check(readPage(host, model, failed), version, texts.of(model.lang));
    drawIn(host, () => {
      host.shadowRoot!.querySelector('.page')!.append(place);
      render(drawn, place);
    });
  };
  host.addController({ hostUpdated });
  hostUpdated();
}
