import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { distFolder } from '../../tools/dist.mjs';

const run = promisify(execFile);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const types = join(distFolder, 'types');

const root = join(distFolder, '..');
const readme = await readFile(join(root, 'README.md'), 'utf8');

/** Small pieces of hosts; what must be refused is marked so, and refused for nothing else. */
const hosts = {
  'page.ts': `import market from 'credit-rate-simulator/tariff.json' with { type: 'json' };
import type { CrsLeadEvent, Estimate, TariffPack } from 'credit-rate-simulator';
import 'credit-rate-simulator';
const element = document.createElement('credit-rate-simulator');
element.tariff = market;
const pack: TariffPack | undefined = element.tariff;
element.tariff = pack;
element.tariff = JSON.stringify(market);
element.addEventListener('crs-estimate', (event) => {
  const { rate }: Estimate = event.detail;
  console.log(rate.likely.toFixed(4));
});
const lead = (event: CrsLeadEvent): string => event.detail.channel;
element.addEventListener('crs-lead', lead);
document.createElement('credit-rate-value').setAttribute('of', 'rate');
// @ts-expect-error a number is no pack
element.tariff = 1;
// @ts-expect-error without coefficients
element.tariff = { id: 'mine' };
`,
  'react.tsx': `import type {} from 'credit-rate-simulator/react';
import market from 'credit-rate-simulator/tariff.json' with { type: 'json' };
export const whole = (
  <credit-rate-simulator
    turnover={2500000}
    sector="wholesale"
    contact-label="Parler au courtier"
    datalayer={false}
    answers={{ dso: 45 }}
    tariff={market}
    className="simulator"
    oncrs-estimate={(event) => console.log(event.detail.rate.likely)}
    oncrs-lead={(event) => event.preventDefault()}
  >
    <p>Sans script</p>
  </credit-rate-simulator>
);
// @ts-expect-error no such quality
export const quality = <credit-rate-simulator quality="poor" />;
// @ts-expect-error no such detail
export const detail = <credit-rate-simulator oncrs-lead={(event) => event.detail.nothing} />;
// @ts-expect-error no such attribute
export const attribute = <credit-rate-simulator turnovers={1} />;
export const sentence = (
  <credit-rate-value of="rate" for="taux" className="figure">
    un taux
  </credit-rate-value>
);
// @ts-expect-error no such figure
export const figure = <credit-rate-value of="taux" />;
`,
  'react-18.tsx': `${readme.match(/For React 18:\n\n```ts\n([^]*?)```/)[1]}export const one: JSX.IntrinsicElements['credit-rate-simulator'] = { turnover: 2500000 };
`,
  'vue.ts': `import type {} from 'credit-rate-simulator/vue';
import type { GlobalComponents } from 'vue';
type Props = InstanceType<GlobalComponents['credit-rate-simulator']>['$props'];
export const props: Props = {
  turnover: 2500000,
  'contact-label': 'Parler au courtier',
  class: 'simulator',
  key: 1,
  onCrsEstimate: (event) => console.log(event.detail.rate.likely),
};
type Sentence = InstanceType<GlobalComponents['credit-rate-value']>['$props'];
export const sentence: Sentence = { of: 'rate', for: 'taux', class: 'figure' };
// @ts-expect-error no such figure
export const figure: Sentence = { of: 'taux' };
// @ts-expect-error no such quality
export const quality: Props = { quality: 'poor' };
// @ts-expect-error no such attribute
export const attribute: Props = { turnovers: 1 };
`,
  'svelte.ts': `import type {} from 'credit-rate-simulator/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
type Props = SvelteHTMLElements['credit-rate-simulator'];
export const props: Props = {
  turnover: 2500000,
  'contact-label': 'Parler au courtier',
  class: 'simulator',
  'oncrs-estimate': (event) => console.log(event.detail.rate.likely),
};
type Sentence = SvelteHTMLElements['credit-rate-value'];
export const sentence: Sentence = { of: 'rate', for: 'taux', class: 'figure' };
// @ts-expect-error no such figure
export const figure: Sentence = { of: 'taux' };
// @ts-expect-error no such quality
export const quality: Props = { quality: 'poor' };
`,
};

describe('a host in TypeScript', () => {
  it('types the element, its tariff, its events, and what templates of React, Vue and Svelte say', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'host-'));
    try {
      const modules = join(folder, 'node_modules');
      await mkdir(modules);
      await symlink(root, join(modules, 'credit-rate-simulator'));
      for (const name of ['@types', 'vue', 'svelte']) {
        await symlink(join(root, 'node_modules', name), join(modules, name));
      }
      for (const [file, text] of Object.entries(hosts)) await writeFile(join(folder, file), text);
      const compilerOptions = {
        ...{ noEmit: true, strict: true, target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler' },
        ...{ lib: ['ES2022', 'DOM', 'DOM.Iterable'], jsx: 'react-jsx', resolveJsonModule: true },
        // Of others; ours are looked at one by one.
        ...{ skipLibCheck: true, types: ['react'] },
      };
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
      await run(process.execPath, [tsc, '-p', folder]).catch(({ stdout }) => assert.fail(stdout));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('the published types', () => {
  it('are whole: a project that checks its libraries finds nothing missing', async () => {
    const entries = ['entries/index.d.ts', 'entries/element.d.ts', 'entries/engine.d.ts'].map((file) =>
      join(types, file),
    );
    const options = ['--noEmit', '--strict', '--target', 'ES2022', '--module', 'ESNext'];
    const resolution = ['--moduleResolution', 'bundler', '--ignoreConfig'];
    try {
      await run(process.execPath, [
        tsc,
        ...options,
        ...resolution,
        '--lib',
        'ES2022,DOM,DOM.Iterable',
        ...entries,
      ]);
    } catch (error) {
      assert.fail(error.stdout);
    }
  });

  it('name no module that exists in our build only', async () => {
    const files = (await readdir(types, { recursive: true })).filter((file) => file.endsWith('.d.ts'));
    const texts = await Promise.all(files.map((file) => readFile(join(types, file), 'utf8')));
    assert.deepEqual(
      files.filter((_file, index) => texts[index].includes('virtual:')),
      [],
    );
  });
});
