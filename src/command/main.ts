import { openAsBlob, createReadStream } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { analyse, RefusedFile, type NamedInput } from '../receivables/index.js';
import type { PackLang } from '../text/pack-language.js';
import { BadUsage, optionsOf, type Options } from './options.js';
import { printed } from './print.js';
import { resultOf, type Engine } from './result.js';
import { texts } from './texts.js';

/** How the command ends. */
const codes = { done: 0, refused: 1, usage: 2, missing: 3 } as const;

/** Reads what the command line names, and prints what comes of it; sets the exit code. */
export async function main(engine: Engine): Promise<void> {
  process.exitCode = await run(engine, process.argv.slice(2));
}

async function run(engine: Engine, args: readonly string[]): Promise<number> {
  let lang: PackLang = 'fr';
  try {
    const options = optionsOf(args);
    lang = options.lang;
    if (options.help) return print(texts[lang].help);
    return await answer(engine, options);
  } catch (error) {
    const [sentence, code] = failure(error, lang);
    process.stderr.write(`${sentence}\n`);
    return code;
  }
}

async function answer(engine: Engine, { files, answers, names, json, lang, top }: Options): Promise<number> {
  const read = await analyse(await Promise.all((files.length > 0 ? files : ['-']).map(inputOf)));
  const result = resultOf(engine, read, answers, names);
  print(json ? `${JSON.stringify(result, null, 2)}\n` : printed(result, lang, top));
  return result.missing.length > 0 ? codes.missing : codes.done;
}

/** A file as one that is read in slices, without being held. */
async function inputOf(file: string): Promise<NamedInput> {
  if (file === '-') return { input: process.stdin };
  const fileName = basename(file);
  // Pipes and devices have no size.
  const input = await openAsBlob(file);
  return input.size > 0 ? { input, fileName } : { input: createReadStream(file), fileName };
}

function print(text: string): number {
  process.stdout.write(text);
  return codes.done;
}

/** What to say, and how to end. */
function failure(error: unknown, lang: PackLang): [string, number] {
  const words = texts[lang];
  if (error instanceof RefusedFile) {
    const detail = error.detail ? ` (${error.detail})` : '';
    return [`${error.fileName || '-'}: ${words.refused[error.code]}${detail}`, codes.refused];
  }
  if (error instanceof BadUsage) return [`${words.badUsage}: ${error.message}\n\n${words.help}`, codes.usage];
  // The engine's own class, wherever it comes from.
  if ((error as Error).name === 'InvalidSubmission')
    return [`${words.badAnswer}: ${(error as Error).message}`, codes.usage];
  const { code } = error as NodeJS.ErrnoException;
  if (code) return [`${words.cannotRead}: ${(error as Error).message}`, codes.refused];
  throw error;
}
