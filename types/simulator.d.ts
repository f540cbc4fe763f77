/** Made from src/contract.json by `npm run contract`. */
import type {
  AnswerValues,
  CrsReadyEvent,
  CrsEstimateEvent,
  CrsInvalidEvent,
  CrsTariffEvent,
  CrsViewEvent,
  CrsShareEvent,
  CrsPrintEvent,
  CrsLeadEvent,
  PackDocument,
  TariffPack,
} from '../dist/types/entries/index.js';

export type { CreditRateSimulator, CreditRateValue } from '../dist/types/entries/index.js';

/** What a template may say: attributes, as properties too, and the properties that take objects. */
export interface SimulatorProps {
  /** Language; default: the nearest ancestor's, else French. */
  lang?: 'fr' | 'en' | 'de' | 'es' | 'it' | 'nl' | null | undefined;
  /** Insurable turnover excl. VAT. */
  turnover?: string | number | null | undefined;
  /** Sector of the buyers, among those of the tariff in force. */
  sector?:
    | 'agriculture'
    | 'food'
    | 'chemicals-pharma'
    | 'energy-water'
    | 'metals-machinery'
    | 'automotive'
    | 'textiles-clothing'
    | 'wood-paper-printing'
    | 'electronics'
    | 'it-services'
    | 'it-hardware-telecoms'
    | 'construction'
    | 'wholesale'
    | 'retail'
    | 'transport'
    | 'logistics'
    | 'hospitality'
    | 'restaurants-bars'
    | 'business-services'
    | 'temporary-staffing'
    | 'real-estate'
    | 'health-education'
    | 'finance'
    | 'public-sector'
    | 'other'
    | (string & {})
    | null
    | undefined;
  /** Active buyers. */
  buyers?: string | number | null | undefined;
  /** Share of the first buyer. */
  largest?: string | number | null | undefined;
  /** Share of the first three buyers. */
  topthree?: string | number | null | undefined;
  /** Payment term agreed. */
  term?: string | number | null | undefined;
  /** Average days beyond terms. */
  late?: string | number | null | undefined;
  /** Financial strength of the buyers. */
  quality?: 'excellent' | 'good' | 'average' | 'fragile' | 'degraded' | null | undefined;
  /** Sales abroad. */
  export?: string | number | null | undefined;
  /** How sales fluctuate over the year; not counted among the answers. */
  activity?: 'regular' | 'seasonal' | 'very' | null | undefined;
  /** Bad debts, yearly average over three years. */
  losses?: string | number | null | undefined;
  /** What `losses` counts: receivables written off, excl. VAT (default); passed for legal collection, incl. VAT; unknown, which leaves `losses` aside. */
  lossesbasis?: 'writeOffs' | 'grossInclVat' | 'unknown' | null | undefined;
  /** Insured percentage. */
  insured?: string | number | null | undefined;
  /** Annual aggregate deductible. */
  deductible?: string | number | null | undefined;
  /** Views below the questions, in the order wanted, separated by spaces; default: all. */
  views?: string | null | undefined;
  /** `stand`: fills the window for one visitor after the other, each wiped after they leave; `answers` and `estimate` are then the example's. With the modules, or the file `stand.html`; default: `article`. */
  mode?: 'article' | 'stand' | null | undefined;
  /** At a stand, time without a gesture before the wipe, 20 to 3600, the last fifteen of it counted on screen; default: 90. */
  idle?: string | null | undefined;
  /** At a stand, code that opens the day's counter and the way out, after five presses of the top left corner or Escape five times; without it, these are enough. */
  code?: string | null | undefined;
  /** At a stand, languages that visitors may choose, separated by spaces, beside its own; default: French and English. */
  languages?: string | null | undefined;
  /** Tariff pack to use: the only request the component ever makes beside its own parts. */
  'tariff-src'?: string | null | undefined;
  /** Tariff pack to use: the only request the component ever makes beside its own parts. */
  tariffSrc?: string | null | undefined;
  /** Broker behind the page, as the reader sees it. */
  broker?: string | null | undefined;
  /** Its number in the French register of intermediaries (Orias). */
  orias?: string | null | undefined;
  /** The broker's address. By `mailto:`, the reader sees and changes the message before it leaves. Without `broker` and a valid `orias`, a coded warning. */
  contact?: string | null | undefined;
  /** What the button says; default: “Talk to” and the broker's name. */
  'contact-label'?: string | null | undefined;
  /** What the button says; default: “Talk to” and the broker's name. */
  contactLabel?: string | null | undefined;
  /** Where the broker is; on screen and on paper, like its name and number. */
  address?: string | null | undefined;
  /** The authority that supervises it (French insurance code, L521-2 and R521-1), and where to write to it. */
  supervisor?: string | null | undefined;
  /** Where to send a complaint. */
  complaints?: string | null | undefined;
  /** The mediator to turn to next. */
  mediator?: string | null | undefined;
  /** What the page says of personal data. */
  privacy?: string | null | undefined;
  /** `folded`: the broker's commission is told inside the running costs, in chart, table and on paper, whose sum always counts it. Its rate is the tariff's, `loadings.acquisition`. */
  commission?: 'folded' | null | undefined;
  /** Short form: the result and three questions, the rest behind a button. The value `false` counts as absent. */
  compact?: boolean | string | null | undefined;
  /** Page that links and QR codes point to (`https:`, `http:`, `file:`); default: the page itself. */
  'share-base'?: string | null | undefined;
  /** Page that links and QR codes point to (`https:`, `http:`, `file:`); default: the page itself. */
  shareBase?: string | null | undefined;
  /** Pushes anonymous, banded events to `window.dataLayer`, as long as it is there; `false` is off. */
  datalayer?: boolean | string | null | undefined;
  /** Takes part in the form around it: submits the estimate as JSON. */
  name?: string | null | undefined;
  /** What somebody has given, page or reader, example included: € per year, fractions, days. Setting it answers in the reader's place, and opens the questions it leaves out; the estimate follows, seen or not; `undefined` goes back to the example. Three details besides: `levers`, the changes on trial; `countryMix`, shares of turnover by country, France included; `lossExperience`, what the bad debts cover (`years`, `volumeRatio`, `capped`). */
  answers?: AnswerValues | null | undefined | null | undefined;
  /** The host's tariff pack, once accepted. Set it as an object or as JSON text; `null` withdraws it. */
  tariff?: TariffPack | PackDocument | string | null | undefined | null | undefined;
}

/** What a simulator tells, by the names of its events. */
export interface SimulatorEvents {
  /** The first estimate is on screen. Once. */
  'crs-ready': CrsReadyEvent;
  /** An estimate is complete: rate, range and bill belong together. */
  'crs-estimate': CrsEstimateEvent;
  /** An entry was refused, is ambiguous or implausible; the last good estimate stays. */
  'crs-invalid': CrsInvalidEvent;
  /** The host's tariff was accepted or refused, or the one in force has expired. */
  'crs-tariff': CrsTariffEvent;
  /** The reader has opened or closed a view. */
  'crs-view': CrsViewEvent;
  /** The reader has copied the link (`link`) or the result (`copy`), or shown the code (`qr`). */
  'crs-share': CrsShareEvent;
  /** The result is about to be printed. */
  'crs-print': CrsPrintEvent;
  /** The reader wants to talk to the broker; nothing has opened yet. Cancelable: the host then takes over, and nothing does. */
  'crs-lead': CrsLeadEvent;
}

/** Of <credit-rate-value>. */
export interface CreditRateValueProps {
  /** The figure. */
  of?:
    | 'rate'
    | 'range'
    | 'premium'
    | 'premiumRange'
    | 'monthly'
    | 'minimum'
    | 'tax'
    | 'fees'
    | 'total'
    | 'totalRange'
    | 'turnover'
    | 'invoice'
    | 'indemnity'
    | 'kept'
    | 'insured'
    | 'maximum'
    | 'exposure'
    | 'saving'
    | 'averageYear'
    | 'averageYearKept'
    | 'oneInTen'
    | 'oneInTenKept'
    | 'oneInHundred'
    | 'oneInHundredKept'
    | 'largestBuyer'
    | 'largestBuyerKept'
    | 'costWithout'
    | 'costWith'
    | 'loss'
    | 'margin'
    | 'salesToWinBack'
    | null
    | undefined;
  /** The simulator, by its id or that of what holds it, in the same tree, else in the document; default: the first one in the closest thing around the sentence that holds any. */
  for?: string | null | undefined;
}
