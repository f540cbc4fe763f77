/** Declarations for frameworks that type what a template says; each is imported for its types alone. */
export function declarations(contract) {
  return {
    'types/simulator.d.ts': simulator(contract),
    'types/react.d.ts': react(contract),
    'types/vue.d.ts': vue(contract),
    'types/svelte.d.ts': svelte(contract),
  };
}

const NOTE = '/** Made from src/contract.json by `npm run contract`. */\n';
const PRESENCE = 'presence';
const FEW = 6;

/** What an attribute takes: one of its values, a number, a yes or no, or a text. */
function accepts({ values, list, unit, answer, closed }) {
  // A tariff of the host's own may know others than a long list.
  const open = values?.length > FEW && !closed ? [`(string & {})`] : [];
  if (values && !list) return [...values.map((value) => `'${value}'`), ...open].join(' | ');
  if (answer) return 'string | number';
  return unit?.en === PRESENCE ? 'boolean | string' : 'string';
}

const comment = (text) => `/** ${text.replaceAll('*/', '* /')} */\n`;
const optional = (name, type) => `'${name}'?: ${type} | null | undefined;\n`;

/** The name of the type of what a template says of an element beside the simulator. */
const propsOf = ({ class: name }) => `${name}Props`;

/** What templates may say of elements that have attributes alone. */
const companionProps = (companions) =>
  companions
    .map((one) => {
      const lines = one.attributes.map(
        (attribute) =>
          comment(attribute.meaning.en) + optional(attribute.name, accepts({ ...attribute, closed: true })),
      );
      return `\n${comment(`Of <${one.tag}>.`)}export interface ${propsOf(one)} {\n${lines.join('')}}\n`;
    })
    .join('');

const listed = (companions, line) => companions.map(line).join('');
const classes = (companions) => companions.map((one) => `${one.class}, ${propsOf(one)}`);

function simulator({ attributes, properties, events, companions }) {
  const names = attributes.flatMap((attribute) => {
    const line = (name) => comment(attribute.meaning.en) + optional(name, accepts(attribute));
    return [...new Set([attribute.name, attribute.property])].map(line);
  });
  const settable = properties
    .filter(({ readonly }) => !readonly)
    .map(({ name, type, accepts = type, meaning }) => comment(meaning.en) + optional(name, accepts));
  const told = events.map(
    ({ name, class: className, meaning }) => `${comment(meaning.en)}'${name}': ${className};\n`,
  );
  const eventClasses = events.map(({ class: className }) => className);
  return `${NOTE}import type { AnswerValues, ${eventClasses.join(', ')}, PackDocument, TariffPack } from '../dist/types/entries/index.js';

export type { CreditRateSimulator, ${companions.map((one) => one.class).join(', ')} } from '../dist/types/entries/index.js';

/** What a template may say: attributes, as properties too, and the properties that take objects. */
export interface SimulatorProps {
${[...names, ...settable].join('')}}

/** What a simulator tells, by the names of its events. */
export interface SimulatorEvents {
${told.join('')}}
${companionProps(companions)}`;
}

const imports = (companions) =>
  `import type { CreditRateSimulator, SimulatorEvents, SimulatorProps, ${classes(companions).join(', ')} } from './simulator.js';\n`;

function react({ tag, companions }) {
  return `${NOTE}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(companions)}
type Handlers = { [Name in keyof SimulatorEvents as \`on\${Name}\`]?: (event: SimulatorEvents[Name]) => void };

/** What React 19 takes; \`oncrs-estimate\` and its kin listen to events. */
export type SimulatorElement = Omit<
  DetailedHTMLProps<HTMLAttributes<CreditRateSimulator>, CreditRateSimulator>,
  keyof SimulatorProps
> &
  SimulatorProps &
  Handlers;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tag}': SimulatorElement;
${listed(
  companions,
  (one) =>
    `      '${one.tag}': Omit<DetailedHTMLProps<HTMLAttributes<${one.class}>, ${one.class}>, keyof ${propsOf(one)}> & ${propsOf(one)};\n`,
)}    }
  }
}
`;
}

function vue({ tag, class: name, companions }) {
  return `${NOTE}import type { HTMLAttributes, PublicProps } from 'vue';
${imports(companions)}
type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Head}\${Capitalize<Camel<Tail>>}\`
  : Name;
type Handlers = {
  [Name in keyof SimulatorEvents as \`on\${Capitalize<Camel<Name>>}\`]?: (event: SimulatorEvents[Name]) => void;
};

/** What Vue takes; \`@crs-estimate\` and its kin listen to events. */
export interface SimulatorComponent {
  new (): ${name} & {
    $props: Omit<HTMLAttributes, keyof SimulatorProps> & PublicProps & SimulatorProps & Handlers;
  };
}

declare module 'vue' {
  interface GlobalComponents {
    '${tag}': SimulatorComponent;
${listed(
  companions,
  (one) =>
    `    '${one.tag}': { new (): ${one.class} & { $props: Omit<HTMLAttributes, keyof ${propsOf(one)}> & PublicProps & ${propsOf(one)} } };\n`,
)}  }
}
`;
}

function svelte({ tag, companions }) {
  return `${NOTE}import type { HTMLAttributes } from 'svelte/elements';
${imports(companions)}
type Handlers = {
  [Name in keyof SimulatorEvents as \`on\${Name}\` | \`on:\${Name}\`]?: (event: SimulatorEvents[Name]) => void;
};

/** What Svelte takes; \`oncrs-estimate\` and its kin listen to events. */
export type SimulatorElement = Omit<HTMLAttributes<CreditRateSimulator>, keyof SimulatorProps> &
  SimulatorProps &
  Handlers;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${tag}': SimulatorElement;
${listed(
  companions,
  (one) => `    '${one.tag}': Omit<HTMLAttributes<${one.class}>, keyof ${propsOf(one)}> & ${propsOf(one)};\n`,
)}  }
}
`;
}
