import { paragraphsOf, type Settings } from '../settings.js';
import { inAttribute } from './escape.js';
import { hasKey } from './fallback.js';
import { element } from './markup.js';
import { filesOf, notesOnFiles, scriptLine } from './scripts.js';
import { FRAME, FRAME_HOST, FRAME_SCRIPT, type WriteSnippet } from './snippet.js';

const titles = {
  fr: 'Simulateur du taux d’une assurance-crédit',
  en: 'Trade credit insurance rate simulator',
  de: 'Prämiensatz-Simulator für die Warenkreditversicherung',
  es: 'Simulador de la tasa de un seguro de crédito',
  it: 'Simulatore del tasso di un’assicurazione dei crediti',
  nl: 'Simulator van het premiepercentage van een kredietverzekering',
};

/** Until the script of the host has heard how tall the page is. */
const HEIGHT = 1700;

/** The fragment that the page reads its settings from. */
export function frameFragment(settings: Settings): string {
  const legal = paragraphsOf(settings).join('\n');
  const pairs = { ...settings.attributes, ...settings.styles, ...(legal && { legal }) };
  return Object.entries(pairs)
    .map(([name, text]) => `${name}=${encodeURIComponent(text)}`)
    .join('&');
}

/** The page that holds the simulator alone, in a frame, for hosts that take nothing else. */
export const iframe: WriteSnippet = (settings, release) => {
  const { folder, attributes } = settings;
  const frame = element(
    'iframe',
    [
      `src="${inAttribute(`${folder}${FRAME}#${frameFragment(settings)}`)}"`,
      `title="${titles[hasKey(titles, attributes.lang) ? attributes.lang : 'fr']}"`,
      'width="100%"',
      `height="${HEIGHT}"`,
      'frameborder="0"',
      'loading="lazy"',
      'data-credit-rate-simulator',
    ],
    [],
  );
  return {
    files: [{ name: '', code: `${frame}\n${scriptLine(FRAME_HOST, settings, release)}` }],
    notes: ['frameHeight', 'frameLink', ...notesOnFiles(settings)],
    needs: [FRAME, FRAME_SCRIPT, FRAME_HOST, ...filesOf(settings)],
  };
};
