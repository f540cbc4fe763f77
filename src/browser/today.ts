/** The visitor's day, wherever they are: `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  // As a time of UTC, it is written as that day.
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  return now.toISOString().slice(0, 10);
}
