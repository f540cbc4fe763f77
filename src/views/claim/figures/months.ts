import { addMonths } from '../../../engine/index.js';
import type { Span } from './span.js';

/** Months from one tick to the next: a year, or years, where a claim lasts. */
const STRIDES = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
const MOST = 5;

/** First days of months, five at most, evenly through a span and so that a January is among every twelve months. */
export function monthsIn({ from, to }: Span): string[] {
  for (const stride of STRIDES) {
    const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
    const before = Math.floor((year * 12 + month - 1) / stride) * stride - (year * 12 + month - 1);
    const ticks: string[] = [];
    let tick = addMonths(`${from.slice(0, 7)}-01`, before);
    while (tick <= to && ticks.length <= MOST) {
      if (tick >= from) ticks.push(tick);
      tick = addMonths(tick, stride);
    }
    if (ticks.length <= MOST) return ticks;
  }
  return [];
}
