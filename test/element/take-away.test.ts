import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import jsQR from 'jsqr';
import { html } from 'lit';
import { CreditRateSimulator, type CrsLeadEvent, type CrsShareEvent } from '../../src/entries/index.js';
import { LONGEST } from '../../src/views/take-away/draw/mailto.js';
import { asBefore, expectFit, paint, TONES, replaceStart, inChromium } from './for-all.js';
import {
  all,
  allByRole,
  button,
  byRole,
  field,
  fieldsIn,
  part,
  plain,
  said,
  sentence,
  view,
} from './by-role.js';
import {
  ARTICLE,
  description,
  estimated,
  openView,
  printed,
  root,
  simulator,
  type,
  unfold,
  warnings,
} from './visit.js';
import { painted, until } from './waits.js';

const BROKER = 'broker="Cabinet Exemple" orias="07 000 123"';
const CODE = 'Code QR du lien';
/** The panel that shares, once it is open. */
const panel = (element: Element) => part(element, 'share')!;
/** What it says that it has done. */
const done = (element: Element) => said(panel(element).querySelector('[role=status]'));
const link = (element: Element) => field(element, 'Lien vers ce cas');
/** The link to the broker. */
const contact = (element: Element) => part(element, 'contact') as HTMLAnchorElement | undefined;
const MESSAGE = 'Message';
const message = (element: Element) => field<HTMLTextAreaElement>(element, MESSAGE);
const hasMessage = (element: Element) => fieldsIn(element).includes(MESSAGE);
/** What opens the visitor's mail program. */
const mail = (element: Element) => byRole<HTMLAnchorElement>(element, 'link', 'Ouvrir dans ma messagerie');
/** What is wrong with a link that was followed; the status region itself comes after it. */
const notice = (element: Element) =>
  allByRole(element, 'status').find((region) => said(region).startsWith('Ce lien '));
const place = () => location.pathname + location.search;
const restore = () => history.replaceState(null, '', place());

/** What goes to the clipboard while something runs; `refused`: the page may not write to it. */
async function clipboard(run: () => Promise<void>, refused = false): Promise<string[]> {
  const copied: string[] = [];
  const writeText = (text: string) =>
    refused
      ? Promise.reject(new DOMException('no', 'NotAllowedError'))
      : Promise.resolve(void copied.push(text));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  return copied;
}

/** The sheet, once the visitor has asked for it and the host was told. */
async function asked(element: CreditRateSimulator): Promise<Element> {
  const told = oneEvent(element, 'crs-print');
  const sheet = await printed(element, () => button(element, /^(Imprimer|Print)$/).click());
  await told;
  return sheet;
}

async function sharing(attributes?: string): Promise<CreditRateSimulator> {
  const element = await simulator(attributes);
  button(element, /^(Partager|Share)$/).click();
  await until(() => part(element, 'share') !== undefined, 'the panel that shares');
  return element;
}

afterEach(async () => {
  restore();
  await asBefore();
});

describe('sharing', () => {
  it('opens in place, gives the link, and closes where it was opened', async () => {
    const element = await sharing();
    const opener = button(element, 'Partager');
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    expect(link(element).value).to.equal(await element.shareUrl());
    expect(link(element).readOnly).to.equal(true);
    button(element, 'Fermer').click();
    await element.updateComplete;
    expect(part(element, 'share')).to.equal(undefined);
    expect(root(element).activeElement).to.equal(opener);
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
  });

  it('leads into the panel, and Escape back to the button', async () => {
    const element = await simulator();
    const opener = button(element, 'Partager');
    opener.focus();
    opener.click();
    const heading = () => allByRole(element, 'heading', 'Partager ce cas')[0];
    await until(() => heading() !== undefined && root(element).activeElement === heading(), 'led there');
    const outside: string[] = [];
    const hear = ({ key }: KeyboardEvent) => outside.push(key);
    document.addEventListener('keydown', hear);
    await sendKeys({ press: 'Tab' });
    expect(root(element).activeElement).to.equal(link(element));
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', hear);
    await element.updateComplete;
    expect(part(element, 'share') === undefined).to.equal(true);
    expect(root(element).activeElement === opener).to.equal(true);
    // A dialog around it stays open.
    expect(outside).to.deep.equal(['Tab']);
  });

  it('leaves alone whoever has gone elsewhere meanwhile', async () => {
    const element = await simulator();
    button(element, 'Partager').click();
    field(element, 'Clients actifs').focus();
    await until(() => part(element, 'share') !== undefined, 'the panel that shares');
    await painted();
    expect(root(element).activeElement === field(element, 'Clients actifs')).to.equal(true);
  });

  it('writes a link to this page, which follows the answers', async () => {
    const element = await sharing();
    const page = location.href.split('#')[0];
    const url = await element.shareUrl();
    expect(url.startsWith(`${page}#crs=1.`)).to.equal(true);
    expect(url).to.match(/#crs=1\.\w+&tariff=market-2026\.2@2026\.2\.0&preset=\w+$/);
    await type(field(element, 'Clients actifs'), '80');
    await estimated(element);
    expect(link(element).value).to.match(/&buyers=80&preset=\w+$/);
  });

  it('points to the page that the host names, and tells it the whole case', async () => {
    const element = await simulator(`lang="fr" share-base="https://cabinet.example/taux?a=1#b" ${ARTICLE}`);
    const url = await element.shareUrl();
    expect(url).to.match(/^https:\/\/cabinet\.example\/taux\?a=1#crs=1\.\w+&tariff=/);
    expect(url).to.contain('&turnover=2500000&sector=wholesale&').and.to.contain('example=turnover,');
    const seen = await warnings(async () => {
      element.shareBase = 'javascript:alert(1)';
      expect(await element.shareUrl()).to.match(/^http/);
    });
    expect(seen.join()).to.contain('bad-attribute: share-base=');
  });

  it('copies the link, and the result in words, and says so', async () => {
    const element = await sharing(`lang="fr" ${BROKER} ${ARTICLE}`);
    const channels: string[] = [];
    element.addEventListener('crs-share', (event: CrsShareEvent) => channels.push(event.detail.channel));
    const copied = await clipboard(async () => {
      button(element, 'Copier le lien').click();
      await until(() => done(element) === 'Lien copié.', 'told that the link is copied');
      button(element, 'Copier le résultat').click();
      await until(() => done(element) === 'Résultat copié.', 'told that the result is copied');
    });
    expect(channels).to.deep.equal(['link', 'copy']);
    expect(copied[0]).to.equal(await element.shareUrl());
    const text = plain(copied[1]);
    for (const part of [
      /Taux : 0,\d\d % à 0,\d\d % du chiffre d’affaires assurable HT, probable 0,\d\d %/,
      /Prime : [\d ]+ à [\d ]+ € par an, probable [\d ]+ €/,
      /Tout compris, hors frais de contentieux : [\d ]+ à [\d ]+ € par an/,
      /Clients actifs : 120 \(exemple\)/,
      /Solidité de vos clients : selon leur taille \(hypothèse\)/,
      /Barème 2026\.2\.0 · valable jusqu’au 31 décembre 2027/,
      /Pour retrouver ce cas : http\S+#crs=1/,
      /Votre courtier : Cabinet Exemple, Orias 07 000 123/,
      /ni offre d’assurance, ni conseil/,
      /Estimation du \d{1,2} \p{L}+ \d{4}/u,
    ])
      expect(text).to.match(part);
    expect(text).to.contain(said(part(element, 'rate')).replace(/ à /, ' à '));
  });

  it('copies and prints a single cost where the least that a policy costs decides', async () => {
    const element = await sharing('lang="fr" turnover="60000"');
    const [copied] = await clipboard(async () => {
      button(element, 'Copier le résultat').click();
      await until(() => done(element) === 'Résultat copié.', 'told that the result is copied');
    });
    expect(plain(copied))
      .to.contain('Prime : 2 500 € par an, hors taxe d’assurance')
      .and.to.match(/Tout compris, hors frais de contentieux : [\d ]+ € par an Chiffre/);
    const sheet = await asked(element);
    expect(plain(sheet.shadowRoot!.textContent)).to.match(/ 2 500 € par an, hors taxe d’assurance/);
  });

  it('names what is on trial, in what is copied as in the message and on paper', async () => {
    for (const [lang, words] of [
      [
        'fr',
        'À l’essai, pris dans « Réduire ce taux » : délai de paiement de 35 jours, premier client ramené à 9 % des ventes, impayés de 0,40 % du chiffre d’affaires par an, impayés montrés sur 5 ans, quotité garantie de 90 %, franchise individuelle de 5 000 €, limite de décaissement de 20 fois le minimum de prime et délai de carence de 9 mois',
      ],
      [
        'en',
        'On trial, taken from “Lower this rate”: payment term of 35 days, largest customer down to 9% of sales, bad debts of 0.40% of turnover a year, bad debts shown over 5 years, insured percentage of 90%, each-and-every-loss deductible of €5,000, maximum liability of 20 times the minimum premium, and waiting period of 9 months',
      ],
    ] as const) {
      const element = await sharing(
        `lang="${lang}" ${BROKER} contact="mailto:a@b.example" ${ARTICLE} losses="0.5" insured="95"`,
      );
      element.answers = {
        ...element.answers,
        levers: {
          ...{ dso: -10, largestShare: -0.03, badDebts: 0.8, lossYears: 5, insuredPercentage: -0.05 },
          ...{ eachLossDeductible: 5000, maximumLiabilityMultiple: 20, waitingPeriodMonths: 9 },
        },
      };
      const trial = () => sentence(part(element, 'summary')!, /^(Avec|With) \d change/);
      await until(() => trial() !== '', 'told of the trial');
      const [copied] = await clipboard(async () => {
        button(element, /Copier le résultat|Copy the result/).click();
        await until(() => done(element) !== '', 'told that the result is copied');
      });
      expect(plain(copied)).to.contain(words);
      contact(element)!.click();
      await until(() => hasMessage(element), 'the message');
      expect(plain(message(element).value)).to.contain(words);
      expect(plain((await printed(element)).shadowRoot!.textContent)).to.contain(words);
      window.dispatchEvent(new Event('afterprint'));
      // What was asked for since is longer than what was tried: nothing is left of the trial.
      element.answers = { ...element.answers, waitingPeriodMonths: 12, levers: { waitingPeriodMonths: 9 } };
      await until(() => Object.keys(element.answers.levers ?? {}).length === 1, 'on trial');
      await until(() => !/essai|trial/.test(message(element).value), 'the trial gone from the message');
    }
  });

  it('selects the text where the page may not copy', async () => {
    const element = await sharing();
    const result = () => allByRole<HTMLTextAreaElement>(element, 'textbox', 'Le résultat, en texte')[0];
    await clipboard(async () => {
      button(element, 'Copier le résultat').click();
      await until(() => root(element).activeElement === result(), 'the result selected');
    }, true);
    const box = result()!;
    expect(box.selectionEnd - box.selectionStart).to.equal(box.value.length);
    expect(done(element)).to.contain('Ctrl+C');
  });

  for (const colours of Object.values(TONES)) {
    it(`draws a code that a reader decodes, on ${colours[0]}`, async () => {
      paint(colours);
      const element = await sharing(`lang="fr" id="café-1" ${ARTICLE} losses="0.4" quality="fragile"`);
      const shared = oneEvent<CrsShareEvent>(element, 'crs-share');
      button(element, CODE).click();
      const drawn = () => allByRole<SVGElement>(panel(element), 'img', CODE)[0];
      await until(() => drawn() !== undefined, 'the code drawn');
      expect((await shared).detail).to.deep.equal({ channel: 'qr' });
      const drawing = drawn()!;
      const painted = [drawing.querySelector('rect')!, drawing.querySelector('path')!].map(
        (shape) => getComputedStyle(shape).fill,
      );
      expect(painted).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
      expect(await decoded(drawing, painted as [string, string])).to.equal(await element.shareUrl());
      // A code of before would lead to another case.
      await type(field(element, 'Clients actifs'), '77');
      const code = () => decoded(drawn()!, painted as [string, string]);
      await until(async () => /buyers=77/.test((await code()) ?? ''), 'the code of the new case');
    });
  }
});

/** The drawing as a camera would see it, read by an independent decoder. */
async function decoded(drawing: SVGElement, [ground, ink]: [string, string]): Promise<string | undefined> {
  const copy = drawing.cloneNode(true) as SVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', '400');
  copy.setAttribute('height', '400');
  copy.querySelector('rect')!.setAttribute('fill', ground);
  copy.querySelector('path')!.setAttribute('fill', ink);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(400, 400);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 400, 400);
  context.drawImage(image, 0, 0, 400, 400);
  const { data } = context.getImageData(0, 0, 400, 400);
  return jsQR(data, 400, 400)?.data;
}

describe('a link that is followed', () => {
  const go = (fragment: string) => history.replaceState({ mine: 1 }, '', `${place()}#${fragment}`);

  it('restores the case as answers, and leaves the address bar', async () => {
    go('crs=1&tariff=market-2026.2@2026.2.0&buyers=80&quality=fragile&countries=FR:80,DE:15,LI:5');
    const element = await simulator();
    await until(() => element.answers.buyerCount === 80, 'restored');
    expect(location.hash).to.equal('');
    expect(history.state).to.deep.equal({ mine: 1 });
    expect(element.answers).to.deep.include({
      quality: 'fragile',
      insurableTurnover: 2_500_000,
      exportShare: 0.2,
    });
    expect(element.answers.countryMix).to.deep.include({ DE: 0.15 });
    expect(notice(element)).to.equal(undefined);
    await estimated(element);
    expect(said(part(element, 'progress'))).to.match(/^3 réponses/);
    expect(await element.shareUrl()).to.contain(
      '&buyers=80&quality=fragile&export=20&countries=FR:80,DE:15,LI:5',
    );
  });

  it('is for the simulator that it names', async () => {
    const parent = document.body.appendChild(document.createElement('div'));
    try {
      parent.innerHTML = `<credit-rate-simulator ${ARTICLE}></credit-rate-simulator><credit-rate-simulator id="autre" ${ARTICLE}></credit-rate-simulator>`;
      const [one, other] = [...parent.children] as CreditRateSimulator[];
      await Promise.all([one!.ready, other!.ready]);
      expect(await other!.shareUrl()).to.contain('&sim=autre&');
      expect(await one!.shareUrl()).to.contain('&sim=1&');
      location.hash = 'crs=1&sim=autre&buyers=81';
      await until(() => other!.answers.buyerCount === 81, 'restored');
      location.hash = 'crs=1&sim=gone&buyers=82';
      await until(() => one!.answers.buyerCount === 82, 'the first takes what is for nobody');
      expect(other!.answers.buyerCount).to.equal(81);
    } finally {
      parent.remove();
    }
  });

  it('says more of what the visitor wants than what the browser has kept', async () => {
    go('crs=1&tariff=market-2026.2@2026.2.0&buyers=80');
    const element = await simulator();
    await until(() => element.answers.buyerCount === 80, 'the link followed');
    element.formStateRestoreCallback('crs=1&tariff=market-2026.2@2026.2.0&buyers=66');
    // Links are made after what was asked for before them.
    for (const _ of [1, 2]) await element.shareUrl();
    expect(element.answers.buyerCount).to.equal(80);
  });

  it('tells both rates of a link made with the tariff before, which is taken up in full', async () => {
    go('crs=1&tariff=market-2026.1@2026.1.0&buyers=80&quality=average&export=80');
    const element = await simulator();
    await until(() => notice(element) !== undefined, 'told both rates');
    const text = said(notice(element));
    const [, then, now] = /donnait un taux probable de (0,\d+) %.*donne (0,\d+) %/.exec(text)!;
    expect(then, 'the figures differ').not.to.equal(now);
    expect(text).not.to.contain('repris en entier');
    const told = Number(now!.replace(',', '.'));
    await until(() => Math.abs(100 * element.estimate!.rate.likely - told) < 0.01, 'the rate told on screen');
    expect(element.answers.buyerCount).to.equal(80);
  });

  it('says what does not apply, politely, until it is read', async () => {
    go('crs=9&tariff=old@2024.1.0&buyers=80&term=9999&magic=<b>1</b>');
    const element = await simulator();
    await until(() => notice(element) !== undefined, 'told what does not apply');
    const text = said(notice(element));
    expect(text)
      .to.contain('autre version du simulateur')
      .and.to.contain('barème 2024.1.0 ; les chiffres sont ceux du barème 2026.2.0')
      .and.to.contain('laissée de côté : le délai de paiement.')
      .and.to.contain('Une indication n’existe pas ici');
    expect(text).not.to.contain('magic');
    expect(element.answers).to.deep.include({ buyerCount: 80, dso: 45 });
    button(element, 'J’ai compris').click();
    await element.updateComplete;
    expect(notice(element)).to.equal(undefined);
    expect(root(element).activeElement).to.equal(part(element, 'title'));
  });

  describe('and was damaged on its way', () => {
    /** The fragment of a link to 80 customers on an article like this one. */
    async function sent(): Promise<string> {
      const element = await simulator();
      await type(field(element, 'Clients actifs'), '80');
      await estimated(element);
      const [, fragment] = (await element.shareUrl()).split('#');
      element.remove();
      return fragment!;
    }

    for (const [lang, told] of [
      [
        'fr',
        /^Ce lien n’a pas pu être repris en entier\. ?Il est arrivé incomplet ou altéré : ce qui a pu en être lu est affiché.*à nouveau\. J’ai/,
      ],
      [
        'en',
        /^This link could not be taken up in full\. ?It arrived incomplete or altered: what could be read of it is shown.*again\. Under/,
      ],
    ] as const) {
      it(`tells it, with what could be read: ${lang}`, async () => {
        const whole = await sent();
        for (const [arrived, buyers] of [
          [whole.slice(0, whole.indexOf('=80') + 2), 8],
          [whole.replace('=80', '=90'), 90],
          ['crs=1', 120],
          [`section&${whole.replaceAll('&', '&amp;').slice(0, -2)}&utm_source=lettre`, 80],
        ] as const) {
          go(arrived);
          const element = await simulator(`lang="${lang}" ${ARTICLE}`);
          const status = () =>
            allByRole(element, 'status')
              .map(said)
              .find((text) => told.test(text));
          await until(() => status() !== undefined, `told that ${arrived} is damaged`);
          expect(status(), 'what may be the damage is not told').not.to.match(
            /barème|tariff|exemple|example/,
          );
          expect(element.answers.buyerCount).to.equal(buyers);
          button(element, /^(J’ai compris|Understood)$/).click();
          await element.updateComplete;
          expect(status()).to.equal(undefined);
          element.remove();
        }
      });
    }

    it('names the answers that cannot be read', async () => {
      go((await sent()).replace('=80', '=8O'));
      const element = await simulator();
      await until(() => notice(element) !== undefined, 'told');
      expect(said(notice(element)))
        .to.contain('Il est arrivé incomplet ou altéré')
        .and.to.contain('laissée de côté : le nombre de clients.');
    });

    it('says nothing where it arrived whole, was written by hand, or what was done to it is undone', async () => {
      const whole = await sent();
      for (const [arrived, left] of [
        [whole, ''],
        ['crs=1&buyers=80', ''],
        [whole.replaceAll('&', '&amp;'), ''],
        [encodeURIComponent(whole), ''],
        [encodeURIComponent(encodeURIComponent(whole)), ''],
        [`${whole}).`, ''],
        [`${whole}”`, ''],
        [`section#${whole}`, '#section'],
        [`section&${whole}`, '#section'],
        [`${whole}&utm_source=lettre&fbclid=IwAR0x`, ''],
        [`utm_source=lettre&${whole}`, '#utm_source=lettre'],
      ] as const) {
        go(arrived);
        const element = await simulator();
        await until(() => element.answers.buyerCount === 80, `${arrived} followed`);
        // Links are made after what was asked for before them.
        for (const _ of [1, 2]) await element.shareUrl();
        expect(notice(element) === undefined, arrived).to.equal(true);
        expect(location.hash).to.equal(left);
        element.remove();
      }
    });
  });

  it('leaves other fragments to the page', async () => {
    go('chapitre-2');
    const element = await simulator();
    // What reads links is there, and has had its turn.
    await element.shareUrl();
    expect(location.hash).to.equal('#chapitre-2');
    expect(sentence(element, /^Exemple$/)).to.equal('Exemple');
  });
});

/** What the host is told when the contact is pressed, and where the page is led then, which stays where it is. */
function leads(element: CreditRateSimulator, told: (event: Event) => void = () => undefined) {
  const [details, left]: [CrsLeadEvent['detail'][], string[]] = [[], []];
  element.addEventListener('crs-lead', (event) => {
    details.push(event.detail);
    told(event);
  });
  element.addEventListener('click', (event) => {
    const address = contact(element)!.getAttribute('href');
    if (!event.defaultPrevented) left.push(`${address}${event.ctrlKey ? ' with ctrl' : ''}`);
    event.preventDefault();
  });
  return { details, left };
}

describe('the way to the broker', () => {
  it('is shown where there is one, under the name the host gives', async () => {
    expect(contact(await simulator())).to.equal(undefined);
    const element = await simulator(`lang="fr" ${BROKER} contact="https://cabinet.example/rdv" ${ARTICLE}`);
    expect(said(contact(element))).to.equal('Parler à Cabinet Exemple');
    expect(contact(element)!.href).to.equal('https://cabinet.example/rdv');
    element.contactLabel = 'Prendre rendez-vous';
    await element.updateComplete;
    expect(said(contact(element))).to.equal('Prendre rendez-vous');
  });

  it('is refused with a coded warning where it leads nowhere good; one without a broker is shown, and told', async () => {
    const seen = await warnings(async (words) => {
      const bad = await simulator(`lang="fr" ${BROKER} contact="javascript:alert(1)"`);
      expect(contact(bad)).to.equal(undefined);
      const nobody = await simulator('lang="fr" contact="tel:+33102030405" broker="X" orias="123"');
      expect(contact(nobody)).not.to.equal(undefined);
      await until(() => words.length > 1, 'told');
    });
    expect(seen.map((text) => text.split(' ')[1])).to.deep.equal(['bad-contact:', 'no-broker:']);
  });

  for (const address of ['https://cabinet.example/rdv', 'tel:+33102030405', 'mailto:a@b.example']) {
    it(`by ${address} tells the host first, once, with the case in words; taken over, nothing opens`, async () => {
      const element = await simulator(`lang="fr" ${BROKER} contact="${address}" ${ARTICLE}`);
      const { details, left } = leads(element, (event) => event.preventDefault());
      // Whoever is faster than what makes the words, twice at that.
      contact(element)!.click();
      contact(element)!.click();
      await until(() => details.length > 0, 'the host told');
      contact(element)!.click();
      expect(details).to.have.length(2);
      for (const { channel, summary, estimate } of details) {
        expect(channel).to.equal(address.split(':')[0]);
        expect(plain(summary)).to.match(/^Bonjour, .*Taux : .*Clients actifs : 120 \(exemple\)/);
        expect(estimate).to.equal(element.estimate);
      }
      await element.updateComplete;
      expect(hasMessage(element)).to.equal(false);
      expect(left).to.deep.equal([]);
    });
  }

  for (const address of [
    'https://x.fr/page?x=1#form',
    'https://x.fr/?a=1?b=2',
    'https://x.fr/#rdv',
    'tel:+33102030405',
    'tel:+33-1-02;ext=5',
  ]) {
    it(`by ${address} leads there as the host wrote it, pressed early or late, with the keys held`, async () => {
      const element = await simulator(`lang="fr" ${BROKER} contact="${address}" ${ARTICLE}`);
      expect(contact(element)!.getAttribute('href')).to.equal(address);
      const { details, left } = leads(element);
      const press = () =>
        contact(element)!.dispatchEvent(
          new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
        );
      press();
      await until(() => left.length > 0, 'led on');
      press();
      expect(left).to.deep.equal([`${address} with ctrl`, `${address} with ctrl`]);
      expect(details).to.have.length(2);
    });
  }

  it('by mail begins with what the host has put into the address, there to be changed', async () => {
    const element = await simulator(
      `lang="fr" ${BROKER} contact="mailto:a@b.example?%73ubject=Dossier#12&Body=R%C3%A9f.%2012" ${ARTICLE}`,
    );
    await element.shareUrl();
    contact(element)!.click();
    await until(() => hasMessage(element), 'the message');
    expect(plain(message(element).value)).to.match(/^Réf\. 12 Bonjour, .*Taux : .*#crs=1\S+$/);
    expect(mail(element).getAttribute('href')).to.match(
      /^mailto:a@b\.example\?%73ubject=Dossier%2312&body=R%C3%A9f\.%2012%0D%0A%0D%0ABonjour/,
    );
  });

  it('by mail, shows the message first; it is the visitor’s to change', async () => {
    const element = await simulator(
      `lang="fr" ${BROKER} contact="mailto:a@b.example?cc=c@d.example" ${ARTICLE}`,
    );
    await element.shareUrl();
    const open: boolean[] = [];
    const { details } = leads(element, () => open.push(hasMessage(element)));
    contact(element)!.click();
    await until(() => hasMessage(element), 'the message');
    expect(open).to.deep.equal([false]);
    const box = message(element);
    expect(details[0]!.summary).to.equal(box.value);
    expect(plain(box.value)).to.match(
      /^Bonjour, .*Taux : .*Clients actifs : 120 \(exemple\).*Pour retrouver ce cas : http\S+#crs=1\S+$/,
    );
    const address = () => mail(element).getAttribute('href')!;
    expect(address()).to.match(/^mailto:a@b\.example\?cc=c@d\.example&subject=Assurance-cr%C3%A9dit/);
    expect(address().length).to.be.at.most(LONGEST);
    box.value = 'Rappelez-moi, merci & à bientôt ?';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(new URL(address()).searchParams.get('body')).to.equal('Rappelez-moi, merci & à bientôt ?');
  });

  it('by mail, leads to the message, and back once it is closed', async () => {
    const element = await simulator(`lang="fr" ${BROKER} contact="mailto:a@b.example" ${ARTICLE}`);
    await element.shareUrl();
    const link = contact(element)!;
    const focused = () => root(element).activeElement;
    for (const time of ['once', 'again']) {
      link.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => said(focused()) === 'Écrire à Cabinet Exemple', `at the message, ${time}`);
    }
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(hasMessage(element)).to.equal(false);
    expect(focused()).to.equal(link);
    await sendKeys({ press: 'Enter' });
    await until(() => hasMessage(element), 'the message again');
    button(element, 'Fermer').click();
    await element.updateComplete;
    expect(hasMessage(element)).to.equal(false);
    expect(focused()).to.equal(link);
    // Whoever has gone on meanwhile is left alone.
    link.click();
    field(element, 'Retard moyen').focus();
    await until(() => hasMessage(element), 'the message');
    await painted();
    expect(focused()).to.equal(field(element, 'Retard moyen'));
  });

  it('by mail, keeps the message within what mail programs take, and tells where it is not', async () => {
    const element = await simulator(
      `lang="fr" ${BROKER} contact="mailto:a@b.example" ${ARTICLE} quality="fragile" export="30" losses="0.45" insured="85" deductible="12345"`,
    );
    await element.shareUrl();
    contact(element)!.click();
    await until(() => hasMessage(element), 'the message');
    const box = message(element);
    const href = () => mail(element).getAttribute('href')!;
    expect(href().length).to.be.within(LONGEST - 300, LONGEST);
    // The most telling first, none left out between two others, and where the rest is.
    const told = plain(box.value.split('\n\n')[3]).matchAll(/([^:)]+) : [^:]+ \(exemple\)/g);
    expect([...told].map(([, label]) => label!.trim())).to.deep.equal([
      'Chiffre d’affaires HT à assurer',
      'Secteur de vos clients',
      'Impayés des trois dernières années',
      'Export',
      'Clients actifs',
      'Part du premier client',
      'Solidité de vos clients',
      'Délai de paiement accordé',
      'Part des trois premiers',
    ]);
    expect(plain(box.value)).to.match(/Mes autres réponses sont derrière ce lien : http\S+#crs=1\S+$/);
    expect(box.getAttribute('aria-invalid')).to.equal('false');
    box.value += ' é'.repeat(200);
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(box.getAttribute('aria-invalid')).to.equal('true');
    expect(description(box)).to.match(/Trop long .* de [\d ]+ signes/);
  });
});

describe('in a form', () => {
  async function inForm(attributes = `lang="fr" name="devis" ${ARTICLE}`) {
    const element = await simulator(attributes);
    const form = document.createElement('form');
    element.replaceWith(form);
    form.append(element);
    return { element, form };
  }
  const submitted = (form: HTMLFormElement) => new FormData(form).get('devis') as string | null;

  it('submits the estimate as JSON under its name', async () => {
    const { element, form } = await inForm();
    await until(() => submitted(form) !== null, 'a value');
    await type(field(element, 'Clients actifs'), '80');
    await estimated(element);
    const value = JSON.parse(submitted(form)!);
    const { rate, premium, total, answers, tariff } = element.estimate!;
    expect(value).to.deep.equal(JSON.parse(JSON.stringify({ rate, premium, total, answers, tariff })));
    expect(value.answers.buyerCount).to.equal(80);
  });

  it('has the browser keep the visitor’s case, never the host’s example', async () => {
    type SetFormValue = (this: ElementInternals, value: string, state: string) => void;
    const usual = Reflect.get<ElementInternals, 'setFormValue'>(ElementInternals.prototype, 'setFormValue');
    const kept: unknown[] = [];
    const noted: SetFormValue = function (value, state) {
      kept.push(state);
      usual.call(this, value, state);
    };
    Reflect.set(ElementInternals.prototype, 'setFormValue', noted);
    try {
      const { element } = await inForm();
      await until(() => kept.length > 0, 'a value');
      await estimated(element);
      expect([...new Set(kept)]).to.deep.equal(['']);
      await type(field(element, 'Clients actifs'), '80');
      await estimated(element);
      expect(kept.at(-1)).to.match(/^crs=1\.\w+&.*buyers=80/);
    } finally {
      Reflect.set(ElementInternals.prototype, 'setFormValue', usual);
    }
  });

  it('without a name submits nothing', async () => {
    const { element, form } = await inForm(`lang="fr" ${ARTICLE}`);
    await estimated(element);
    await element.shareUrl();
    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });

  it('goes back to the example with the form, and is out of reach where the form is', async () => {
    const { element, form } = await inForm();
    await type(field(element, 'Clients actifs'), '80');
    form.reset();
    expect(element.answers.buyerCount).to.equal(120);
    const set = document.createElement('fieldset');
    form.append(set);
    set.append(element);
    set.disabled = true;
    expect(element.inert).to.equal(true);
    expect(submitted(form)).to.equal(null);
    set.disabled = false;
    expect(element.inert).to.equal(false);
  });

  it('takes up what the browser has kept', async () => {
    const { element } = await inForm();
    element.formStateRestoreCallback('crs=1&tariff=market-2026.2@2026.2.0&buyers=66');
    await until(() => element.answers.buyerCount === 66, 'restored');
    element.formStateRestoreCallback(new FormData());
    element.formStateRestoreCallback(null);
    // Links are made after what was asked for before them.
    for (const _ of [1, 2]) await element.shareUrl();
    expect(element.answers.buyerCount).to.equal(66);
  });
});

describe('the data layer', () => {
  afterEach(() => Reflect.deleteProperty(window, 'dataLayer'));
  const events = () => ((window as { dataLayer?: unknown[] }).dataLayer ?? []) as { event: string }[];
  const named = (name: string) => events().filter(({ event }) => event === name);

  it('stays silent without the attribute', async () => {
    const element = await sharing();
    await type(field(element, 'Clients actifs'), '80');
    await estimated(element);
    expect('dataLayer' in window).to.equal(false);
  });

  it('gets bands where the host asks for them, never an amount', async () => {
    const element = await simulator(`lang="fr" datalayer ${ARTICLE}`);
    await until(() => named('crs_ready').length === 1, 'ready');
    for (const count of ['80', '81']) {
      await type(field(element, 'Clients actifs'), count);
      await estimated(element);
    }
    button(element, 'Comprendre ce taux').click();
    expect(events()).to.deep.equal([
      { event: 'crs_ready', version: CreditRateSimulator.version, tariff: 'market-2026.2@2026.2.0' },
      { event: 'crs_start', preset: 'host' },
      { event: 'crs_step', step: 'buyerCount', answered: 1 },
      {
        event: 'crs_estimate',
        sector: 'wholesale',
        turnover_band: '2M-5M',
        rate_band: '0.3%-0.5%',
        completeness: '0-25%',
      },
      { event: 'crs_explain', factor: 'all' },
    ]);
    element.removeAttribute('datalayer');
    await type(field(element, 'Retard moyen'), '40');
    await estimated(element);
    expect(events()).to.have.length(5);
  });

  it('is off for whatever does not clearly say on', async () => {
    const seen = await warnings(async () => {
      const off = [false, null, undefined, 0, NaN, 'false', 'FALSE', 'null', 'undefined', [], 1n];
      for (const [place, value] of off.entries()) {
        const element = await simulator();
        Object.assign(element, { datalayer: value });
        expect(element.datalayer, `value ${place}`).to.equal(false);
        await type(field(element, 'Clients actifs'), '80');
        await estimated(element);
        expect('dataLayer' in window, `value ${place}`).to.equal(false);
      }
      expect((await simulator('datalayer="false"')).datalayer).to.equal(false);
    });
    expect(seen).to.deep.equal(['[credit-rate-simulator] bad-attribute: datalayer stays off; leave it out.']);
    const on = ['datalayer', 'datalayer="datalayer"', 'datalayer="true"'];
    for (const attributes of on) expect((await simulator(attributes)).datalayer, attributes).to.equal(true);
    await until(() => named('crs_ready').length === on.length, 'all of them counting');
  });

  it('gets what happens between two words of the host, and nothing of before or after', async () => {
    const element = await simulator();
    const change = async (name: string, text: string) => {
      await type(field(element, name), text);
      await estimated(element);
    };
    const told = () =>
      events()
        .splice(0)
        .map(({ event, ...rest }) => ('step' in rest ? `${event} ${String(rest.step)}` : event));
    await change('Clients actifs', '80');
    element.datalayer = true;
    await until(() => events().length > 0, 'counting');
    expect(told()).to.deep.equal(['crs_ready']);
    button(element, 'Comprendre ce taux').click();
    await change('Retard moyen', '40');
    expect(told()).to.deep.equal(['crs_explain', 'crs_start', 'crs_step daysPastDue', 'crs_estimate']);
    element.datalayer = false;
    await change('Délai de paiement accordé', '70');
    expect(told()).to.deep.equal([]);
    element.setAttribute('datalayer', '');
    await change('Part des trois premiers', '35');
    expect(told().filter((event) => event !== 'crs_estimate')).to.deep.equal(['crs_step topThree']);
    element.removeAttribute('datalayer');
    button(element, 'Comprendre ce taux').click();
    button(element, 'Comprendre ce taux').click();
    expect(told()).to.deep.equal([]);
  });
});

describe('printing', () => {
  it('puts a sheet beside the body, unseen on screen, and takes it away', async () => {
    const element = await simulator(`lang="fr" ${BROKER} ${ARTICLE}`);
    const [children, sheets] = [document.documentElement.children.length, document.adoptedStyleSheets.length];
    const height = document.documentElement.scrollHeight;
    const sheet = await asked(element);
    expect(sheet.parentElement).to.equal(document.documentElement);
    expect(getComputedStyle(sheet).display).to.equal('none');
    expect(document.documentElement.scrollHeight).to.equal(height);
    const text = plain(sheet.shadowRoot!.textContent);
    for (const part of [
      'Le cas',
      'La facture d’une année',
      'Pourquoi ce taux',
      'Cabinet Exemple, Orias 07 000 123',
      'Barème 2026.2.0',
      '#crs=1',
      'ni offre d’assurance, ni conseil',
    ])
      expect(text).to.contain(part);
    expect(all(sheet, 'svg[role=img]').map((drawing) => drawing.ariaLabel)).to.include(CODE);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.documentElement.children.length).to.equal(children);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('adds the claim and the comparison on a second page, once they are open', async () => {
    const draw = () => html`<p>Le sinistre, daté.</p>`;
    const restore = replaceStart('claim', () =>
      Promise.resolve(() => Promise.resolve({ draw, paper: draw })),
    );
    try {
      const element = await simulator(`lang="fr" views="claim explain" ${ARTICLE}`);
      const further = (sheet: Element) => all(sheet, 'main').slice(1).map(said);
      expect(further(await asked(element))).to.deep.equal([]);
      for (const heading of ['En cas d’impayé', 'Comprendre ce taux']) await openView(element, heading);
      await until(() => said(view(element, 'En cas d’impayé')).startsWith('Le sinistre'), 'the claim');
      expect(further(await asked(element)).map((text) => text.slice(-18))).to.deep.equal([
        'Le sinistre, daté.',
      ]);
      window.dispatchEvent(new Event('afterprint'));
    } finally {
      restore();
    }
  });

  it('where it is refused, is over with the visitor’s next move; twice leaves one sheet', async () => {
    const element = await simulator();
    const children = document.documentElement.children.length;
    await asked(element);
    await asked(element);
    expect(document.documentElement.children.length).to.equal(children + 1);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(document.documentElement.children.length).to.equal(children);
  });
});

describe('the panels, whoever reads them', () => {
  for (const lang of ['fr', 'en']) {
    it(`pass axe and fit 320 pixels in ${lang}`, async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await sharing(`lang="${lang}" ${BROKER} contact="mailto:a@b.example" ${ARTICLE}`);
      await unfold(panel(element), /QR/);
      await until(() => allByRole(panel(element), 'img').length > 0, 'the code drawn');
      expectFit(element, all(panel(element), '*'));
      if (inChromium) await expect(element).to.be.accessible();
      contact(element)!.click();
      await until(() => hasMessage(element), 'the message');
      expectFit(element, all(byRole(element, 'region', /^(Écrire à|Write to) Cabinet Exemple/), '*'));
      if (inChromium) await expect(element).to.be.accessible();
    });
  }
});
