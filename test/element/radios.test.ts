import { expect } from '@open-wc/testing';
import { openView, root, simulator, unfoldAll } from './visit.js';
import { until } from './waits.js';

describe('radio buttons', () => {
  it('stand in forms that send nothing, so that Chromium lets go of them', async () => {
    const element = await simulator();
    await openView(element, /^En cas d’impayé$/);
    await unfoldAll(element);
    const radios = () => [...root(element).querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const names = () => new Set(radios().map(({ name }) => name));
    await until(
      () => names().has('exceptional') && names().has('claim-cause'),
      'radio buttons of helpers and views',
    );
    expect(
      radios()
        .filter(({ form }) => form?.method !== 'dialog')
        .map(({ name }) => name),
    ).to.deep.equal([]);
  });
});
