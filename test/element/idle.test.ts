import { expect } from '@open-wc/testing';
import { runWhenIdle } from '../../src/browser/idle.js';
import { until } from './waits.js';

/** Work that takes several slices. */
function* slices(count: number): Generator<void, number> {
  for (let slice = 0; slice < count; slice++) {
    for (const end = performance.now() + 3; performance.now() < end;);
    yield;
  }
  return count;
}

describe('work in idle moments', () => {
  const usual: unknown = Reflect.get(window, 'requestIdleCallback'); // Safari has none
  afterEach(() => {
    Reflect.set(window, 'requestIdleCallback', usual);
  });

  /** A page that is never idle; returns how often it was asked. */
  function busyPage(): () => number {
    let asked = 0;
    window.requestIdleCallback = (callback, { timeout } = {}) => {
      asked++;
      return setTimeout(() => callback({ didTimeout: true, timeRemaining: () => 0 }), timeout) as never;
    };
    return () => asked;
  }

  it('does not wait for one before each slice on a page that has none', async () => {
    const asked = busyPage();
    let result = 0;
    runWhenIdle(
      slices(30),
      (count) => (result = count),
      () => undefined,
    );
    await until(() => result > 0, 'done');
    expect([result, asked()]).to.deep.equal([30, 1]);
  });

  it('can be dropped before it begins, and between two slices', async () => {
    const told: string[] = [];
    let steps = 0;
    const work = (name: string) =>
      runWhenIdle(
        (function* (): Generator<void, number> {
          for (;;) {
            steps += 1;
            yield;
          }
        })(),
        () => told.push(name),
        () => told.push(`${name} failed`),
      );
    work('before')();
    const drop = work('meanwhile');
    await until(() => steps > 0, 'the first step');
    drop();
    const then = steps;
    // Work that was asked for later is done: what was dropped would have gone on before.
    let done = false;
    runWhenIdle(
      slices(30),
      () => (done = true),
      () => undefined,
    );
    await until(() => done, 'later work done');
    expect(steps).to.equal(then);
    expect(told).to.deep.equal([]);
  });

  it('hands on what a step throws', async () => {
    let thrown: unknown;
    runWhenIdle(
      (function* (): Generator<void, number> {
        yield;
        throw new Error('no such grade');
      })(),
      () => undefined,
      (error) => (thrown = error),
    );
    await until(() => thrown !== undefined, 'told');
    expect(String(thrown)).to.contain('no such grade');
  });
});
