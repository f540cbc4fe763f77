import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { paragraphsOf, type Settings } from '../../demo/configurator/settings.js';
import { snippets, withoutStand, type Host } from '../../demo/configurator/snippets/index.js';
import { settingsIn } from '../../src/iframe/settings.js';
import { hostileSettings } from './hostile.js';

const release = { version: '1.2.3', integrity: { 'credit-rate-simulator.classic.js': 'sha384-abc' } };

/** The page that a browser makes of a snippet; nothing in it runs. */
function pageOf(host: Host, settings: Settings): Document {
  const { files } = snippets[host](settings, release);
  return new DOMParser().parseFromString(files[0]!.code, 'text/html');
}

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

const legalOf = (element: Element): (string | null)[] =>
  [...element.querySelectorAll('[slot=legal]')].map(({ textContent }) => textContent);

describe('a snippet of markup, whatever is chosen', () => {
  it('is the element with its attributes and notices, and nothing else: HTML', () => {
    fc.assert(
      fc.property(hostileSettings, (settings) => {
        const page = pageOf('html', settings);
        const [element, ...others] = page.querySelectorAll('credit-rate-simulator');
        expect(others.length).to.equal(0);
        const { style, ...given } = attributesOf(element!);
        expect(given).to.deep.equal(withoutStand(settings));
        expect(style ?? '').to.equal(
          Object.entries(settings.styles)
            .map(([name, value]) => `${name}: ${value}`)
            .join('; '),
        );
        expect(legalOf(element!)).to.deep.equal(paragraphsOf(settings));
        const { joined, attributes } = settings;
        const scripts = [...page.querySelectorAll('script')].map((script) => script.getAttribute('src'));
        expect(scripts).to.deep.equal([
          '/simulator/credit-rate-simulator.classic.js',
          ...(joined ? ['/simulator/credit-rate-simulator.views.js'] : []),
          ...(attributes['tariff-src'] ? ['/simulator/credit-rate-simulator.tariff.js'] : []),
        ]);
        expect(page.querySelector('script')!.integrity).to.equal('sha384-abc');
        expect(page.querySelectorAll('img, iframe, form, a').length).to.equal(0);
      }),
    );
  });

  it('is one block with its data: marker', () => {
    fc.assert(
      fc.property(hostileSettings, (settings) => {
        const page = pageOf('marker', settings);
        const [block, ...others] = page.querySelectorAll<HTMLElement>('body > *');
        expect(others.length).to.equal(0);
        const { class: own, style: _style, ...data } = attributesOf(block!);
        expect(own).to.equal('credit-rate-simulator');
        const expected = Object.entries(withoutStand(settings)).map(([name, text]) => [
          `data-${name.replaceAll('-', '')}`,
          text,
        ]);
        expect(data).to.deep.equal(Object.fromEntries(expected));
        expect(legalOf(block!)).to.deep.equal(paragraphsOf(settings));
        expect(page.querySelectorAll('script').length).to.equal(0);
      }),
    );
  });

  it('is a frame whose page reads the same settings from its address: iframe', () => {
    fc.assert(
      fc.property(hostileSettings, (settings) => {
        const page = pageOf('iframe', settings);
        const frame = page.querySelector('iframe')!;
        const { hash, search } = new URL(frame.getAttribute('src')!, 'https://example.com/');
        const read = settingsIn({ hash, search }, Object.keys(settings.attributes));
        expect(Object.fromEntries(read.attributes)).to.deep.equal(withoutStand(settings));
        expect(Object.fromEntries(read.styles)).to.deep.equal(settings.styles);
        expect(read.legal).to.deep.equal(paragraphsOf(settings));
        expect(page.querySelectorAll('body > *').length).to.equal(2);
        expect(page.querySelectorAll('script').length).to.equal(1);
      }),
    );
  });

  it('gives WordPress its values in signs that a shortcode lets through', () => {
    fc.assert(
      fc.property(hostileSettings, (settings) => {
        const [line] = /\[.*\]/.exec(snippets.shortcode(settings, release).files[0]!.code)!;
        // As WordPress reads it: to the first bracket that closes; values between quotes; what they say as HTML says it.
        const [whole, body] = /^\[credit_rate_simulator((?: [\w-]+="[^"]*")*)\]/.exec(line)!;
        expect(whole).to.equal(line);
        const area = document.createElement('textarea');
        const pairs = [...body!.matchAll(/ ([\w-]+)="([^"<[\]\\]*)"/g)].map(([, name, text]) => {
          area.innerHTML = text!;
          return [name, area.value];
        });
        const expected = Object.entries(withoutStand(settings)).map(([name, text]) => [name, text || 'true']);
        expect(pairs).to.deep.equal(expected);
      }),
    );
  });
});
