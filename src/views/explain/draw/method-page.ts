import { html, type TemplateResult } from 'lit';
import {
  badge,
  coefficientList,
  type Coefficient,
  type CoefficientModel,
  type Evidence,
} from '../../../coefficients/coefficient.js';
import { levelText } from '../../../text/points.js';

/** What the method page shows. */
export interface MethodModel extends CoefficientModel {
  readonly coefficients: readonly Coefficient[];
}

const KINDS: readonly Evidence[] = ['published', 'calibrated', 'assumption'];

/** How the model was set on what is published, what it does not know, and every coefficient with its source. */
export function methodPage(model: MethodModel): TemplateResult {
  const { text, coefficients, profiles, lang } = model;
  const number = (kind: Evidence) => coefficients.filter(({ evidence }) => evidence === kind).length;
  const [published = 0, calibrated = 0, assumed = 0] = KINDS.map(number);
  const level = (name: 'X' | 'Y' | 'Z') => levelText(profiles[name], lang);
  const groups = groupsOf(coefficients);
  return html`<p>${text.anchors} ${text.rates(level('X'), level('Y'), level('Z'))}</p>
    <h5>${text.limitsHeading}</h5>
    <ul class="limits">
      ${text.limits.map((limit) => html`<li>${limit}</li>`)}
    </ul>
    <p>
      ${text.count(coefficients.length, published, calibrated, assumed)}
      ${text.assumedGroups(groups.length, groups.length - foundedGroups(coefficients))}
    </p>
    <ul class="kinds note">
      ${KINDS.map((kind) => html`<li>${badge(kind, text)} ${text.explained[kind]}</li>`)}
    </ul>
    ${groups.map((group) => section(group, model))}`;
}

const groupOf = ({ path }: Coefficient): string => path.split('.')[0] ?? '';

const groupsOf = (coefficients: readonly Coefficient[]): string[] => [...new Set(coefficients.map(groupOf))];

/** Groups with a figure at least that is published or calibrated. */
const foundedGroups = (coefficients: readonly Coefficient[]): number =>
  groupsOf(coefficients.filter(({ evidence }) => evidence !== 'assumption')).length;

function section(group: string, model: MethodModel): TemplateResult {
  const names: Record<string, string> = model.text.groups;
  const members = model.coefficients.filter((coefficient) => groupOf(coefficient) === group);
  return html`<h5>${names[group] ?? group}</h5>
    ${coefficientList(members, model)}`;
}
