import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { runWhenIdle } from '../browser/idle.js';

type Host = ReactiveControllerHost & Element;

/** Those in the page that nobody has measured yet, and those that wait. */
const unmeasured = new Set<Nearness>();
const waiting = new Map<Element, Nearness>();

/** A window's height above and below. */
const MARGIN = '100% 0%';
let observer: IntersectionObserver | undefined;
let turning = false;

/**
 * When an element begins: at once where it stands in the window; else once it comes near, in an idle moment, of which each
 * takes one, or before the browser prints.
 */
export class Nearness implements ReactiveController {
  #reached = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** The first who asks has all measured, in one layout. */
  get reached(): boolean {
    if (unmeasured.has(this)) measure();
    return this.#reached;
  }

  hostConnected(): void {
    if (this.#reached) return;
    unmeasured.add(this);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    unmeasured.delete(this);
    this.#leave();
  }

  /** Begins where it stands in the window; waits elsewhere. */
  measured(): void {
    const { top, bottom } = this.host.getBoundingClientRect();
    if (top < innerHeight && bottom >= 0) this.reach();
    else this.#wait();
  }

  readonly reach = (): void => {
    this.#reached = true;
    this.#leave();
    this.host.requestUpdate();
  };

  #wait(): void {
    observer ??= new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.reach();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(this.host);
    window.addEventListener('beforeprint', this.reach);
    waiting.set(this.host, this);
    if (!turning) takeTurns();
  }

  #leave(): void {
    if (!waiting.delete(this.host)) return;
    observer!.unobserve(this.host);
    window.removeEventListener('beforeprint', this.reach);
  }
}

function measure(): void {
  const all = [...unmeasured];
  unmeasured.clear();
  for (const one of all) one.measured();
}

/** The first who waits begins in the next idle moment; then the next. */
function takeTurns(): void {
  turning = true;
  runWhenIdle(turn(), next, next);
}

function* turn(): Generator<void, void> {
  waiting.values().next().value?.reach();
}

function next(): void {
  turning = false;
  if (waiting.size > 0) takeTurns();
}
