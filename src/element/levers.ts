import { loadLeversMessages } from '../language/levers/load.js';
import { leversOf } from '../state/levers.js';
import { leversView } from '../view/levers/levers.js';
import { leversStyles } from '../view/levers/styles.js';
import { dress } from './dress.js';
import { FollowUp } from './follow-up.js';
import { Texts } from './texts.js';
import type { StartView } from './views.js';

/** The view of what would lower the rate, for one element; resolves once its texts are there. */
export const start: StartView = async (host, read) => {
  const texts = new Texts(host, loadLeversMessages);
  await texts.bring(read()?.lang ?? 'fr');
  dress(host.shadowRoot!, leversStyles);
  const boards = new FollowUp(host, read, { shownIn: '.levers', steps: leversOf, name: 'levers' });
  return (model) => {
    const { result: board, stale } = boards.for(model);
    return leversView({ ...model, text: texts.of(model.lang), board, stale });
  };
};
