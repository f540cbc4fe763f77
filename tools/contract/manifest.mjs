import { typeOf, withUnit } from './words.mjs';

const CLASS_MODULE = 'dist/element.js';
const DEFINING_MODULE = 'dist/credit-rate-simulator.js';

/** The custom-elements manifest, schema 2.1.0: https://github.com/webcomponents/custom-elements-manifest */
export function manifest(contract) {
  const elements = [contract, ...contract.companions];
  const declarationOf = ({ class: name }) => ({ name, module: CLASS_MODULE });
  const classExport = (one) => ({ kind: 'js', name: one.class, declaration: declarationOf(one) });
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: CLASS_MODULE,
        declarations: [element(contract), ...contract.companions.map(companion)],
        exports: elements.map(classExport),
      },
      {
        kind: 'javascript-module',
        path: DEFINING_MODULE,
        exports: elements.flatMap((one) => [
          classExport(one),
          { kind: 'custom-element-definition', name: one.tag, declaration: declarationOf(one) },
        ]),
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

/** An element of attributes and content alone. */
function companion({ class: name, tag, summary, attributes, slots }) {
  return {
    ...{ kind: 'class', customElement: true, name, tagName: tag },
    superclass: { name: 'HTMLElement' },
    summary: summary.en,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: withUnit(attribute).en,
      type: { text: typeOf(attribute) },
    })),
    slots: described(slots),
  };
}

const described = (entries) => entries.map(({ name, meaning }) => ({ name, description: meaning.en }));
