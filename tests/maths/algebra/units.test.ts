import { expect, test } from 'vitest';
import { isUnit } from '../../../widgets/maths/algebra/units.ts';
import type { Expression } from '../../../widgets/maths/expression.ts';
import { tree, whole } from './rewriting.ts';

const [cm, km, h]: readonly Expression[] = ['cm', 'km', 'h'].map((word) => ({ word }));
const isName = (expression: Expression): boolean => 'word' in expression;

test.each<[name: string, is: boolean, expression: Expression | undefined]>([
  ['a name', true, cm],
  ['its power', true, tree('power', cm!, whole(2))],
  ['one over another', true, tree('over', km!, h!)],
  ['a power over another', true, tree('over', km!, tree('power', h!, whole(2)))],
  ['nothing', false, undefined],
  ['a number', false, whole(3)],
  ['a letter', false, { letter: 'x' }],
  ['the power of a number', false, tree('power', whole(3), whole(2))],
  ['a unit over a number', false, tree('over', km!, whole(3))],
  ['a number over a unit', false, tree('over', whole(3), h!)],
  ['one times another', false, tree('times', km!, h!)],
  ['one beside another', false, tree('beside', km!, h!)],
  ['one in brackets', false, tree('brackets', km!)],
])('%s is a unit: %s', (_, is, expression) => expect(isUnit(expression, isName)).toBe(is));
