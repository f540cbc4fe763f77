import { adoptStyles } from '../../lazy/adopt-styles.js';
import type { PartHost, ReadModel } from '../../lazy/host.js';
import { dictionary, lazyTexts } from '../../lazy/lazy-texts.js';
import type { Answering } from '../../screen/model.js';
import { Aloud } from './aloud.js';
import { Change } from './change.js';
import { choices } from './draw/choices.js';
import { compact } from './draw/compact.js';
import { complete } from './draw/complete.js';
import { faultsIn } from './draw/faults.js';
import { noteOn } from './draw/note.js';
import { panel } from './draw/panel.js';
import { trial } from './draw/trial.js';
import { InView } from './in-view.js';
import { answeringStyles } from './styles.js';
import type { AnsweringMessages } from './text/fr.js';

const messages = dictionary<AnsweringMessages>(import.meta.glob('./text/*.ts', { import: 'messages' }));

/** What comes once the visitor begins to answer, or the case turns out unusual, for one element; resolves once its texts are there. */
export async function startAnswering(host: PartHost, read: ReadModel): Promise<Answering> {
  const texts = await lazyTexts(host, read, messages);
  adoptStyles(host.shadowRoot!, answeringStyles);
  const [aloud, change] = [new Aloud(host, read), new Change(host, read)];
  for (const controller of [aloud, change, new InView(host)]) host.addController(controller);
  return {
    faults: ({ lang }) => faultsIn(texts.of(lang).faults, lang),
    choices,
    note: (field, model) => noteOn(field, model, texts.of(model.lang)),
    panel: (model) => panel(model, texts.of(model.lang)),
    announcement: (model, news) => aloud.announcement(model, news, texts.of(model.lang)),
    complete: (model) => complete(model, texts.of(model.lang)),
    trial: (model) => trial(model, texts.of(model.lang)),
    compact: (model) => compact(model, texts.of(model.lang), change.before),
  };
}
