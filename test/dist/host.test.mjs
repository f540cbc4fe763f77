import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { launch, openPage, simulators, until } from './support/browser.mjs';
import { serve } from './support/server.mjs';

/*
 * What a host may count on: it is asked before anything is counted or opened, it gets estimates of what nobody sees, and
 * reads back what somebody gave. README's recipes run as they are copied.
 */

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');

/** The one block of code in README that holds these words. */
function recipe(language, words) {
  const found = [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))]
    .map(([, code]) => code)
    .filter((code) => code.includes(words));
  assert.equal(found.length, 1, `${words} in README`);
  return found[0];
}

const CASE = 'turnover="2500000" sector="wholesale" buyers="120"';
const BROKER = 'broker="Cabinet Exemple" orias="07000123"';

const page = (body, script = 'credit-rate-simulator.js') => `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Page</title>
    <script ${script.includes('classic') ? 'defer' : 'type="module"'} src="/dist/${script}"></script></head>
  <body>${body}</body>
</html>`;
const simulator = (attributes = '') =>
  `<credit-rate-simulator ${CASE} ${attributes}></credit-rate-simulator>`;

const addresses = {
  '/https': 'https://cabinet.example/rdv',
  '/tel': 'tel:+33102030405',
  '/mail': 'mailto:a@b.example',
};
const hidden = {
  '/far': 'margin-block-start: 900vh',
  '/none': 'display: none',
  '/skipped': 'content-visibility: hidden',
  '/clipped': 'position: absolute; inset-inline-start: -9999px',
};
const pages = {
  '/favicon.ico': '',
  '/': page(simulator()),
  '/classic': page(simulator(), 'credit-rate-simulator.classic.js'),
  '/false': page(simulator('datalayer="false"')),
  '/bare': page('<credit-rate-simulator lang="fr"></credit-rate-simulator>'),
  '/consent': page(`${simulator()}<script>${recipe('js', 'onConsent')}</script>`),
  '/callback': page(
    `${simulator(`${BROKER} contact="https://cabinet.example/rdv"`)}${recipe('html', 'crs-lead')}`,
  ),
  ...Object.fromEntries(
    Object.entries(addresses).flatMap(([path, contact]) => [
      [path, page(simulator(`${BROKER} contact="${contact}"`))],
      [
        `/classic${path}`,
        page(simulator(`${BROKER} contact="${contact}"`), 'credit-rate-simulator.classic.js'),
      ],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(hidden).map(([path, style]) => [path, page(simulator(`style="${style}"`))]),
  ),
  '/closed': page(`<details><summary>Plus</summary>${simulator()}</details>`),
};

/** Idle moments come when the test says so; they are counted. Runs in the page. */
function holdIdleMoments() {
  const held = new Map();
  let last = 0;
  globalThis.slices = 0;
  globalThis.requestIdleCallback = (callback) => {
    held.set(++last, callback);
    return last;
  };
  globalThis.cancelIdleCallback = (id) => held.delete(id);
  globalThis.isHeld = () => held.size > 0;
  globalThis.slice = () => {
    const [[id, callback]] = held;
    held.delete(id);
    globalThis.slices += 1;
    callback({ didTimeout: false, timeRemaining: () => 0 });
  };
}

/** A tab behind others, which never paints and measures nothing. Runs in the page. */
function hideTab() {
  Object.defineProperty(document, 'hidden', { get: () => true });
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  globalThis.requestAnimationFrame = () => 0;
  globalThis.IntersectionObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}

describe('the contract with hosts, as built', () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve(pages)]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  const opened = async (path, options) => {
    const seen = await openPage(browser, server.origin + path, options);
    await simulators(seen.page);
    return seen;
  };
  const layer = (page) => page.evaluate(() => (globalThis.dataLayer ?? []).map(({ event }) => event));
  const footer = (page) =>
    page.evaluate(
      () =>
        document.querySelector('credit-rate-simulator').shadowRoot.querySelector('[part=footer]').innerText,
    );
  /** Answers as the reader does, until the estimate of it is complete. */
  const answer = async (page, name, value, field) => {
    await page.evaluate((wanted) => {
      globalThis.complete = new Promise((resolve) => {
        document.querySelector('credit-rate-simulator').addEventListener('crs-estimate', ({ detail }) => {
          if (detail.answers[wanted[0]] === wanted[1]) resolve();
        });
      });
    }, field);
    await page.getByRole('textbox', { name }).fill(value);
    await page.evaluate(() => globalThis.complete);
  };

  describe('consent', () => {
    for (const [path, switchOff] of [
      ['/', (element) => (element.datalayer = false)],
      ['/', (element) => (element.datalayer = null)],
      ['/', (element) => (element.datalayer = undefined)],
      ['/', (element) => element.setAttribute('datalayer', 'false')],
      ['/classic', (element) => (element.datalayer = false)],
      ['/false', () => undefined],
    ])
      it(`is not given by ${path}, ${switchOff}`, async () => {
        const { page, close, warnings } = await opened(path);
        await page.evaluate(`(${switchOff})(document.querySelector('credit-rate-simulator'))`);
        await answer(page, 'Clients actifs', '80', ['buyerCount', 80]);
        assert.equal(await page.evaluate(() => 'dataLayer' in globalThis), false);
        assert.match(await footer(page), /0 octet envoyé/);
        const said = '[credit-rate-simulator] bad-attribute: datalayer stays off; leave it out.';
        const asText = path === '/false' || String(switchOff).includes('setAttribute');
        assert.deepEqual(warnings, asText ? [said] : []);
        await close();
      });

    it('begins, ends and begins again as README’s recipe has it, and nothing of between is told', async () => {
      const { page, close, errors } = await opened('/consent');
      const consent = (agreed) => page.evaluate((yes) => globalThis.onConsent(yes), agreed);
      await answer(page, 'Clients actifs', '80', ['buyerCount', 80]);
      await page.getByRole('button', { name: 'Comprendre ce taux' }).press('Enter');
      assert.equal(await page.evaluate(() => 'dataLayer' in globalThis), false);
      assert.match(await footer(page), /0 octet envoyé/);

      await consent(true);
      await until(page, 'counting', () => globalThis.dataLayer?.length > 0);
      assert.deepEqual(await layer(page), ['crs_ready']);
      assert.match(await footer(page), /compte des événements anonymes/);
      await answer(page, 'Retard moyen', '40', ['daysPastDue', 40]);
      const first = ['crs_ready', 'crs_start', 'crs_step', 'crs_estimate'];
      assert.deepEqual(await layer(page), first);
      assert.equal(await page.evaluate(() => globalThis.dataLayer[2].step), 'daysPastDue');

      await consent(false);
      await answer(page, 'Délai de paiement accordé', '70', ['dso', 70]);
      await page.getByRole('button', { name: 'Réduire ce taux' }).press('Enter');
      assert.deepEqual(await layer(page), first);
      assert.match(await footer(page), /0 octet envoyé/);

      await consent(true);
      await page.getByRole('button', { name: 'En cas d’impayé' }).press('Enter');
      assert.deepEqual(await layer(page), [...first, 'crs_claim']);
      assert.deepEqual(errors, []);
      await close();
    });
  });

  describe('a lead', () => {
    /** Keeps leads, with what was open then, and where the page would be led; it stays. Runs in the page. */
    function keepLeads(cancels) {
      globalThis.leads = [];
      globalThis.left = [];
      const panels = () =>
        document.querySelector('credit-rate-simulator').shadowRoot.querySelectorAll('#contact').length;
      globalThis.addEventListener('crs-lead', (event) => {
        if (cancels) event.preventDefault();
        globalThis.leads.push({
          ...event.detail,
          estimate: event.detail.estimate.rate.likely,
          panels: panels(),
        });
      });
      globalThis.addEventListener('click', (event) => {
        const link = event.composedPath().find(({ href }) => href);
        if (link && !event.defaultPrevented) globalThis.left.push(link.href);
        event.preventDefault();
      });
      globalThis.panels = panels;
    }
    const press = (page) =>
      page.evaluate(() =>
        document.querySelector('credit-rate-simulator').shadowRoot.getElementById('contact-button').click(),
      );

    for (const script of ['', '/classic'])
      for (const [path, contact] of Object.entries(addresses))
        for (const cancels of [true, false])
          it(`by ${script}${path}, ${cancels ? 'taken over' : 'left to us'}`, async () => {
            const { page, close, errors } = await opened(script + path);
            await page.evaluate(keepLeads, cancels);
            // Nobody has come near it: neither the part nor the words of the case have been wanted before.
            await press(page);
            await until(page, 'the host told', () => globalThis.leads.length === 1);
            const byMail = path === '/mail';
            if (!cancels && byMail) await until(page, 'the message', () => globalThis.panels() === 1);
            if (!cancels && !byMail) await until(page, 'led on', () => globalThis.left.length === 1);
            // Now that all of it is there.
            await press(page);
            const { leads, left, open } = await page.evaluate(() => ({
              leads: globalThis.leads,
              left: globalThis.left,
              open: globalThis.panels(),
            }));
            assert.equal(leads.length, 2);
            for (const { channel, summary, estimate } of leads) {
              assert.equal(channel, contact.split(':')[0]);
              assert.match(
                summary.replace(/\s/g, ' '),
                /^Bonjour, .*Taux : .*Clients actifs : 120 \(exemple\)/,
              );
              assert.ok(estimate > 0.0001 && estimate < 0.1);
            }
            assert.equal(leads[0].panels, 0);
            assert.deepEqual(left, cancels || byMail ? [] : [contact, contact]);
            assert.equal(open, !cancels && byMail ? 1 : 0);
            assert.deepEqual(errors, []);
            await close();
          });

    it('is told with the result on screen where the words of the case cannot come', async () => {
      const { page, close } = await openPage(browser, 'about:blank');
      await page.route('**/*.views.js', (route) => route.abort());
      await page.goto(`${server.origin}/classic/tel`);
      await simulators(page);
      await page.evaluate(keepLeads, false);
      await press(page);
      await until(page, 'led on', () => globalThis.left.length === 1);
      const [{ summary }] = await page.evaluate(() => globalThis.leads);
      assert.match(summary.replace(/\s/g, ' '), /Votre taux d’assurance-crédit .*\d,\d\d.*%.*€ par an/);
      await close();
    });

    it('fills the hidden fields of README’s form', async () => {
      const { page, close, errors } = await opened('/callback');
      await page.getByRole('link', { name: 'Parler à Cabinet Exemple' }).click();
      await until(page, 'at the form', () => document.activeElement?.name === 'phone');
      await page.keyboard.type('0102030405');
      const [request] = await Promise.all([
        page.waitForRequest((one) => one.method() === 'POST'),
        page.getByRole('button', { name: 'Être rappelé' }).click(),
      ]);
      const sent = new globalThis.URLSearchParams(request.postData());
      assert.equal(sent.get('phone'), '0102030405');
      assert.match(sent.get('case').replace(/\s/g, ' '), /^Bonjour, .*Clients actifs : 120/);
      assert.ok(Number(sent.get('rate')) > 0.0001 && Number(sent.get('rate')) < 0.1);
      assert.equal(new URL(request.url()).pathname, '/contact');
      // No such page here, which is all that the console says.
      assert.ok(errors.every((text) => text.includes('404')));
      await close();
    });
  });

  describe('an estimate out of sight', () => {
    /** One for each step of the full price, which has a dozen or two, and one for the element to begin in. */
    const MOST = 40;

    for (const [path, script] of [
      ...['/far', '/none', '/skipped', '/clipped', '/closed'].map((one) => [one, holdIdleMoments]),
      ['/', { content: `(${hideTab})();(${holdIdleMoments})()` }],
    ])
      it(`is complete once answers are set: ${path}${path === '/' ? ' in a tab behind others' : ''}`, async () => {
        const { page, close, errors } = await openPage(browser, server.origin + path, { script });
        const count = await page.evaluate(async () => {
          await customElements.whenDefined('credit-rate-simulator');
          const element = document.querySelector('credit-rate-simulator');
          const estimates = [];
          element.addEventListener('crs-estimate', ({ detail }) => estimates.push(detail));
          element.answers = { insurableTurnover: 4_000_000, buyerCount: 33 };
          while (estimates.length === 0) {
            if (globalThis.isHeld()) globalThis.slice();
            await new Promise((resolve) => setTimeout(resolve));
          }
          globalThis.estimates = estimates;
          return globalThis.slices;
        });
        assert.ok(count > 0 && count <= MOST, `${count} slices`);
        const { estimates, answers, same } = await page.evaluate(() => {
          const element = document.querySelector('credit-rate-simulator');
          const { estimates } = globalThis;
          return { estimates, answers: element.answers, same: estimates.at(-1) === element.estimate };
        });
        assert.equal(estimates.length, 1);
        assert.ok(same);
        assert.equal(answers.buyerCount, 33);
        assert.deepEqual(estimates[0].answers, answers);
        const { low, likely, high } = estimates[0].rate;
        assert.ok(low < likely && likely < high);
        assert.deepEqual(errors, []);
        await close();
      });

    it('is not worked out for an example that nobody has touched', async () => {
      const { page, close } = await openPage(browser, `${server.origin}/far`);
      await simulators(page);
      const told = await page.evaluate(async () => {
        const told = [];
        const far = document.querySelector('credit-rate-simulator');
        globalThis.addEventListener('crs-estimate', ({ target }) =>
          told.push(target === far ? 'far' : 'asked'),
        );
        // The same work, asked for after the other could have been: whoever is done first has not waited.
        const asked = document.createElement('credit-rate-simulator');
        asked.hidden = true;
        document.body.append(asked);
        await asked.ready;
        asked.answers = { insurableTurnover: 3_000_000 };
        while (told.length === 0) await new Promise((resolve) => setTimeout(resolve));
        return told;
      });
      assert.deepEqual(told, ['asked']);
      await close();
    });
  });

  describe('answers', () => {
    it('say what somebody gave, and no more', async () => {
      const { page, close, warnings } = await opened('/bare');
      const set = (values) =>
        page.evaluate((given) => {
          const element = document.querySelector('credit-rate-simulator');
          // What is null here is undefined there, where it cannot be sent.
          if (given)
            element.answers = Object.fromEntries(
              Object.entries(given).map(([name, value]) => [name, value ?? undefined]),
            );
          return [{ ...element.answers }, JSON.stringify(Object.keys(element.answers))];
        }, values);
      assert.deepEqual(await set(), [{}, '[]']);
      const given = { sector: 'construction', dso: 60 };
      assert.deepEqual((await set({ ...given, buyerCount: null, lossBasis: null, levers: null }))[0], given);
      assert.equal((await set())[1], '["sector","dso"]');
      assert.deepEqual((await set({}))[0], {});
      await answer(page, 'Clients actifs', '80', ['buyerCount', 80]);
      assert.deepEqual((await set())[0], { buyerCount: 80 });
      const estimate = await page.evaluate(() => document.querySelector('credit-rate-simulator').estimate);
      assert.deepEqual(estimate.answers, { buyerCount: 80 });
      assert.deepEqual(warnings, []);
      await close();
    });
  });
});
