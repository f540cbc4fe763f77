/** A place from 0 to 1 along the drawing. */
export const percent = (place: number): string => `${(place * 100).toFixed(2)}%`;
