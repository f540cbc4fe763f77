/** The script of `stand.html`: a stand as the settings at the top of the file say. */
import { define } from '../element/define.js';
import { faultTexts } from '../stand/fault-texts.js';
import { readSettings } from '../stand/file-settings.js';
import { tellBroker } from '../stand/notices.js';
import { questionnaireTariff } from '../tariff/questionnaire.js';
import type { TariffPack } from '../tariff/pack.js';
import { packLangOf } from '../text/pack-language.js';

define();

const text = document.getElementById('settings')?.textContent ?? '{}';
const settings = readSettings(text, questionnaireTariff, (colour) => CSS.supports('color', colour));
const { lang, attributes, colours, tariff } = settings;
const problems = [...settings.problems];

document.documentElement.lang = lang;
const stand = document.createElement('credit-rate-simulator');
for (const [name, value] of Object.entries({ ...attributes, mode: 'stand' })) stand.setAttribute(name, value);
for (const [name, value] of Object.entries(colours)) stand.style.setProperty(name, value);
stand.addEventListener('crs-tariff', ({ detail }) => {
  if (detail.status !== 'refused') return;
  const first = detail.problems[0];
  problems.push(
    [faultTexts[packLangOf(lang)].tariff, first && `${first.path}: ${first.message}`]
      .filter(Boolean)
      .join(' '),
  );
  tellBroker(stand, problems);
});
if (tariff !== undefined) stand.tariff = tariff as TariffPack;
tellBroker(stand, problems);
// A page of its own: those who jump from one part of a page to the next find its main one.
const main = document.createElement('main');
main.append(stand);
document.body.append(main);
