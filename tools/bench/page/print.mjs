import { median } from '../yardstick.mjs';
import { alone } from './pages.mjs';

/** The figures aimed at, ms, and how many times slower the processor is then. */
const aims = { throttle: 4, longest: 100, above: 150, interaction: 200, typing: 100 };

export const aimsText = [
  `Aims at ${aims.throttle}×: no task above ${aims.longest} ms at open, blocking at most ${aims.above} ms above`,
  `the script alone, each interaction at most ${aims.interaction} ms, typing at most ${aims.typing} ms.`,
  'What misses its aim has a ! behind it; a ? where it does so by the clock alone, as on a busy machine.',
].join(' ');

/** The median of each figure over several runs, which have the same shape. */
export function medians([first, ...others]) {
  if (typeof first === 'number') return median([first, ...others]);
  return Object.fromEntries(
    Object.keys(first).map((key) => [key, medians([first, ...others].map((run) => run[key]))]),
  );
}

/**
 * The opening of each page at one speed.
 *
 * @param {Record<string, object>} pages by name, as `opening` tells it
 */
export function printOpening(throttle, pages) {
  console.log(`\nOpening at ${throttle}×: ms of processor time of the main thread (by the clock)`);
  const rows = Object.entries(pages).map(([name, { longest, blocking, total, collection }]) => {
    const sign = (figure, aim) => (throttle === aims.throttle && name in alone && figure > aim ? '!' : ' ');
    const above = name in alone ? blocking.processor - pages[alone[name]].blocking.processor : undefined;
    return [
      name,
      cell(longest.processor, longest.clock, sign(longest.processor, aims.longest)),
      cell(blocking.processor, blocking.clock),
      cell(above, undefined, sign(above, aims.above)),
      cell(total.processor, total.clock),
      cell(collection.processor, collection.clock),
    ];
  });
  table(['', 'longest task', 'blocking', 'above alone', 'all tasks', 'collection'], rows);
}

/**
 * What is done to each page at one speed: of several presses in a step, the slowest.
 *
 * @param {Record<string, Record<string, object>>} pages by name, then by step, as `slowest` tells it
 */
export function printInteractions(throttle, pages) {
  const columns = Object.keys(pages);
  console.log(
    `\nInteractions at ${throttle}×: ms from the input to the next frame (processor time meanwhile); longest task until all is quiet, of processor time`,
  );
  const rows = Object.keys(pages[columns[0]]).map((step) => {
    const aim = step.startsWith('typing') ? aims.typing : aims.interaction;
    const sign = (duration, processor) => {
      if (throttle !== aims.throttle || duration <= aim) return ' ';
      return processor > aim ? '!' : '?';
    };
    return [
      step,
      ...columns.flatMap((page) => {
        const { duration, processor, longest } = pages[page][step];
        // Setting a language is nobody's press.
        const press = duration > 0 ? cell(duration, processor, sign(duration, processor)) : cell();
        return [press, cell(longest)];
      }),
    ];
  });
  table(['', ...columns.flatMap((page) => [page, 'task'])], rows);
}

/** A step's slowest press, and its longest task. */
export const slowest = ({ interactions, longest }) => {
  const worst = (key) => Math.max(0, ...interactions.map((interaction) => interaction[key]));
  return { duration: worst('duration'), processor: worst('processor'), longest: longest.processor };
};

/** Prints rows of texts, the first of each at the left. */
export function table(heads, rows) {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  for (const row of all) {
    const cells = row.map((text, column) =>
      column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column]),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

/** A figure; another one beside it in brackets; a sign, if there is one. */
function cell(figure, beside, sign = ' ') {
  if (figure === undefined) return `– ${sign}`;
  return `${figure.toFixed(0)}${beside === undefined ? '' : ` (${beside.toFixed(0)})`} ${sign}`;
}
