import { expect } from '@open-wc/testing';
import { words } from '../../demo/workshop/text/index.js';
import { changelogLine } from '../../demo/workshop/work/changelog.js';
import { changesBetween, unsourced } from '../../demo/workshop/work/changes.js';
import { withLeaf, withPlace, withValue } from '../../demo/workshop/work/edits.js';
import { at, gridOf, put } from '../../demo/workshop/work/grids.js';
import { plain, readIndices } from '../../demo/workshop/work/indices.js';
import { withSource } from '../../demo/workshop/work/sources.js';
import { packLeaves } from '../../src/tariff/leaves.js';
import { checkPack, freshPack } from '../tariff/market-pack.js';

const nobody: ReadonlySet<string> = new Set();

describe('a pack under work', () => {
  it('changes at one place, and leaves the pack that it was', () => {
    const pack = freshPack();
    const made = withValue(pack, 'loadings.margin', 0.05);
    expect(pack).to.deep.equal(freshPack());
    expect(changesBetween(pack, made)).to.deep.equal([
      { kind: 'figure', path: 'loadings.margin', before: pack.loadings.margin.value, after: 0.05 },
    ]);
    expect(made.exposure).to.equal(pack.exposure);
    expect(checkPack(made).ok).to.equal(true);
  });

  it('changes one entry of a table, and drops the interval and the method of what was there', () => {
    const pack = freshPack();
    const made = withValue(pack, 'sectorIndex', 0.9, 'food');
    expect(changesBetween(pack, made)).to.deep.equal([
      { kind: 'figure', path: 'sectorIndex', entry: 'food', before: 0.78, after: 0.9 },
    ]);
    const { food: _own, ...others } = pack.sectorIndex.interval as Record<string, unknown>;
    expect(made.sectorIndex.interval).to.deep.equal(others);
    expect('method' in made.sectorIndex).to.equal(false);
    expect(
      'interval' in withValue(pack, 'probabilityOfDefault.scale', 0.8).probabilityOfDefault.scale,
    ).to.equal(false);
    expect(checkPack(made).ok).to.equal(true);
  });

  it('asks for the origin of a new value, until source or date are new or said to hold', () => {
    const pack = freshPack();
    const made = withValue(pack, 'loadings.margin', 0.05);
    expect(unsourced(pack, pack, nobody)).to.deep.equal([]);
    expect(unsourced(pack, made, nobody)).to.deep.equal(['loadings.margin']);
    expect(unsourced(pack, made, new Set(['loadings.margin']))).to.deep.equal([]);
    expect(unsourced(pack, withLeaf(made, 'loadings.margin', { date: '2026-12' }), nobody)).to.deep.equal([]);
    const sourced = withSource(made, 'own', { title: 'Notre compte', date: '2026-12' });
    expect(unsourced(pack, withLeaf(sourced, 'loadings.margin', { source: 'own' }), nobody)).to.deep.equal(
      [],
    );
    // Back at the former value, there is nothing to say.
    const back = withValue(made, 'loadings.margin', pack.loadings.margin.value);
    expect(unsourced(pack, back, nobody)).to.deep.equal([]);
  });

  it('tells what has moved in one line, in both languages', () => {
    const pack = freshPack();
    const made = { ...withValue(pack, 'sectorIndex', 0.9, 'food'), version: '2026.3.0' };
    const line = (lang: 'fr' | 'en') =>
      changelogLine(pack, made, changesBetween(pack, made), '2026-12-01', words[lang]);
    expect(line('fr')).to.equal(
      '2026.3.0 (2026-12-01)\u202f: market-2026.2, Coefficient par secteur (Agroalimentaire) 0,78 → 0,9.',
    );
    expect(line('en')).to.match(/^2026\.3\.0 \(2026-12-01\): market-2026\.2, .* 0\.78 → 0\.9\.$/);
  });
});

describe('tables within a pack', () => {
  it('have rows and columns where steps or mixes have them, and not where fields are of many kinds', () => {
    const pack = freshPack();
    const grids = new Map(packLeaves(pack).map(({ path, leaf }) => [path, gridOf(path, leaf.value, pack)]));
    expect(grids.get('loadings.expenseBands')).to.deep.equal({
      ...{ kind: 'list', rows: ['0', '1', '2', '3'], columns: ['0', '1'] },
    });
    expect(grids.get('experience.developmentFactors')?.columns).to.deep.equal([]);
    expect(grids.get('gradeMixPresets')?.columns).to.have.members(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'NR']);
    expect(grids.get('answerQuartiles')?.kind).to.equal('named');
    for (const path of ['loadings.margin', 'sectorIndex', 'referenceCase', 'profiles.X'])
      expect([path, grids.get(path)]).to.deep.equal([path, undefined]);
  });

  it('change cell by cell, and grow and shrink by steps', () => {
    const pack = freshPack();
    const bands = withPlace(pack, 'loadings.expenseBands', ['1', '1'], 0.24);
    expect(bands.loadings.expenseBands?.value[1]).to.deep.equal([20_000, 0.24]);
    const mix = withPlace(pack, 'gradeMixPresets', ['good', 'NR'], 0.02);
    const moved = withPlace(mix, 'gradeMixPresets', ['good', 'F'], undefined);
    expect(at(moved.gradeMixPresets.value, ['good', 'NR'])).to.equal(0.02);
    expect('F' in moved.gradeMixPresets.value['good']!).to.equal(false);
    expect(changesBetween(pack, moved).map((one) => one.kind === 'figure' && one.entry)).to.deep.equal([
      'good',
    ]);
    for (const made of [bands, moved]) expect(checkPack(made).ok).to.equal(true);
    expect(put([1, 2, 3], ['1'], undefined)).to.deep.equal([1, 3]);
    expect(pack).to.deep.equal(freshPack());
  });
});

describe('sector indices from a spreadsheet', () => {
  const names = new Map([
    ['food', 'food'],
    [plain('Agroalimentaire'), 'food'],
    ['retail', 'retail'],
  ]);

  it('are read by either name, with either mark, headings passed over', () => {
    const { indices, bad } = readIndices('Secteur\tCoefficient\nAgroalimentaire\t0,81\nretail\t1.2\n', names);
    expect([...indices]).to.deep.equal([
      ['food', 0.81],
      ['retail', 1.2],
    ]);
    expect(bad).to.deep.equal([]);
  });

  it('tell each line that gives none', () => {
    const { indices, bad } = readIndices('food;0,81\nfish;1\nretail;=1+1\nretail;-1\nretail;0', names);
    expect([...indices.keys()]).to.deep.equal(['food']);
    expect(bad).to.deep.equal([
      { line: 2, text: 'fish 1' },
      { line: 3, text: 'retail =1+1' },
      { line: 4, text: 'retail -1' },
      { line: 5, text: 'retail 0' },
    ]);
  });
});
