/** The languages of the pages; those of the first lie at the root of the site. */
export const languages = ['fr', 'en'];

/** The guides in the order of their list: one for each kind of host. */
export const guides = [
  'html',
  'wordpress',
  'site-builders',
  'react',
  'vue',
  'svelte',
  'angular',
  'server',
  'offline',
  'analytics',
].map((name) => `guides/${name}`);

/** What the head of each page leads to, in its order; the front page stands behind the name. */
export const sections = [
  'guides/index',
  'reference',
  'method',
  'tariff',
  'languages',
  'accessibility',
  'privacy',
  'changelog',
];

/** Every page by its place, which is the same in both languages. */
export const places = ['index', ...sections, ...guides];

/** The file of a page in the site, e.g. `en/guides/html.html`. */
export const fileOf = (place, lang) => `${lang === languages[0] ? '' : `${lang}/`}${place}.html`;

/** The way from one file of the site to its root: `../` for each folder. */
export const rootFrom = (file) => '../'.repeat(file.split('/').length - 1);
