/** The categories of a browser's trace that are read here. */
export const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'blink.user_timing',
  '__metadata',
];

/** What the names of the marks begin with by which a page tells what is about to be done to it. */
export const MARK = 'bench: ';
/** The mark before what is no part of a measurement. */
export const PAUSE = 'pause';

/** What a task may take before it counts as blocking, ms. */
const UNNOTICED = 50;

/**
 * What opening a page asked of its main thread, from the navigation to the end of the trace, in ms: twice, as processor
 * time, which other programs do not lengthen, and by the clock.
 *
 * @param {object[]} events of a trace, in any order
 * @param {string} url of the page
 * @returns `longest`: the longest task; `blocking`: the sum of what each task takes above 50 ms; `total`: all tasks;
 *   `collection`: garbage collections. Each `{ processor, clock }`
 */
export function opening(events, url) {
  const start = events.find(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url,
  );
  if (!start) throw new Error(`the trace holds no navigation to ${url}`);
  const after = onThread(events, start).filter(({ ts }) => ts >= start.ts);
  const tasks = after.filter(isTask);
  if (tasks.length === 0) throw new Error('the trace holds no tasks');
  return {
    longest: measured(tasks, longestOf),
    blocking: measured(tasks, (times) => sum(times.map((time) => Math.max(0, time - UNNOTICED)))),
    total: measured(tasks, sum),
    collection: measured(
      after.filter(({ name }) => name === 'MinorGC' || name === 'MajorGC'),
      sum,
    ),
  };
}

/**
 * What was done to a page between each mark and the next one, pauses apart, in the order of the marks.
 *
 * @param {object[]} events of a trace, in any order
 * @returns for each mark its `name`; `interactions`: for each press of a key or of the pointer its `duration`, from the
 *   input to the next frame drawn, and the `processor` time of the tasks meanwhile; `longest`: the
 *   longest task until the next mark, `{ processor, clock }`. All in ms
 */
export function interactions(events) {
  const marks = events.filter(({ name }) => name.startsWith(MARK)).sort((a, b) => a.ts - b.ts);
  const done = marks.map((mark, place) => {
    const end = marks[place + 1]?.ts ?? Infinity;
    const within = onThread(events, mark).filter(({ ts }) => ts >= mark.ts && ts < end);
    const tasks = within.filter(isTask);
    return {
      name: mark.name.slice(MARK.length),
      interactions: pressesOf(within).map(({ start, duration }) => ({
        duration,
        processor: sum(tasks.map((task) => processorTime(task) * shareWithin(task, start, duration))),
      })),
      longest: measured(tasks, longestOf),
    };
  });
  return done.filter(({ name }) => name !== PAUSE);
}

/** The longest of the events that belong to one press: its start in µs and its duration in ms. */
function pressesOf(events) {
  const presses = new Map();
  for (const { name, ph, ts, args } of events) {
    const { interactionId, duration } = args.data ?? {};
    if (name !== 'EventTiming' || ph !== 'b' || !interactionId) continue;
    const longest = presses.get(interactionId);
    if (!longest || duration > longest.duration) presses.set(interactionId, { start: ts, duration });
  }
  return [...presses.values()];
}

/** How much of a task lies in a stretch of time that begins at `start`, µs, and lasts `duration`, ms: 0 to 1. */
function shareWithin({ ts, dur }, start, duration) {
  const within = Math.min(ts + dur, start + 1000 * duration) - Math.max(ts, start);
  return dur > 0 ? Math.max(0, within) / dur : 0;
}

const onThread = (events, { pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid);
const isTask = ({ name, ph }) => name === 'RunTask' && ph === 'X';
/** Very short tasks have none. */
const processorTime = ({ tdur = 0 }) => tdur / 1000;
const clockTime = ({ dur }) => dur / 1000;
const sum = (times) => times.reduce((total, time) => total + time, 0);
const longestOf = (times) => Math.max(0, ...times);
const measured = (events, figure) => ({
  processor: figure(events.map(processorTime)),
  clock: figure(events.map(clockTime)),
});
