/** Freezes plain data with all that is in it. */
export function frozen<T>(data: T): T {
  if (Object(data) !== data) return data;
  for (const part of Object.values(data as object)) frozen(part);
  return Object.freeze(data);
}
