import { bilingual, typeOf, withUnit } from './words.mjs';

/** HTML custom data, for VS Code and its kin. */
export function htmlData({ companions, ...simulator }) {
  return { version: 1.1, tags: [simulator, ...companions].map(htmlTag) };
}

/** A value that is a figure is described. */
function htmlTag({ tag, summary, attributes, figures = [] }) {
  const valueOf = (name) => {
    const figure = figures.find((one) => one.name === name);
    return { name, ...(figure && { description: bilingual(withUnit(figure)) }) };
  };
  return {
    name: tag,
    description: bilingual(summary),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: bilingual(withUnit(attribute)),
      ...(attribute.values && { values: attribute.values.map(valueOf) }),
    })),
  };
}

/** Web types, for the editors of JetBrains. */
export function webTypes(contract, { name, version }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            ...webElement(contract),
            js: {
              properties: contract.properties.map(({ name, type, meaning }) => ({
                name,
                type,
                description: bilingual(meaning),
              })),
              events: described(contract.events),
            },
            css: {
              properties: described(contract.cssProperties),
              parts: described(contract.parts),
            },
          },
          ...contract.companions.map(webElement),
        ],
      },
    },
  };
}

const webElement = ({ tag, summary, attributes, slots }) => ({
  name: tag,
  description: bilingual(summary),
  attributes: attributes.map((attribute) => ({
    name: attribute.name,
    description: bilingual(withUnit(attribute)),
    value: { type: typeOf(attribute).replaceAll("'", '"') },
  })),
  slots: described(slots),
});

const described = (entries) =>
  entries.map((entry) => ({ name: entry.name, description: bilingual(entry.meaning) }));
