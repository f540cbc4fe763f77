import { expect } from '@open-wc/testing';
import { fetchTariff } from '../../src/tariff/fetch-tariff.js';
import { parseTariff } from '../../src/tariff/load.js';
import type { CheckResult } from '../../src/tariff/problems.js';
import { packText } from './market-pack.js';

const codes = (result: CheckResult) => (result.ok ? ['ok'] : result.problems.map(({ code }) => code));
const running = () => new AbortController().signal;

describe('parseTariff', () => {
  it('reads the bundled document', async () => {
    const result = await parseTariff(packText);
    expect(result.ok && result.tariff.id).to.equal('market-2026.2');
  });

  it('tells a document that is not JSON from one that is no pack', async () => {
    expect(codes(await parseTariff(''))).to.deep.equal(['notJson']);
    expect(codes(await parseTariff('{"id": "x",}'))).to.deep.equal(['notJson']);
    expect(codes(await parseTariff('[]'))).to.deep.equal(['type']);
    expect(codes(await parseTariff(`${'['.repeat(200_000)}`))).to.deep.equal(['notJson']);
  });
});

describe('fetchTariff', () => {
  const realFetch = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  /** Answers every request, keeping what was asked. */
  function answer(response: () => Response | Promise<Response>): RequestInit[] {
    const asked: RequestInit[] = [];
    globalThis.fetch = async (_url, init) => {
      asked.push(init ?? {});
      return response();
    };
    return asked;
  }

  it('fetches and checks a pack over the network', async () => {
    const url = new URL('../../src/tariff/market-2026.2.json', import.meta.url);
    const result = await fetchTariff(url.pathname, running());
    expect(result.ok ? [] : result.problems).to.deep.equal([]);
  });

  it('sends neither cookie nor referrer', async () => {
    const asked = answer(() => new Response(packText));
    await fetchTariff('https://example.org/pack.json', running());
    expect(asked).to.have.length(1);
    expect(asked[0]).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('reports what the server answered', async () => {
    answer(() => new Response('no', { status: 404 }));
    const result = await fetchTariff('/x.json', running());
    expect(codes(result)).to.deep.equal(['httpStatus']);
    expect(result.ok ? '' : result.problems[0]?.message).to.contain('404');
  });

  it('reports a page in place of a document, and an empty answer', async () => {
    answer(() => new Response('<!doctype html>'));
    expect(codes(await fetchTariff('/x.json', running()))).to.deep.equal(['notJson']);
    answer(() => new Response(null, { status: 204 }));
    expect(codes(await fetchTariff('/x.json', running()))).to.deep.equal(['notJson']);
  });

  it('reads a document that arrives in pieces, split inside a letter', async () => {
    const bytes = new TextEncoder().encode(packText);
    const cut = packText.indexOf('è') + 1; // the first accent takes two bytes, only ASCII precedes it
    answer(
      () =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(bytes.slice(0, cut));
              controller.enqueue(bytes.slice(cut));
              controller.close();
            },
          }),
        ),
    );
    const result = await fetchTariff('/x.json', running());
    expect(result.ok && result.pack.title.fr).to.equal('Barème indicatif 2026.2');
  });

  it('stops reading beyond one megabyte, even of an endless answer', async () => {
    let cancelled = false;
    answer(
      () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              controller.enqueue(new Uint8Array(100_000).fill(32));
            },
            cancel() {
              cancelled = true;
            },
          }),
        ),
    );
    expect(codes(await fetchTariff('/x.json', running()))).to.deep.equal(['tooLarge']);
    expect(cancelled).to.equal(true);
  });

  it('reports a network failure and a malformed address', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(codes(await fetchTariff('/x.json', running()))).to.deep.equal(['unreachable']);
    globalThis.fetch = realFetch;
    expect(codes(await fetchTariff('http://[', running()))).to.deep.equal(['unreachable']);
  });

  it('rejects once aborted, before or while reading', async () => {
    const reasonOf = (promise: Promise<unknown>) =>
      promise.then(
        () => 'resolved',
        (error: unknown) => error,
      );
    const reason = new Error('gone');
    expect(await reasonOf(fetchTariff('/x.json', AbortSignal.abort(reason)))).to.equal(reason);

    const controller = new AbortController();
    answer(
      () =>
        new Response(
          new ReadableStream({
            pull(stream) {
              controller.abort(reason);
              stream.error(reason);
            },
          }),
        ),
    );
    expect(await reasonOf(fetchTariff('/x.json', controller.signal))).to.equal(reason);
  });
});
