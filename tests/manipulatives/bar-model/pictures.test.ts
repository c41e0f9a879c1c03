import { describe, expect, test } from 'vitest';
import type { Board } from '../../../widgets/board/document.ts';
import { kind } from '../../../widgets/board/manipulative.ts';
import { see } from '../../../widgets/board/scene.ts';
import { svg, svgText } from '../../../widgets/board/svg.ts';
import { THEMES } from '../../../widgets/look/theme.ts';
import barModel from '../../../widgets/manipulatives/bar-model/index.ts';
import { presets } from '../../../widgets/manipulatives/bar-model/presets.ts';
import { SURFACES } from './surfaces.ts';

const sealed = kind(barModel);

// A picture that changed is looked at before its snapshot is taken anew: vitest -u.
describe.each(Object.entries(SURFACES))('pictures for the %s', (surface, { text }) => {
  test.each(presets.map((preset) => [preset.title, preset] as const))('%s', async (title, { props }) => {
    const board: Board = { bar: { id: 'bar', kind: 'tile', step: 'step', type: 'bar-model', version: 1, props, x: 0, y: 0, z: 0 } };
    const picture = svg(see(board, { get: () => sealed }, { text }), { palette: THEMES.light, title });
    await expect(svgText(picture)).toMatchFileSnapshot(`pictures/${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${surface}.svg`);
  });
});
