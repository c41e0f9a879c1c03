const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['feet', 'foot'], ['people', 'person'], ['children', 'child'], ['men', 'man'], ['women', 'woman'], ['mice', 'mouse'], ['teeth', 'tooth'], ['pence', 'penny'], ['geese', 'goose'], ['dice', 'die'],
  ['halves', 'half'], ['loaves', 'loaf'], ['leaves', 'leaf'], ['shelves', 'shelf'], ['knives', 'knife'], ['wolves', 'wolf'], ['calves', 'calf'], ['scarves', 'scarf'],
  ['potatoes', 'potato'], ['tomatoes', 'tomato'], ['buses', 'bus'], ['quizzes', 'quiz'],
  ['pies', 'pie'], ['ties', 'tie'], ['cookies', 'cookie'], ['brownies', 'brownie'], ['smoothies', 'smoothie'], ['movies', 'movie'], ['calories', 'calorie'],
]);
/** Words in -s of which one is called the same. */
const SINGULAR: ReadonlySet<string> = new Set(['lens', 'gas', 'series', 'news', 'species', 'times']);

/** What one of a unit is called, where that is a word in the plural: an hour of hours, a foot of feet. Signs such as cm, and what is no plural, stay as they are. */
export function ofOne(unit: string): string {
  const irregular = IRREGULAR.get(unit);
  if (irregular !== undefined) return irregular;
  if (!/^\p{Ll}{4,}$/u.test(unit) || SINGULAR.has(unit) || /(?:[^s]|ss|us|is)$/u.test(unit)) return unit;
  if (/[^aeiou]ies$/u.test(unit)) return `${unit.slice(0, -3)}y`;
  return unit.slice(0, /(?:ch|sh|x|ss|zz)es$/u.test(unit) ? -2 : -1);
}

/** Whether two units are one, said of one and of many. */
export function isSameUnit(one = '', other = ''): boolean {
  return ofOne(one) === ofOne(other);
}
