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

  // what else the machine does can only add to a task: a page that blocks does so at every attempt
  const ATTEMPTS = 3;

  it('ten seconds of dragging a slider never block the page for 50 ms', async function () {
    this.timeout(ATTEMPTS * 20_000);
    const element = await simulator();
    await estimated(element);
    await executeServerCommand('throttle', { rate: 4 });
    let long = await drag(element);
    for (let attempt = 1; long.length > 0 && attempt < ATTEMPTS; attempt++) long = await drag(element);
    expect(long).to.deep.equal([]);
    expect(element.estimate!.answers.insurableTurnover).to.equal(element.answers.insurableTurnover);
  });
});

/** Drags the first slider for ten seconds, then waits for the range; returns the long tasks meanwhile. */
async function drag(element: Awaited<ReturnType<typeof simulator>>): Promise<number[]> {
  const slider = root(element).querySelector<HTMLInputElement>('[type=range]')!;
  slider.scrollIntoView({ block: 'center' });
  const { left, width, top, height } = slider.getBoundingClientRect();
  const at = (part: number): [number, number] => [
    Math.round(left + 12 + (width - 24) * part),
    Math.round(top + height / 2),
  ];
  await sendMouse({ type: 'move', position: at(slider.valueAsNumber / Number(slider.max)) });
  await sendMouse({ type: 'down' });
  const values = new Set<string>();
  const watch = longTasks();
  for (const end = performance.now() + 10_000; performance.now() < end;) {
    const phase = (performance.now() % 4000) / 4000;
    await sendMouse({ type: 'move', position: at(0.5 + 0.45 * Math.sin(2 * Math.PI * phase)) });
    values.add(slider.value);
  }
  await sendMouse({ type: 'up' });
  await pause(2000);
  expect(values.size, 'positions of the thumb').to.be.above(20);
  return watch.stop();
}
