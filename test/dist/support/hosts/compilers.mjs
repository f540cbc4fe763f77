import { compile } from 'svelte/compiler';
import ts from 'typescript';
import { compileScript, parse } from 'vue/compiler-sfc';

const plugin = (name, ending, transform) => ({
  name,
  enforce: 'pre',
  transform: (code, id) =>
    id.startsWith('/snippet/') && id.endsWith(ending) ? transform(code, id) : undefined,
});

/**
 * The compiler of each framework, as a plugin for the snippet's files. They take no part of the code on trust: an
 * error, or a warning of Svelte's or Vue's, ends the build.
 */
export const compilers = {
  // Vite compiles JSX itself, for React by default.
  react: () => ({ name: 'react', config: () => ({ oxc: { jsx: { runtime: 'automatic' } } }) }),

  vue: (files) =>
    plugin('vue', '.vue', (code, id) => {
      const { descriptor, errors } = parse(code, { filename: id });
      if (errors.length > 0) throw errors[0];
      const { compilerOptions } = vueOptions(files);
      const { content } = compileScript(descriptor, {
        id: 'snippet',
        inlineTemplate: true,
        isProd: true,
        templateOptions: { compilerOptions },
      });
      return { code: content, map: null };
    }),

  svelte: () =>
    plugin('svelte', '.svelte', (code, id) => {
      const { js, warnings } = compile(code, { filename: id, generate: 'client' });
      if (warnings.length > 0) throw new Error(warnings[0].message);
      return { code: js.code, map: null };
    }),

  angular: () =>
    plugin('angular', '.ts', (code) => {
      const { outputText } = ts.transpileModule(code, {
        compilerOptions: {
          target: ts.ScriptTarget.ES2022,
          module: ts.ModuleKind.ESNext,
          experimentalDecorators: true,
        },
      });
      return { code: outputText, map: null };
    }),
};

/** The options of the template compiler, out of the configuration that the snippet has beside its component. */
function vueOptions(files) {
  const { code } = files.find(({ name }) => name === 'vite.config.js');
  const body = code.replace(/^import .*$/gm, '').replace('export default', 'return');
  const identity = (options) => options;
  return new Function('vue', 'defineConfig', body)(identity, identity).plugins[0].template;
}
