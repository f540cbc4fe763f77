import { messages as terms } from '../../../terms/text/nl.js';
import type { LeversMessages } from './fr.js';

export const heading = 'Dit percentage verlagen';

/** The Dutch texts of ‘Dit percentage verlagen’. */
export const messages: LeversMessages = {
  best: (what, saving) => `Wat uw premie het meest zou verlagen: ${what}, ${saving} per jaar.`,
  cost: (average, bad) =>
    `In ruil draagt u meer zelf: ${average} in een gemiddeld jaar, ${bad} gemiddeld over de slechtste 1% van de jaren.`,
  free: (what, saving) => `Zonder iets van de dekking op te geven: ${what}, ${saving} per jaar.`,
  nothing: (least) => `Geen van deze veranderingen zou u ${least} per jaar besparen.`,
  minimum: (amount) =>
    `Een polis kost minstens ${amount} per jaar: daaronder verandert een lager percentage de rekening niet meer.`,
  hard: (from) =>
    `Uw huidige percentage zit in het hoge deel van de schaal (${from} en meer): een lager percentage of een optie aan het eind van het jaar is daar veel moeilijker te krijgen.`,
  waiting: 'Wordt berekend…',
  stale: 'Vóór uw laatste verandering; wordt berekend…',

  trial: {
    heading: 'Op proef',
    none: 'Nog niets. Probeer een of meer veranderingen: de raming bovenaan volgt, uw antwoorden blijven zoals ze zijn.',
    total: 'Samen',
    stop: 'Alles ongedaan maken',
  },

  list: {
    heading: 'Verandering voor verandering, de grootste besparing eerst',
    scope: 'per jaar, excl. belasting',
    beside: 'bovenop wat op proef is',
    try: 'Proberen',
    undo: 'Ongedaan maken',
    tried: 'op proef',
    under: (least) => `minder dan ${least}`,
    points: (figure) => `${figure}\u00a0punt`,
    fact: 'Uw activiteit',
    term: 'De polis',
    today: (value) => `vandaag ${value}`,
    trying: (value) => `op proef ${value}`,
    unlimited: 'onbeperkt',
    free: 'Dekking ongewijzigd.',
  },

  kept: {
    heading: 'U draagt',
    explained:
      'U draagt: wat u meer of minder zelf zou dragen als uw grootste klant failliet ging, in een gemiddeld jaar, en gemiddeld over de slechtste 1% van de jaren.',
    largestBuyer: 'grootste klant failliet',
    averageYear: 'gemiddeld jaar',
    badYear: 'slechtste 1% van de jaren',
    same: 'In deze drie gevallen niets meer voor uw rekening.',
  },

  times: terms.times,
  levers: {
    dso: {
      name: (_to, by) => `uw klanten ${by} minder betalingstermijn geven`,
      hint: 'met hen af te spreken',
    },
    largestShare: {
      name: (to, _by) => `uw grootste klant terugbrengen tot ${to} van de verkopen`,
      hint: 'door meer aan de andere klanten te verkopen',
    },
    badDebts: {
      name: (_to, _by) => 'een vijfde minder wanbetalingen',
      hint: 'aanmaningen, voorschotten, leveringen stoppen',
    },
    lossYears: {
      name: (to, _by) => `${to} aan wanbetalingen aantonen`,
      hint: 'als de jaren daarvoor op de laatste lijken',
    },
    insuredPercentage: {
      name: (to, _by) => `een dekkingspercentage van ${to}`,
      hint: 'deel van elk verlies dat de verzekeraar vergoedt',
    },
    claimThreshold: {
      name: (to, _by) => `een claimdrempel van ${to}`,
      hint: 'daaronder is een wanbetaling voor uw rekening',
    },
    eachLossDeductible: {
      name: (to, _by) => `een eigen risico per schade van ${to}`,
      hint: 'gaat van elke schadevergoeding af',
    },
    annualAggregateDeductible: {
      name: (to, _by) => `een jaarlijks eigen risico van ${to}`,
      hint: 'de eerste verliezen van het jaar, voor uw rekening',
    },
    maximumLiabilityMultiple: {
      name: (to, _by) => `een maximale uitkering van ${to}`,
      hint: 'het hoogste bedrag dat de verzekeraar per jaar betaalt',
    },
    waitingPeriodMonths: {
      name: (to, _by) => `een wachttermijn van ${to}`,
      hint: 'u wacht langer op de vergoeding van een te late betaling',
    },
  },
  subjects: {
    dso: 'de betalingstermijn',
    largestShare: 'het gewicht van de grootste klant',
    badDebts: 'minder wanbetalingen',
    lossYears: 'een langere schadehistorie',
    insuredPercentage: 'het dekkingspercentage',
    claimThreshold: 'de claimdrempel',
    eachLossDeductible: 'het eigen risico per schade',
    annualAggregateDeductible: 'het jaarlijks eigen risico',
    maximumLiabilityMultiple: 'de maximale uitkering',
    waitingPeriodMonths: 'de wachttermijn',
  },
  slight: (subjects, least) => `Minder dan ${least} per jaar, of niets, in uw geval: ${subjects}.`,

  renewals: {
    heading: 'En bij de volgende verlengingen?',
    rule: 'De verzekeraar stelt het percentage elk jaar opnieuw vast: het voorbije jaar komt bij uw historie, en hoe langer die is, hoe zwaarder die in het percentage weegt.',
    rises: (now, then) =>
      `Bij gelijke wanbetalingen zou uw percentage in drie verlengingen van ${now} naar ${then} gaan.`,
    falls: (now, then) =>
      `Bij gelijke wanbetalingen zou uw percentage in drie verlengingen van ${now} naar ${then} dalen.`,
    holds: (now, _then) =>
      `Bij gelijke wanbetalingen zou uw percentage drie verlengingen lang op ${now} blijven.`,
    than: {
      rises: 'Uw schadehistorie is slechter dan die van vergelijkbare bedrijven.',
      falls: 'Uw schadehistorie is beter dan die van vergelijkbare bedrijven.',
    },
    halved: (then, saved) =>
      `Met half zoveel wanbetalingen, door preventie en incasso, zou het bij de derde ${then} zijn; over drie jaar ${saved} minder premie, excl. belasting, dan bij gelijke wanbetalingen.`,
    hardly: (then, least) =>
      `Met half zoveel wanbetalingen, door preventie en incasso, zou het bij de derde ${then} zijn, zonder dat het over drie jaar ${least} minder premie wordt.`,
    failure: (next) =>
      `Ging uw grootste klant in de loop van het jaar failliet, dan zou het bij de volgende ${next} zijn.`,
    reserve: (after) =>
      `${after} verlaagt een verzekeraar het percentage in het algemeen pas na betere jaren: tot dan vraagt hij eerder een jaarlijks eigen risico, een lager dekkingspercentage of een hogere premie, en soms weigert hij.`,
    after: {
      losses: (_from) => 'Na wanbetalingen die zwaarder wegen dan wat een gangbare premie ervan betaalt,',
      scale: (from) => `In het hoge deel van de schaal (${from} en meer), waar u zit,`,
      failure: (_from) => 'Na zo’n faillissement',
    },
    uncertain:
      'Niets daarvan is zeker: de verzekeraar beslist elk jaar, en een slechte schadehistorie telt zwaarder naarmate er jaren bij komen. Al het andere is als ongewijzigd aangenomen.',
    bounded:
      'Dit tarief begrenst wat het verleden met het percentage doet, en het uwe zit aan die grens: een verzekeraar kan verder gaan.',
    assumed: 'Omdat uw wanbetalingen niet zijn opgegeven, staan die van een referentiebedrijf in hun plaats.',
    beside: 'Wat op proef is, telt mee.',
    stories: {
      same: 'Wanbetalingen gelijk',
      halved: 'Half zoveel wanbetalingen',
      failure: 'Grootste klant gaat in de loop van het jaar failliet',
    },
    colon: ':',
    ends: {
      same: (rate) => ['wanbetalingen', `gelijk: ${rate}`],
      halved: (rate) => ['half zoveel', `wanbetalingen: ${rate}`],
      failure: (rate) => ['grootste klant', `failliet: ${rate}`],
    },
    chart: 'Het percentage bij de volgende drie verlengingen',
    places: ['1e', '2e', '3e'],
    today: (rate) => `vandaag: ${rate}`,
    reading: 'Het percentage bij de 1e, 2e en 3e verlenging; de schaal begint bij nul.',
    table: 'Als tabel tonen',
    caption: (now) => `Percentage bij de volgende drie verlengingen, vandaag ${now}`,
    story: 'Als…',
  },

  yearEnd: {
    heading: 'Aan het eind van het jaar: de bonus',
    clause: (full, limit) =>
      `De bonus is de optie voor goede risico’s: na een jaar zonder schadevergoeding geeft de verzekeraar ${full} van de premie terug; minder als hij heeft vergoed, en niets zodra zijn vergoedingen ${limit} van de premie bereiken.`,
    figures: (more, refund, full, net, beside) =>
      `${beside ? 'Met wat op proef is' : 'In uw geval'} zou de bonus ${more} aan de premie toevoegen, vooraf betaald, en ${refund} teruggeven in een gemiddeld jaar, ${full} in een jaar zonder schadevergoeding: gemiddeld kost hij ${net} per jaar meer dan hij teruggeeft.`,
    usual: (below, _from) =>
      `Hij wordt vaak toegekend onder een percentage van ${below}, zoals het uwe vandaag.`,
    between: (below, from) =>
      `Hij wordt vaak toegekend onder een percentage van ${below}, en veel moeilijker vanaf ${from}; uw huidige percentage zit ertussen.`,
    assumed:
      'Aangenomen clausule: elke verzekeraar heeft de zijne en kan die tegen een andere prijs toekennen.',
  },

  method: {
    heading: 'Hoe dit wordt berekend',
    items: [
      'Elke regel rekent alles opnieuw met één verandering. Besparingen overlappen: wat op proef is, wordt in één keer berekend en is meestal minder waard dan hun som.',
      'Aanname: verder beweegt niets, noch de kredietwaardigheid van uw klanten, noch het tarief van de verzekeraar.',
      'Grootste klant failliet: alles wat hij op het hoogste punt van het jaar schuldig is, excl. btw, vóór geïnde bedragen, zonder andere schade.',
      'Gemiddeld jaar: verwachte verliezen op wat de verzekeraar accepteert, na aftrek van geïnde bedragen, min zijn schadevergoedingen.',
      'De slechtste 1% van de jaren: hetzelfde verschil, gemiddeld over de slechtste 1% van de jaren.',
      'Bij de volgende verlengingen: elk jaar voegt een jaar historie toe aan het volume van vandaag; een faillissement telt daarin mee, zoals elke grote wanbetaling, tot een plafond, en wat het verleden met het percentage doet is begrensd.',
      'De bonus blijft buiten de lijst en de proeven: zijn teruggave wordt vooraf betaald en kost gemiddeld meer dan die teruggeeft.',
    ],
  },
};
