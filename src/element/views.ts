import type { ReactiveControllerHost } from 'lit';
import type { TariffPack } from '../tariff/pack.js';
import type { Draw, Model, ShownView, ViewName } from '../view/model.js';
import { CrsViewEvent } from './events.js';
import { Part } from './part.js';
import { warnOnce } from './warn.js';

/** The element as a view sees it. */
export type ViewHost = ReactiveControllerHost & HTMLElement & { readonly tariff: TariffPack | undefined };

/** What begins a view's part, made for one element: it keeps its own state. Resolves once it can draw. */
export type StartView = (host: ViewHost, read: () => Model | undefined) => Promise<Draw>;

/** Where views load from, in their usual order; replaceable in tests. */
export const viewParts: Record<ViewName, () => Promise<StartView>> = {
  // Taken out by name: other chunks take from these too, and the whole of one would need a list made at run time.
  explain: async () => (await import('./explain.js')).start,
  levers: async () => (await import('./levers.js')).start,
  claim: async () => (await import('./claim.js')).start,
  compare: async () => (await import('./compare.js')).start,
};

/** One view of one element. */
class View extends Part<Draw> implements ShownView {
  open = false;

  constructor(
    readonly name: ViewName,
    host: ViewHost,
    read: () => Model | undefined,
  ) {
    super(host, async () => (await viewParts[name]())(host, read));
  }

  readonly toggle = (): void => {
    const open = (this.open = !this.open);
    void this.load();
    this.host.requestUpdate();
    this.host.dispatchEvent(new CrsViewEvent(Object.freeze({ view: this.name, open })));
  };
}

/** The views that the host wants, in its order; by default all that exist. */
export class Views {
  readonly #made: Partial<Record<string, View>> = {};

  constructor(
    private readonly host: ViewHost,
    private readonly read: () => Model | undefined,
  ) {}

  /** @param wished the attribute `views`: names between spaces; what is none is left out, and said once */
  list(wished: string | null | undefined): View[] {
    const names = [...new Set(wished?.split(' ') ?? Object.keys(viewParts))];
    return names.flatMap((name) => {
      if (name in viewParts) return (this.#made[name] ??= new View(name as ViewName, this.host, this.read));
      if (name) warnOnce('bad-attribute', `views="${name}" is not understood; ignored.`);
      return [];
    });
  }
}
