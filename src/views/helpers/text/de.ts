import { messages as terms } from '../../../terms/text/de.js';
import type { HelperMessages } from './fr.js';

/** The German texts of the helpers inside the questions. */
export const messages: HelperMessages = {
  hints: {
    insurableTurnover:
      'Ein Jahr Verkäufe auf Ziel an Unternehmen: ohne Verkäufe an Verbraucher, an öffentliche Stellen und an Ihre Tochtergesellschaften und ohne sofort oder im Voraus bezahlte.',
    sector:
      'Es zählen ihre Ausfälle. Öffentliche Kunden haben hier keine Zeile: Sie werden vom zu versichernden Umsatz abgezogen.',
    buyerCount: 'Die, denen Sie in den letzten zwölf Monaten Rechnungen gestellt haben.',
    largest: 'Sein Gewicht im versicherten Umsatz.',
    topThree: 'Der größte eingeschlossen.',
    dso: 'Das auf Ihren Rechnungen, im Mittel.',
    daysPastDue:
      'Tage über die Fälligkeit hinaus. Sie sind nicht allein: Etwa 45\u00a0% der Rechnungen sind nach ihrer Fälligkeit noch unbezahlt, laut einer Umfrage, die assurance-credit-entreprise.fr zitiert (Seite ohne Datum, gelesen im November 2026).',
    grossBadDebtRatio:
      'Ausgebuchte Forderungen, geteilt durch den Umsatz, ergeben eine Verlustquote; zum Inkasso abgegebene Rechnungen eine „Bruttoausfallquote“ (vor Rückflüssen), die höher ist.',
    quality:
      'Ihrer Einschätzung nach, für Ihren ganzen Umsatz; der Versicherer benotet sie einzeln. Die Noten: die eines Versicherers, einer Auskunftei oder der Banque de France.',
    exportShare:
      'Anteil der Verkäufe außerhalb Frankreichs; ohne Einzelheiten verteilt wie der französische Export.',
    activity:
      'Drängen sich Ihre Verkäufe in wenige Monate, schulden Ihre Kunden Ihnen dann mehr, als das Zahlungsziel sagt, und das Jahr endet weiter weg von dem, was erwartet war.',
  },

  qualities: {
    excellent: 'Großunternehmen, etablierte Konzerne; die besten Noten; fast nie in Verzug.',
    good: 'Großunternehmen, etablierter Mittelstand; gute Noten; selten und kurz in Verzug.',
    average: 'Mittelstand jeder Größe; mittlere Noten; ein bis zwei Wochen Verzug.',
    fragile: 'Kleine oder junge Unternehmen; schwache Noten; oft in Verzug, einen Monat oder mehr.',
    degraded:
      'Kleinstunternehmen in Schwierigkeiten; schlechte oder keine Noten; langer Verzug, wiederholte Ausfälle.',
  },

  turnover: {
    group: 'Berechnung des versicherbaren Umsatzes',
    total: 'Gesamtumsatz, ohne MwSt.',
    without: 'Abzuziehen, Verkäufe ohne MwSt.',
    exclusions: {
      consumers: 'an Verbraucher',
      prepaid: 'sofort oder im Voraus bezahlt',
      publicBodies: 'an öffentliche Kunden (Staat, Kommunen, Krankenhäuser)',
      subsidiaries: 'an eigene Tochtergesellschaften',
    },
    result: 'Versicherbarer Umsatz',
    take: 'Diesen Betrag übernehmen',
    taken: 'Betrag oben übernommen',
    empty: 'Geben Sie den Gesamtumsatz an, dann was nicht zu versichern ist.',
    unclear: 'Ein Betrag ist noch zu klären.',
    exceeds: (excluded) =>
      `Die abzuziehenden Verkäufe (${excluded}) übersteigen den Gesamtumsatz. Ein Verkauf wird nur einmal abgezogen.`,
    nothing:
      'Es bleibt nichts zu versichern: Die Warenkreditversicherung deckt Verkäufe auf Ziel zwischen Unternehmen.',
  },

  receivables: {
    heading: 'Dienstleistungen, Projekte, Hardware: was zählt, und ab wann',
    items: [
      'Leistung nach Aufwand, Support, Wartung: Was geleistet und berechnet ist, zählt; die Deckung beginnt in der Regel mit der Leistung, sofern zügig fakturiert wird.',
      'Festpreis oder Projekt mit Teilrechnungen: Jede gelieferte und berechnete Teilleistung zählt. Solange der Kunde sie nicht abgenommen hat, kann er sie bestreiten, und eine bestrittene Forderung wartet in der Regel auf Einigung oder Urteil: Lassen Sie die Abnahme jeder Teilleistung unterschreiben. Noch nicht berechnete laufende Arbeit braucht eine eigene Deckung.',
      'Hardware: Die Deckung beginnt in der Regel mit der Lieferung; eine im Voraus bezahlte Anzahlung wird abgezogen.',
      'Lieferung, Rechnung oder Abnahme: Ihr Vertrag sagt, welches dieser Daten die Deckung eröffnet.',
    ],
  },

  losses: {
    group: 'Berechnung aus Ihren Büchern',
    bases: {
      writeOffs:
        'Verluste: ausgebuchte Forderungen ohne MwSt., Konto 654 der französischen Gewinn- und Verlustrechnung.',
      grossInclVat:
        'Verluste: im Jahr zum Inkasso abgegebene Rechnungen, mit MwSt., auch wenn seither bezahlt.',
    },
    loss: 'Verluste',
    turnover: 'Umsatz ohne MwSt.',
    years: { 1: 'Letztes Jahr', 2: 'Vor zwei Jahren', 3: 'Vor drei Jahren' },
    of: (what, year) => `${what}, ${year}`,
    note: 'Ohne Verlust 0 eingeben: Ein leeres Jahr zählt nicht. Kursiv eine Annahme: der zu versichernde Umsatz.',
    exceptional: 'Ein außergewöhnlicher Verlust darunter?',
    no: 'nein',
    yes: 'ja',
    amount: 'Sein Betrag',
    amountHint: 'Auf dieselbe Weise gezählt wie die Verluste.',
    counted: (counted) =>
      `Er zählt nur mit ${counted}: Ein Einzelfall sagt wenig über die Zukunft, und das Modell begrenzt jeden großen Verlust auf einige Male den mittleren erwarteten Verlust Ihrer Kunden.`,
    whole: 'Er zählt ganz: Bei Kunden wie Ihren begrenzt das Modell nur größere Verluste.',
    results: { writeOffs: 'Verlustquote', grossInclVat: 'Bruttoausfallquote (moyenne contentieuse)' },
    sum: (lost, turnover, years) =>
      `${lost} Verluste bei ${turnover} Umsatz, ${years > 1 ? `in ${years} Jahren` : 'in einem Jahr'}.`,
    take: 'Diese Quote übernehmen',
    empty: 'Geben Sie die Verluste mindestens eines Jahres an.',
    unclear: 'Ein Betrag ist noch zu klären.',
    aboveTurnover: 'Die Verluste übersteigen den Umsatz derselben Jahre: Prüfen Sie die Beträge.',
    aboveLosses:
      'Der außergewöhnliche Verlust übersteigt die Summe der Verluste: Zählen Sie ihn auch in seinem Jahr.',
  },

  exports: {
    group: 'Export, Land für Land',
    country: 'Land',
    share: 'Anteil der Verkäufe',
    choose: 'Land wählen',
    of: (what, which) => `${what}, ${which}`,
    remove: 'Entfernen',
    line: (line) => `Zeile ${line}`,
    add: 'Land hinzufügen',
    total: (abroad, home) => `Export ${abroad}, Frankreich ${home}.`,
    empty:
      'Wählen Sie ein Land und seinen Anteil an Ihren Verkäufen; der Rest ist Frankreich, mit seinen Übersee-Départements.',
    unclear: 'Ein Anteil ist noch zu klären.',
    above: (total) =>
      `Diese Anteile ergeben ${total}: Mehr als 100\u00a0% der Verkäufe können es nicht sein.`,
    incomplete: 'Eine Zeile ohne Land oder ohne Anteil zählt noch nicht.',
    unclassified: (countries, many) =>
      `${countries}: Die OECD stuft ${many ? 'diese Länder' : 'dieses Land'} nicht ein, der Tarif setzt ein vorsichtiges Risiko an.`,
    overruled: 'Der oben eingegebene Anteil gilt, verteilt wie der französische Export.',
    take: 'Diese Länder übernehmen',
  },

  terms: {
    units: {
      maximumLiabilityMultiple: { premium: '× Prämie', minimumPremium: '× Minimum' },
      waitingPeriodMonths: 'Monate',
    },
    oneMonth: '1\u00a0Monat, auf Anfrage',
    ...terms.names,
  },
};
