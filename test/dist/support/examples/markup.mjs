import { readdir, readFile } from 'node:fs/promises';

const root = new URL('../../../../', import.meta.url);
const json = async (file) => JSON.parse(await readFile(new URL(file, root), 'utf8'));

/** A value as the frameworks write it: between quotation marks, or between braces, which may hold others. */
const VALUE = /"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/;
const ATTRIBUTE = new RegExp(`\\{(\\w+)\\}|([^\\s=>{]+)(?:=(?:${VALUE.source}))?`, 'g');
const TAG = new RegExp(`<(?:credit-rate-simulator|Simulator)\\s((?:${VALUE.source}|[^>"'{])*)>`, 'g');

/** What belongs to a framework, whatever the element. */
const theirs = /^(ref|v-if|bind:this|#\w+|\/|\$)$/;

/** How frameworks write that something is listened to, or set. */
const written = [
  [/^(?:@|on)(crs-[a-z-]+)(?:\.prevent)?$/, 'event'],
  [/^\((.*)\)$/, 'event'],
  [/^\[(.*)\]$/, 'property'],
  [/^:(.*)$/, 'property'],
  [/^(.*)$/, 'attribute'],
];

/** @returns {{ kind: string, name: string }} what a template says by one of its words */
function saidBy(word) {
  const [form, kind] = written.find(([form]) => form.test(word));
  return { kind, name: form.exec(word)[1] };
}

/**
 * What the simulators in an example's files are given, by the names that its markup has.
 *
 * @param {string} name of the example
 * @returns {Promise<{ kind: 'event' | 'property' | 'attribute', name: string }[]>}
 */
export async function namesIn(name) {
  const folder = new URL(`examples/${name}/`, root);
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    /\.(tsx|vue|svelte|mjs)$|app\.ts$/.test(file),
  );
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  const tags = texts.flatMap((text) => [...text.matchAll(TAG)].map(([, inside]) => inside));
  const words = tags.flatMap((inside) =>
    [...inside.replace(/\$?\{\.{3}\w+\}|\$\{\w+\}/g, '').matchAll(ATTRIBUTE)].map(
      ([, short, long]) => short ?? long,
    ),
  );
  return words.filter((word) => !theirs.test(word)).map(saidBy);
}

/**
 * What the data for editors know of the simulator: in JetBrains' editors all kinds of names, and of an attribute also the
 * property beside it; in VS Code attributes.
 */
export async function known() {
  const { contributions } = await json('web-types.json');
  const named = (entries) => entries.map((entry) => entry.name);
  const isOurs = (entry) => entry.name === 'credit-rate-simulator';
  const { attributes, js } = contributions.html.elements.find(isOurs);
  const { tags } = await json('html-custom-data.json');
  const properties = named(js.properties);
  const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const settable = [...named(attributes), ...named(attributes).map(camel), ...properties];
  return {
    event: named(js.events),
    property: settable,
    // In JSX and in Svelte nothing tells an attribute from a property.
    attribute: [...named(tags.find(isOurs).attributes), ...properties],
  };
}
