/** What a broker has chosen: the same for every host, whose snippets only write it in their own way. */
export interface Settings {
  /** Attributes by name, as their texts; of a presence, the empty text. Without those left to the component. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Custom properties by name. */
  readonly styles: Readonly<Record<string, string>>;
  /** Further legal notices, a paragraph for each line. */
  readonly legal: string;
  /** Address of the folder on the broker's site where the files lie, with a slash at its end. */
  readonly folder: string;
  /** A tool of the site renames or joins scripts: all of them stand on the page. */
  readonly joined: boolean;
}

/** The files of a version, and the hashes of its scripts by file, as in the attribute `integrity`. */
export interface Release {
  readonly version: string;
  /** Empty where nothing has been built. */
  readonly integrity: Readonly<Record<string, string>>;
}

const SURFACE = '--crs-surface';

/** The styles of the element: on a ground of its own, text keeps off the edges. */
export const stylesOf = ({ styles }: Settings): Readonly<Record<string, string>> =>
  styles[SURFACE] ? { ...styles, padding: '1em' } : styles;

/** The styles of a block around the element, which has the ground as far as its edges. */
export const blockStylesOf = (settings: Settings): Readonly<Record<string, string>> => {
  const { [SURFACE]: background } = settings.styles;
  return background ? { ...stylesOf(settings), background } : settings.styles;
};

export const paragraphsOf = ({ legal }: Settings): string[] =>
  legal
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
