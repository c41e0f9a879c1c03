import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { asked, emptied, reversed, turned, typeInto, withoutPart, withPart, workedOut } from '../../../widgets/manipulatives/part-whole/change.ts';
import partWhole from '../../../widgets/manipulatives/part-whole/index.ts';
import { circlesIn, modelOf, nodesIn, type PartWhole } from '../../../widgets/manipulatives/part-whole/part-whole.ts';
import { disagreements, known, worth } from '../../../widgets/manipulatives/part-whole/worth.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { minus, number, numberOf, plus, sameValue } from '../../../widgets/maths/value.ts';
import { ASKED, is, laid, made, models } from './models.ts';

const ids = ({ whole }: PartWhole): readonly string[] => circlesIn(whole).map(({ id }) => id);
const holds = (props: PartWhole): boolean => v.safeParse(partWhole.schema, JSON.parse(JSON.stringify(props))).success;

test('a part that is added is new and empty, and nothing else changes; taken away again, all is as it was', () => {
  fc.assert(fc.property(models, fc.nat(15), (props, which) => {
    const id = ids(props)[which % ids(props).length]!;
    const moved = withPart(props, id);
    if (isRefusal(moved)) return;
    expect(holds(moved.props)).toBe(true);
    const fresh = ids(moved.props).filter(each => !ids(props).includes(each));
    expect(fresh.length).toBe(nodesIn(props.whole).some(({ circle }) => circle.id === id) ? 1 : 2);
    expect(ids(moved.props).filter(each => ids(props).includes(each))).toEqual(ids(props));
    expect(made(withoutPart(moved.props, fresh[0]!)).whole).toEqual(props.whole);
  }));
});

test('a part that is taken away takes its own parts with it; the whole keeps two, and the others keep their ids', () => {
  fc.assert(fc.property(models, fc.nat(15), (props, which) => {
    const id = ids(props)[which % ids(props).length]!;
    const moved = withoutPart(props, id);
    if (isRefusal(moved)) {
      expectRefused(props, id);
      return;
    }
    expect(holds(moved.props)).toBe(true);
    expect(ids(props)).toEqual(expect.arrayContaining([...ids(moved.props)]));
    expect(ids(moved.props)).not.toContain(id);
  }));
});

function expectRefused({ whole }: PartWhole, id: string): void {
  expect(id === whole.id || (whole.parts?.length === 2 && whole.parts.some(part => part.id === id))).toBe(true);
}

test.each(['7', '-3', '3/4', '0.25', '1 1/2', 'x', '2x + 3', '?', ''])('%j is taken into a circle', text => {
  const props = made(typeInto(modelOf(is(10), [is(7), ASKED]), 'c2', text, []));
  expect(holds(props)).toBe(true);
  expect(circlesIn(props.whole).map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
});

test.each(['£5', '12 cm', '40%', 'abc', 'x²', '3 + 4 = 7', '1234567890123', '1/97 + 1/89 + 1/83 + 1/79', '🙂'])('%j is refused in a sentence', text => {
  expect(typeInto(modelOf(is(10), [is(7), ASKED]), 'c2', text, [])).toEqual({ refused: expect.stringMatching(/^.{8,}[.]$/) });
});

test('a number is not written over things that lie in a circle', () => {
  expect(typeInto(modelOf(undefined, [undefined, undefined]), 'c2', '7', laid('c2', 1))).toMatchObject({ refused: expect.any(String) });
});

test('what is worked out is what the others leave, in every sum, and nothing that was written changes', () => {
  fc.assert(fc.property(models, props => {
    const moved = workedOut(props, []);
    if (isRefusal(moved)) return;
    const [before, after] = [circlesIn(props.whole), circlesIn(moved.props.whole)];
    before.forEach((circle, at) => {
      if (circle.amount && 'value' in circle.amount) expect(after[at]!.amount).toEqual(circle.amount);
    });
    expect(disagreements(moved.props, [])).toEqual([]);
    expect([...known(moved.props, [])]).toEqual(expect.arrayContaining([...known(props, [])]));
    expect(isRefusal(workedOut(moved.props, []))).toBe(true);
  }));
});

test('one circle that is open in a true sum is found', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 5 }), fc.nat(5), (parts, which) => {
    const sum = parts.reduce((a, b) => a + b);
    const open = which % (parts.length + 1);
    const full = modelOf(is(sum), parts.map(is));
    expect(made(workedOut(asked(full, [`c${open + 1}`]), []))).toEqual(full);
    expect(made(workedOut(emptied(full, [`c${open + 1}`]), []))).toEqual(full);
  }));
  const nested = modelOf(is(13), [is(8), [ASKED, [is(2), ASKED]]]);
  expect(made(workedOut(nested, []))).toEqual(modelOf(is(13), [is(8), [is(5), [is(2), is(3)]]]));
});

test('parts that do not come to their whole are found out, and only those', () => {
  fc.assert(fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), fc.integer({ min: -18, max: 18 }), (a, b, whole) => {
    expect(disagreements(modelOf(is(whole), [is(a), is(b)]), [])).toHaveLength(a + b === whole ? 0 : 1);
    expect(disagreements(modelOf(ASKED, [is(a), is(b)]), [])).toEqual([]);
    expect(disagreements(modelOf(is(whole), [{ value: { x: '1' } }, is(b)]), [])).toEqual([]);
  }));
  expect(disagreements(modelOf({ value: { x: '1', '': '4' } }, [{ value: { x: '1' } }, is(3)]), [])).toHaveLength(1);
  expect(disagreements(modelOf(is(10), [[ASKED, [is(3), is(4)]], is(5)]), [])).toMatchObject([{ comes: { '': '12' }, says: { '': '10' } }]);
});

test('a circle is worth what lies in it, and the whole what its parts come to', () => {
  const empty = modelOf(undefined, [undefined, undefined]);
  expect(worth(empty, laid('c1', 1, 1, 1))).toEqual(number(3));
  expect(worth(empty, [...laid('c2', 1, 1), ...laid('c3', 5)])).toEqual(number(7));
  expect(worth(modelOf(is(8), [undefined, undefined]), [...laid('c2', 1, 1), ...laid('c3', 5)])).toBeUndefined();
  const [covered] = laid('c2', 4);
  expect(worth(empty, [{ ...covered!, said: ['a covered number', ' counters'] }, ...laid('c3', 5)])).toBeUndefined();
});

test('what is known adds up in every sum that does not disagree', () => {
  fc.assert(fc.property(models, props => {
    const values = known(props, []);
    const wrong = disagreements(props, []).map(({ node }) => node.circle);
    for (const { circle, parts } of nodesIn(props.whole)) {
      const all = parts.map(({ id }) => values.get(id));
      const whole = values.get(circle.id);
      if (!whole || wrong.includes(circle) || all.some(each => each === undefined)) continue;
      const by = minus(all.reduce((so, each) => plus(so!, each!), {})!, whole);
      expect(numberOf(by) === undefined || sameValue(by, {})).toBe(true);
    }
  }));
});

test('turned four times and swapped twice it is as it was', () => {
  fc.assert(fc.property(models, props => {
    expect(turned(turned(props, 3))).toEqual(props);
    expect(reversed(reversed(props, 'c1'), 'c1')).toEqual(props);
  }));
});
