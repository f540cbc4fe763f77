import { messages as terms } from '../../../terms/text/nl.js';
import type { HelperMessages } from './fr.js';

/** The Dutch texts of the helpers inside the questions. */
export const messages: HelperMessages = {
  hints: {
    insurableTurnover:
      'Eén jaar verkopen op krediet tussen bedrijven: zonder verkopen aan particulieren, aan overheden en aan uw dochterbedrijven, en zonder contant of vooraf betaalde verkopen.',
    sector:
      'Hun risico op wanbetaling telt. Overheidsklanten hebben hier geen regel: ze gaan van de te verzekeren omzet af.',
    buyerCount: 'Die u het afgelopen jaar hebt gefactureerd.',
    largest: 'Zijn gewicht in de verzekerde omzet.',
    topThree: 'De grootste inbegrepen.',
    dso: 'Die van uw facturen, gemiddeld.',
    daysPastDue:
      'Dagen voorbij de vervaldag. U bent niet de enige: ongeveer 45% van de facturen is na de vervaldag nog onbetaald, volgens een enquête die assurance-credit-entreprise.fr aanhaalt (pagina zonder datum, gelezen in november 2026).',
    grossBadDebtRatio:
      'Afgeschreven vorderingen, gedeeld door de omzet, geven een verliespercentage; ter incasso gegeven facturen een ‘bruto wanbetalingsgraad’ (vóór geïnde bedragen), die hoger is.',
    quality:
      'Naar uw mening, voor uw hele omzet; de verzekeraar beoordeelt ze een voor een. De ratings: die van een verzekeraar, een informatiebureau of de Banque de France.',
    exportShare: 'Deel van de verkopen buiten Frankrijk; zonder detail verdeeld zoals de Franse export.',
    activity:
      'Als uw verkopen zich in enkele maanden verdringen, zijn uw klanten u dan meer schuldig dan de betalingstermijn zegt, en eindigt het jaar verder van wat verwacht was.',
  },

  qualities: {
    excellent: 'Grote bedrijven, gevestigde groepen; de beste ratings; bijna nooit te laat.',
    good: 'Grote bedrijven, gevestigd mkb; goede ratings; zelden en kort te laat.',
    average: 'Mkb van elke grootte; gemiddelde ratings; een tot twee weken te laat.',
    fragile: 'Kleine of jonge bedrijven; zwakke ratings; vaak te laat, een maand of meer.',
    degraded:
      'Zeer kleine bedrijven, in moeilijkheden; slechte ratings of geen; lang te laat, herhaalde wanbetalingen.',
  },

  turnover: {
    group: 'Berekening van de verzekerbare omzet',
    total: 'Totale omzet, excl. btw',
    without: 'Af te trekken, verkopen excl. btw',
    exclusions: {
      consumers: 'aan particulieren',
      prepaid: 'contant of vooraf betaald',
      publicBodies: 'aan overheidsklanten (staat, gemeenten, ziekenhuizen)',
      subsidiaries: 'aan uw eigen dochterbedrijven',
    },
    result: 'Verzekerbare omzet',
    take: 'Dit bedrag overnemen',
    taken: 'Bedrag hierboven overgenomen',
    empty: 'Geef het totaal op, dan wat niet te verzekeren is.',
    unclear: 'Eén bedrag is nog onduidelijk.',
    exceeds: (excluded) =>
      `De af te trekken verkopen (${excluded}) zijn meer dan het totaal. Trek een verkoop maar één keer af.`,
    nothing: 'Er blijft niets te verzekeren: kredietverzekering dekt verkopen op krediet tussen bedrijven.',
  },

  receivables: {
    heading: 'Diensten, projecten, hardware: wat telt, en vanaf wanneer',
    items: [
      'Werk op uurbasis, ondersteuning, onderhoud: wat gedaan en gefactureerd is, telt; de dekking begint in het algemeen bij de prestatie, op voorwaarde dat u zonder uitstel factureert.',
      'Vaste prijs of project met tussentijdse facturen: elke geleverde en gefactureerde fase telt. Zolang de klant die niet heeft aanvaard, kan hij die betwisten, en een betwiste vordering wacht in het algemeen op akkoord of vonnis: laat de oplevering van elke fase ondertekenen. Lopend werk, nog niet gefactureerd, vraagt een aparte dekking.',
      'Hardware: de dekking begint in het algemeen bij de levering; een vooraf betaald voorschot gaat eraf.',
      'Levering, factuur of oplevering: uw contract zegt welke van deze data de dekking opent.',
    ],
  },

  losses: {
    group: 'Berekening uit uw boekhouding',
    bases: {
      writeOffs:
        'Verliezen: afgeschreven vorderingen excl. btw, rekening 654 van de Franse resultatenrekening.',
      grossInclVat:
        'Verliezen: in het jaar ter incasso gegeven facturen, incl. btw, ook als ze sindsdien betaald zijn.',
    },
    loss: 'Verliezen',
    turnover: 'Omzet excl. btw',
    years: { 1: 'Vorig jaar', 2: 'Twee jaar geleden', 3: 'Drie jaar geleden' },
    of: (what, year) => `${what}, ${year}`,
    note: 'Zonder verlies typt u 0: een leeg jaar telt niet. Cursief een aanname: de te verzekeren omzet.',
    exceptional: 'Is er een uitzonderlijk verlies bij?',
    no: 'nee',
    yes: 'ja',
    amount: 'Het bedrag ervan',
    amountHint: 'Op dezelfde manier geteld als de verliezen.',
    counted: (counted) =>
      `Het telt maar voor ${counted}: een eenmalig voorval zegt weinig over de toekomst, en het model begrenst elk groot verlies op enkele keren het gemiddelde verwachte verlies van uw klanten.`,
    whole: 'Het telt helemaal: voor klanten als de uwe begrenst het model alleen grotere verliezen.',
    results: {
      writeOffs: 'Verliespercentage',
      grossInclVat: 'Bruto wanbetalingsgraad (moyenne contentieuse)',
    },
    sum: (lost, turnover, years) =>
      `${lost} aan verliezen op ${turnover} omzet, ${years > 1 ? `over ${years} jaar` : 'over één jaar'}.`,
    take: 'Dit percentage overnemen',
    empty: 'Geef de verliezen van minstens één jaar op.',
    unclear: 'Eén bedrag is nog onduidelijk.',
    aboveTurnover: 'De verliezen zijn meer dan de omzet van dezelfde jaren: kijk de bedragen na.',
    aboveLosses: 'Het uitzonderlijke verlies is meer dan alle verliezen samen: tel het ook in zijn jaar mee.',
  },

  exports: {
    group: 'Export, land voor land',
    country: 'Land',
    share: 'Deel van de verkopen',
    choose: 'kies een land',
    of: (what, which) => `${what}, ${which}`,
    remove: 'Verwijderen',
    line: (line) => `regel ${line}`,
    add: 'Een land toevoegen',
    total: (abroad, home) => `Export ${abroad}, Frankrijk ${home}.`,
    empty:
      'Kies een land en zijn deel van uw verkopen; de rest is Frankrijk, overzeese departementen inbegrepen.',
    unclear: 'Eén deel is nog onduidelijk.',
    above: (total) => `Deze delen geven ${total}: meer dan 100% van de verkopen kan niet.`,
    incomplete: 'Een regel zonder land of zonder deel telt nog niet.',
    unclassified: (countries, many) =>
      `${countries}: de OESO deelt ${many ? 'deze landen' : 'dit land'} niet in, het tarief past er een voorzichtig risico op toe.`,
    overruled: 'Het hierboven ingevulde deel geldt, verdeeld zoals de Franse export.',
    take: 'Deze landen overnemen',
  },

  terms: {
    units: {
      maximumLiabilityMultiple: { premium: '× de premie', minimumPremium: '× het minimum' },
      waitingPeriodMonths: 'maanden',
    },
    oneMonth: '1\u00a0maand, op verzoek',
    ...terms.names,
  },
};
