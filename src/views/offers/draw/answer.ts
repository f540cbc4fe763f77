import { html, nothing, type TemplateResult } from 'lit';
import { moneyText } from '../../../text/format.js';
import type { Least, Trade } from '../figures/verdict.js';
import type { ToldOffer } from '../figures/told.js';
import type { OffersModel, ToldModel } from '../model.js';
import type { OffersMessages } from '../text/fr.js';
import { nameOf } from './names.js';
import { isTold } from './is-told.js';

/** The answer in words, or what is missing for one. */
export function answer(model: OffersModel): TemplateResult {
  const { text, stale, refused, offers } = model;
  const told = isTold(model);
  const state =
    refused !== undefined
      ? text.refused(nameOf(refused, offers))
      : stale
        ? told
          ? text.stale
          : text.waiting
        : '';
  return html`<div class="finding-first">
    <p class="note line">${state}</p>
    ${told ? sentences(model).map((line, i) => html`<p class=${i < 3 ? 'said' : ''}>${line}</p> `) : html`<p>${text.start}</p>`}
    ${told ? missing(model).map((line) => html`<p class="note">${line}</p> `) : nothing}
  </div>`;
}

/** Offers without a price beside those that have one. */
const missing = ({ offers, text }: ToldModel): string[] =>
  offers.filter(({ values }) => values.price === undefined).map(({ id }) => text.missing(nameOf(id, offers)));

/** Which costs least, which leaves least, what the difference buys; then what else the figures bear. */
export function sentences(model: ToldModel): string[] {
  const { text, told } = model;
  const { cheapest, safest, leastYearly, alone, beaten } = told.verdict;
  const words = text.verdict;
  const who = (offer: ToldOffer) => nameOf(offer.id, model.offers);
  return [
    leastLine(cheapest, words.cheapest, words.cheapestTied, words.costEven, model),
    leastLine(safest, words.safest, words.safestTied, words.keptEven, model),
    ...differenceLines(model),
    ...(leastYearly ? [leastLine(leastYearly, words.leastYearly, words.leastYearly, undefined, model)] : []),
    ...beaten.map(({ offer, by }) => words.beaten(who(offer), who(by))),
    steadinessLine(model),
    ...(alone ? [words.alone(moneyText(alone.cost, model.lang), moneyText(alone.kept, model.lang))] : []),
  ].filter((line) => line !== '');
}

type Of = OffersMessages['verdict']['cheapest'];

function leastLine(
  { offers, amount, next }: Least,
  one: Of,
  tied: Of,
  even: ((amount: string) => string) | undefined,
  { text, lang, offers: drafts }: ToldModel,
): string {
  const money = (value: number) => moneyText(value, lang);
  if (!next) return even?.(money(amount)) ?? '';
  const names = offers.map(({ id }) => nameOf(id, drafts));
  const say = names.length > 1 ? tied : one;
  return say(text.and(names), money(amount), nameOf(next.offer.id, drafts), money(next.amount));
}

/** What the dearer offer buys; or that there is nothing to weigh. */
function differenceLines(model: ToldModel): string[] {
  const { text, told, lang, offers } = model;
  const { trade, exception, cheapest, safest } = told.verdict;
  const words = text.verdict;
  const who = ({ id }: ToldOffer) => nameOf(id, offers);
  const money = (value: number) => moneyText(value, lang);
  const besides = exception ? [exceptionLine(exception, words, who, money)] : [];
  if (trade) {
    const { from, to, more, less } = trade;
    const largest =
      less.largestBuyer === 0
        ? words.largestEven
        : less.largestBuyer > 0
          ? words.largestLess(money(less.largestBuyer))
          : words.largestMore(money(-less.largestBuyer));
    return [words.trade(who(to), money(more), who(from), money(less.oneInHundred), largest), ...besides];
  }
  const both = cheapest.offers.filter((offer) => safest.offers.includes(offer));
  if (exception) return [words.bestButOne(text.and(both.map(who))), ...besides];
  const least = Math.min(...both.map(({ kept }) => kept.largestBuyer));
  const best = both.filter(({ kept }) => kept.largestBuyer === least);
  // where nothing sets them apart, the lines before say so
  return best.length === told.comparison.offers.length ? [] : [words.best(text.and(best.map(who)))];
}

const exceptionLine = (
  { from, to, more, less }: Trade,
  words: OffersMessages['verdict'],
  who: (offer: ToldOffer) => string,
  money: (value: number) => string,
): string =>
  more > 0
    ? words.exception(who(to), money(less.largestBuyer), who(from), money(more))
    : words.exceptionEven(who(to), money(less.largestBuyer), who(from));

/** Whether the order holds over the range of the risk. */
function steadinessLine({ told, text, offers }: ToldModel): string {
  const { steadiness } = told.comparison;
  const words = text.steadiness;
  const who = (id: number) => nameOf(id, offers);
  switch (steadiness.kind) {
    case 'order':
    case 'even':
      return words[steadiness.kind];
    case 'first':
      return words.first(who(steadiness.first));
    case 'open':
      return words.open(who(steadiness.lower), who(steadiness.upper));
  }
}
