import type { Lang } from '../../src/text/locales.js';
import { refused as german } from './refused/de.js';
import { refused as spanish } from './refused/es.js';
import { refused as italian } from './refused/it.js';
import { refused as dutch } from './refused/nl.js';

/** A word that the trade does not use, or that already has another here, and the one to use. */
export interface RefusedWord {
  readonly refused: RegExp;
  readonly use: string;
}

/** One term for one thing, by language. Each pattern leaves alone what the term itself says. */
export const refusedWords: Readonly<Record<Lang, readonly RefusedWord[]>> = {
  fr: [
    {
      refused:
        /(?<!d’enquête et )\bde surveillance\b(?! de)|frais (de suivi|par client|par limite)|surveillance des limites/i,
      use: 'frais d’enquête et de surveillance',
    },
    { refused: /(?<!agréments? \()\blimites? de crédit/i, use: 'agrément (limite de crédit)' },
    {
      refused: /clients? suivis?\b|suivis? par l’assureur|\bacheteurs?\b/i,
      use: 'client dénommé, client non dénommé',
    },
    { refused: /prime (technique|de risque)/i, use: 'prime pure' },
    {
      refused: /taux (de sinistralité|d’impayés|de perte\b|de contentieux)/i,
      use: 'taux de pertes; for the gross flow, moyenne contentieuse',
    },
    { refused: /654[^.]*bilan|bilan[^.]*654/i, use: 'compte 654 de vos comptes de résultat' },
    { refused: /(appétit|goût|appétence) du marché/i, use: 'appétit des assureurs' },
    { refused: /bornes de l’année/i, use: 'franchise annuelle et plafond' },
    { refused: /barème de marché/i, use: 'barème indicatif' },
    { refused: /tout compris(?!.*frais de contentieux)/is, use: 'tout compris, hors frais de contentieux' },
    { refused: /(?<!préciser )vos impayés réduirai(t|ent) .*la fourchette/i, use: 'préciser vos impayés' },
    {
      refused: /année de crise|(?<!très )\bmauvaise année/i,
      use: 'année noire; for their mean, les 1 % pires années',
    },
    { refused: /plafond (annuel|d’indemnisation|de l’année)/i, use: 'limite de décaissement' },
    { refused: /shapley/i, use: 'the sentence that says what it does' },
  ],
  en: [
    { refused: /receivership/i, use: 'administration' },
    { refused: /(average|usual) (delay|lateness)/i, use: 'average days beyond terms' },
    {
      refused: /(?<!proof of )\bdebts? (is |was )?admitted|admission of the (debt|claim)/i,
      use: 'proof of debt admitted',
    },
    {
      refused: /\bfil(e|ed|ing)\b (of )?(the|a) claim|late filing|day of filing|claim was not filed/i,
      use: 'notify the overdue account',
    },
    { refused: /\beach-loss\b/i, use: 'each-and-every-loss' },
    {
      refused: /(sent|passed|gone) to litigation|litigation (in|ex)cl\./i,
      use: 'passed for legal collection',
    },
    {
      refused: /black year|crisis year|(?<!very )\bbad year/i,
      use: 'very bad year',
    },
    {
      refused:
        /payout cap|yearly (maximum|cap|limit)|maximum (indemnity|payout)|\bcap in euros|annual (maximum|cap)\b/i,
      use: 'maximum liability',
    },
    {
      refused: /\binsurance tax|(?<!insurance )\bpremium tax|tax on (the )?(premium|insurance)/i,
      use: 'insurance premium tax',
    },
    { refused: /technical premium|risk premium/i, use: 'pure premium' },
    { refused: /market(’s|'s)? appetite/i, use: 'insurers’ appetite' },
    { refused: /market tariff/i, use: 'indicative tariff' },
    { refused: /monitoring fee|fees? per (monitored )?customer|inquiry fee/i, use: 'credit-limit fee' },
    {
      refused: /per customer monitored|monitored customer|monitored by the insurer|insurer monitor this/i,
      use: 'named customer',
    },
    { refused: /\ball (included|in)\b(?!.*litigation fees)/is, use: 'all in, litigation fees apart' },
    { refused: /shapley/i, use: 'the sentence that says what it does' },
  ],
  de: german,
  es: spanish,
  it: italian,
  nl: dutch,
};
