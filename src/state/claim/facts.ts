/** A figure of the law or of practice that is no part of a tariff, with where it is printed. */
export interface Fact {
  readonly value: number;
  /** `YYYY-MM`: the figure's own date, or when its document was read. */
  readonly date: string;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    readonly date: string;
    readonly undated?: true;
  };
}

/** Usual VAT rate in France. */
export const VAT_RATE = 0.2;

/** Rates and charges change: each is the default of a field, or told with its date. */
export const facts = {
  /** Three times the legal interest rate between professionals, 2.76 % in the second half of 2025: the least that the law allows. */
  interestRate: {
    value: 0.0828,
    date: '2025-07',
    source: {
      title: 'Taux de l’intérêt légal, 2e semestre 2025',
      publisher: 'Votrexpert',
      url: 'https://infos.votrexpert.com/ECOSPHERE_EXPERTISE/chiffres/taux_interet_legal.html?format=print&rubrique=9',
      date: '2025-07',
    },
  },
  /** Article D441-5 of the commercial code; € per late invoice, without VAT. */
  recoveryCharge: {
    value: 40,
    date: '2026-11',
    source: {
      title: 'Indemnité forfaitaire pour frais de recouvrement',
      publisher: 'assistant-juridique.fr',
      url: 'https://www.assistant-juridique.fr/indemnite_forfaitaire.jsp',
      date: '2026-11',
      undated: true,
    },
  },
  /** Insured percentage of a buyer without a limit of its own: 70 % beside 90 % in the published example. */
  unnamedPercentage: {
    value: 0.7,
    date: '2026-11',
    source: {
      title: 'Assurance-crédit : la limite de crédit',
      publisher: 'PagesJaunes',
      url: 'https://assurance-professionnelle.pagesjaunes.fr/astuce/voir/747083/limite-de-credit',
      date: '2026-11',
      undated: true,
    },
  },
} as const satisfies Record<string, Fact>;

export type FactName = keyof typeof facts;
