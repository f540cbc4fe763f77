import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirection } from './tools/eslint-rooms.mjs';

const typed = { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } };

/** A name that starts with an underscore says that it is left out on purpose. */
const unused = ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }];

export default defineConfig(
  globalIgnores([
    ...['dist/', 'dist-site/', '.types/', 'coverage/', '.shots/'],
    ...['examples/*/dist/', '**/.angular/'],
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    languageOptions: typed,
    plugins: { rooms: { rules: { 'import-direction': importDirection } } },
    rules: {
      'rooms/import-direction': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'Array', property: 'from', message: 'Old libraries on a page replace it.' },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: 'Formats belong to src/text.' },
        { name: 'fetch', message: 'Requests are those of src/tariff/fetch-tariff.ts.' },
      ],
      // Numbers are what our texts are made of.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Loops over typed arrays know their bounds; `noUncheckedIndexedAccess` does not.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': unused,
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: ['src/text/**/*.ts', 'src/tariff/fetch-tariff.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['demo/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: typed,
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': unused,
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['test/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: typed,
    rules: {
      // Chai asserts by reading a property.
      '@typescript-eslint/no-unused-expressions': 'off',
      // The types of the assertions make promises of them, which most are not.
      '@typescript-eslint/no-floating-promises': 'off',
      // Tests hand in what types forbid, and stand in for what is asynchronous.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-vars': unused,
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['vite.config.ts', 'examples/**/*.{ts,tsx}'], extends: [tseslint.configs.recommended] },
  {
    // Plain scripts of a page: WordPress hands them out as they are.
    files: ['integrations/**/*.js'],
    extends: [tseslint.configs.recommended],
    languageOptions: { sourceType: 'script', globals: { window: 'readonly', document: 'readonly' } },
    rules: { 'no-undef': 'error', '@typescript-eslint/no-unused-vars': unused, 'no-var': 'off' },
  },
  {
    files: ['**/*.mjs', 'eslint.config.js'],
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: globals() },
    rules: {
      'no-undef': 'error',
      '@typescript-eslint/no-unused-vars': unused,
    },
  },
);

/** What Node and, in functions that are sent to a page, the browser offer without an import. */
function globals() {
  const node = [
    'process',
    'console',
    'Buffer',
    'URL',
    'URLSearchParams',
    'fetch',
    'setTimeout',
    'clearTimeout',
    'performance',
  ];
  const page = ['document', 'customElements', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'];
  const drawn = ['getComputedStyle', 'requestAnimationFrame', 'IntersectionObserver', 'ResizeObserver'];
  const both = [
    'navigator',
    'TextEncoder',
    'TextDecoder',
    'structuredClone',
    'Event',
    'PerformanceObserver',
    'MutationObserver',
  ];
  return Object.fromEntries([...node, ...page, ...drawn, ...both].map((name) => [name, 'readonly']));
}
