import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import ts from 'typescript';

const require = createRequire(import.meta.url);

const tag = 'credit-rate-simulator';
const wrongTsx = `import type {} from 'credit-rate-simulator/react';
export const wrong = <credit-rate-simulator quality="poor" />;
`;
const wrongWrapper = `import { Simulator } from './Simulator';
export const wrong = <Simulator quality="poor" />;
`;

/** For each example in TypeScript, a file that its checker must refuse, by its path. */
const refused = {
  'react-19': { 'src/Wrong.tsx': wrongTsx },
  'react-18': { 'src/Wrong.tsx': wrongWrapper },
  'react-19-server': { 'src/Wrong.tsx': wrongWrapper },
  'vue-3': {
    'src/Wrong.vue': `<script setup lang="ts">\nimport type {} from 'credit-rate-simulator/vue';\n</script>\n<template>\n  <${tag} quality="poor" />\n</template>\n`,
  },
  'svelte-5': {
    'src/Wrong.svelte': `<script lang="ts">\n  import type {} from 'credit-rate-simulator/svelte';\n</script>\n\n<${tag} quality="poor"></${tag}>\n`,
  },
  // Of an element that Angular does not know, its templates take any attribute.
  'angular-20': {
    'src/wrong.ts': `import type { CrsLeadEvent } from 'credit-rate-simulator';\nexport const told = ({ detail }: CrsLeadEvent): string => detail.nothing;\n`,
  },
};

/** Declarations that the examples share, read once. */
const read = new Map();

/** What TypeScript itself finds wrong in a project. */
function byTypeScript(folder) {
  const config = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile).config;
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  // React 18 has its types elsewhere in this project; whoever installs them has them at one place.
  const place = join(folder, 'node_modules/@types/react');
  options.paths = { react: [place], 'react/jsx-runtime': [join(place, 'jsx-runtime')] };
  options.noEmit = true;
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...others) => {
    if (file.startsWith(folder)) return getSourceFile(file, ...others);
    if (!read.has(file)) read.set(file, getSourceFile(file, ...others));
    return read.get(file);
  };
  const program = ts.createProgram(fileNames, options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => ({
    file: file ? relative(folder, file.fileName) : '',
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

/** What a checker that is a program of its own writes; a line for each error, as `line` reads it. */
const byCommand = (script, options, line) => (folder) =>
  new Promise((resolve) => {
    execFile(process.execPath, [require.resolve(script), ...options], { cwd: folder }, (_error, stdout) =>
      resolve(
        stdout.split('\n').flatMap((written) => {
          const [, file, message] = line.exec(written) ?? [];
          return file ? [{ file, message }] : [];
        }),
      ),
    );
  });

const checkers = {
  'vue-3': byCommand('vue-tsc/bin/vue-tsc.js', ['--noEmit'], /^(\S+)\(\d+,\d+\): error (.*)/),
  'svelte-5': byCommand(
    'svelte-check/bin/svelte-check',
    ['--output', 'machine'],
    /^\d+ (?:ERROR|WARNING) "(.*?)" \d+:\d+ "(.*)"/,
  ),
};

/** The examples whose types can be checked; those first whose checker runs beside what follows. */
export const typed = Object.keys({ ...checkers, ...refused });

/**
 * Checks the types of an example's copy as its command `check` does, with a file added that says what the simulator does
 * not take.
 *
 * @returns {Promise<{ wrong: string, errors: { file: string, message: string }[] }>} the path of that file, and what the
 *   checker has found, which is to be one error in it
 */
export async function checkTypes(name, folder) {
  const [[wrong, code]] = Object.entries(refused[name]);
  await writeFile(join(folder, wrong), code);
  return { wrong, errors: await (checkers[name] ?? byTypeScript)(folder) };
}
