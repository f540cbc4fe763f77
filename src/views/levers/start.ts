import { adoptStyles } from '../../lazy/adopt-styles.js';
import { FollowUp } from '../../lazy/follow-up.js';
import type { StartView } from '../../lazy/host.js';
import { dictionary, lazyTexts } from '../../lazy/lazy-texts.js';
import { withLevers } from '../../tariff/lever-sizes.js';
import { leversView } from './draw/levers.js';
import { leversOf } from './figures/levers.js';
import { renewalsOf } from './figures/renewals.js';
import { leversStyles } from './styles.js';
import type { LeversMessages } from './text/fr.js';

const messages = dictionary<LeversMessages>(import.meta.glob('./text/*.ts', { import: 'messages' }));

/** The view of what would lower the rate, for one element; resolves once its texts are there. */
export const startLevers: StartView = async (host, read) => {
  const texts = await lazyTexts(host, read, messages);
  adoptStyles(host.element.shadowRoot!, leversStyles);
  const boards = new FollowUp(host, read, {
    shownIn: '.levers',
    steps: (answers, tariff) => leversOf(answers, withLevers(tariff)),
    name: 'levers',
  });
  const coming = new FollowUp(host, read, {
    shownIn: '.renewals',
    steps: renewalsOf,
    name: 'renewals',
  });
  return {
    draw: (model) => {
      const { result: board, stale } = boards.for(model);
      const { result: renewals, stale: renewalsStale } = coming.for(model);
      return leversView({
        ...model,
        tariff: withLevers(model.tariff),
        text: texts.of(model.lang),
        board,
        stale,
        renewals,
        renewalsStale,
      });
    },
  };
};
