export type KeyPage = 'numbers' | 'letters' | 'units';
/** A key that writes, or a key that turns to another page. `name`: what it is called where its face does not say it. */
export type PadKey = { readonly key: string; readonly name?: string } | { readonly page: KeyPage; readonly name: string };

/** What the keys that turn the page show. */
export const pageOf: Readonly<Record<KeyPage, string>> = { numbers: '1 2 3', letters: 'a b c', units: '£ cm ²' };

const turn: Readonly<Record<KeyPage, PadKey>> = {
  numbers: { page: 'numbers', name: '1 2 3: numbers' }, letters: { page: 'letters', name: 'a b c: letters' }, units: { page: 'units', name: '£ cm ²: units and signs' },
};
const NAMES: Readonly<Record<string, string>> = {
  '⌫': 'Delete', '/': 'over, for a fraction', '.': 'point', '−': 'minus', '?': 'question mark, for an unknown', '+': 'plus', '×': 'times', '÷': 'divided by', '=': 'equals',
  ' ': 'space', '£': 'pounds', '%': 'per cent', shift: 'Capitals', '<': 'is less than', '>': 'is more than', '(': 'open bracket', ')': 'close bracket', ',': 'comma', '²': 'squared', '°': 'degrees', '\'': 'apostrophe',
};
const key = (face: string): PadKey => (NAMES[face] === undefined ? { key: face } : { key: face, name: NAMES[face] });
const keys = (faces: string): readonly PadKey[] => [...faces].map(key);

/** The keys of each page, row by row; the style sheet says how many stand in a row. */
export const PAGES: Readonly<Record<KeyPage, readonly PadKey[]>> = {
  numbers: [...keys('789/⌫456.?123−x0+×÷='), turn.letters, turn.units, key('%'), key('£'), key(' ')],
  letters: [...keys('abcdefghijklmnopqrstuvwxyz\'.,'), key('shift'), key(' '), key('⌫'), turn.numbers, turn.units],
  units: [...['£', 'p', '%', '°', '⌫', 'mm', 'cm', 'm', 'km', 'g', 'kg', 'ml', 'l', 's', 'min', 'h', '<', '>', '(', ')', ',', '²'].map(key), turn.numbers, turn.letters, key(' ')],
};
