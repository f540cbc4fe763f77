import { expect } from '@open-wc/testing';
import { runWhenIdle } from '../../src/browser/idle.js';
import { pause, until } from './visit.js';

/** Work that takes several slices. */
function* steps(count: number): Generator<void, number> {
  for (let step = 0; step < count; step++) {
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
      steps(30),
      (count) => (result = count),
      () => undefined,
    );
    await until(() => result > 0, 'done');
    expect([result, asked()]).to.deep.equal([30, 1]);
  });

  it('begins after a lull, and can be dropped before and meanwhile', async () => {
    const dropped: string[] = [];
    for (const delay of [0, 120]) {
      const cancel = runWhenIdle(
        steps(200),
        () => dropped.push('done'),
        () => dropped.push('failed'),
      );
      await pause(delay);
      cancel();
    }
    await pause(1200);
    expect(dropped).to.deep.equal([]);
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
