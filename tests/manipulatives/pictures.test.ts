import { describe, expect, test } from 'vitest';
import type { Board } from '../../widgets/board/document.ts';
import { see } from '../../widgets/board/scene.ts';
import { svg, svgText } from '../../widgets/board/svg.ts';
import { THEMES } from '../../widgets/look/theme.ts';
import { cards } from '../../widgets/manipulatives/index.ts';

/** The least sizes of text, in board units, of a panel at 100 % and of a board that fills a projector. */
const SURFACES = { panel: { value: 22, label: 16, minor: 14 }, projector: { value: 44, label: 30, minor: 28 } };
const kinds = new Map(await Promise.all(cards.map(async (card) => [card.type, await card.load()] as const)));
const pictures = [...kinds].flatMap(([type, { migrations, presets }]) => presets.map(({ title, props }) => ({ type, version: migrations.length + 1, title, props })));

// A picture that changed is looked at before its snapshot is taken anew: vitest -u.
describe.each(Object.entries(SURFACES))('pictures for the %s', (surface, text) => {
  test.each(pictures)('$type: $title', async ({ type, version, title, props }) => {
    const board: Board = { it: { id: 'it', kind: 'tile', step: 'step', type, version, props, x: 0, y: 0, z: 0 } };
    const picture = svg(see(board, kinds, { text }), { palette: THEMES.light, title });
    await expect(svgText(picture)).toMatchFileSnapshot(`pictures/${type}/${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${surface}.svg`);
  });
});

test('no two forms of a manipulative have one name', () => {
  const names = pictures.map(({ type, title }) => `${type}: ${title}`);
  expect(new Set(names).size).toBe(names.length);
});
