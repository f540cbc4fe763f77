/** The page that holds the simulator alone, for hosts that take nothing but a frame; the classic script is before it. */
import { settingsIn, withSettingsKept, type FrameSettings } from '../iframe/settings.js';
import { tellHeight } from '../iframe/tell-height.js';

const TAG = 'credit-rate-simulator';
const titles: Readonly<Record<string, string>> = {
  en: 'Trade credit insurance rate simulator',
  de: 'Prämiensatz-Simulator für die Warenkreditversicherung',
  es: 'Simulador de la tasa de un seguro de crédito',
  it: 'Simulatore del tasso di un’assicurazione dei crediti',
  nl: 'Simulator van het premiepercentage van een kredietverzekering',
};

const { currentScript } = document;
void start(currentScript as HTMLScriptElement);

async function start({ src }: HTMLScriptElement): Promise<void> {
  const defined = customElements.get(TAG) as { readonly observedAttributes: readonly string[] } | undefined;
  const settings = settingsIn(location, [...(defined?.observedAttributes ?? []), 'lang']);
  keepSettings();
  // The checks of a tariff are a script of their own; without it, the element says so.
  if (settings.attributes.some(([name]) => name === 'tariff-src')) {
    await loaded(new URL(`${TAG}.tariff.js`, src).href);
  }
  show(settings);
  tellHeight(document.body);
}

function show({ attributes, styles, legal }: FrameSettings): void {
  const root = document.documentElement;
  const { lang } = Object.fromEntries(attributes);
  if (lang) root.lang = lang;
  document.title = titles[root.lang] ?? document.title;
  // On the page itself, which takes its ground and letters from them.
  for (const [name, value] of styles) root.style.setProperty(name, value);
  const simulator = document.createElement(TAG);
  for (const [name, value] of attributes) simulator.setAttribute(name, value);
  for (const line of legal) {
    const paragraph = document.createElement('p');
    paragraph.slot = 'legal';
    paragraph.textContent = line;
    simulator.append(paragraph);
  }
  document.querySelector('main')?.replaceChildren(simulator);
}

/** What the visitor shares is a link to this page, whose fragment is then theirs. */
function keepSettings(): void {
  try {
    const kept = withSettingsKept(location);
    if (kept) history.replaceState(history.state, '', kept);
  } catch {
    // A page without an origin of its own keeps its address; a link to it then has the case alone.
  }
}

function loaded(src: string): Promise<unknown> {
  const script = document.createElement('script');
  return new Promise((resolve) => {
    script.onload = script.onerror = resolve;
    script.src = src;
    document.head.append(script);
  });
}
