import { nameOf } from '../comparison.ts';
import { inUnit } from '../groups.ts';
import type { Unit } from '../measures.ts';
import { ASKED, type Plan } from '../plan.ts';
import type { Item } from './items.ts';
import { equation, planOf, type Answer, type Story } from './story.ts';

type Follows = NonNullable<Item['follows']>;

/** One amount that follows from others: two rows where a comparison says so, else a sum. */
export function alone(story: Story, item: Item): Answer | undefined {
  if (item.follows && item.follows.base.follows === undefined && item.follows.base.terms) return { used: [item], plan: rows(item, item.follows, story.unit) };
  return equation(story, item.terms?.length === 1 ? 'equal groups, whole unknown' : 'several comparisons', ['asked'], [{ items: [item] }]);
}

/** Both sides of a comparison together. */
export function together({ unit }: Story, item: Item): Answer | undefined {
  return item.follows?.base.terms && item.follows.base.follows === undefined ? { used: [item, item.follows.base], plan: rows(item, item.follows, unit, true) } : undefined;
}

const nameOfItem = ({ about, label }: Item): string => nameOf(about.who, about.thing.kinds.length > 0 ? about.thing.kinds : about.unit ? [...label].slice(0, 1) : [about.thing.noun]);

function rows(item: Item, { statement, base, isBase }: Follows, unit: Unit | undefined, asksTotal = false): Plan {
  const is = statement.compares?.is ?? 'more';
  const isUp = (is !== 'less') !== isBase;
  const [larger, smaller] = isUp ? [0, 1] : [1, 0];
  const both = [{ name: nameOfItem(item), terms: asksTotal ? [] : [{ each: ASKED }] }, { name: nameOfItem(base), terms: base.terms ?? [] }];
  const total = asksTotal ? { total: { amount: ASKED, of: [0, 1] } } : {};
  const structure = `${is === 'times' ? 'times as many' : 'comparison'}, ${asksTotal ? 'total' : isUp ? 'larger' : 'smaller'} unknown`;
  return planOf(structure, is === 'times' ? { is: 'rows', rows: both, differences: [], times: [{ larger, smaller, by: statement.value, from: [statement] }], ...total }
    : { is: 'rows', rows: both, differences: [{ larger, smaller, by: inUnit(statement, unit) }], times: [], ...total }, unit);
}
