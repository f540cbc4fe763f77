import { heightTold, isHello } from './messages.js';
import { originAt } from './origin.js';

/**
 * Tells the page around this one how tall it is, whenever that changes. It says nothing before that page has greeted it,
 * and then to the origin that the greeting came from, which has to be the parent's as far as the browser tells it.
 *
 * @param whole holds all of the page
 */
export function tellHeight(whole: Element): void {
  const { parent } = window;
  if (parent === window) return;
  const expected = parentOrigin();
  let target: string | undefined;
  let told = 0;
  const tell = () => {
    const message = heightTold(whole.getBoundingClientRect().height);
    if (target === undefined || message.height === told) return;
    told = message.height;
    parent.postMessage(message, target);
  };
  addEventListener('message', ({ source, origin, data }) => {
    // A page without an origin of its own cannot be named as the one to be told.
    const known = origin !== 'null' && origin === (expected ?? origin);
    if (source !== parent || !known || !isHello(data)) return;
    target = origin;
    told = 0;
    // From here on the frame follows; before, and without a greeting, the page scrolls in it.
    document.documentElement.classList.add('followed');
    tell();
  });
  new ResizeObserver(tell).observe(whole);
}

/** The origin of the page around this one: as the browser lists it, else that of the page that this one was asked from. */
function parentOrigin(): string | undefined {
  const [listed] = 'ancestorOrigins' in location ? [...location.ancestorOrigins] : [];
  return listed ?? originAt(document.referrer);
}
