import { messages as screenEn } from '../../../src/screen/text/en.js';
import { messages as screenFr, type Messages } from '../../../src/screen/text/fr.js';
import type { Attribute, Language } from '../contract.js';
import { en } from './en.js';
import { fr, type Texts } from './fr.js';

export type { Texts } from './fr.js';

export const texts: Readonly<Record<Language, Texts>> = { fr, en };

const screens: Readonly<Record<Language, Messages>> = { fr: screenFr, en: screenEn };

/** The views by name, in their usual order, with the headings that readers see. */
export const headings = (language: Language): Readonly<Record<string, string>> => screens[language].headings;

/** What an attribute or a custom property is called: a question by the simulator's own words. */
export function labelOf({ name, answer, meaning }: Labelled, language: Language): string {
  const fields: Readonly<Record<string, { readonly label: string }>> = screens[language].fields;
  return fields[answer ?? '']?.label ?? texts[language].labels[name] ?? plain(meaning[language]);
}

/**
 * What there is to say of it beside its label: in words of this page, else by the contract. A question says itself, as in
 * the simulator.
 */
export function helpOf({ name, answer, meaning }: Labelled, language: Language): string {
  const fields: Readonly<Record<string, unknown>> = screens[language].fields;
  return texts[language].helps[name] ?? (fields[answer ?? ''] ? '' : plain(meaning[language]));
}

type Labelled = Pick<Attribute, 'name' | 'meaning'> & Partial<Pick<Attribute, 'answer'>>;

/** What one of an attribute's values is called, in the simulator's own words where it has some. */
export function valueLabel({ name }: Attribute, value: string, language: Language): string {
  const { sectors, qualities, activities, badDebts } = screens[language];
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    sector: sectors,
    quality: qualities,
    activity: activities,
    lossesbasis: badDebts.bases,
  };
  return known[name]?.[value] ?? texts[language].values[value] ?? value;
}

/** A description of the contract, which is written for README, without its marks. */
export const plain = (text: string): string => text.replaceAll('`', '');
