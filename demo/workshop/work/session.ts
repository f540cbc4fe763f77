import { marketPack } from '../../../src/tariff/market-pack.js';
import type { Bilingual, TariffPack } from '../../../src/tariff/pack.js';
import { refusal, type CheckResult } from '../../../src/tariff/problems.js';
import { calibratedPack } from '../../../src/workshop/calibration/index.js';
import { readQuotes } from '../../../src/workshop/quotes/index.js';
import { run } from '../run/run.js';
import type { PackLang } from '../../../src/text/pack-language.js';
import type { Outcome, Task } from '../run/tasks.js';
import { sectorName, words } from '../text/index.js';
import { isTable, unsourced } from './changes.js';
import { check, problemsOf, tariffOf } from './checks.js';
import {
  leafAt,
  withHead,
  withLeaf,
  withPlace,
  withTitle,
  withValue,
  type Head,
  type LeafChange,
} from './edits.js';
import { hasRows, tableAt, withEntry, withEntryNamed, withoutEntry, type EntryRefusal } from './entries.js';
import { endFaults, withInterval, withSaying, type Ends, type Saying } from './evidence.js';
import { referencesTo } from './free-tables.js';
import { at, put } from './grids.js';
import { plain, readIndices } from './indices.js';
import { forget, found, keep, sameWork } from './kept.js';
import { endField, fieldOf, isOf, nameField } from './places.js';
import {
  restingOn,
  sourceOf,
  sourceRefusal,
  typedOf,
  withoutSource,
  withSource,
  type SourceRefusal,
  type TypedSource,
} from './sources.js';
import { changed, undone, type State, type Told, type Work } from './state.js';
import { valueIn } from './typed.js';
import { readWorkbook } from './workbook.js';

/** Holds the state of the page, and does what its controls ask for. */
export class Session {
  state: State;
  /** ISO date of the visit. */
  readonly today: string;
  readonly #script: string;
  readonly #draw: () => void;
  /** As it was last kept. */
  #kept: State | undefined;
  /** The file of indices chosen last. */
  #indicesFile: Blob | undefined;

  /**
   * @param script text of the page's own script, for workers; empty: there is none
   * @param draw is called after each change
   */
  constructor(today: string, script: string, draw: () => void) {
    this.today = today;
    this.#script = script;
    this.#draw = draw;
    this.state = {
      language: 'fr',
      keeping: 'off',
      loaded: marketPack,
      past: [],
      now: { pack: marketPack, confirmed: new Set() },
      problems: [],
      wrong: new Map(),
      told: undefined,
      unfolded: new Set(),
      refused: [],
      running: undefined,
      failure: undefined,
      effect: undefined,
      quotesText: '',
      table: { kind: 'empty' },
      calibration: undefined,
      indicesText: '',
      indicesFile: undefined,
      badIndices: [],
    };
  }

  #set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.#keep();
    this.#draw();
  }

  /** Where that was asked for, and something has changed that is kept. */
  #keep(): void {
    if (this.state.keeping !== 'on' || sameWork(this.#kept, this.state)) return;
    this.#kept = this.state;
    if (!keep(this.state)) this.state = { ...this.state, keeping: 'refused' };
  }

  /** Keeps the work on this device from now on, or deletes what is kept there and keeps no more. */
  keep(asked: boolean): void {
    if (!asked) forget();
    this.#kept = undefined;
    this.#set({ keeping: asked ? 'on' : 'off' });
  }

  /** Takes up what was kept; what cannot be drawn or checked is deleted, and the bundled pack begins. */
  resume(): void {
    const kept = found();
    if (!kept) return;
    const { language, loaded, pack, confirmed, quotesText, indicesText } = kept;
    try {
      if (!check(loaded).ok) throw new Error('no pack to begin with');
      const now = { pack, confirmed: new Set(confirmed) };
      const problems = problemsOf(pack);
      this.#set({ language, keeping: 'on', loaded, now, problems, indicesText });
      this.readTable(quotesText);
    } catch {
      forget();
      this.state = { ...this.state, language, keeping: 'off' };
      this.bundled();
    }
  }

  speak(language: State['language']): void {
    this.#set({ language });
    this.readTable(this.state.quotesText);
  }

  /** Begins anew with the bundled pack. */
  bundled(): void {
    this.#begin(marketPack);
  }

  /** Begins anew with a pack from a file, if it is one. */
  open(text: string): void {
    let result: CheckResult;
    try {
      result = check(JSON.parse(text));
    } catch {
      result = refusal('notJson', 'Ce document n’est pas du JSON lisible\u00a0: virgule ou guillemet\u00a0?');
    }
    if (!result.ok) {
      this.#set({ refused: result.problems, told: undefined });
      return;
    }
    const { id, version } = result.pack;
    this.#begin(result.pack, { kind: 'opened', id, version });
  }

  #begin(pack: TariffPack, told?: Told): void {
    this.state.running?.cancel();
    const now = { pack, confirmed: new Set<string>() };
    this.#set({
      ...{ loaded: pack, past: [], now, problems: [], wrong: new Map(), refused: [], told },
      unfolded: new Set(),
      ...{ running: undefined, failure: undefined, effect: undefined, calibration: undefined },
    });
    this.readTable(this.state.quotesText);
  }

  #work(now: Work, told?: Told): void {
    this.#set({ ...changed(this.state, now), told, problems: problemsOf(now.pack) });
  }

  #edit(pack: TariffPack, told?: Told): void {
    this.#work({ ...this.state.now, pack }, told);
  }

  /** Takes other figures of a leaf: what somebody has said of the former ones holds for these no more. */
  #figures(path: string, pack: TariffPack, told?: Told): void {
    const confirmed = new Set(this.state.now.confirmed);
    confirmed.delete(path);
    this.#work({ pack, confirmed }, told);
  }

  /** Says something, without a change. */
  #tell(told: Told): void {
    this.#set({ told });
  }

  /** Forgets what was typed wrongly in fields of a leaf, when the places within it have moved. */
  #forgetWrong(path: string): void {
    const wrong = new Map([...this.state.wrong].filter(([field]) => !isOf(path, field)));
    this.state = { ...this.state, wrong };
  }

  /** Draws or closes what is drawn only when asked for. */
  unfold(id: string, open: boolean): void {
    const unfolded = new Set(this.state.unfolded);
    if (unfolded.has(id) === open) return;
    if (open) unfolded.add(id);
    else unfolded.delete(id);
    this.#set({ unfolded });
  }

  undo(): void {
    const state = undone(this.state);
    this.#set({ ...state, problems: problemsOf(state.now.pack) });
  }

  head(change: Partial<Head>): void {
    this.#edit(withHead(this.state.now.pack, change));
  }

  title(change: Partial<Bilingual>): void {
    this.#edit(withTitle(this.state.now.pack, change));
  }

  leaf(path: string, change: LeafChange): void {
    this.#edit(withLeaf(this.state.now.pack, path, change));
  }

  /**
   * Takes a typed value, of the kind that stands at the place; another is kept beside the field.
   *
   * @param keys where within the leaf's value, from the outside in; in rows with names, a cell may be left empty
   */
  value(path: string, text: string, keys: readonly string[] = []): void {
    const { now, wrong } = this.state;
    const field = fieldOf(path, keys);
    const leaf = this.#valueOf(path);
    const former = at(leaf, keys);
    const rest = new Map([...wrong].filter(([key]) => key !== field));
    const mayBeEmpty = keys.length > 1 && isTable(at(leaf, keys.slice(0, -1)));
    const empty = mayBeEmpty && text.trim() === '';
    const value = empty ? undefined : valueIn(text, former);
    if (value === undefined && !empty) {
      const reason = typeof former === 'object' ? 'notJson' : 'notANumber';
      this.#set({ wrong: rest.set(field, { text, reason }) });
      return;
    }
    this.state = { ...this.state, wrong: rest };
    if (JSON.stringify(value) === JSON.stringify(former)) this.#draw();
    else this.#figures(path, withPlace(now.pack, path, keys, value));
  }

  /** Takes what a leaf says of its value in one language; nothing in both takes it away. */
  saying(path: string, saying: Saying, lang: PackLang, text: string): void {
    this.#edit(withSaying(this.state.now.pack, path, saying, lang, text.trim()));
  }

  /** Takes the interval of a leaf, or of an entry of its table, once its two ends are numbers or both are empty. */
  interval(path: string, entry: string, ends: Ends): void {
    const wrong = new Map(this.state.wrong);
    const faults = endFaults(ends);
    for (const end of [0, 1] as const) {
      const [text, reason] = [ends[end], faults[end]];
      // A good end waits beside the other, as it was typed.
      if (faults.some(Boolean)) wrong.set(endField(path, entry, end), { text, reason: reason ?? 'waits' });
      else wrong.delete(endField(path, entry, end));
    }
    if (faults.some(Boolean)) this.#set({ wrong });
    else {
      this.state = { ...this.state, wrong };
      this.#edit(withInterval(this.state.now.pack, path, entry, ends));
    }
  }

  /** Adds to a list of steps one like the last, to be changed. */
  oneMoreStep(path: string): void {
    const steps = this.#valueOf(path) as readonly unknown[];
    this.#steps(path, [...steps, steps.at(-1)], { kind: 'stepAdded', path, step: steps.length + 1 });
  }

  /** Takes a step out of a list. */
  withoutStep(path: string, step: string): void {
    const told: Told = { kind: 'stepRemoved', path, step: Number(step) + 1 };
    this.#steps(path, put(this.#valueOf(path), [step], undefined), told);
  }

  /** What was typed wrongly beside steps that have moved is nobody's. */
  #steps(path: string, steps: unknown, told: Told): void {
    this.#forgetWrong(path);
    this.#figures(path, withPlace(this.state.now.pack, path, [], steps), told);
  }

  /**
   * Adds an entry to a free table.
   *
   * @param text its figure as it was typed; a row of a table of rows begins like the last
   * @returns whether it is there now; else the field says why not
   */
  addEntry(path: string, name: string, text: string): boolean {
    const { pack } = this.state.now;
    const table = tableAt(pack, path);
    const result = withEntry(pack, path, name, text);
    if (result.kind === 'refused') return this.#refuse(nameField(path, 'add'), name, result.why);
    this.#forgetWrong(path);
    const like = hasRows(table) ? Object.keys(table).at(-1) : undefined;
    const entry = { path, entry: name };
    this.#figures(
      path,
      result.pack,
      like === undefined ? { kind: 'entryAdded', ...entry } : { kind: 'rowAdded', ...entry, like },
    );
    return true;
  }

  /** Gives an entry of a free table another name; what refers to it follows. @returns whether it has it now */
  renameEntry(path: string, entry: string, to: string): boolean {
    const { pack, confirmed } = this.state.now;
    const result = withEntryNamed(pack, path, entry, to);
    if (result.kind === 'refused') return this.#refuse(nameField(path, 'rename'), to, result.why);
    const followed = leavesOf(referencesTo(pack, path, entry));
    this.#forgetWrong(path);
    // The figures are the same, and their origins with them.
    const open = new Set(unsourced(this.state.loaded, pack, confirmed));
    const same = [path, ...followed].filter((one) => !open.has(one));
    const told: Told = { kind: 'entryRenamed', path, entry, to, followed };
    this.#work({ pack: result.pack, confirmed: new Set([...confirmed, ...same]) }, told);
    return true;
  }

  /** Takes an entry out of a free table, unless something refers to it. */
  removeEntry(path: string, entry: string): void {
    const { pack } = this.state.now;
    const by = leavesOf(referencesTo(pack, path, entry));
    if (by.length > 0) {
      this.#tell({ kind: 'entryHeld', path, entry, by });
      return;
    }
    this.#forgetWrong(path);
    this.#figures(path, withoutEntry(pack, path, entry), { kind: 'entryRemoved', path, entry });
  }

  #refuse(field: string, text: string, reason: EntryRefusal): false {
    this.#set({ wrong: new Map([...this.state.wrong, [field, { text, reason }]]), told: undefined });
    return false;
  }

  #valueOf(path: string): unknown {
    return leafAt(this.state.now.pack, path)?.value;
  }

  confirm(path: string): void {
    const { pack, confirmed } = this.state.now;
    this.#work({ pack, confirmed: new Set([...confirmed, path]) });
  }

  /** @returns why it is not added; undefined: it is */
  addSource(key: string, typed: TypedSource): SourceRefusal | undefined {
    const { pack } = this.state.now;
    const why = sourceRefusal(pack, key, typed);
    if (why === undefined)
      this.#edit(withSource(pack, key, sourceOf(typed)), { kind: 'sourceAdded', title: typed.title });
    return why;
  }

  /** Describes a source otherwise; what it then lacks, the checks say. */
  source(key: string, change: Partial<TypedSource>): void {
    const { pack } = this.state.now;
    const former = pack.sources[key];
    if (former) this.#edit(withSource(pack, key, sourceOf({ ...typedOf(former), ...change })));
  }

  /** Takes a source away, unless figures rest on it. @returns whether it is gone */
  removeSource(key: string): boolean {
    const { pack } = this.state.now;
    const title = pack.sources[key]?.title ?? key;
    const by = restingOn(pack, key);
    if (by.length > 0) this.#tell({ kind: 'sourceHeld', title, by });
    else this.#edit(withoutSource(pack, key), { kind: 'sourceRemoved', title });
    return by.length === 0;
  }

  indices(text: string): void {
    this.#set({ indicesText: text });
  }

  /** Puts the two columns of a spreadsheet where they could be pasted; where it gives none, what is there stays. */
  async openIndices(file: Blob): Promise<void> {
    this.#indicesFile = file;
    const names = this.#sectorNames();
    const read = await readWorkbook(file, (name) => names.has(name));
    // Meanwhile another may have been chosen.
    if (this.#indicesFile !== file) return;
    this.#set({
      ...{ indicesFile: read, badIndices: [] },
      ...(read.kind === 'read' && { indicesText: read.text }),
    });
  }

  /** The pack's sectors by the names they may go by. */
  #sectorNames(): ReadonlyMap<string, string> {
    const ids = Object.keys(this.state.now.pack.sectorIndex.value);
    const names = ids.flatMap((id) =>
      [id, sectorName(words.fr, id), sectorName(words.en, id)].map((name): [string, string] => [
        plain(name),
        id,
      ]),
    );
    return new Map(names);
  }

  /** Takes sector indices as a spreadsheet gives them, in one step. */
  takeIndices(): void {
    const { pack } = this.state.now;
    const { indices, bad } = readIndices(this.state.indicesText, this.#sectorNames());
    this.state = { ...this.state, badIndices: bad };
    const taken = [...indices].reduce(
      (made, [sector, index]) =>
        made.sectorIndex.value[sector] === index ? made : withValue(made, 'sectorIndex', index, sector),
      pack,
    );
    if (taken === pack) this.#draw();
    else this.#figures('sectorIndex', taken, { kind: 'indicesTaken', count: indices.size });
  }

  readTable(quotesText: string): void {
    const { language: lang, now, problems } = this.state;
    // With a pack that has faults, the sectors of the one that was loaded are as good.
    const tariff = tariffOf(problems.length === 0 ? now.pack : this.state.loaded);
    this.#set({ quotesText, table: readQuotes(quotesText, { tariff, lang, today: this.today }) });
  }

  runEffect(): void {
    const { loaded, now, effect } = this.state;
    const before = tariffOf(loaded);
    // One object for both, and what has been worked out, spare half of the work.
    const after = now.pack === loaded ? before : tariffOf(now.pack);
    const known = effect?.before === loaded ? effect.of.before : undefined;
    const task: Task = { kind: 'effect', before, after, known };
    this.#run(task, (outcome) => {
      if (outcome.kind === 'effect')
        this.#set({ effect: { of: outcome.effect, before: loaded, after: now.pack } });
    });
  }

  calibrate(): void {
    this.readTable(this.state.quotesText);
    const { now, table } = this.state;
    const quotes = table.kind === 'read' ? table.quotes : [];
    const plainQuotes = quotes.map(({ submission, rate, date }) => ({ submission, rate, date }));
    const task: Task = {
      ...{ kind: 'calibration', quotes: plainQuotes },
      ...{ tariff: tariffOf(now.pack), today: this.today },
    };
    this.#run(task, (outcome) => {
      if (outcome.kind === 'calibration')
        this.#set({ calibration: { of: outcome.calibration, quotes, pack: now.pack } });
    });
  }

  #run(task: Task, done: (outcome: Outcome) => void): void {
    this.state.running?.cancel();
    const listener = {
      progress: (progress: NonNullable<State['running']>['progress']) => {
        if (this.state.running) this.#set({ running: { ...this.state.running, progress } });
      },
      done: (outcome: Outcome) => {
        this.state = { ...this.state, running: undefined };
        done(outcome);
      },
      failed: (reason: string) => {
        this.#set({ running: undefined, failure: { kind: task.kind, reason } });
      },
    };
    const cancel = run(task, this.#script, listener, (place) => {
      if (this.state.running) this.#set({ running: { ...this.state.running, place } });
    });
    const running = { kind: task.kind, progress: undefined, place: undefined, cancel };
    this.#set({ running, failure: undefined });
  }

  cancel(): void {
    this.state.running?.cancel();
    this.#set({ running: undefined });
  }

  /** Takes the fit into the pack that it was made from. */
  takeFit(holder: string): void {
    const { calibration } = this.state;
    if (calibration?.of.kind !== 'fitted') return;
    const { pack, of, quotes } = calibration;
    const id = pack.id.endsWith('-own') ? pack.id : `${pack.id.slice(0, 60)}-own`;
    const as = { today: this.today, id, ...(holder && { holder }) };
    this.#edit(calibratedPack(pack, of, quotes, as).pack);
  }
}

/** Each once. */
const leavesOf = (references: readonly { path: string }[]): readonly string[] => [
  ...new Set(references.map(({ path }) => path)),
];
