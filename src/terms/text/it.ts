import type { TermMessages } from './fr.js';

/** The Italian names of the policy's terms. */
export const messages: TermMessages = {
  names: {
    insuredPercentage: {
      label: 'Percentuale assicurata',
      hint: 'Parte di ogni perdita che l’assicuratore paga, di norma al massimo il 95%. Un’offerta «fino al 100%» va letta con attenzione: per quali clienti, dopo quali franchigie.',
    },
    claimThreshold: { label: 'Soglia d’intervento', hint: 'Al di sotto, l’insoluto resta a suo carico.' },
    eachLossDeductible: {
      label: 'Franchigia per sinistro',
      hint: 'Si detrae da ogni indennizzo pagato.',
    },
    annualAggregateDeductible: {
      label: 'Franchigia globale annua',
      hint: 'Le prime perdite dell’anno, a suo carico.',
    },
    maximumLiabilityMultiple: {
      label: 'Massimo indennizzo',
      hint: 'Il massimo che l’assicuratore paga in un anno: un multiplo del premio, o del premio minimo a seconda del contratto.',
    },
    waitingPeriodMonths: {
      label: 'Periodo di attesa',
      hint: 'Attesa prima che un ritardo di pagamento sia indennizzato.',
    },
    namedBuyers: {
      label: 'Clienti nominati',
      hint: 'Quelli che hanno un proprio fido (limite di credito), contro spese di istruttoria e monitoraggio; senza risposta, quelli con l’esposizione maggiore. Ogni fido si consulta e si chiede online; decide l’assicuratore.',
    },
  },
  times: {
    premium: (multiple) => `${multiple} volte il premio`,
    minimumPremium: (multiple) => `${multiple} volte il premio minimo`,
  },
};
