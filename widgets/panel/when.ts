const format = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** A time as teachers write it: "Mon 23 Nov, 09:41". `at` in milliseconds since 1970. */
export function when(at: number): string {
  return format.format(at);
}
