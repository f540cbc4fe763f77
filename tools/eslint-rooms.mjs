import { posix, relative } from 'node:path';

/**
 * Which room may import which others; the arrows of ARCHITECTURE.md. A room whose name ends with `(types)` gives its
 * types only. Inside a view, `figures` and `draw` are rooms of their own.
 */
export const rooms = {
  browser: [],
  text: [],
  engine: [],
  tariff: ['engine'],
  receivables: ['engine (types)'],
  core: ['engine', 'text'],
  terms: ['engine (types)', 'text', 'core'],
  screen: ['engine (types)', 'text', 'core'],
  lazy: ['browser', 'engine (types)', 'tariff', 'text', 'core', 'screen'],
  coefficients: ['engine (types)', 'tariff', 'text', 'core', 'terms', 'screen', 'lazy'],
  figures: ['engine', 'receivables', 'text', 'core'],
  draw: [
    'engine (types)',
    'receivables (types)',
    'text',
    'core',
    'screen',
    'coefficients',
    'figures',
    'terms',
    'view (types)',
  ],
  view: [
    'browser',
    'engine (types)',
    'receivables',
    'tariff',
    'text',
    'core',
    'terms',
    'screen',
    'coefficients',
    'lazy',
    'figures',
    'draw',
  ],
  living: ['browser', 'engine (types)', 'text', 'core', 'screen', 'lazy', 'view'],
  iframe: ['core'],
  // Of a view's drawings, the code's.
  stand: ['browser', 'engine (types)', 'tariff', 'text', 'core', 'screen', 'lazy', 'view', 'draw'],
  // Of the workshop, the fit stands alone.
  calibration: ['engine', 'tariff'],
  workshop: ['engine', 'tariff', 'text', 'core', 'calibration'],
  command: ['engine (types)', 'receivables', 'text'],
  element: ['browser', 'engine', 'tariff', 'text', 'core', 'screen', 'lazy', 'view', 'living', 'stand'],
};

/** What other rooms see of a room; all of it where there is none. */
const doors = { engine: ['engine/index.ts'] };

/** Where a package may be imported; every other package is development's. */
const packages = {
  lit: /^(screen|coefficients|lazy|views|living|stand|element)\//,
  // The encoder of the link as a QR code loads on demand.
  uqr: /^views\/take-away\/qr\.ts$/,
  // Archives, spreadsheets and the XML form of accounting files load on demand, and with them their readers.
  fflate: /^receivables\/containers\/inflate\.ts$/,
  sax: /^receivables\/containers\/xml\.ts$/,
  // The checks of a tariff pack load on demand, and with them zod.
  zod: /^tariff\/(schema|pack-shape|pack-issues)\.ts$/,
  'virtual:questionnaire-tariff': /^tariff\/questionnaire\.ts$/,
  'virtual:market-pack': /^tariff\/market-pack\.ts$/,
  'virtual:country-classes': /^tariff\/bundled\.ts$/,
  'virtual:tariff': /^tariff\/(lever-sizes|usual-comparison|usual-invoice|earlier|profile-rates)\.ts$/,
  'virtual:classic-shared': /^entries\/classic\.ts$/,
  'virtual:view-headings': /^screen\/text\//,
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

/** The room of a file, and which view's it is. */
function placeOf(file) {
  const [room, view, inner, ...rest] = file.split('/');
  if (room === 'workshop' && view === 'calibration') return { room: 'calibration' };
  if (room !== 'views') return { room };
  // The list of the views belongs to none.
  if (inner === undefined) return { room: 'view' };
  return { room: rest.length > 0 && ['figures', 'draw'].includes(inner) ? inner : 'view', view };
}

function problemOf(file, source, typesOnly) {
  if (!source.startsWith('.')) {
    // Node's own modules are the command's.
    if (source.startsWith('node:') && file.startsWith('command/')) return undefined;
    const name = Object.keys(packages).find((key) => source === key || source.startsWith(`${key}/`));
    if (!name) return `${source} is no package of the component`;
    return packages[name].test(file) ? undefined : `${name} must not be imported here`;
  }
  const target = posix.join(posix.dirname(file), source).replace(/\.js$/, '.ts');
  const [from, to] = [placeOf(file), placeOf(target)];
  // The entries, beside the rooms, may import every room.
  if (!(from.room in rooms)) return undefined;
  if (!(to.room in rooms)) return `${from.room} must not import an entry`;
  if (from.view && to.view && from.view !== to.view)
    return `${from.view} must not import another view, ${to.view}`;
  if (from.room === to.room) return undefined;
  if (doors[to.room] && !doors[to.room].includes(target)) {
    return `${to.room} is seen through ${doors[to.room].join(', ')} only`;
  }
  if (rooms[from.room].includes(to.room)) return undefined;
  if (!rooms[from.room].includes(`${to.room} (types)`)) return `${from.room} must not import ${to.room}`;
  return typesOnly ? undefined : `${from.room} may import only the types of ${to.room}: use "import type"`;
}
