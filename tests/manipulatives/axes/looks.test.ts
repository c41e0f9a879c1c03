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

  test('of empty axes there are none', () => {
    expect(looks(axes.presets[1]!.props)).toMatchObject({ refused: expect.stringMatching(/^Nothing stands/u) });
  });
});
