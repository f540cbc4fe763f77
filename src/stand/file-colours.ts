/** The custom properties that a stand's file can set, by their names in it. */
export const fileColours: Readonly<Record<string, string>> = {
  accent: '--crs-accent',
  surface: '--crs-surface',
  text: '--crs-text',
};
