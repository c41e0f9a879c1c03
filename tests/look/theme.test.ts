import { describe, expect, test } from 'vitest';
import type { Palette } from '../../widgets/board/marks.ts';
import { contrast } from './contrast.ts';
import { CONTRASTS, THEME_MEDIA, themeFor, THEMES, tokensCss, tokensOf } from '../../widgets/look/theme.ts';

const { light, dark, lightContrast, darkContrast, forced, print } = THEMES;
const lit = Object.entries({ light, dark, lightContrast, darkContrast });
const parts = ([1, 2, 3, 4, 5, 6] as const).map((number) => `part-${number}` as const);
const rods = ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const).map((number) => `rod-${number}` as const);
const edged = [...parts, ...rods, 'counter-1', 'counter-2', 'positive', 'negative', 'unknown', 'warning', 'accent'] as const;

describe.each(lit)('%s', (name, theme) => {
  const strong = name.endsWith('Contrast');

  test('has a look for every role of the board', () => {
    const palette: Palette = theme;
    for (const { fill, edge } of Object.values(palette)) expect([fill, edge]).toEqual([expect.stringMatching(/^#[0-9a-f]{6}$/), expect.stringMatching(/^#[0-9a-f]{6}$/)]);
  });

  test.each(parts)('ink is read on %s', (role) => {
    expect(contrast(theme.ink.edge, theme[role].fill)).toBeGreaterThanOrEqual(9);
  });

  test.each([...rods, 'counter-1', 'counter-2', 'positive', 'negative', 'warning'] as const)('ink is read on %s', (role) => {
    expect(contrast(theme.ink.edge, theme[role].fill)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edged)('the edge of %s is seen on the board', (role) => {
    expect(contrast(theme[role].edge, theme.board.fill)).toBeGreaterThanOrEqual(strong && role.startsWith('part') ? 7 : 4.5);
  });

  test.each([
    ['ink', 'board'], ['ink', 'paper'], ['ink-soft', 'board'], ['ink-soft', 'paper'], ['accent-ink', 'accent'], ['accent', 'board'], ['ink', 'unknown'], ['ink', 'warning'],
  ] as const)('%s is read on %s', (text, ground) => {
    expect(contrast(theme[text].edge, theme[ground].fill)).toBeGreaterThanOrEqual(7);
  });

  test.each(['board', 'paper'] as const)('focus and lines are seen on %s', (ground) => {
    expect(contrast(theme.focus.edge, theme[ground].fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.line.edge, theme[ground].fill)).toBeGreaterThanOrEqual(3);
  });

  test('the two counters, and the two signs, differ in grey', () => {
    // In the dark both must be dark enough for light ink, so that they can differ less.
    const least = name.startsWith('dark') ? 2 : 3;
    expect(contrast(theme['counter-1'].fill, theme['counter-2'].fill)).toBeGreaterThanOrEqual(least);
    expect(contrast(theme.negative.fill, theme.positive.fill)).toBeGreaterThanOrEqual(least);
  });

  test('a veil is a card that no part and no unknown looks like', () => {
    for (const role of [...parts, 'unknown', 'board'] as const) expect(contrast(theme['ink-soft'].fill, theme[role].fill)).toBeGreaterThanOrEqual(4.5);
  });
});

test('paper prints in black, white and grey', () => {
  for (const { fill, edge } of Object.values(print)) for (const colour of [fill, edge]) expect(colour).toMatch(/^#(..)\1\1$/);
  expect(parts.map((role) => print[role].fill)).toEqual(parts.map(() => '#ffffff'));
});

test.each(Object.entries(CONTRASTS))('%s is two colours, one read on the other', (_, theme) => {
  const colours = new Set(Object.values(theme).flatMap(({ fill, edge }) => [fill, edge]));
  expect(colours).toEqual(new Set([theme.paper.fill, theme.ink.fill]));
  expect(contrast(theme.ink.fill, theme.paper.fill)).toBeGreaterThanOrEqual(7);
  for (const [text, ground] of [['ink', 'board'], ['ink-soft', 'paper'], ['accent-ink', 'accent'], ['ink', 'warning']] as const) expect(theme[text].edge).not.toBe(theme[ground].fill);
  expect(Object.fromEntries(tokensOf(theme))).toMatchObject({ '--paper': theme.paper.fill, '--line-edge': theme.line.edge });
});

test('forced colours are the system’s own words', () => {
  for (const { fill, edge } of Object.values(forced)) {
    for (const colour of [fill, edge]) expect(['Canvas', 'CanvasText', 'Highlight', 'HighlightText', 'GrayText']).toContain(colour);
  }
});

test('the theme follows what the person chose', () => {
  const chosen = (...media: string[]) => themeFor((query) => query === 'all' || media.includes(query));
  expect(chosen()).toBe(light);
  expect(chosen('(prefers-color-scheme: dark)')).toBe(dark);
  expect(chosen('(prefers-contrast: more)')).toBe(lightContrast);
  expect(chosen(...THEME_MEDIA.filter((query) => query.startsWith('(prefers')))).toBe(darkContrast);
  expect(chosen(...THEME_MEDIA.filter((query) => query !== 'print'))).toBe(forced);
  expect(chosen('print', '(forced-colors: active)')).toBe(print);
});

test('the tokens of the pages are made from the same themes', async () => {
  await expect(tokensCss()).toMatchFileSnapshot('../../widgets/look/tokens.css');
});
