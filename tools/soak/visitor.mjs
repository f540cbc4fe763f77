/* global chanceOf, drained, NodeFilter, DataTransfer, File, history, location -- in the page */
/**
 * What a visitor does with a simulator, as `visit(seed, actions, files)` in the page: so many things at random, without a
 * pause, and now and then only once what went before has come to rest. The one who is there all the time, `resident`, is
 * handed from visitor to visitor; others come and go. Resolves with how often each thing was done. Runs in the page.
 */
export function visiting() {
  const TAG = 'credit-rate-simulator';
  const TYPED = [
    '2,5 M€',
    '800k',
    '120',
    '1.500',
    '35 %',
    '0,12',
    '60 jours',
    '-3',
    'environ 40',
    '',
    '1e9',
    '٣',
  ];
  const VALUES = ['rate', 'totalRange', 'premium', 'no such figure'];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  function element() {
    const made = document.createElement(TAG);
    made.id = `s${Math.random()}`;
    made.setAttribute('turnover', '2500000');
    return made;
  }

  /** What a visitor can use by now: what is folded away is found too, for it opens as well. */
  const all = (simulator, selector) => [...(simulator.shadowRoot?.querySelectorAll(selector) ?? [])];

  const tell = (target, type) => target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

  /** By name: what it does with a simulator, its dice and the files at hand. */
  const things = {
    async types(simulator, dice) {
      const field = dice.pick(all(simulator, 'input[type=text], input:not([type])'));
      if (!field) return;
      field.focus();
      const text = dice.pick(TYPED);
      for (let end = 0; end <= text.length; end += 1) {
        field.value = text.slice(0, end);
        tell(field, 'input');
      }
      if (dice.is(0.7)) tell(field, 'change');
      field.blur();
    },
    async drags(simulator, dice) {
      const slider = dice.pick(all(simulator, 'input[type=range]'));
      for (let step = 0; slider && step < 5; step += 1) {
        slider.value = slider.min + (slider.max - slider.min) * dice.next();
        tell(slider, 'input');
        await frame();
      }
      if (slider) tell(slider, 'change');
    },
    async chooses(simulator, dice) {
      const select = dice.pick(all(simulator, 'select'));
      if (!select) return;
      select.selectedIndex = dice.between(0, select.options.length - 1);
      tell(select, 'change');
    },
    async ticks(simulator, dice) {
      dice.pick(all(simulator, 'input[type=radio], input[type=checkbox]'))?.click();
    },
    async unfolds(simulator, dice) {
      dice.pick(all(simulator, 'summary'))?.click();
    },
    async switchesView(simulator, dice) {
      dice.pick(all(simulator, 'button[aria-expanded]'))?.click();
    },
    async presses(simulator, dice) {
      dice.pick(all(simulator, 'button:not([aria-expanded]):not([disabled])'))?.click();
    },
    async dropsBooks(simulator, dice, files) {
      const input = all(simulator, 'input[type=file]')[0];
      if (!input) {
        all(simulator, '#buyers-button[aria-expanded=false]')[0]?.click();
        return;
      }
      const { name, text } = dice.pick(files);
      const given = new DataTransfer();
      given.items.add(new File([text], name));
      input.files = given.files;
      tell(input, 'change');
    },
    async pastesBooks(simulator, dice, files) {
      const field = all(simulator, '#buyers textarea')[0];
      if (!field) return;
      field.value = dice.pick(files).text.slice(0, 4000);
      tell(field, 'input');
      all(simulator, '#buyers textarea ~ button, #buyers button.choice')[0]?.click();
    },
    async readsSentence(simulator, dice) {
      const sentence = document.createElement('p');
      sentence.className = 'sentence';
      const value = document.createElement('credit-rate-value');
      value.setAttribute('of', dice.pick(VALUES));
      if (dice.is(0.5)) value.setAttribute('for', simulator.id);
      sentence.append('Le taux : ', value, '.');
      document.body.append(sentence);
      const older = document.querySelectorAll('.sentence');
      if (older.length > 3) older[0].remove();
    },
    async changesLanguage(simulator, dice) {
      simulator.lang = dice.pick(['fr', 'en']);
    },
    async isGivenAnother(simulator, dice) {
      simulator.setAttribute('turnover', String(dice.between(1, 90) * 100_000));
      if (dice.is(0.2)) simulator.reset();
      if (dice.is(0.2)) simulator.toggleAttribute('compact');
      if (dice.is(0.2)) simulator.toggleAttribute('datalayer');
    },
    async isMoved(simulator, dice) {
      simulator.remove();
      if (dice.is(0.5)) await frame();
      document.body.prepend(simulator);
    },
    async isPrinted() {
      tell(globalThis, 'beforeprint');
      tell(globalThis, 'afterprint');
    },
    async waits(simulator) {
      await simulator.ready;
      await drained();
    },
  };
  /** What people do more often. */
  const often = 'types types unfolds switchesView dropsBooks waits'.split(' ');

  // The page's own; a dialogue would hold everything up, and what goes to another page ends the hour.
  globalThis.print = () => things.isPrinted();
  document.addEventListener('click', (event) => {
    if (event.composedPath().some(({ localName }) => localName === 'a')) event.preventDefault();
  });

  globalThis.resident = undefined;
  globalThis.visit = async (seed, { actions, files, only, how = 'any' }) => {
    const usual = [...Object.keys(things), ...often].filter((name) => !only || only.includes(name));
    const dice = chanceOf(seed);
    const done = {};
    globalThis.resident ??= element();
    const stays = how !== 'all' && dice.is(0.5);
    const simulator = stays ? globalThis.resident : element();
    document.body.append(simulator);
    await simulator.ready;
    const list = how === 'all' ? [...Object.keys(things), 'waits'] : [];
    if (how === 'all') {
      for (const button of all(simulator, 'button[aria-expanded=false]')) button.click();
      await things.waits(simulator);
    }
    while (list.length < actions) list.push(dice.pick(usual));
    for (const name of list) {
      await things[name](simulator, dice, files);
      done[name] = (done[name] ?? 0) + 1;
      if (dice.is(0.5)) await frame();
    }
    // Most go in the middle of something.
    if (dice.is(0.3)) await things.waits(simulator);
    if (!stays) simulator.remove();
    return done;
  };

  /** The page between two visitors: the resident alone in it, as the host gave it, come to rest. */
  globalThis.emptied = async () => {
    for (const found of document.querySelectorAll(`${TAG}, .sentence`)) found.remove();
    // The browser holds on to what had the focus last.
    const away = document.createElement('input');
    document.body.append(away);
    away.focus();
    away.remove();
    history.replaceState(null, '', location.pathname);
    const { resident } = globalThis;
    for (const name of ['compact', 'datalayer', 'lang']) resident.removeAttribute(name);
    resident.setAttribute('turnover', '2500000');
    resident.reset();
    document.body.append(resident);
    await things.waits(resident);
    for (const button of all(resident, 'button[aria-expanded=false]')) button.click();
    await things.waits(resident);
    for (const details of all(resident, 'details')) details.open = true;
    await things.waits(resident);
    for (const details of all(resident, 'details')) details.open = false;
    await things.waits(resident);
  };

  /** Nodes that the page shows, those in shadow roots too: what lives beyond them nobody needs. */
  globalThis.nodesShown = (root = document) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    let count = 0;
    for (let node = root; node; node = walker.nextNode()) {
      count += 1 + (node.shadowRoot ? globalThis.nodesShown(node.shadowRoot) : 0);
    }
    return count;
  };
}
