/** A table by words, with nothing in it but those: "constructor" and "__proto__" are words like any other. */
export function byWord<Value>(table: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null) as Record<string, Value>, table);
}
