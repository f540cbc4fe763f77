/** A reporter of Stryker's that says as it goes which mutants live, and which only a time limit has ended. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

const LIVING = {
  Survived: 'lives',
  NoCoverage: 'lives, for no test comes there',
  Timeout: 'ended by a time limit only',
};

class Survivors {
  #planned = 0;
  #counts = new Map();

  onMutationTestingPlanReady({ mutantPlans }) {
    this.#planned = mutantPlans.length;
    console.log(`${this.#planned} mutants`);
    process.once('exit', () => this.#sum());
  }

  onMutantTested({ status, fileName, location, replacement }) {
    this.#counts.set(status, (this.#counts.get(status) ?? 0) + 1);
    if (!(status in LIVING)) return;
    const { line, column } = location.start;
    const place = `${relative('', fileName).replaceAll('\\', '/')}:${line}:${column}`;
    const change = `${oneLine(textAt(fileName, location))}  →  ${oneLine(replacement)}`;
    console.log(`\n${place} ${LIVING[status]}\n    ${change}`);
  }

  #sum() {
    const count = (status) => this.#counts.get(status) ?? 0;
    const tried = [...this.#counts.values()].reduce((sum, number) => sum + number, 0);
    const living = count('Survived') + count('NoCoverage');
    const parts = [
      `${living} live`,
      `${count('Killed')} killed`,
      `${count('Timeout')} ended by a time limit`,
    ];
    console.log(`\n${tried} of ${this.#planned} mutants tried: ${parts.join(', ')}`);
  }
}

const oneLine = (text) => text.replace(/\s+/g, ' ');

/** @param location lines and columns from 1 on */
function textAt(file, { start, end }) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const offset = ({ line, column }) =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, column - 1);
  return lines.join('\n').slice(offset(start), offset(end));
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'survivors', Survivors)];
