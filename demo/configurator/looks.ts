/** Looks to begin from: custom properties whose colours read on each other. The simulator's own is that of the page. */
export const looks = {
  ink: {
    '--crs-accent': '#1f4e79',
    '--crs-surface': '#ffffff',
    '--crs-text': '#1b1f24',
    '--crs-radius': '0.25em',
    '--crs-font': "Georgia, 'Times New Roman', serif",
  },
  fir: {
    '--crs-accent': '#0f5c4a',
    '--crs-surface': '#f6f9f5',
    '--crs-text': '#1d2622',
    '--crs-radius': '0.5em',
    '--crs-font': 'system-ui, sans-serif',
  },
  brick: {
    '--crs-accent': '#8a3324',
    '--crs-surface': '#fbf7f2',
    '--crs-text': '#2a2320',
    '--crs-radius': '0',
    '--crs-font': "Georgia, 'Times New Roman', serif",
  },
  night: {
    '--crs-accent': '#8ec5f0',
    '--crs-surface': '#14181d',
    '--crs-text': '#e6e9ee',
    '--crs-radius': '0.75em',
    '--crs-font': 'system-ui, sans-serif',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Look = keyof typeof looks;

/** The pages that a preview is laid on, for colours that are left to the page. */
export const grounds = {
  light: { text: '#1c1e21', surface: '#ffffff' },
  dark: { text: '#e4e6e9', surface: '#15171a' },
} as const;

export type Ground = keyof typeof grounds;
