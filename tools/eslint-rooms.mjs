import { posix, relative } from 'node:path';

/**
 * Which room may import which others; the arrows of ARCHITECTURE.md. A room whose name ends with `(types)` gives its
 * types only.
 */
const rooms = {
  engine: [],
  language: [],
  tariff: ['engine'],
  state: ['engine', 'language'],
  view: ['engine (types)', 'language', 'state'],
  element: ['engine', 'tariff', 'language', 'state', 'view'],
};

/** Where a package may be imported; every other package is development's. */
const packages = {
  lit: /^(view|element)\//,
  // The encoder of the link as a QR code loads on demand.
  uqr: /^element\/take-away\/qr\.ts$/,
  // The checks of a tariff pack load on demand, and with them zod.
  zod: /^tariff\/(schema|pack-shape|pack-issues)\.ts$/,
  'virtual:questionnaire-tariff': /^tariff\/questionnaire\.ts$/,
  'virtual:market-pack': /^tariff\/market-pack\.ts$/,
  'virtual:country-classes': /^tariff\/bundled\.ts$/,
  'virtual:classic-shared': /^classic\.ts$/,
};

/** ESLint rule: imports keep to the order of the rooms, dynamic ones and those of types included. */
export const importDirection = {
  meta: { type: 'problem', schema: [], docs: { description: 'keep imports to the order of the rooms' } },
  create(context) {
    const file = relative(new URL('../src', import.meta.url).pathname, context.filename).replaceAll(
      '\\',
      '/',
    );
    const check = (node, source, typesOnly = false) => {
      if (typeof source?.value !== 'string') return;
      const problem = problemOf(file, source.value, typesOnly);
      if (problem) context.report({ node, message: problem });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
    };
  },
};

function problemOf(file, source, typesOnly) {
  if (!source.startsWith('.')) {
    const name = Object.keys(packages).find((key) => source === key || source.startsWith(`${key}/`));
    if (!name) return `${source} is no package of the component`;
    return packages[name].test(file) ? undefined : `${name} must not be imported here`;
  }
  const from = file.split('/')[0];
  const to = posix.join(posix.dirname(file), source).split('/')[0];
  // The entries, beside the rooms, may import every room.
  if (from === to || !(from in rooms)) return undefined;
  if (!(to in rooms)) return `${from} must not import an entry`;
  if (rooms[from].includes(to)) return undefined;
  if (!rooms[from].includes(`${to} (types)`)) return `${from} must not import ${to}`;
  return typesOnly ? undefined : `${from} may import only the types of ${to}: use "import type"`;
}
