import { html, type TemplateResult } from 'lit';
import { findings, type Finding, type PageFacts } from '../figures/findings.js';
import type { SelfCheckMessages } from '../text/fr.js';

/** What the check has found, the most pressing first. */
export function check(facts: PageFacts, version: string, text: SelfCheckMessages): TemplateResult {
  return html`<section class="check" aria-labelledby="check-heading">
    <h3 id="check-heading">${text.heading}</h3>
    <p class="note">${text.intro} ${text.version(version)}</p>
    <ul>
      ${findings(facts).map((found) => line(found, text))}
    </ul>
  </section>`;
}

const line = ({ grade, about, names = [] }: Finding, text: SelfCheckMessages): TemplateResult =>
  html`<li class=${grade}><strong>${text.grades[grade]}</strong> ${text.sentences[about](names)}</li>`;
