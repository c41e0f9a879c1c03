/**
 * A function that is worked out once for each thing it is asked about: for plain data that never changes, such as a model, of which a drag asks
 * the same again and again.
 */
export function once<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const made = new WeakMap<Thing, { readonly made: Made }>();
  return (thing) => {
    const known = made.get(thing) ?? { made: make(thing) };
    made.set(thing, known);
    return known.made;
  };
}
