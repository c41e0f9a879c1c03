import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { random } from '../../../widgets/maths/random.ts';
import { actions } from '../../../widgets/manipulatives/bar-model/actions.ts';
import { presets } from '../../../widgets/manipulatives/bar-model/presets.ts';
import { schema } from '../../../widgets/manipulatives/bar-model/schema.ts';
import { oneMove, PANEL, walk, seeds } from './surfaces.ts';

const frozen = <T>(thing: T): T => {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    Object.values(thing).forEach(frozen);
  }
  return thing;
};

describe('whatever a person does', () => {
  test('the model stays one that its schema accepts, and is never changed in place', () => {
    fc.assert(fc.property(seeds, (seed) => {
      for (const { model, did } of walk(seed, 25)) {
        frozen(model);
        const checked = safeParse(schema, model);
        expect(checked.success ? '' : `${did}: ${checked.issues.map(({ message }) => message).join()}`).toBe('');
        expect(JSON.parse(JSON.stringify(model)), did).toEqual(model);
      }
    }), { numRuns: 60 });
  });

  test('what is refused is refused in a sentence', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const chance = random(seed);
      const { answer, did } = oneMove(chance.pick(presets).props, chance);
      if (isRefusal(answer)) expect(answer.refused, did).toMatch(/^[A-Z“‘].*\.$/);
    }), { numRuns: 300 });
  });
});

test('every action of every preset has an icon, a short title, and an off that is what running it answers', () => {
  for (const { props, title } of presets) {
    for (const chosen of [[], ...props.bars.map(({ id }) => [id]), ...props.bars.flatMap((bar) => bar.parts.map(({ id }) => [id])), ...props.braces.map(({ id }) => [id])]) {
      const all = actions(props, chosen, PANEL);
      expect(new Set(all.map(({ id }) => id)).size, title).toBe(all.length);
      for (const action of all) {
        expect(action.title.split(' ').length).toBeLessThanOrEqual(3);
        if (action.off !== undefined) expect(isRefusal(action.run('2')), `${title}: ${action.id}`).toBe(true);
      }
    }
  }
});

test('no two actions that are offered at once have the same key', () => {
  for (const { props } of presets) {
    for (const chosen of [[], [props.bars[0]!.parts[0]!.id], props.bars[0]!.parts.map(({ id }) => id), [props.bars[0]!.id], props.braces.slice(0, 1).map(({ id }) => id)]) {
      const keys = actions(props, chosen, PANEL).flatMap((action) => action.keys ?? []);
      expect(keys).toEqual([...new Set(keys)]);
    }
  }
});
