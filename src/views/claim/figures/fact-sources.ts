import type { FactName } from './facts.js';

/** Where a figure is printed. */
export interface FactSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** `YYYY-MM`; when it was read, if `undated`. */
  readonly date: string;
  readonly undated?: true;
}

export const factSources: Readonly<Record<FactName, FactSource>> = {
  interestRate: {
    title: 'Taux de l’intérêt légal, 2e semestre 2025',
    publisher: 'Votrexpert',
    url: 'https://infos.votrexpert.com/ECOSPHERE_EXPERTISE/chiffres/taux_interet_legal.html?format=print&rubrique=9',
    date: '2025-07',
  },
  recoveryCharge: {
    title: 'Indemnité forfaitaire pour frais de recouvrement',
    publisher: 'assistant-juridique.fr',
    url: 'https://www.assistant-juridique.fr/indemnite_forfaitaire.jsp',
    date: '2026-11',
    undated: true,
  },
  unnamedPercentage: {
    title: 'Assurance-crédit : la limite de crédit',
    publisher: 'PagesJaunes',
    url: 'https://assurance-professionnelle.pagesjaunes.fr/astuce/voir/747083/limite-de-credit',
    date: '2026-11',
    undated: true,
  },
};
