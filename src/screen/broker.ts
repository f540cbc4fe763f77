import { html, type TemplateResult } from 'lit';
import { isContact } from './actions.js';
import type { Model } from './model.js';
import { isShut } from './shut.js';

/** A line on the broker: what it is called, and what the host has written. */
export type BrokerFact = readonly [label: string, value: string];

/**
 * Who stands behind the page, as far as the host says so: what a broker owes to whoever reads it before a contract
 * (French insurance code, L521-2 and R521-1), and where personal data are spoken of.
 */
export function brokerFacts({ identity, messages }: Pick<Model, 'identity' | 'messages'>): BrokerFact[] {
  const { broker, orias, address, supervisor, complaints, mediator, privacy } = identity;
  const words = messages.legal;
  const who = [broker, orias && words.orias(orias), address].filter(Boolean).join(', ');
  const facts: [string, string | null | undefined][] = [
    [words.broker, who],
    [words.supervisor, supervisor],
    [words.complaints, complaints],
    [words.mediator, mediator],
    [words.privacy, privacy],
  ];
  return facts.filter((fact): fact is [string, string] => !!fact[1]);
}

/** The broker on screen, in a closed compact form by name alone; an address is a link. */
export const brokerLines = (model: Model): TemplateResult[] =>
  brokerFacts(model)
    .slice(0, isShut(model) ? 1 : 5)
    .map(
      ([label, value]) =>
        html`<p>${label}${model.messages.colon}${isContact(value) ? link(value) : value}</p>`,
    );

const link = (address: string): TemplateResult =>
  html`<a href=${address} target="_blank" rel="noopener">${addressText(address)}</a>`;

/** An address as one reads it out, or types it from paper, without query and fragment; other words as they are. */
export const addressText = (address: string): string =>
  isContact(address) ? address.replace(/^(mailto:|tel:|https:\/\/)/i, '').split(/[?#]/, 1)[0]! : address;
