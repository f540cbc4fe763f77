import { expect } from '@open-wc/testing';
import { words } from '../../demo/workshop/text/index.js';
import { changelogLine } from '../../demo/workshop/work/changelog.js';
import { isTable } from '../../demo/workshop/work/changes.js';
import { allChanges } from '../../demo/workshop/work/document-changes.js';
import { leafAt, withLeaf, withTitle, withValue } from '../../demo/workshop/work/edits.js';
import {
  withEntry,
  withEntryNamed,
  withoutEntry,
  type EntryResult,
} from '../../demo/workshop/work/entries.js';
import {
  endFaults,
  intervalAt,
  intervalPlaces,
  withInterval,
  withSaying,
} from '../../demo/workshop/work/evidence.js';
import { looseEntries, nameFormOf, referencesTo } from '../../demo/workshop/work/free-tables.js';
import {
  restingOn,
  sourceRefusal,
  typedOf,
  withoutSource,
  withSource,
} from '../../demo/workshop/work/sources.js';
import { packLeaves } from '../../src/tariff/leaves.js';
import type { TariffPack } from '../../src/tariff/pack.js';
import { checkPack, freshPack } from '../tariff/market-pack.js';

const codesOf = (pack: TariffPack): readonly string[] => {
  const result = checkPack(pack);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
};

const made = (result: EntryResult): TariffPack => {
  if (result.kind === 'refused') throw new Error(result.why);
  return result.pack;
};

const line = (before: TariffPack, after: TariffPack): string =>
  changelogLine(before, after, allChanges(before, after), '2026-12-01', words.en);

describe('entries of tables', () => {
  it('are free where the schema takes any name, and fixed everywhere else', () => {
    const pack = freshPack();
    const tables = packLeaves(pack).filter(({ leaf }) => isTable(leaf.value));
    expect(tables.length).to.be.above(15);
    const taken = tables.filter(({ path, leaf }) => {
      const [value] = Object.values(leaf.value as object).slice(-1) as unknown[];
      const name = nameFormOf(path) === 'country' ? 'TV' : 'own';
      return !codesOf(withValue(pack, path, value, name)).some((code) => code.startsWith('unknownKey'));
    });
    expect(taken.map(({ path }) => path)).to.have.members(
      tables.map(({ path }) => path).filter((path) => nameFormOf(path) !== undefined),
    );
    expect(taken.length).to.equal(5);
  });

  it('may go unless every pack needs them', () => {
    const pack = freshPack();
    for (const path of ['sectorIndex', 'gradeMixPresets']) {
      const all = Object.keys(leafAt(pack, path)?.value as object);
      const needed = all.filter((entry) =>
        codesOf(withoutEntry(pack, path, entry)).some((code) => code.startsWith('missing')),
      );
      expect(looseEntries(path, all)).to.deep.equal(all.filter((entry) => !needed.includes(entry)));
      expect(needed).not.to.deep.equal([]);
    }
  });

  it('are referred to wherever the checks miss them', () => {
    const pack = freshPack();
    for (const entry of ['wholesale', 'business-services', 'retail', 'agriculture']) {
      const missed = codesOf(withoutEntry(pack, 'sectorIndex', entry))
        .filter((code) => code.startsWith('unknownSector'))
        .map((code) => code.split(' ')[1]);
      const named = referencesTo(pack, 'sectorIndex', entry);
      expect(named.map(({ path, keys }) => [path, 'value', ...keys].join('.'))).to.have.members(missed);
    }
    expect(referencesTo(pack, 'sectorIndex', 'wholesale')).to.deep.equal([
      { path: 'referenceCase', keys: ['sector'] },
    ]);
    expect(referencesTo(pack, 'gradeMixPresets', 'fragile')).to.deep.include({
      ...{ path: 'gradeMixBySize', keys: ['0', '1'] },
    });
  });

  it('come, go and are renamed, and what refers to them follows', () => {
    const pack = freshPack();
    const more = made(withEntry(pack, 'sectorIndex', 'fish-farms', '1,3'));
    expect(more.sectorIndex.value['fish-farms']).to.equal(1.3);
    const mixed = made(withEntry(more, 'gradeMixPresets', 'own-mix', ''));
    expect(mixed.gradeMixPresets.value['own-mix']).to.deep.equal(pack.gradeMixPresets.value['degraded']);
    const named = made(withEntryNamed(mixed, 'sectorIndex', 'wholesale', 'trade'));
    expect(named.referenceCase.value.sector).to.equal('trade');
    expect(Object.keys(named.sectorIndex.value).indexOf('trade')).to.equal(
      Object.keys(pack.sectorIndex.value).indexOf('wholesale'),
    );
    expect(intervalAt(named.sectorIndex, 'trade')).to.deep.equal(intervalAt(mixed.sectorIndex, 'wholesale'));
    expect(codesOf(named)).to.deep.equal([]);
    const fewer = withoutEntry(named, 'countryIndex.overrides', 'PL');
    expect('PL' in fewer.countryIndex.overrides.value).to.equal(false);
    expect(codesOf(fewer)).to.deep.equal([]);
    expect(pack).to.deep.equal(freshPack());
    expect(line(pack, fewer)).to.equal(
      '2026.2.0 (2026-12-01): market-2026.2, Factor by sector (wholesale → trade); Factor by sector (fish-farms, added) 1.3; Factor by country (PL, removed); Split by grade (own-mix, added); Reference company (sector) wholesale → trade.',
    );
  });

  it('refuse names that no pack takes, those that are there, and texts that are no figures', () => {
    const pack = freshPack();
    const why = (path: string, name: string, text = '1') => {
      const result = withEntry(pack, path, name, text);
      return result.kind === 'refused' ? result.why : undefined;
    };
    expect(why('sectorIndex', 'Fish')).to.equal('nameForm');
    expect(why('sectorIndex', 'constructor')).to.equal('nameForm');
    expect(why('sectorIndex', 'food')).to.equal('nameTaken');
    expect(why('sectorIndex', 'fish', 'x')).to.equal('notANumber');
    expect(why('countryIndex.overrides', 'cz')).to.equal('nameForm');
    expect(why('countryIndex.overrides', 'CZ')).to.equal(undefined);
    expect(why('acceptanceByGrade', 'own')).to.equal('nameForm');
    expect(withEntryNamed(pack, 'sectorIndex', 'food', 'retail')).to.deep.equal({
      ...{ kind: 'refused', why: 'nameTaken' },
    });
  });
});

describe('where figures come from', () => {
  it('is said in both languages or in none', () => {
    const pack = freshPack();
    const half = withSaying(pack, 'loadings.margin', 'method', 'fr', 'Notre compte.');
    expect(codesOf(half)).to.deep.equal(['range loadings.margin.method.en']);
    const whole = withSaying(half, 'loadings.margin', 'method', 'en', 'Our accounts.');
    expect(codesOf(whole)).to.deep.equal([]);
    expect(line(pack, whole)).to.match(/, Margin, on the premium \(method\)\.$/);
    const none = (['fr', 'en'] as const).reduce(
      (left, lang) => withSaying(left, 'loadings.margin', 'method', lang, ''),
      whole,
    );
    expect('method' in none.loadings.margin).to.equal(false);
  });

  it('leaves an interval to each figure, or to none', () => {
    const pack = freshPack();
    expect(intervalPlaces(pack.loadings.margin)).to.deep.equal(['']);
    expect(intervalPlaces(pack.sectorIndex)).to.include('food');
    expect(intervalPlaces(pack.gradeMixPresets)).to.deep.equal([]);
    expect(endFaults(['0,1', ''])).to.deep.equal([undefined, 'otherEnd']);
    expect(endFaults(['x', ''])).to.deep.equal(['notANumber', 'otherEnd']);
    expect(endFaults([' ', ''])).to.deep.equal([undefined, undefined]);
    const own = withInterval(pack, 'loadings.margin', '', ['0,03', '0,05']);
    expect(intervalAt(own.loadings.margin, '')).to.deep.equal([0.03, 0.05]);
    const sector = withInterval(own, 'sectorIndex', 'other', ['0,9', '1,2']);
    expect(intervalAt(sector.sectorIndex, 'other')).to.deep.equal([0.9, 1.2]);
    expect(intervalAt(sector.sectorIndex, 'food')).to.deep.equal(intervalAt(pack.sectorIndex, 'food'));
    expect(codesOf(sector)).to.deep.equal([]);
    expect(
      withInterval(withInterval(sector, 'loadings.margin', '', ['', '']), 'sectorIndex', 'other', ['', '']),
    ).to.deep.equal(pack);
    expect(codesOf(withInterval(pack, 'loadings.margin', '', ['2', '1']))).to.deep.equal([
      'interval loadings.margin.interval',
    ]);
  });

  it('is a source with title and date, which stays while figures rest on it', () => {
    const pack = freshPack();
    const typed = { title: 'Notre compte', publisher: '', url: '', date: '2026-12', undated: false };
    expect(sourceRefusal(pack, 'own', typed)).to.equal(undefined);
    expect(sourceRefusal(pack, 'Own', typed)).to.equal('nameForm');
    expect(sourceRefusal(pack, 'model-2026', typed)).to.equal('nameTaken');
    expect(sourceRefusal(pack, 'own', { ...typed, title: '' })).to.equal('title');
    expect(sourceRefusal(pack, 'own', { ...typed, date: 'demain' })).to.equal('date');
    const own = withSource(pack, 'own', { title: 'Notre compte', date: '2026-12' });
    expect(restingOn(own, 'own')).to.deep.equal([]);
    expect(withoutSource(own, 'own')).to.deep.equal(pack);
    const rests = withLeaf(own, 'loadings.margin', { source: 'own' });
    expect(restingOn(rests, 'own')).to.deep.equal(['loadings.margin']);
    expect(codesOf(withoutSource(rests, 'own'))).to.deep.equal(['unknownSource loadings.margin.source']);
    expect(codesOf(withSource(own, 'own', { title: '', date: '2026-13' }))).to.deep.equal([
      ...['range sources.own.title', 'format sources.own.date'],
    ]);
    expect(typedOf(pack.sources['altares-2024']!).undated).to.equal(false);
    expect(line(pack, rests)).to.equal(
      '2026.2.0 (2026-12-01): market-2026.2, Margin, on the premium (source); source added, “Notre compte”.',
    );
  });
});

describe('the line for the changelog', () => {
  it('names the title, and not twice what a new figure brings', () => {
    const pack = freshPack();
    const titled = withTitle(pack, { en: 'Our tariff' });
    expect(line(pack, titled)).to.match(
      /market-2026\.2, Title in English Indicative tariff 2026\.2 → Our tariff\.$/,
    );
    const dated = withLeaf(withValue(pack, 'loadings.margin', 0.05), 'loadings.margin', { date: '2026-12' });
    expect(line(pack, dated)).to.match(/market-2026\.2, Margin, on the premium 0\.04 → 0\.05\.$/);
    expect(line(pack, { ...pack, version: '2026.3.0' })).to.equal('');
  });
});
