import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { medians, slowest } from '../../tools/bench/page/print.mjs';
import { interactions, opening } from '../../tools/bench/page/trace.mjs';

const URL_OF_PAGE = 'http://127.0.0.1/classic';
const page = { pid: 7, tid: 7 };
const worker = { pid: 7, tid: 8 };
const browserItself = { pid: 1, tid: 7 };

/** Traces tell µs; here ms are written. */
const navigation = (at, url = URL_OF_PAGE, thread = page) => ({
  ...thread,
  name: 'navigationStart',
  ph: 'R',
  ts: 1000 * at,
  args: { data: { documentLoaderURL: url } },
});
const lasting = (name, at, clock, processor, thread = page) => ({
  ...thread,
  name,
  ph: 'X',
  ts: 1000 * at,
  dur: 1000 * clock,
  ...(processor === undefined ? {} : { tdur: 1000 * processor }),
  args: {},
});
const task = (...rest) => lasting('RunTask', ...rest);
const mark = (at, name) => ({ ...page, name: `bench: ${name}`, ph: 'I', ts: 1000 * at, args: { data: {} } });
const timed = (at, type, duration, interactionId) => ({
  ...page,
  name: 'EventTiming',
  ph: 'b',
  ts: 1000 * at,
  args: { data: { type, duration, interactionId } },
});
const timedEnd = (at) => ({ ...page, name: 'EventTiming', ph: 'e', ts: 1000 * at, args: {} });

describe('what the bench of the page reads in a trace', () => {
  it('the opening: longest task, what blocks and what is collected, from the navigation on', () => {
    const events = [
      task(400, 80, 60), // in any order
      navigation(50, 'about:blank'),
      navigation(100),
      task(60, 500, 500), // before it
      task(110, 300, 210),
      task(500, 50, 50), // just not noticed
      task(600, 1), // too short for a processor time
      task(120, 900, 900, worker),
      task(120, 900, 900, browserItself),
      lasting('MinorGC', 150, 20, 5),
      lasting('MajorGC', 700, 8, 4),
      lasting('MinorGC', 150, 99, 99, worker),
      lasting('Layout', 160, 30, 30),
    ];
    assert.deepEqual(opening(events, URL_OF_PAGE), {
      longest: { processor: 210, clock: 300 },
      blocking: { processor: 160 + 10, clock: 250 + 30 },
      total: { processor: 210 + 60 + 50, clock: 300 + 80 + 50 + 1 },
      collection: { processor: 9, clock: 28 },
    });
  });

  it('nothing where the trace is of another page, or has no tasks', () => {
    assert.throws(() => opening([navigation(100, 'about:blank')], URL_OF_PAGE), /no navigation/);
    assert.throws(() => opening([navigation(100), task(1, 9, 9)], URL_OF_PAGE), /no tasks/);
  });

  it('each press from its input to the next frame, by the mark before it', () => {
    const events = [
      mark(1000, 'typing'),
      timed(1010, 'keydown', 40, 3),
      timed(1010, 'keypress', 48, 3), // the longest of a press counts
      timed(1012, 'keyup', 8, 3),
      timedEnd(1058),
      timed(1300, 'keydown', 120, 5),
      timed(1300, 'pointerover', 400, 0), // no interaction
      task(1005, 10, 8), // half of it before the input
      task(1020, 20, 15),
      task(1048, 20, 20), // half of it after the frame
      task(1290, 130, 90),
      task(1500, 200, 150), // later, and in no press
      mark(1800, 'pause'),
      task(1801, 800, 800), // what prepares the next
      mark(2000, 'setting lang'),
      task(2001, 70, 60),
      task(2002, 900, 900, worker),
    ];
    assert.deepEqual(interactions(events.reverse()), [
      {
        name: 'typing',
        interactions: [
          { duration: 120, processor: (90 * 120) / 130 },
          { duration: 48, processor: 4 + 15 + 10 },
        ],
        longest: { processor: 150, clock: 200 },
      },
      { name: 'setting lang', interactions: [], longest: { processor: 60, clock: 70 } },
    ]);
  });

  it('of several presses the slowest, of several runs the median of each figure', () => {
    const presses = [
      { duration: 48, processor: 40 },
      { duration: 30, processor: 45 },
    ];
    const longest = { processor: 150, clock: 200 };
    const step = slowest({ name: 'typing', interactions: presses, longest });
    assert.deepEqual(step, { duration: 48, processor: 45, longest: 150 });
    const none = slowest({ name: 'setting lang', interactions: [], longest });
    assert.deepEqual(none, { duration: 0, processor: 0, longest: 150 });
    const runs = [3, 1, 2].map((figure) => ({ typing: { ...step, duration: figure }, further: {} }));
    assert.deepEqual(medians(runs), { typing: { ...step, duration: 2 }, further: {} });
  });
});
