import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, parseAst } from 'vite';
import { classicScript, distFolder, entry } from '../../dist.mjs';

const root = join(distFolder, '..');

/** The tags that bring a script. */
const tags = {
  classic: `<script src="/dist/${classicScript}"></script>`,
  deferred: `<script defer src="/dist/${classicScript}"></script>`,
  module: `<script type="module" src="/dist/${entry}"></script>`,
  small: '<script src="/small.js"></script>',
};
const reserve = '<link rel="stylesheet" href="/demo/reserve.css">';

/** The pages that are opened to be timed, by what they are called in the tables. */
export const opened = {
  'classic script, simulator': '/classic',
  'module, simulator': '/module',
  'classic script alone': '/classic-alone',
  'module alone': '/module-alone',
  'Lit element, script of equal size': '/small',
};
/** The same page without the simulator. */
export const alone = {
  'classic script, simulator': 'classic script alone',
  'module, simulator': 'module alone',
};
/** The pages in which something is done. */
export const used = { classic: '/classic', module: '/module' };
/** The pages whose text may move while they load. */
export const moving = {
  'classic script before the tag': '/classic',
  'classic script, deferred': '/deferred',
  'classic script, deferred, reserve.css': '/deferred-reserve',
  module: '/module',
  'module, reserve.css': '/module-reserve',
};
/** Instances in one page: so many, the first where the reader is, the others further down. */
export const INSTANCES = 50;
export const crowds = { one: '/classic', many: '/many' };

/** What is served beside dist/ and demo/. */
export async function pages() {
  const { article, simulator } = await demoArticle();
  const beginning = (script, tag) => article('', script + tag);
  const further = `<div class="far"></div>${simulator}`.repeat(INSTANCES - 1);
  const far = '<style>.far { block-size: 5000px }</style>';
  return {
    '/classic': beginning(tags.classic, simulator),
    '/module': beginning(tags.module, simulator),
    '/classic-alone': beginning(tags.classic, ''),
    '/module-alone': beginning(tags.module, ''),
    '/small': beginning(tags.small, '<small-element></small-element>'),
    '/small.js': await smallElement(),
    '/deferred': article(tags.deferred, simulator),
    '/deferred-reserve': article(reserve + tags.deferred, simulator),
    '/module-reserve': article(reserve + tags.module, simulator),
    '/many': article(far, tags.classic + simulator + further),
  };
}

/** The first demo page without script and stylesheet of ours: what is given comes into its head and before its text. */
async function demoArticle() {
  const text = await readFile(join(root, 'demo/article.html'), 'utf8');
  const [simulator] = /<credit-rate-simulator[^]*?<\/credit-rate-simulator>/.exec(text);
  const bare = text
    .replace(simulator, '')
    .replace(/<script type="module".*?<\/script>/, '')
    .replace('<link rel="stylesheet" href="reserve.css">', '')
    .replace(/href="(?=[\w-]+\.(css|svg)")/g, 'href="/demo/');
  const article = (head, beginning) =>
    bare.replace('</head>', () => `${head}</head>`).replace('<article>', () => `<article>${beginning}`);
  return { article, simulator };
}

/** An element that shows one paragraph, in a script as long as ours: the rest of it is functions that nobody calls. */
async function smallElement() {
  const [ours, engine] = await Promise.all(
    [classicScript, 'engine.js'].map((name) => readFile(join(distFolder, name), 'utf8')),
  );
  const script = await builtSmallElement();
  const functions = parseAst(engine)
    .body.filter(({ type }) => !/^(Import|Export)/.test(type))
    .map(({ start, end }) => engine.slice(start, end));
  let padding = '';
  for (let i = 0; script.length + padding.length < ours.length; i++)
    padding += `function unused${i}(){${functions[i % functions.length]}}\n`;
  return `${script}\n(function(){${padding}})();`;
}

async function builtSmallElement() {
  const source = 'tools/bench/page/small-element.mjs';
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: source, name: 'small', formats: ['iife'], fileName: () => 'small.js' },
    },
  });
  return [result].flat()[0].output.find(({ type }) => type === 'chunk').code;
}
