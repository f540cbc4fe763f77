import { moneyText } from '../../../text/format.js';
import { measureText } from '../../../text/measure.js';
import type { ToldOffer, ToldWay } from '../figures/told.js';
import { usualOf } from '../figures/usual.js';
import type { ToldModel } from '../model.js';

/** A line of the table: an amount in € for each offer and without a policy, or words; undefined where there is none. */
export interface FigureRow {
  readonly name: string;
  readonly hint?: string;
  readonly cells: readonly (number | string | undefined)[];
  readonly role?: 'total';
}

/** What each offer costs and leaves, line by line; last the way without a policy. */
export function figureRows(model: ToldModel): FigureRow[] {
  const { text, told, lang, tariff, pricing } = model;
  const words = text.table;
  const { offers, selfInsured } = told.comparison;
  const ofOffers = (of: (offer: ToldOffer) => number | string) => [...offers.map(of), undefined];
  const ofAll = (of: (way: ToldWay) => number) => [...offers, selfInsured].map(of);
  const kept = (name: keyof ToldWay['kept']) => ofAll((way) => way.kept[name]);
  const waiting = ({ id }: ToldOffer) => {
    const { values } = told.offers.find((offer) => offer.id === id)!;
    const months =
      values.waitingPeriodMonths ??
      usualOf('waitingPeriodMonths', values, tariff, pricing.insurableTurnover, 0)!;
    return measureText('months', months, lang, { times: String });
  };
  const rows: FigureRow[] = [
    { name: words.premium, cells: ofOffers(({ premium }) => premium) },
    { name: words.tax, cells: ofOffers(({ tax }) => tax) },
    { name: words.fees, cells: ofOffers(({ fees }) => fees) },
    { name: words.allIn, cells: ofOffers(({ allIn }) => allIn), role: 'total' },
    { name: words.expected, cells: kept('expected') },
    { name: words.reserve, cells: ofAll(({ reserve }) => reserve) },
    ...(offers.some(({ clauses }) => clauses !== 0)
      ? [{ name: words.clauses, cells: ofOffers(({ clauses }) => clauses) }]
      : []),
    { name: words.yearly, cells: ofAll(({ yearly }) => yearly), role: 'total' },
    { name: words.oneInTen, cells: kept('oneInTen') },
    { name: words.oneInHundred, cells: kept('oneInHundred') },
    { name: words.largestBuyer, cells: kept('largestBuyer') },
    {
      name: words.maximum,
      hint: words.exposure(moneyText(told.exposure, lang)),
      cells: ofOffers(({ maximum }) => maximum ?? words.noMaximum),
    },
    { name: words.waiting, cells: ofOffers(waiting) },
  ];
  return rows;
}
