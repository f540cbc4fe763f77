import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { contract, generated, root } from '../../tools/contract/generated.mjs';
import { languageNames } from '../../tools/languages.mjs';

const read = (file) => readFile(new URL(file, root), 'utf8');
const names = (entries) => entries.map(({ name }) => name);
const sorted = (items) => [...new Set(items)].sort();

/** All sources of a folder as one text. */
async function sources(folder) {
  const files = await readdir(new URL(folder, root), { recursive: true });
  return (
    await Promise.all(files.filter((file) => file.endsWith('.ts')).map((file) => read(`${folder}/${file}`)))
  ).join('\n');
}

describe('what is made from the contract', async () => {
  for (const [file, content] of await generated()) {
    it(`is up to date: ${file}`, async () => {
      assert.ok((await read(file)) === content, `${file} is out of date: npm run contract`);
    });
  }
});

describe('the contract', () => {
  let built, view, css, types;
  before(async () => {
    // Lit looks for it when it gathers the styles of a class, even where no style is ever applied.
    globalThis.CSSStyleSheet ??= class {};
    built = await import('credit-rate-simulator/element');
    view = await sources('src');
    css = view + (await read('demo/reserve.css'));
    const declared = (file) => read(`dist/types/${file}.d.ts`);
    types = {
      element: await declared('element/credit-rate-simulator'),
      events: (await declared('element/events')) + (await declared('views/take-away/events')),
      names: await declared('core/public-names'),
      fields: await declared('core/fields'),
      views: (await declared('views/index')).match(/const views: \{[^]*?^\}/m)[0],
    };
  });

  it('lists the attributes that the element observes', () => {
    assert.deepEqual(
      sorted(names(contract.attributes)),
      // `lang` is watched from further up: an ancestor's counts too.
      sorted([...built.CreditRateSimulator.observedAttributes, 'lang']),
    );
  });

  it('names the property of each attribute', () => {
    // `lang` is every element's, from the browser.
    const own = contract.attributes.filter(({ name }) => name !== 'lang');
    const missing = own.filter(({ property }) => !(property in built.CreditRateSimulator.prototype));
    assert.deepEqual(names(missing), []);
  });

  it('says which answer each attribute gives', () => {
    const preset = types.names.match(/presetAttributes: \{([^}]*)\}/)[1];
    const pairs = [...preset.matchAll(/readonly (\w+): "(\w+)"/g)].map(([, name, answer]) => [name, answer]);
    const listed = contract.attributes.filter(({ answer }) => answer);
    assert.deepEqual(Object.fromEntries(listed.map(({ name, answer }) => [name, answer])), {
      ...Object.fromEntries(pairs),
    });
  });

  it('lists the values that are accepted', async () => {
    const { sectorIndex } = JSON.parse(await read('src/tariff/market-2026.2.json'));
    const constant = (name) =>
      JSON.parse(types.fields.match(new RegExp(`const ${name}: readonly (\\[.*?\\])`))[1]);
    const accepted = {
      sector: Object.keys(sectorIndex.value),
      quality: constant('qualities'),
      lossesbasis: constant('bases'),
      views: [...types.views.matchAll(/^    readonly (\w+): \{/gm)].map(([, name]) => name),
      lang: await languageNames(),
    };
    for (const [attribute, values] of Object.entries(accepted)) {
      const listed = contract.attributes.find(({ name }) => name === attribute).values;
      assert.deepEqual(listed, values, attribute);
    }
  });

  it('lists the public properties and methods, with their types', () => {
    const { properties, methods } = contract;
    for (const { name, type, accepts, readonly } of properties) {
      const declared = `${name}: ${type};`;
      const accessor = `get ${name}(): ${type};`;
      assert.ok(
        [declared, accessor].some((text) => types.element.includes(text)),
        `${name}: ${type}`,
      );
      const setter = types.element.match(new RegExp(`set ${name}\\(\\w+: (.*)\\);`))?.[1];
      assert.equal(setter, readonly ? undefined : (accepts ?? type), `what ${name} accepts`);
    }
    for (const { name, returns = 'void' } of methods) {
      assert.ok(types.element.includes(`    ${name}(): ${returns};`), `${name}()`);
    }
    const declared = [...types.element.matchAll(/^ {4}(?:readonly |get )?(\w+)(?:\(\))?: /gm)]
      .map(([, name]) => name)
      .filter((name) => !contract.attributes.some(({ property }) => property === name));
    const callbacks = [
      'render',
      'connectedCallback',
      'disconnectedCallback',
      'adoptedCallback',
      'formResetCallback',
    ];
    assert.deepEqual(
      sorted(declared.filter((name) => !callbacks.includes(name))),
      sorted(names([...properties, ...methods])),
    );
  });

  it('lists the events that the package exports', () => {
    const events = Object.entries(built)
      .filter(([, value]) => value.prototype instanceof Event)
      .map(([name, EventClass]) => ({ name, event: new EventClass({}) }));
    assert.deepEqual(
      sorted(events.map(({ name, event }) => `${name} ${event.type}`)),
      sorted(contract.events.map((event) => `${event.class} ${event.name}`)),
    );
    for (const { event } of events) {
      assert.ok(event.bubbles && event.composed, `${event.type} reaches the page`);
    }
    for (const { name, class: className, detail } of contract.events) {
      assert.match(
        types.events,
        new RegExp(`class ${className} extends Event \\{\\s+readonly detail: ${detail};`),
      );
      assert.ok(types.events.includes(`'${name}': ${className};`), `${name} is in the global event map`);
    }
  });

  it('names the fields of the details that are not estimates', () => {
    for (const { detail, fields } of contract.events.filter((event) => event.fields)) {
      const body = types.events.match(new RegExp(`interface ${detail} \\{([^}]*)\\}`))[1];
      assert.deepEqual(
        [...body.matchAll(/readonly (\w+)\??:/g)].map(([, name]) => name),
        fields,
      );
    }
  });

  it('lists the attributes of the elements beside the simulator', () => {
    for (const { class: name, attributes } of contract.companions) {
      assert.deepEqual(names(attributes), built[name].observedAttributes, name);
    }
  });

  it('lists the codes of the warnings in the console', () => {
    const union = view.match(/type WarningCode =([^;]*);/)[1];
    const codes = [...union.matchAll(/'([\w-]+)'/g)].map(([, code]) => code);
    assert.deepEqual(sorted(names(contract.warnings)), sorted(codes));
  });

  it('lists the parts of the screen', () => {
    const parts = [...view.matchAll(/\bpart="([^"]*)"/g)].flatMap(([, text]) => text.split(/\s+/));
    assert.deepEqual(sorted(names(contract.parts)), sorted(parts));
    assert.doesNotMatch(view, /\bpart=\$/, 'a part whose name is computed cannot be checked');
  });

  it('lists the custom properties, with their defaults', () => {
    const used = [...css.matchAll(/--crs-[a-z-]+/g)].map(([name]) => name);
    assert.deepEqual(sorted(names(contract.cssProperties)), sorted(used));
    for (const { name, default: value } of contract.cssProperties) {
      assert.ok(css.includes(`var(${name}, ${value})`), `${name} defaults to ${value}`);
    }
  });
});
