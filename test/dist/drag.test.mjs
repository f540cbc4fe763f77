import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, openPage, simulators } from './support/browser.mjs';
import { serve } from './support/server.mjs';

const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>drag</title>
<script src="/dist/credit-rate-simulator.classic.js"></script>
<credit-rate-simulator turnover="2500000"></credit-rate-simulator>`;

/** Time between two frames, in ms of the page's clock, which this test moves on. */
const FRAME = 16;
const FRAMES = 40;
/** Movements of the thumb between two frames. */
const MOVES = 3;

/** Keeps what the simulator does, as `done()` tells it since it was last asked. Runs in the page. */
function observe() {
  const element = document.querySelector('credit-rate-simulator');
  const slider = element.shadowRoot.querySelector('[type=range]');
  let done = { inputs: 0, prices: 0, renders: 0, told: [] };
  let [priced, typed] = [element.estimate, slider.value];
  slider.addEventListener('input', () => (done.inputs += 1));
  const { updated } = element;
  element.updated = (changed) => {
    done.renders += 1;
    if (element.estimate !== priced) done.prices += 1;
    priced = element.estimate;
    updated.call(element, changed);
  };
  for (const type of ['crs-ready', 'crs-estimate'])
    element.addEventListener(type, () => done.told.push(type));
  globalThis.done = () => {
    const moved = slider.value !== typed;
    typed = slider.value;
    const was = { ...done, moved };
    done = { inputs: 0, prices: 0, renders: 0, told: [] };
    return was;
  };
}

/** What it costs in time is for `npm run bench:drag` to tell; how often anything is done is counted, frame by frame. */
describe('dragging a slider', () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve({ '/': page })]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  it('prices and draws once a frame, however often it moves, and in full once it rests', async () => {
    const { page: tab } = await openPage(browser, `${server.origin}/`);
    await tab.clock.install({ time: '2026-11-25T12:00:00Z' });
    await tab.goto(`${server.origin}/`);
    await simulators(tab);
    const slider = tab.getByRole('slider', { name: 'Chiffre d’affaires HT à assurer, curseur' });
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    const at = (part) => [box.x + 12 + (box.width - 24) * part, box.y + box.height / 2];
    await tab.clock.pauseAt('2026-11-25T13:00:00Z');
    await tab.mouse.move(...at(0.5));
    await tab.mouse.down();
    await tab.clock.runFor(FRAME);
    await tab.evaluate(observe);

    const frames = [];
    const positions = new Set();
    for (let frame = 0; frame < FRAMES; frame += 1) {
      for (let move = 0; move < MOVES; move += 1) {
        await tab.mouse.move(...at(0.5 + 0.45 * Math.sin((2 * Math.PI * (frame + move / MOVES)) / FRAMES)));
      }
      const before = await tab.evaluate(() => globalThis.done());
      await tab.clock.runFor(FRAME);
      const after = await tab.evaluate(() => globalThis.done());
      frames.push({ moved: before.moved, inputs: before.inputs, before, after });
      positions.add(await slider.inputValue());
    }
    await tab.mouse.up();
    const [moved, still] = [true, false].map((kind) => frames.filter((frame) => frame.moved === kind));

    assert.ok(positions.size > 20, `${positions.size} positions of the thumb`);
    assert.ok(
      moved.some(({ inputs }) => inputs > 1),
      'several inputs between two frames',
    );
    const told = ({ prices, renders, told }) => ({ prices, renders, told });
    for (const { before, after } of moved) {
      assert.deepEqual(told(before), { prices: 0, renders: 0, told: [] }, 'before the frame');
      assert.deepEqual(told(after), { prices: 1, renders: 1, told: [] }, 'in the frame');
    }
    for (const { after } of still) assert.deepEqual(told(after), { prices: 0, renders: 0, told: [] });

    await tab.clock.runFor(5000);
    const rest = await tab.evaluate(() => globalThis.done());
    assert.deepEqual([rest.prices, rest.told], [1, ['crs-estimate']], 'at rest');
  });
});
