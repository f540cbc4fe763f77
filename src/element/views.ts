import { warnOnce } from '../browser/warn.js';
import type { PartHost, ReadModel } from '../lazy/host.js';
import { LazyPart } from '../lazy/lazy-part.js';
import type { ShownView, ViewPart } from '../screen/model.js';
import { views, type ViewName } from '../views/index.js';
import { CrsViewEvent } from './events.js';

/** One view of one element. */
class View extends LazyPart<ViewPart> implements ShownView {
  open = false;

  constructor(
    readonly name: ViewName,
    protected override readonly host: PartHost,
    read: ReadModel,
  ) {
    super(host, async () => {
      const [start, { drawnLate }] = await Promise.all([
        views[name].start(),
        import('../lazy/drawn-late.js'),
      ]);
      return drawnLate(start, host, read);
    });
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
    private readonly host: PartHost,
    private readonly read: ReadModel,
  ) {}

  /** @param wished the attribute `views`: names between spaces; what is none is left out, and said once */
  list(wished: string | null | undefined): View[] {
    const names = [...new Set(wished?.split(' ') ?? Object.keys(views))];
    return names.flatMap((name) => {
      if (Object.hasOwn(views, name))
        return (this.#made[name] ??= new View(name as ViewName, this.host, this.read));
      if (name) warnOnce('bad-attribute', `views="${name}" is not understood; ignored.`);
      return [];
    });
  }
}
