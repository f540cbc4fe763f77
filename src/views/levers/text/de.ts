import { messages as terms } from '../../../terms/text/de.js';
import type { LeversMessages } from './fr.js';

export const heading = 'Diesen Satz senken';

/** The German texts of „Diesen Satz senken“. */
export const messages: LeversMessages = {
  best: (what, saving) => `Was Ihre Prämie am meisten senken würde: ${what}, ${saving} im Jahr.`,
  cost: (average, bad) =>
    `Dafür tragen Sie zusätzlich selbst: ${average} in einem mittleren Jahr, ${bad} im Mittel der schlechtesten 1\u00a0% der Jahre.`,
  free: (what, saving) => `Ohne etwas von der Deckung aufzugeben: ${what}, ${saving} im Jahr.`,
  nothing: (least) => `Keine dieser Änderungen würde Ihnen ${least} im Jahr ersparen.`,
  minimum: (amount) =>
    `Eine Police kostet mindestens ${amount} im Jahr: Darunter ändert ein niedrigerer Satz die Rechnung nicht mehr.`,
  hard: (from) =>
    `Ihr heutiger Satz liegt im oberen Teil der Skala (${from} und mehr): Ein niedrigerer Satz oder eine Option am Jahresende ist dort viel schwerer zu bekommen.`,
  waiting: 'Wird berechnet…',
  stale: 'Vor Ihrer letzten Änderung; wird berechnet…',

  trial: {
    heading: 'Im Test',
    none: 'Noch nichts. Probieren Sie eine oder mehrere Änderungen aus: Die Schätzung oben folgt, Ihre Antworten bleiben, wie sie sind.',
    total: 'Zusammen',
    stop: 'Alles zurücknehmen',
  },

  list: {
    heading: 'Änderung für Änderung, die größte Ersparnis zuerst',
    scope: 'im Jahr, ohne Steuer',
    beside: 'zusätzlich zu dem, was im Test ist',
    try: 'Testen',
    undo: 'Zurücknehmen',
    tried: 'im Test',
    under: (least) => `weniger als ${least}`,
    points: (figure) => `${figure}\u00a0Punkte`,
    fact: 'Ihr Geschäft',
    term: 'Die Police',
    today: (value) => `heute ${value}`,
    trying: (value) => `im Test ${value}`,
    unlimited: 'unbegrenzt',
    free: 'Deckung unverändert.',
  },

  kept: {
    heading: 'Sie tragen',
    explained:
      'Sie tragen: was Sie mehr oder weniger selbst tragen würden, wenn Ihr größter Kunde ausfiele, in einem mittleren Jahr und im Mittel der schlechtesten 1\u00a0% der Jahre.',
    largestBuyer: 'größter Kunde fällt aus',
    averageYear: 'mittleres Jahr',
    badYear: 'schlechteste 1\u00a0% der Jahre',
    same: 'In diesen drei Fällen tragen Sie nicht mehr.',
  },

  times: terms.times,
  levers: {
    dso: {
      name: (_to, by) => `Ihren Kunden ${by} weniger Zahlungsziel gewähren`,
      hint: 'mit ihnen auszuhandeln',
    },
    largestShare: {
      name: (to, _by) => `Ihren größten Kunden auf ${to} des Umsatzes zurückführen`,
      hint: 'indem Sie den anderen mehr verkaufen',
    },
    badDebts: {
      name: (_to, _by) => 'ein Fünftel weniger Ausfälle',
      hint: 'Mahnungen, Anzahlungen, Lieferstopps',
    },
    lossYears: {
      name: (to, _by) => `Ausfälle über ${to} belegen`,
      hint: 'wenn die Jahre davor wie die letzten waren',
    },
    insuredPercentage: {
      name: (to, _by) => `eine Deckungsquote von ${to}`,
      hint: 'Anteil jedes Ausfalls, den der Versicherer ersetzt',
    },
    claimThreshold: {
      name: (to, _by) => `eine Bagatellgrenze von ${to}`,
      hint: 'darunter tragen Sie einen Ausfall selbst',
    },
    eachLossDeductible: {
      name: (to, _by) => `ein Selbstbehalt je Schaden von ${to}`,
      hint: 'von jeder Entschädigung abgezogen',
    },
    annualAggregateDeductible: {
      name: (to, _by) => `ein Jahresselbstbehalt von ${to}`,
      hint: 'die ersten Verluste des Jahres tragen Sie',
    },
    maximumLiabilityMultiple: {
      name: (to, _by) => `eine Höchstentschädigung von ${to}`,
      hint: 'der Höchstbetrag, den der Versicherer im Jahr zahlt',
    },
    waitingPeriodMonths: {
      name: (to, _by) => `die Karenzfrist auf ${to} verlängern`,
      hint: 'Sie warten länger auf die Entschädigung eines Zahlungsverzugs',
    },
  },
  subjects: {
    dso: 'das Zahlungsziel',
    largestShare: 'das Gewicht des größten Kunden',
    badDebts: 'weniger Ausfälle',
    lossYears: 'eine längere Schadenhistorie',
    insuredPercentage: 'die Deckungsquote',
    claimThreshold: 'die Bagatellgrenze',
    eachLossDeductible: 'der Selbstbehalt je Schaden',
    annualAggregateDeductible: 'der Jahresselbstbehalt',
    maximumLiabilityMultiple: 'die Höchstentschädigung',
    waitingPeriodMonths: 'die Karenzfrist',
  },
  slight: (subjects, least) => `Weniger als ${least} im Jahr, oder nichts, in Ihrem Fall: ${subjects}.`,

  renewals: {
    heading: 'Und bei den nächsten Verlängerungen?',
    rule: 'Der Versicherer setzt den Satz jedes Jahr neu fest: Das vergangene Jahr kommt zu Ihrer Historie, und je länger sie ist, desto stärker wiegt sie im Satz.',
    rises: (now, then) =>
      `Bei unveränderten Ausfällen ginge Ihr Satz in drei Verlängerungen von ${now} auf ${then}.`,
    falls: (now, then) =>
      `Bei unveränderten Ausfällen sänke Ihr Satz in drei Verlängerungen von ${now} auf ${then}.`,
    holds: (now, _then) => `Bei unveränderten Ausfällen bliebe Ihr Satz drei Verlängerungen lang bei ${now}.`,
    than: {
      rises: 'Ihre Schadenhistorie ist schlechter als die ähnlicher Unternehmen.',
      falls: 'Ihre Schadenhistorie ist besser als die ähnlicher Unternehmen.',
    },
    halved: (then, saved) =>
      `Mit halb so vielen Ausfällen, durch Vorbeugung und Inkasso, läge er bei der dritten bei ${then}; in drei Jahren ${saved} weniger Prämie ohne Steuer als bei unveränderten Ausfällen.`,
    hardly: (then, least) =>
      `Mit halb so vielen Ausfällen, durch Vorbeugung und Inkasso, läge er bei der dritten bei ${then}, ohne dass es in drei Jahren ${least} weniger Prämie ausmacht.`,
    failure: (next) =>
      `Fiele Ihr größter Kunde im Laufe des Jahres aus, läge er bei der nächsten bei ${next}.`,
    reserve: (after) =>
      `${after} senkt ein Versicherer den Satz im Allgemeinen erst nach besseren Jahren: Bis dahin verlangt er eher einen Jahresselbstbehalt, eine niedrigere Deckungsquote oder eine höhere Prämie, und manchmal lehnt er ab.`,
    after: {
      losses: (_from) => 'Nach Ausfällen, die mehr wiegen, als eine übliche Prämie davon bezahlt,',
      scale: (from) => `Im oberen Teil der Skala (${from} und mehr), in dem Sie liegen,`,
      failure: (_from) => 'Nach einem solchen Ausfall',
    },
    uncertain:
      'Nichts davon ist sicher: Der Versicherer entscheidet jedes Jahr, und eine schlechte Schadenhistorie zählt umso mehr, je mehr Jahre hinzukommen. Alles andere ist als unverändert angenommen.',
    bounded:
      'Dieser Tarif begrenzt, was die Vergangenheit am Satz bewirkt, und Ihre liegt an der Grenze: Ein Versicherer kann weiter gehen.',
    assumed:
      'Da Ihre Ausfälle nicht angegeben sind, stehen die eines Vergleichsunternehmens an ihrer Stelle.',
    beside: 'Was im Test ist, ist eingerechnet.',
    stories: {
      same: 'Ausfälle unverändert',
      halved: 'Halb so viele Ausfälle',
      failure: 'Größter Kunde fällt im Laufe des Jahres aus',
    },
    colon: ':',
    ends: {
      same: (rate) => ['Ausfälle', `unverändert: ${rate}`],
      halved: (rate) => ['halb so viele', `Ausfälle: ${rate}`],
      failure: (rate) => ['größter Kunde', `fällt aus: ${rate}`],
    },
    chart: 'Der Satz bei den nächsten drei Verlängerungen',
    places: ['1.', '2.', '3.'],
    today: (rate) => `heute: ${rate}`,
    reading: 'Der Satz bei der 1., 2. und 3. Verlängerung; die Skala beginnt bei null.',
    table: 'Als Tabelle zeigen',
    caption: (now) => `Satz bei den nächsten drei Verlängerungen, heute ${now}`,
    story: 'Wenn…',
  },

  yearEnd: {
    heading: 'Am Jahresende: der Bonus',
    clause: (full, limit) =>
      `Der Bonus ist die Option für gute Risiken: Nach einem Jahr ohne Entschädigung gibt der Versicherer ${full} der Prämie zurück; weniger, wenn er entschädigt hat, und nichts, sobald seine Entschädigungen ${limit} der Prämie erreichen.`,
    figures: (more, refund, full, net, beside) =>
      `${beside ? 'Mit dem, was im Test ist,' : 'In Ihrem Fall'} würde der Bonus die Prämie um ${more} erhöhen, im Voraus bezahlt, und ${refund} in einem mittleren Jahr zurückgeben, ${full} in einem Jahr ohne Entschädigung: Im Mittel kostet er ${net} im Jahr mehr, als er zurückgibt.`,
    usual: (below, _from) => `Er wird oft unter einem Satz von ${below} gewährt, wie Ihrem heute.`,
    between: (below, from) =>
      `Er wird oft unter einem Satz von ${below} gewährt, ab ${from} ist er viel schwerer zu bekommen; Ihr heutiger Satz liegt dazwischen.`,
    assumed:
      'Angenommene Klausel: Jeder Versicherer hat seine eigene und kann sie zu einem anderen Preis gewähren.',
  },

  method: {
    heading: 'Wie das berechnet wird',
    items: [
      'Jede Zeile rechnet alles mit einer einzigen Änderung neu. Ersparnisse überschneiden sich: Was im Test ist, wird in einem Zug berechnet und ist meist weniger wert als ihre Summe.',
      'Annahme: Sonst bewegt sich nichts, weder die Bonität Ihrer Kunden noch der Tarif des Versicherers.',
      'Größter Kunde fällt aus: alles, was er am Höchststand des Jahres schuldet, ohne MwSt., vor Rückflüssen, ohne weiteren Schaden.',
      'Mittleres Jahr: erwartete Verluste auf das, was der Versicherer annimmt, nach Abzug der Rückflüsse, weniger seine Entschädigungen.',
      'Die schlechtesten 1\u00a0% der Jahre: derselbe Unterschied, im Mittel der schlechtesten 1\u00a0% der Jahre.',
      'Bei den nächsten Verlängerungen: Jedes Jahr bringt ein Jahr Historie zum heutigen Volumen hinzu; ein Ausfall zählt darin, wie jeder große Verlust, bis zu einer Obergrenze, und die Wirkung der Vergangenheit auf den Satz ist begrenzt.',
      'Der Bonus bleibt außerhalb der Liste und der Tests: Seine Rückvergütung wird im Voraus bezahlt und kostet im Mittel mehr, als sie zurückgibt.',
    ],
  },
};
