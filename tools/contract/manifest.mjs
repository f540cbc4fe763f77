import { typeOf, withUnit } from './words.mjs';

const CLASS_MODULE = 'dist/element.js';
const DEFINING_MODULE = 'dist/credit-rate-simulator.js';

/** The custom-elements manifest, schema 2.1.0: https://github.com/webcomponents/custom-elements-manifest */
export function manifest(contract) {
  const declaration = { name: contract.class, module: CLASS_MODULE };
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: CLASS_MODULE,
        declarations: [element(contract)],
        exports: [{ kind: 'js', name: contract.class, declaration }],
      },
      {
        kind: 'javascript-module',
        path: DEFINING_MODULE,
        exports: [
          { kind: 'js', name: contract.class, declaration },
          { kind: 'custom-element-definition', name: contract.tag, declaration },
        ],
      },
    ],
  };
}

function element(contract) {
  return {
    kind: 'class',
    customElement: true,
    name: contract.class,
    tagName: contract.tag,
    superclass: { name: 'LitElement', package: 'lit' },
    summary: contract.summary.en,
    attributes: contract.attributes.map((attribute) => ({
      name: attribute.name,
      description: withUnit(attribute).en,
      type: { text: typeOf(attribute) },
      fieldName: attribute.property,
    })),
    members: [
      ...contract.properties.map(({ name, type, readonly, meaning }) => ({
        kind: 'field',
        name,
        description: meaning.en,
        type: { text: type },
        ...(readonly && { readonly }),
      })),
      ...contract.methods.map(({ name, returns = 'void', meaning }) => ({
        kind: 'method',
        name,
        description: meaning.en,
        return: { type: { text: returns } },
      })),
    ],
    events: contract.events.map((event) => ({
      name: event.name,
      description: event.meaning.en,
      type: { text: event.class },
    })),
    cssProperties: contract.cssProperties.map(({ name, default: value, meaning }) => ({
      name,
      description: meaning.en,
      default: value,
    })),
    cssParts: described(contract.parts),
    slots: described(contract.slots),
  };
}

const described = (entries) => entries.map(({ name, meaning }) => ({ name, description: meaning.en }));
