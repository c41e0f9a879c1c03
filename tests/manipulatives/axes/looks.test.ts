import { describe, expect, test } from 'vitest';
import axes from '../../../widgets/manipulatives/axes/index.ts';
import { looks } from '../../../widgets/manipulatives/axes/looks.ts';
import { loadFormulas } from '../../../widgets/maths/formula.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';

await loadFormulas();

describe('other looks of axes', () => {
  test.each(axes.presets.filter(({ props }) => props.points.length + props.plots.length > 0))('$title: the same points and plots on other scales, and one with others', ({ props }) => {
    const made = looks(props);
    if (isRefusal(made)) throw new Error(made.refused);
    for (const { props: other } of made.same) {
      expect([other.points, other.plots]).toEqual([props.points, props.plots]);
      expect([other.x, other.y]).not.toEqual([props.x, props.y]);
    }
    expect([made.not.props.points, made.not.props.plots]).not.toEqual([props.points, props.plots]);
    expect([made.not.props.x, made.not.props.y]).toEqual([props.x, props.y]);
  });

  test.each([
    ['x + y = 5, which is its own mirror', { id: 'p', is: 'line', through: [{ x: '1', y: '4' }, { x: '5', y: '0' }] }],
    ['y = x', { id: 'p', is: 'line', through: [{ x: '0', y: '0' }, { x: '3', y: '3' }] }],
    ['y = x² − x², which is the same upside down', { id: 'p', is: 'curve', formula: 'y = x² − x²' }],
  ] as const)('%s is not called another', (_title, plot) => {
    expect(looks({ ...axes.presets[1]!.props, points: [], plots: [plot] })).toMatchObject({ refused: expect.stringMatching(/no look that is easily mistaken/u) });
  });

  test('y = 2x + 1 with x and y changed about is another line', () => {
    const made = looks({ ...axes.presets[1]!.props, points: [], plots: [{ id: 'p', is: 'line', through: [{ x: '0', y: '1' }, { x: '1', y: '3' }] }] });
    expect(isRefusal(made) ? made : made.not.props.plots).toMatchObject([{ through: [{ x: '1', y: '0' }, { x: '3', y: '1' }] }]);
  });

  test('of empty axes there are none', () => {
    expect(looks(axes.presets[1]!.props)).toMatchObject({ refused: expect.stringMatching(/^Nothing stands/u) });
  });
});
