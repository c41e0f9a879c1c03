import type { Action, Around, Moved } from '../../board/manipulative.ts';
import { isRefusal } from '../../maths/refusal.ts';
import * as change from './change.ts';
import { choiceOf, partsOf, type Choice } from './chosen.ts';
import { barOf, without, type Edited } from './edit.ts';
import { addBrace, addComparison, braceOf, flipBrace, removeJoins } from './joins.ts';
import { stretches, type Bar, type BarModel, type Id } from './model.ts';
import * as rows from './rows.ts';
import { moved, wayActions } from './shown.ts';
import { widthsOf } from './widths.ts';
import { labelPart, nameBar, write, writeScale, writeUnits } from './write.ts';

type BarAction = Action<BarModel>;
/** `joins`: it adds a brace or a comparison, which is moved on from, for what it says comes next. */
type Entry = Omit<BarAction, 'run' | 'off'> & { readonly off?: string | undefined; readonly joins?: 'braces' | 'comparisons'; edit(answer: string): Edited };

/** The same with the latest brace or comparison in hand. */
function joined(edited: Edited, kind: 'braces' | 'comparisons'): Moved<BarModel> {
  const after = moved(edited);
  const made = 'props' in after ? after.props[kind].at(-1) : undefined;
  return made ? { ...after, inHand: made.id } : after;
}

/** An action that asks nothing is off with the sentence that it would be refused with. */
function action({ edit, off, joins, ...entry }: Entry): BarAction {
  const why = off ?? (entry.asks ? undefined : rows.whyNot(edit('')));
  return { ...entry, ...(why !== undefined && { off: why }), run: (answer) => {
    const edited = off === undefined ? edit(answer ?? '') : { refused: off };
    return joins ? joined(edited, joins) : moved(edited);
  } };
}

/** What can be done with what is chosen of a bar model; nothing chosen: with all of it. */
export function actions(model: BarModel, chosen: readonly Id[], _around: Around): readonly BarAction[] {
  const choice = choiceOf(model, chosen);
  const entries = [
    ...partEntries(model, choice), ...joinEntries(model, choice), ...barEntries(model, choice),
    ...(choice.all ? tileEntries(model) : []), ...removeEntries(model, choice),
  ];
  return [...entries.map(action), ...(choice.all || choice.carrier !== undefined ? wayActions(model, choice.all ? undefined : choice.carrier) : [])];
}

function partEntries(model: BarModel, choice: Choice): readonly Entry[] {
  const { carrier } = choice;
  const ids = partsOf(model, choice);
  const [first] = ids;
  const value: readonly Entry[] = carrier === undefined ? []
    : [{ id: 'value', title: 'Value', icon: 'pencil', keys: ['Enter'], asks: 'value', edit: (answer) => write(model, carrier, answer) }];
  if (first === undefined) return value;
  const split = choice.bars.length > 0 && ids.length > 1 && choice.parts.length === 0 ? 'Choose the part to split.' : undefined;
  return [
    { id: 'split', title: 'Split', icon: 'columns-3', keys: ['digits'], asks: 'count', off: split, edit: (answer) => change.each(model, ids, (now, id) => change.splitPart(now, id, answer)) },
    ...value,
    { id: 'label', title: 'Label', icon: 'type', keys: ['t'], asks: 'text', edit: (answer) => labelPart(model, first, answer) },
    ...ids.length > 1 ? [
      { id: 'merge', title: 'Merge', icon: 'table-cells-merge', keys: ['m'], edit: () => change.mergeParts(model, ids) },
      { id: 'tie', title: isTied(model, ids) ? 'Let differ' : 'Make equal', icon: 'equal', keys: ['='], edit: () => change.tie(model, ids) },
    ] : [],
    { id: 'repeat', title: 'Repeat', icon: 'repeat', keys: ['r'], asks: 'count', edit: (answer) => change.repeatParts(model, ids, answer) },
    { id: 'shade', title: 'Shade', icon: 'palette', keys: ['h'], edit: () => change.shade(model, ids) },
    { id: 'dotted', title: 'Dotted', icon: 'square-dashed', keys: ['o'], edit: () => change.dot(model, ids) },
    ...ids.length === 1 ? [
      { id: 'group', title: 'Groups', icon: 'blocks', keys: ['g'], edit: () => change.group(model, first) },
      { id: 'left', title: 'Left', icon: 'arrow-left', keys: ['['], edit: () => change.movePart(model, first, -1) },
      { id: 'right', title: 'Right', icon: 'arrow-right', keys: [']'], edit: () => change.movePart(model, first, 1) },
    ] : [],
  ];
}

function isTied(model: BarModel, ids: readonly Id[]): boolean {
  const ties = new Set(stretches(model).filter(({ id }) => ids.includes(id)).map(({ tie }) => tie));
  return ties.size === 1 && !ties.has(undefined);
}

/** The bar that a comparison starts from and the edge it reaches to: from the shorter of two bars to the end, or a chosen part, of the longer. */
function pair(model: BarModel, choice: Choice): { readonly bar: Id; readonly edge: Id } | undefined {
  const { of } = widthsOf(model);
  const wide = (bar: Bar): number => bar.parts.reduce((all, { id }) => all + (of.get(id) ?? 0), 0);
  const near = choice.rows[0] ?? model.bars[0];
  const at = near ? model.bars.indexOf(near) : 0;
  const other = choice.rows[1] ?? model.bars[at + 1] ?? model.bars[at - 1];
  if (!near || !other) return undefined;
  const [shorter, longer] = wide(near) > wide(other) ? [other, near] : [near, other];
  const far = model.align === 'right' ? longer.parts[0] : longer.parts.at(-1);
  const edge = choice.parts.find((id) => barOf(model, id) === longer) ?? far?.id;
  return edge === undefined ? undefined : { bar: shorter.id, edge };
}

function joinEntries(model: BarModel, choice: Choice): readonly Entry[] {
  const two = pair(model, choice);
  const flips = choice.joins.filter((id) => braceOf(model, id)?.kind === 'span');
  return [
    { id: 'brace', title: 'Brace', icon: 'brackets', keys: ['b'], joins: 'braces', edit: () => addBrace(model, [...choice.parts, ...choice.bars]) },
    { id: 'compare', title: 'Compare', icon: 'git-compare', keys: ['c'], joins: 'comparisons', edit: () => two ? addComparison(model, two.bar, two.edge) : { refused: 'A comparison needs two bars. Add a bar first.' } },
    ...flips.length > 0 ? [{ id: 'flip', title: 'Other side', icon: 'move-vertical', keys: ['f'], edit: () => change.each(model, flips, flipBrace) }] : [],
  ];
}

function barEntries(model: BarModel, choice: Choice): readonly Entry[] {
  const bar = choice.rows[0] ?? (choice.all && model.bars.length === 1 ? model.bars[0] : undefined);
  const last = model.bars.at(-1);
  const part: Entry = { id: 'part', title: 'Part', icon: 'plus', keys: ['p'], edit: () => change.addPart(model, choice.parts.at(-1) ?? bar?.id ?? last?.id ?? '') };
  const row: Entry = { id: 'bar', title: 'Bar', icon: 'rows-2', keys: ['Shift+B'], edit: () => rows.addBar(model, bar?.id) };
  if (!bar) return [part, row];
  const ids = choice.rows.map(({ id }) => id);
  return [
    part, row,
    { id: 'name', title: 'Name', icon: 'tag', keys: ['n'], asks: 'text', edit: (answer) => nameBar(model, bar.id, answer) },
    { id: 'whole', title: 'Whole above', icon: 'arrow-up-to-line', keys: ['w'], edit: () => rows.wholeAbove(model, bar.id) },
    { id: 'scale', title: 'Scale', icon: 'ruler-dimension-line', keys: ['x'], edit: () => rows.scale(model, bar.id) },
    ...bar.scale ? [{ id: 'scale-ends', title: 'Scale ends', icon: 'percent', asks: 'text', edit: (answer: string) => writeScale(model, bar.id, answer) } as const] : [],
    ...choice.all ? [] : [{ id: 'mirror', title: 'Mirror', icon: 'flip-horizontal-2', keys: ['i'], edit: () => rows.mirror(model, ids) }],
    ...model.bars.length > 1 ? [
      { id: 'up', title: 'Up', icon: 'arrow-up', keys: ['{'], edit: () => rows.moveBar(model, bar.id, -1) },
      { id: 'down', title: 'Down', icon: 'arrow-down', keys: ['}'], edit: () => rows.moveBar(model, bar.id, 1) },
    ] : [],
  ];
}

const toggled = <K extends 'sketch' | 'cubes'>(model: BarModel, key: K): BarModel => model[key] ? without(model, key) as BarModel : { ...model, [key]: true };

function tileEntries(model: BarModel): readonly Entry[] {
  return [
    { id: 'units', title: 'Units', icon: 'coins', keys: ['u'], asks: 'text', edit: (answer) => writeUnits(model, answer) },
    { id: 'mirror', title: 'Mirror', icon: 'flip-horizontal-2', keys: ['i'], edit: () => rows.mirror(model, []) },
    { id: 'align', title: 'Align', icon: model.align === 'right' ? 'align-start-vertical' : 'align-end-vertical', keys: ['a'], edit: () => rows.align(model) },
    { id: 'sketch', title: model.sketch ? 'To scale' : 'Sketch', icon: 'pencil-line', keys: ['k'], edit: () => toggled(model, 'sketch') },
    { id: 'cubes', title: model.cubes ? 'Plain' : 'Cubes', icon: 'grid-3x3', keys: ['q'], edit: () => toggled(model, 'cubes') },
    { id: 'after', title: 'Before and after', icon: 'copy-plus', edit: () => rows.afterwards(model) },
  ];
}

function removeEntries(model: BarModel, choice: Choice): readonly Entry[] {
  if (choice.all || choice.parts.length + choice.bars.length + choice.joins.length === 0) return [];
  const every = stretches(model).every(({ id }) => choice.parts.includes(id));
  const edit = (): Edited => {
    const bare = removeJoins(model, choice.joins);
    const fewer = choice.parts.length > 0 ? change.removeParts(bare, choice.parts) : bare;
    return isRefusal(fewer) || choice.bars.length === 0 ? fewer : rows.removeBars(fewer, choice.bars);
  };
  return every ? [] : [{ id: 'remove', title: 'Remove', icon: 'trash-2', keys: ['Delete', 'Backspace'], edit }];
}
