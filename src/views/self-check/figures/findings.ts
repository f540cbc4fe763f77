/** What the page around the element says of itself, as it was read. */
export interface PageFacts {
  /** Scripts of the component that the page loads, by their addresses as written. */
  readonly scripts: readonly string[];
  /** None of them holds the page up: what is below jumps unless its room is reserved. */
  readonly late: boolean;
  /** Whether a style sheet or the element's own style reserves its height; undefined where one cannot be read. */
  readonly reserved: boolean | undefined;
  /** The `lang` nearest to the element; empty without any. */
  readonly declared: string;
  /** Whether that language is among those of the screen. */
  readonly spoken: boolean;
  /** Views that could not be loaded, by their headings. */
  readonly failed: readonly string[];
  /** Views that exist and that the page leaves out, by their headings. */
  readonly left: readonly string[];
  readonly tariff: 'bundled' | 'loading' | 'refused' | 'host';
  readonly age: 'current' | 'expired' | 'notYet';
  readonly counts: boolean;
  readonly fetches: boolean;
  /** What the law of insurance distribution has a page say of the broker, and whether this one does. */
  readonly identity: Readonly<Record<Mention, boolean>>;
  readonly orias: 'absent' | 'valid' | 'invalid';
  readonly contact: 'absent' | 'valid' | 'invalid';
  /** What the console was told, as it was told. */
  readonly warnings: readonly string[];
}

/** French insurance code, L521-2 and R521-1; the last one, GDPR, article 13. */
export type Mention = 'broker' | 'address' | 'supervisor' | 'complaints' | 'mediator' | 'privacy';

/** What there is to say of the page, in an order: what is wrong, what is missing, what is unusual, what is in order. */
export interface Finding {
  readonly grade: 'wrong' | 'missing' | 'unusual' | 'fine';
  readonly about: Topic;
  /** What the sentence names. */
  readonly names?: readonly string[];
}

export type Topic =
  | 'warning'
  | 'noScript'
  | 'twoScripts'
  | 'oneScript'
  | 'viewsFailed'
  | 'viewsLeft'
  | 'viewsThere'
  | 'tariffRefused'
  | 'tariffExpired'
  | 'tariffEarly'
  | 'tariffHost'
  | 'tariffBundled'
  | 'noBroker'
  | 'oriasInvalid'
  | 'contactInvalid'
  | 'noContact'
  | 'mentions'
  | 'identityThere'
  | 'noReserve'
  | 'reserveUnknown'
  | 'reserved'
  | 'noLanguage'
  | 'otherLanguage'
  | 'language'
  | 'counts'
  | 'fetches';

const GRADES: readonly Finding['grade'][] = ['wrong', 'missing', 'unusual', 'fine'];

/** All that there is to say, the most pressing first. */
export function findings(facts: PageFacts): Finding[] {
  const all = [
    ...facts.warnings.map((text) => finding('wrong', 'warning', [text])),
    scripts(facts),
    ...viewsOf(facts),
    ...tariff(facts),
    ...identity(facts),
    reserve(facts),
    language(facts),
    facts.counts && finding('unusual', 'counts'),
    facts.fetches && finding('unusual', 'fetches'),
  ].filter((one) => one !== false);
  return GRADES.flatMap((grade) => all.filter((one) => one.grade === grade));
}

const finding = (grade: Finding['grade'], about: Topic, names?: readonly string[]): Finding => ({
  grade,
  about,
  ...(names && { names }),
});

function scripts({ scripts: found }: PageFacts): Finding {
  if (found.length > 1) return finding('wrong', 'twoScripts', found);
  return found.length === 1 ? finding('fine', 'oneScript', found) : finding('unusual', 'noScript');
}

function viewsOf({ failed, left }: PageFacts): Finding[] {
  const found: Finding[] = [];
  if (failed.length > 0) found.push(finding('wrong', 'viewsFailed', failed));
  if (left.length > 0) found.push(finding('unusual', 'viewsLeft', left));
  return found.length > 0 ? found : [finding('fine', 'viewsThere')];
}

function tariff({ tariff: kind, age }: PageFacts): Finding[] {
  const found: Finding[] = [];
  if (kind === 'refused') found.push(finding('wrong', 'tariffRefused'));
  if (age === 'expired') found.push(finding('wrong', 'tariffExpired'));
  if (age === 'notYet') found.push(finding('wrong', 'tariffEarly'));
  if (found.length > 0) return found;
  return [kind === 'host' ? finding('unusual', 'tariffHost') : finding('fine', 'tariffBundled')];
}

function identity({ identity: given, orias, contact }: PageFacts): Finding[] {
  const found: Finding[] = [];
  if (!given.broker || orias === 'absent') found.push(finding('missing', 'noBroker'));
  if (orias === 'invalid') found.push(finding('wrong', 'oriasInvalid'));
  if (contact === 'invalid') found.push(finding('wrong', 'contactInvalid'));
  if (contact === 'absent') found.push(finding('unusual', 'noContact'));
  const absent = (Object.keys(given) as Mention[]).filter((name) => name !== 'broker' && !given[name]);
  if (absent.length > 0) found.push(finding('missing', 'mentions', absent));
  return found.length > 0 ? found : [finding('fine', 'identityThere')];
}

function reserve({ late, reserved }: PageFacts): Finding {
  if (!late || reserved) return finding('fine', 'reserved');
  return reserved === false ? finding('missing', 'noReserve') : finding('unusual', 'reserveUnknown');
}

function language({ declared, spoken }: PageFacts): Finding {
  if (!declared) return finding('missing', 'noLanguage');
  return spoken ? finding('fine', 'language', [declared]) : finding('unusual', 'otherLanguage', [declared]);
}
