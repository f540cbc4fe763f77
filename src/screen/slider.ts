import { html, type TemplateResult } from 'lit';
import { given } from '../core/answers.js';
import { numberRules, type NumberField } from '../core/fields.js';
import { roundedToTwoDigits } from '../core/rounding.js';
import { formatFor } from '../text/format.js';
import type { Model } from './model.js';

/** Where a slider's positions lie. */
export interface Track {
  steps: number;
  valueAt: (position: number) => number;
  positionOf: (value: number) => number;
}

/** Even steps from 0. */
export function linearTrack(max: number, step: number): Track {
  return { steps: max / step, valueAt: (position) => position * step, positionOf: (value) => value / step };
}

/** Even ratios between two bounds; values of two significant digits. */
export function logTrack(min: number, max: number, steps: number): Track {
  const ratio = Math.log(max / min);
  return {
    steps,
    valueAt: (position) => roundedToTwoDigits(min * Math.exp((ratio * position) / steps)),
    positionOf: (value) => (steps * Math.log(value / min)) / ratio,
  };
}

/** A slider beside its field. A value beyond the track leaves the thumb at the end. */
export function slider(field: NumberField, track: Track, model: Model): TemplateResult {
  const { state, hypotheses, lang, messages, dispatch } = model;
  const value = given(state.answers, field) ?? hypotheses[field];
  const position = Math.round(Math.min(track.steps, Math.max(0, track.positionOf(value))));
  const slide = (event: Event) => {
    const at = (event.target as HTMLInputElement).valueAsNumber;
    dispatch({ type: 'pick', field, value: track.valueAt(at) });
  };
  return html`<input
    type="range"
    min="0"
    max=${track.steps}
    aria-label="${messages.fields[field as 'dso'].label}, ${messages.slider}"
    aria-valuetext=${formatFor(numberRules[field].kind, value, lang)}
    .value=${String(position)}
    @input=${slide}
  />`;
}
