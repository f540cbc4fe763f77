import { expect } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import { estimated, pause, root, simulator } from './visit.js';

/** Tasks of more than 50 ms, as the browser counts them. */
function longTasks(): { stop: () => number[] } {
  const seen: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.push(Math.round(duration));
  });
  observer.observe({ type: 'longtask' });
  return {
    stop() {
      for (const { duration } of observer.takeRecords()) seen.push(Math.round(duration));
      observer.disconnect();
      return seen;
    },
  };
}

describe('on a processor four times slower', () => {
  afterEach(async () => {
    await executeServerCommand('throttle', { rate: 1 });
    await resetMouse();
  });

  it('ten seconds of dragging a slider never block the page for 50 ms', async function () {
    this.timeout(60_000);
    const element = await simulator();
    await estimated(element);
    const slider = root(element).querySelector<HTMLInputElement>('[type=range]')!;
    slider.scrollIntoView({ block: 'center' });
    const { left, width, top, height } = slider.getBoundingClientRect();
    const at = (part: number): [number, number] => [
      Math.round(left + 12 + (width - 24) * part),
      Math.round(top + height / 2),
    ];
    const { positionOf } = { positionOf: () => slider.valueAsNumber };
    await executeServerCommand('throttle', { rate: 4 });
    await sendMouse({ type: 'move', position: at(positionOf() / Number(slider.max)) });
    await sendMouse({ type: 'down' });
    const values = new Set<string>();
    const watch = longTasks();
    for (const end = performance.now() + 10_000; performance.now() < end;) {
      const phase = (performance.now() % 4000) / 4000;
      await sendMouse({ type: 'move', position: at(0.5 + 0.45 * Math.sin(2 * Math.PI * phase)) });
      values.add(slider.value);
    }
    const during = watch.stop();
    await sendMouse({ type: 'up' });
    expect(values.size, 'positions of the thumb').to.be.above(20);
    expect(during).to.deep.equal([]);
    const after = longTasks();
    await pause(2000);
    expect(after.stop(), 'while the range follows').to.deep.equal([]);
    expect(element.estimate!.answers.insurableTurnover).to.equal(element.answers.insurableTurnover);
  });
});
