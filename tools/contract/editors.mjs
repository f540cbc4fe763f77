import { bilingual, typeOf, withUnit } from './words.mjs';

/** HTML custom data, for VS Code and its kin. */
export function htmlData({ tag, summary, attributes }) {
  return {
    version: 1.1,
    tags: [
      {
        name: tag,
        description: bilingual(summary),
        attributes: attributes.map((attribute) => ({
          name: attribute.name,
          description: bilingual(withUnit(attribute)),
          ...(attribute.values && { values: attribute.values.map((name) => ({ name })) }),
        })),
      },
    ],
  };
}

/** Web types, for the editors of JetBrains. */
export function webTypes(contract, { name, version }) {
  const described = (entries) =>
    entries.map((entry) => ({ name: entry.name, description: bilingual(entry.meaning) }));
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: contract.tag,
            description: bilingual(contract.summary),
            attributes: contract.attributes.map((attribute) => ({
              name: attribute.name,
              description: bilingual(withUnit(attribute)),
              value: { type: typeOf(attribute).replaceAll("'", '"') },
            })),
            slots: described(contract.slots),
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
        ],
      },
    },
  };
}
