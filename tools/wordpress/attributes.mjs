import { contract } from '../contract/generated.mjs';
import { withUnit } from '../contract/words.mjs';
import { valueLabels } from './labels.mjs';

/** Who stands behind the page: set once for the site, by whoever administers it. */
export const brokerAttributes = [
  'broker',
  'orias',
  'address',
  'supervisor',
  'complaints',
  'mediator',
  'privacy',
  'contact',
  'contact-label',
];

/**
 * The attributes that shortcode and block take, from the contract: what each is, where an editor finds it, and what it
 * and its values are called.
 */
export async function pluginAttributes() {
  const labels = await valueLabels();
  const missing = brokerAttributes.filter((name) => !contract.attributes.some((one) => one.name === name));
  if (missing.length > 0) throw new Error(`the contract has no attribute ${missing.join(', ')}`);
  return contract.attributes.map((attribute) => {
    const { name, property, values } = attribute;
    return {
      name,
      property,
      kind: kindOf(attribute),
      group: groupOf(attribute),
      label: each((lang) => labelOf(attribute, lang)),
      help: each((lang) => plain(helpOf(attribute)[lang])),
      values: Object.fromEntries(
        (values ?? []).map((value) => [value, labels[name]?.[value] ?? { fr: value, en: value }]),
      ),
    };
  });
}

/** What its text is: `flag` is there or not. */
function kindOf({ name, unit, values, list, answer }) {
  if (unit?.en === 'presence') return 'flag';
  if (list) return 'list';
  if (values) return 'choice';
  if (name === 'contact') return 'contact';
  if (unit?.en === 'URL') return 'address';
  return answer ? 'number' : 'text';
}

function groupOf({ name, answer }) {
  if (answer) return 'company';
  return brokerAttributes.includes(name) ? 'broker' : 'display';
}

const each = (tell) => ({ fr: tell('fr'), en: tell('en') });

/** What the meaning says before its first pause, or the name where it begins with code; with the unit of a number. */
function labelOf({ name, meaning, unit, answer }, lang) {
  const text = meaning[lang];
  const short = text.startsWith('`')
    ? name
    : plain(text.split(/\s?[;:](?=\s)|\.(?=\s\p{Lu}\p{Ll}|$)|\s\(/u, 1)[0]);
  return answer && unit ? `${short} (${plain(unit[lang])})` : short;
}

/** The whole meaning; that a text is a text goes without saying. */
const helpOf = (attribute) => (attribute.unit?.en === 'text' ? attribute.meaning : withUnit(attribute));

/** Without the marks of Markdown. */
const plain = (text) => text.replaceAll('`', '');

/** The block as WordPress registers it. */
export const blockDefinition = (attributes, version) => ({
  $schema: 'https://schemas.wp.org/trunk/block.json',
  apiVersion: 3,
  name: 'credit-rate-simulator/simulator',
  version,
  title: 'Credit insurance rate simulator',
  category: 'widgets',
  icon: 'calculator',
  description: 'The likely premium rate of a trade-credit-insurance policy, estimated in the page.',
  keywords: ['insurance', 'credit', 'simulator'],
  textdomain: 'credit-rate-simulator',
  attributes: Object.fromEntries(
    attributes.map(({ property, kind }) => [property, { type: kind === 'flag' ? 'boolean' : 'string' }]),
  ),
  supports: { html: false, align: ['wide', 'full'] },
  example: { attributes: { turnover: '2500000', sector: 'wholesale' } },
  editorScript: 'credit-rate-simulator-block',
});
