import { heightIn, hello } from './messages.js';
import { originAt } from './origin.js';

const FRAMES = 'iframe[data-credit-rate-simulator]';

/**
 * Gives the simulator's frames on a page the heights that they tell, whenever they were put there. A message counts if it
 * comes from the window of such a frame, and from the origin that the frame was made with.
 */
export function followHeights(): void {
  addEventListener('message', ({ source, origin, data }) => {
    const height = heightIn(data);
    if (height === undefined) return;
    const frame = [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)].find(
      ({ contentWindow }) => contentWindow === source,
    );
    // Themes give frames heights of their own.
    if (frame && origin === originAt(frame.src))
      frame.style.setProperty('height', `${height}px`, 'important');
  });
  // Loads do not bubble, but are heard on their way.
  document.addEventListener('load', ({ target }) => greet(target as Node), true);
  for (const frame of document.querySelectorAll(FRAMES)) greet(frame);
}

/** Frames without an origin that could be named, such as those of a file, keep the height that they have. */
function greet(frame: Node): void {
  if (!(frame instanceof HTMLIFrameElement) || !frame.matches(FRAMES) || isBlank(frame)) return;
  const origin = originAt(frame.src);
  if (origin !== undefined) frame.contentWindow?.postMessage(hello, origin);
}

/** Whether a frame has not begun to load: its window is still the empty one, which any greeting would miss. */
function isBlank({ contentWindow }: HTMLIFrameElement): boolean {
  try {
    return contentWindow?.location.href === 'about:blank';
  } catch {
    return false; // of another origin: under way, or there
  }
}
