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
function accepts({ values, list, unit, answer }) {
  // A tariff of the host's own may know others than a long list.
  const open = values?.length > FEW ? [`(string & {})`] : [];
  if (values && !list) return [...values.map((value) => `'${value}'`), ...open].join(' | ');
  if (answer) return 'string | number';
  return unit?.en === PRESENCE ? 'boolean | string' : 'string';
}

const comment = (text) => `/** ${text.replaceAll('*/', '* /')} */\n`;
const optional = (name, type) => `'${name}'?: ${type} | null | undefined;\n`;

function simulator({ attributes, properties, events }) {
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
  const classes = events.map(({ class: className }) => className);
  return `${NOTE}import type { AnswerValues, ${classes.join(', ')}, PackDocument, TariffPack } from '../dist/types/entries/index.js';

export type { CreditRateSimulator } from '../dist/types/entries/index.js';

/** What a template may say: attributes, as properties too, and the properties that take objects. */
export interface SimulatorProps {
${[...names, ...settable].join('')}}

/** What a simulator tells, by the names of its events. */
export interface SimulatorEvents {
${told.join('')}}
`;
}

const imports =
  "import type { CreditRateSimulator, SimulatorEvents, SimulatorProps } from './simulator.js';\n";

function react({ tag }) {
  return `${NOTE}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports}
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
    }
  }
}
`;
}

function vue({ tag, class: name }) {
  return `${NOTE}import type { HTMLAttributes, PublicProps } from 'vue';
${imports}
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
  }
}
`;
}

function svelte({ tag }) {
  return `${NOTE}import type { HTMLAttributes } from 'svelte/elements';
${imports}
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
  }
}
`;
}
