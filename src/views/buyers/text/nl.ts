import { noticeWords as notices } from '../../../receivables/words/nl.js';
import type { BuyersMessages } from './fr.js';

export const heading = 'Mijn klanten';

const refusals: BuyersMessages['reading']['refusals'] = {
  empty: 'Dit bestand is leeg.',
  binary: 'Dit is geen leesbaar boekhoudbestand: de inhoud is geen tekst.',
  legacyExcel:
    'Dit is een oude Excel-werkmap (.xls). Open die, sla die op als .xlsx of .csv en voeg het nieuwe bestand toe.',
  pdf: 'Dit is een pdf: die toont de cijfers zonder ze te geven. Vraag uw software een export als FEC, CSV of Excel.',
  encrypted: 'Dit bestand is met een wachtwoord beveiligd. Sla een kopie zonder beveiliging op.',
  corrupt: 'Dit bestand is beschadigd of onvolledig. Exporteer opnieuw en voeg het nieuwe bestand toe.',
  tooLarge: 'Uitgepakt is dit bestand groter dan wat hier gelezen kan worden.',
  endlessLine: 'Dit bestand heeft geen regels van redelijke lengte: het is geen boekhoudexport.',
  noHeader:
    'De kolommen zijn niet herkend. Houd de eerste regel, met de kolomnamen, zoals uw software die schrijft.',
  noLines: 'De kolommen zijn er, maar geen enkele regel met cijfers was te lezen.',
  noReceivables:
    'Dit bestand is leesbaar, maar er staat geen klantenrekening in (Franse rekening 411). Exporteer alle boekingen van het boekjaar.',
  tooManyBuyers: 'Dit bestand telt meer klanten dan hier in het geheugen passen.',
  unsureColumns: 'De kolommen van deze tabel konden niet worden herkend.',
  failed:
    'Het lezen is onverwacht gestopt. Probeer opnieuw; gebeurt het weer, neem dan een ander exportformaat.',
};

const methods: BuyersMessages['answers']['methods'] = {
  pairing: 'Factuur voor factuur, boeking voor boeking verdeeld.',
  named: 'Per klant gelezen in de verkooprekeningen.',
  byAccount: 'Gelezen in de saldi van de rekeningen.',
  estimated: 'Geraamd uit de gefactureerde bedragen incl. btw.',
  reconciliation: 'Gemeten op facturen die met hun betalingen zijn afgeletterd.',
  fifo: 'Geraamd, elke betaling vereffent de oudste facturen.',
  countBack: 'Geraamd door de verkopen terug te tellen tot het nog verschuldigde bedrag.',
  dueDates: 'Gelezen in de vervaldagen van het bestand.',
  openItems: 'Geraamd op de nog openstaande facturen.',
  outstandings: 'Berekend uit wat ieder schuldig is.',
  signals: 'Afgeleid uit rekeningen, btw en namen.',
};

const lines = (count: number): string => (count === 1 ? 'regel' : 'regels');
const customers = (count: number): string => (count === 1 ? 'klant' : 'klanten');

/** The Dutch texts of ‘Mijn klanten’. */
export const messages: BuyersMessages = {
  give: {
    heading: 'Begin bij uw boekhouding',
    again: 'Uw bestanden',
    intro:
      'Zet uw Franse boekingenbestand (FEC), een ouderdomslijst of een debiteurengrootboek hier neer: de vragenlijst vult zichzelf in, klant voor klant. Meerdere boekjaren tegelijk geven ook de historie van de wanbetalingen.',
    sent: '0 bytes verzonden.',
    stays: 'Het lezen gebeurt op deze pagina, op uw apparaat; niets verlaat het en niets wordt bewaard.',
    files: 'Zet uw bestanden hier neer, of kies ze',
    kinds: 'FEC (.txt, .csv, .xml), ouderdomslijst of grootboek (.csv, .xlsx), los of als .zip of .gz.',
    paste: 'Of plak een tabel',
    cells: 'Cellen uit een spreadsheet gekopieerd, met de regel kolomnamen',
    cellsNote: 'Selecteer de tabel in uw spreadsheet, kopieer, en plak hier.',
    readCells: 'Deze tabel lezen',
    putAway: 'Deze bestanden vergeten',
  },

  reading: {
    label: 'Lezen van het bestand',
    progress: (done, total, count, linesTold, speed) =>
      [total ? `${done} van ${total}` : done, `${linesTold} ${lines(count)}`, speed]
        .filter(Boolean)
        .join(' · '),
    cancel: 'Stoppen',
    refused: 'Dit bestand kon niet worden gelezen',
    refusals,
    said: {
      reading: 'Bezig met lezen.',
      read: (count, linesTold, buyers, buyersTold) =>
        `Lezen klaar: ${linesTold} ${lines(count)}, ${buyersTold} ${customers(buyers)}.`,
      unsure: 'Er zijn kolommen te bevestigen.',
      stopped: 'Lezen gestopt.',
    },
  },

  unsure: {
    heading: 'Deze kolommen zijn te bevestigen',
    column: (name) => `Kolom ‘${name}’`,
    samples: (values) => (values.length > 0 ? `Bijvoorbeeld: ${values.join(' · ')}` : 'Deze kolom is leeg.'),
    roles: {
      ignored: 'overslaan',
      customerName: 'naam van de klant',
      customerKey: 'klantnummer',
      total: 'verschuldigd bedrag',
      notDue: 'niet vervallen',
      overdue: 'vervallen',
      bucket: 'vertragingsklasse',
      amount: 'factuurbedrag',
      paid: 'al betaald',
      debit: 'debet',
      credit: 'credit',
      debitBalance: 'debetsaldo',
      creditBalance: 'creditsaldo',
      documentDate: 'factuurdatum',
      dueDate: 'vervaldag',
      daysOverdue: 'dagen te laat',
      document: 'stuknummer',
      siren: 'SIREN of SIRET',
      country: 'land',
      currency: 'valuta',
      reconciliation: 'aflettering',
    },
    confirm: 'Met deze kolommen lezen',
  },

  questions: {
    heading: 'Dat weet alleen u',
    intro: 'Het bestand geeft geen uitsluitsel; de getoonde keuze is gebruikt.',
    dateOrder: {
      label: 'In de data komt de dag',
      choices: { dayFirst: 'vóór de maand', monthFirst: 'na de maand' },
    },
    ageBasis: {
      label: 'De klassen tellen de dagen vanaf',
      choices: { dueDate: 'de vervaldag', invoiceDate: 'de factuur' },
    },
    same: 'Deze rekeningen dragen dezelfde naam: is het dezelfde klant?',
    sameIntro: 'Vink aan wat samen hoort; het bestand wordt dan opnieuw gelezen.',
    together: (name, count) => `${name}, ${count} rekeningen`,
  },

  quality: {
    heading: 'Wat is gelezen',
    entries: (from, to, months) =>
      `Boekingen van ${from} tot ${to}, ${months} ${months === 1 ? 'maand' : 'maanden'}`,
    aged: (day) => (day ? `Openstaand saldo op ${day}` : 'Openstaand saldo'),
    lines: (count, told, understood, repaired, refused) =>
      `${told} ${lines(count)} gelezen: ${understood} zoals ze waren, ${repaired} na correctie, ${refused} opzijgezet.`,
    balanced: (amount) => `Debet is gelijk aan credit: ${amount}.`,
    unbalanced: (debit, credit, difference) =>
      `Debet (${debit}) en credit (${credit}) verschillen ${difference}: het bestand is misschien onvolledig.`,
    allocated: {
      turnover: (share, low) =>
        `${share} van de omzet is aan klanten toegewezen${low ? '; de aandelen hieronder gaan alleen daarover' : ''}.`,
      outstandings: (share, low) =>
        `${share} van het openstaande saldo is aan klanten toegewezen${low ? '; de aandelen hieronder gaan alleen daarover' : ''}.`,
    },
    notices,
    days: (days) => `${days} ${days === 1 ? 'dag' : 'dagen'}`,
    months: (months) => `${months} ${months === 1 ? 'maand' : 'maanden'}`,
    linesOf: (told) => `regels ${told}`,
    parts: {
      entriesUnbalanced: (share) => `${share} is dat wel`,
      allocation: (share) => `${share} is dat niet`,
      fewReconciliations: (share) => `${share} in bedrag`,
      abroadUnknown: (share) => `${share} van de omzet`,
    },
    refused: (count, told) =>
      count > 1 ? `De ${told} opzijgezette regels tonen` : 'De opzijgezette regel tonen',
    line: (line, reason) => `Regel ${line}: ${reason}.`,
    more: (count) => `En nog ${count}.`,
    reasons: {
      tooFewFields: 'er ontbreken kolommen',
      tooManyFields: 'er zijn te veel kolommen',
      badDate: 'de datum is niet te lezen',
      badAmount: 'het bedrag is niet te lezen',
      badSign: 'debet of credit is niet te lezen',
      noAccount: 'er is geen rekeningnummer',
      subTotal: 'het is een subtotaal',
      noCustomer: 'er is geen klant',
    },
  },

  answers: {
    heading: 'Wat uw cijfers antwoorden',
    intro:
      'Verbeter wat niet bij u past; maak een veld leeg om de vraag te laten zoals ze is. Een verbetering geldt ook na een nieuwe lezing.',
    take: 'Overnemen in de vragenlijst',
    open: 'Een ouderdomslijst zegt niets over uw verkopen of uw verliezen: die vragen blijven hierboven te beantwoorden.',
    taken: 'Deze antwoorden staan in de vragenlijst: de raming is de uwe.',
    how: 'Berekening',
    own: (value) => `Uw verbetering; het bestand zegt ${value}.`,
    sources: {
      insurableTurnover: (_base) =>
        'Verkopen van het boekjaar, omgerekend naar één jaar, min wat niet verzekerbaar is.',
      buyerCount: (base) =>
        base === 'turnover' ? 'In het boekjaar gefactureerde klanten.' : 'Klanten die u iets schuldig zijn.',
      largest: (base) =>
        base === 'turnover' ? 'Op de omzet per klant.' : 'Op het openstaande saldo, bij gebrek aan omzet.',
      topThree: (base) =>
        base === 'turnover' ? 'Op de omzet per klant.' : 'Op het openstaande saldo, bij gebrek aan omzet.',
      dso: (_base) => 'Waargenomen tijd van factuur tot betaling, min de gemiddelde vertraging.',
      daysPastDue: (_base) => 'Waargenomen vertraging, gewogen naar bedrag.',
      grossBadDebtRatio: (_base) => 'Onbetaald gebleven vorderingen, gedeeld door de omzet.',
      exportShare: (_base) => 'Volgens de verkooprekeningen en de landen van de klanten.',
    },
    sure: {
      sure: 'Zeker.',
      likely: 'Waarschijnlijk.',
      unsure: 'Onzeker: graag nakijken.',
    },
    formulas: {
      insurableTurnover:
        'Saldo van de rekeningen 70 (Frans rekeningstelsel), zonder afsluitingsboekingen, min de uitsluitingen, × 12 ÷ maanden.',
      buyerCount: 'Klanten met een positieve omzet (of anders openstaand saldo), zonder uitsluitingen.',
      largest: 'Aandeel van de grootste klant in de som van wie overblijft.',
      topThree: 'Aandeel van de grootste drie klanten in de som van wie overblijft.',
      dso: 'Dagen van factuur tot betaling, gewogen naar betaald bedrag, min de gemiddelde vertraging.',
      daysPastDue: 'Gewogen gemiddelde van de dagen na de vervaldag, nul voor wat op tijd is betaald.',
      grossBadDebtRatio:
        'Nieuwe dubieuze vorderingen en directe verliezen van de boekjaren, ÷ omzet van dezelfde boekjaren.',
      exportShare: 'Verkopen buiten Frankrijk ÷ verkopen waarvan het land bekend is.',
    },
    countBack:
      'Termijn geraamd, vertraging inbegrepen, door de verkopen terug te tellen tot het openstaande saldo.',
    term: (taken, late, term) => `${taken} dagen waargenomen, min ${late} vertraging, geeft ${term}.`,
    methods,
    coverage: (share) => `Berust op ${share} van het totaal.`,
    parts: (total, excluded, insurable) =>
      `Totaal ${total}${excluded.length > 0 ? `, min ${excluded.join(', ')}` : ''}, dus ${insurable} over de periode.`,
    excluded: {
      cash: 'contante verkopen',
      pseudoBuyers: 'losse of fictieve klanten',
      group: 'groepsbedrijven',
      publicBodies: 'overheid',
      prepaid: 'vooraf betaalde verkopen',
    },
    losses: (doubtful, writtenOff, recoveries, provisions) =>
      `Laatste boekjaar: ${doubtful} dubieus geworden, ${writtenOff} verliezen, ${recoveries} geïnd, ${provisions} voorzieningen.`,
  },

  exclusions: {
    heading: 'Verkopen die geen polis dekt?',
    intro:
      'Naar hun naam te oordelen zijn deze klanten misschien niet verzekerbaar. Vink aan wie uit te sluiten is.',
    suspicions: {
      pseudoBuyer: 'losse of fictieve klant',
      group: 'groepsbedrijf',
      publicBody: 'overheid',
    },
    more: (count) => `En nog ${count}, aan te geven in de tabel van de klanten.`,
  },

  priced: {
    heading: 'De prijs van uw eigen lijst',
    waiting: 'Wordt berekend…',
    stale: 'Vóór uw laatste verandering; wordt berekend…',
    nothing: 'Er is in deze lijst geen klant te verzekeren.',
    price: (rate, total, count, told, graded) =>
      `Klant voor klant (${told} ${customers(count)}, ${graded > 0 ? `${graded} met rating` : 'geen met rating'}) zou het waarschijnlijke percentage ${rate} zijn, dat is ${total} per jaar alles inbegrepen, zonder gerechtelijke kosten.`,
    named: (count, told, share, limit, fees) =>
      count > 0
        ? `${told} ${customers(count)} ${count > 1 ? 'zouden' : 'zou'} een kredietlimiet van minstens ${limit} nodig hebben en benoemd zijn: ${share} van de omzet, ${fees} kosten per jaar.`
        : `Geen enkele klant zou aan een kredietlimiet van ${limit} komen: er zouden geen kosten zijn.`,
    unnamed: (count, told) =>
      count > 1
        ? `${told} zouden niet-benoemd zijn, zonder aanvraag.`
        : `${told} zou niet-benoemd zijn, zonder aanvraag.`,
    refuseHint:
      'En als de verzekeraar een klant weigerde? Kies in de tabel van de klanten ‘kredietlimiet geweigerd’.',
    without: (count, told) =>
      count > 1
        ? `Zonder de ${told} klanten die de verzekeraar zou weigeren`
        : 'Zonder de klant die de verzekeraar zou weigeren',
    refused: (without, share, rate, before, total) =>
      `${without}, zou ${share} van deze omzet gedekt zijn, tegen ${rate} in plaats van ${before}, dat is ${total} per jaar.`,
    allRefused: 'Alle klanten zouden geweigerd zijn: er zou niets te verzekeren zijn.',
    sharedOut:
      'Uw bestand zegt niet wat u aan ieder verkoopt: de omzet van de vragenlijst is verdeeld naar wat ieder schuldig is.',
    peakFactor: (times) =>
      `Dit rekent erop dat het openstaande saldo van uw klanten op de hoogste dag stijgt tot ${times} keer het gemiddelde van de periode.`,
    accountingEntries: {
      worst: (name, peak, loss, paid, kept) =>
        `Het zwaarst zou de wanbetaling van ${name} u treffen: op het hoogste punt was hij u ${peak} incl. btw schuldig, een verlies van ${loss} excl. btw; de polis zou daarvan ${paid} betalen, ${kept} zou voor uw rekening zijn.`,
      within:
        'Geen enkele klant is op zijn hoogste punt boven de kredietlimiet gegaan die het model voor hem zou vragen.',
      above: (count, told, all) =>
        `${told} van de ${all} klanten ${count > 1 ? 'zijn' : 'is'} op ${count > 1 ? 'hun' : 'zijn'} hoogste punt boven de kredietlimiet gegaan die het model zou vragen: vraag daar een ruimere limiet.`,
      caption: 'Hoogste openstaande saldo’s en geraamde kredietlimieten, incl. btw',
      peak: 'Hoogste',
    },
    agedReceivables: {
      worst: (name, peak, loss, paid, kept) =>
        `Het zwaarst zou de wanbetaling van ${name} u treffen: die dag was hij u ${peak} incl. btw schuldig, een verlies van ${loss} excl. btw; de polis zou daarvan ${paid} betalen, ${kept} zou voor uw rekening zijn.`,
      within:
        'Geen enkele klant was die dag meer schuldig dan de kredietlimiet die het model voor hem zou vragen.',
      above: (count, told, all) =>
        `${told} van de ${all} klanten ${count > 1 ? 'waren' : 'was'} die dag meer schuldig dan de kredietlimiet die het model zou vragen: vraag daar een ruimere limiet.`,
      caption: 'Openstaande saldo’s en geraamde kredietlimieten, incl. btw',
      peak: 'Saldo',
    },
    showLimits: (told, count) =>
      told < count ? `De eerste ${told} tonen` : count > 1 ? 'Tonen welke' : 'Tonen welke klant',
    buyer: 'Klant',
    limit: 'Kredietlimiet',
    beyond: 'Daarboven',
  },

  table: {
    heading: (count) => `De klanten (${count})`,
    name: 'De klanten, één per regel',
    masked: (rank) => `Klant ${rank}`,
    hidden: 'De namen zijn verborgen.',
    shown: 'De namen zijn zichtbaar, op dit scherm en in de vragenlijst om op te slaan.',
    show: 'Namen tonen',
    hide: 'Namen verbergen',
    search: 'Een naam zoeken',
    searchMasked: 'Een nummer zoeken',
    none: 'Geen klant gevonden.',
    adjusting: 'Voor elke klant aangeven',
    adjustments: {
      nothing: 'niets meer',
      leftOut: 'uit te sluiten verkopen',
      refused: 'kredietlimiet geweigerd',
      grade: 'kredietrating',
    },
    columns: {
      name: 'Klant',
      turnover: 'Verkopen excl. btw',
      closingOutstanding: 'Saldo',
      peakOutstanding: 'Hoogste',
      overdue: 'Te laat',
      daysToPay: 'Termijn, dagen',
    },
    out: 'uitgesloten',
    insurable: 'verzekerbaar',
    reasons: {
      pseudoBuyer: 'los of fictief',
      group: 'groep',
      publicBody: 'overheid',
    },
    ungraded: 'geen rating',
    grade: (letter) => (letter === 'A' ? 'A (de veiligste)' : letter === 'G' ? 'G (de zwakste)' : letter),
  },

  concentration: {
    heading: 'De concentratie',
    finding: {
      turnover: (largest, three) =>
        `Uw grootste klant maakt ${largest} van uw verkopen, de grootste drie ${three}.`,
      outstandings: (largest, three) =>
        `Uw grootste klant is ${largest} van uw openstaande saldo schuldig, de grootste drie ${three}.`,
    },
    chart: 'Gecumuleerd aandeel van de klanten, van de grootste naar de kleinste',
    reading: 'Hoe verder de curve van de diagonaal ligt, van hoe minder klanten uw omzet afhangt.',
    first: 'de grootste',
    firstThree: 'de grootste drie',
    firstTen: 'de grootste tien',
    herfindahl: 'Herfindahl-index, op 10.000',
    effective: 'evenveel als zoveel gelijke klanten',
    buyers: (count) => `${count} klanten`,
    table: 'Als tabel tonen',
    caption: {
      turnover: 'Aandelen in de aan klanten toegewezen omzet',
      outstandings: 'Aandelen in het openstaande saldo',
    },
    of: 'Klanten',
    share: 'Aandeel',
  },

  payment: {
    heading: 'De betalingstijden',
    finding: {
      reconciliation: (days, share) =>
        `Van factuur tot betaling doen uw klanten er gemiddeld ${days} dagen over; ${share} van de betalingen is afgeletterd.`,
      fifo: (days, _share) =>
        `Van factuur tot betaling doen uw klanten er ongeveer ${days} dagen over, bij gebrek aan voldoende aflettering.`,
      countBack: (days, _share) =>
        `Het openstaande saldo bij de afsluiting komt overeen met de verkopen van de laatste ${days} dagen.`,
    },
    caption: 'Betalingstijden van uw klanten per meetwijze',
    measure: 'Meetwijze',
    days: 'Dagen',
    measures: {
      reconciliation: 'gemiddelde, door aflettering',
      fifo: 'gemiddelde, oudste facturen eerst',
      countBack: 'DSO, verkopen teruggeteld',
      median: 'de helft van het betaalde kwam binnen',
      slowest: 'negen tiende van het betaalde kwam binnen',
      medianWithOpen: 'de helft van het gefactureerde, onbetaald inbegrepen',
      late: 'gemiddelde vertraging',
    },
    formulas: {
      reconciliation:
        'Door aflettering: gemiddelde datum van de betalingen min gemiddelde datum van de facturen onder één teken, gewogen naar bedrag.',
      fifo: 'Oudste facturen eerst: elke betaling van een klant vereffent zijn oudste facturen.',
      countBack:
        'DSO: aantal dagen verkoop incl. btw, vanaf de laatste dag terug, nodig om het openstaande saldo te bereiken.',
      median: 'De helft: tijd waarbinnen de helft van het betaalde is betaald.',
      slowest: 'Negen tiende: hetzelfde, voor 90% van het betaalde.',
      medianWithOpen:
        'Onbetaald inbegrepen: wat nog openstaat, telt als tot vandaag niet betaald (Kaplan-Meier, op de bedragen).',
    },
  },

  losses: {
    heading: 'De wanbetalingen',
    caption: 'Wanbetalingen per boekjaar',
    figure: 'Bedrag',
    amounts: {
      doubtful: 'dubieus geworden, incl. btw (416)',
      writtenOff: 'verliezen, excl. btw (654)',
      recoveries: 'geïnd, excl. btw',
      provisions: 'voorzieningen bij afsluiting, excl. btw (491)',
      costOfRisk: 'kosten van het boekjaar, excl. btw',
    },
    ratios: {
      grossBadDebtRatio: 'wanbetalingen op omzet',
      doubtfulRatio: 'dubieus in het openstaande saldo',
      cover: 'dubieus gedekt door voorzieningen',
    },
    bases: {
      grossInclVat:
        'Wanbetalingen op omzet: dubieus geworden of verloren vorderingen, incl. btw, ÷ verzekerbare omzet excl. btw.',
      grossExclVat:
        'Wanbetalingen op omzet: dubieus geworden of verloren vorderingen, excl. btw, ÷ verzekerbare omzet excl. btw.',
      writeOffs: 'Wanbetalingen op omzet: verliezen excl. btw ÷ verzekerbare omzet excl. btw.',
    },
    formulas: {
      doubtfulRatio:
        'Dubieus in het openstaande saldo: Franse rekening 416 ÷ rekeningen 411, 413 en 416, op de laatste dag.',
      cover: 'Gedekt: Franse rekening 491 ÷ rekening 416 excl. btw, op de laatste dag.',
    },
  },

  overdue: {
    heading: 'De achterstanden',
    finding: (day, late, share) =>
      `${day && `Op ${day}: `}${late} was achterstallig, dat is ${share} van wat uw klanten schuldig waren.`,
    term: 'Toegestane termijn, omdat de vervaldagen niet in het bestand staan',
    terms: (days) => (days ? `${days}\u00a0dagen` : 'De gewone termijn van elke klant'),
    caption: 'Openstaand saldo naar vertraging, incl. btw',
    band: 'Vertraging',
    amount: 'Bedrag',
    share: 'Deel',
    notDue: 'niet vervallen',
    between: (from, to) => `${from} tot ${to} dagen`,
    over: (days) => `meer dan ${days} dagen`,
  },

  questionnaire: {
    heading: 'De vragenlijst van de verzekeraar',
    intro:
      'Wat een verzekeraar of makelaar vraagt: omzet per land, twintig grootste klanten, wanbetalingen van de boekjaren, termijnen.',
    masked: 'De namen en de SIREN (Franse bedrijfsnummers) staan er niet in zolang u ze niet toont.',
    named: 'De namen en de SIREN (Franse bedrijfsnummers) staan erin, omdat u ze toont.',
    save: 'Opslaan als CSV',
    print: 'Afdrukken',
    file: (day) => `vragenlijst-kredietverzekering-${day}`,
    title: 'Vragenlijst kredietverzekering',
    period: 'Periode',
    countries: {
      caption: 'Verzekerbare omzet per land, excl. btw, per jaar',
      heading: 'Land',
      turnover: 'Verzekerbare omzet excl. btw',
      unknown: 'niet opgegeven',
    },
    terms: 'Klanten en termijnen',
    value: 'Antwoord',
    top: {
      caption: 'Twintig grootste klanten',
      buyer: 'Klant',
      siren: 'SIREN',
      country: 'Land',
      turnover: 'Verkopen excl. btw per jaar',
      peak: 'Hoogste saldo incl. btw',
      closing: 'Saldo bij afsluiting incl. btw',
      days: 'Dagen',
    },
    losses: {
      caption: 'Wanbetalingen van de boekjaren',
      year: 'Boekjaar',
      turnover: 'Omzet',
      loss: 'Wanbetalingen',
      ratio: 'Deel',
    },
  },
};
