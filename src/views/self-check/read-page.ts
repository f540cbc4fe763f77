import { withAncestors } from '../../browser/ancestors.js';
import { warned } from '../../browser/warn.js';
import { isContact } from '../../screen/actions.js';
import type { Model } from '../../screen/model.js';
import { isOrias } from '../../screen/orias.js';
import { localeOf } from '../../text/locales.js';
import type { PageFacts } from './figures/findings.js';

const NAME = 'credit-rate-simulator';
/** What lies beside the script is not the script. */
const BESIDE = /\.(views|tariff|receivables|lang-[\w-]+)\.js$/;

/** Reads off the page, the model and the views what the check speaks of. */
export function readPage(host: HTMLElement, model: Model, failed: readonly string[]): PageFacts {
  const found = scriptsOf(document);
  const { identity, messages, tariffStatus, tariffAge, uses, views } = model;
  const shown = new Set(views.map(({ name }) => name));
  const declared = [...withAncestors(host)].map((one) => one.getAttribute('lang')).find(Boolean) ?? '';
  return {
    scripts: found.map(({ src }) => src),
    late: found.every(({ async, defer, type }) => async || defer || type === 'module'),
    reserved: isReserved(host),
    declared,
    spoken: new RegExp(`^${localeOf(declared)}\\b`, 'i').test(declared),
    failed,
    left: Object.entries(messages.headings).flatMap(([name, heading]) => (shown.has(name) ? [] : [heading])),
    tariff: tariffStatus.kind,
    age: tariffAge,
    counts: uses.counts,
    fetches: uses.fetches,
    identity: {
      broker: !!identity.broker,
      address: !!identity.address,
      supervisor: !!identity.supervisor,
      complaints: !!identity.complaints,
      mediator: !!identity.mediator,
      privacy: !!identity.privacy,
    },
    orias: identity.orias ? (isOrias(identity.orias) ? 'valid' : 'invalid') : 'absent',
    contact: identity.contact ? (isContact(identity.contact) ? 'valid' : 'invalid') : 'absent',
    // Without the name before it.
    warnings: warned().map((text) => text.slice(text.indexOf(' ') + 1)),
  };
}

function scriptsOf(page: Document): HTMLScriptElement[] {
  return [...page.scripts].filter(({ src }) => {
    const file = src.split(/[?#]/, 1)[0]!.split('/').at(-1)!;
    return file.startsWith(NAME) && !BESIDE.test(file);
  });
}

/** Whether a rule for what is not defined yet, or a height that the host has set, keeps the room. */
function isReserved(host: HTMLElement): boolean | undefined {
  if (/height/.test(host.getAttribute('style') ?? '')) return true;
  let unread = false;
  for (const sheet of document.styleSheets) {
    try {
      if (
        [...sheet.cssRules].some(({ cssText }) => /:not\(:defined\)/.test(cssText) && cssText.includes(NAME))
      )
        return true;
    } catch {
      unread = true; // of another origin
    }
  }
  return unread ? undefined : false;
}
