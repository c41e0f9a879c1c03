import type { Said, Sentence } from '../../board/said.ts';
import { Fraction } from '../../maths/exact.ts';
import { fromNumber, withUnits } from '../../maths/print.ts';
import { alone, chain, counted, multiplication, told } from '../say.ts';
import { written } from './layout.ts';
import { landingOf, leaps, startPart, type Leap, type NumberLine } from './number-line.ts';

/** "from 0 to 10 in steps of 1, with 2 jumps and 1 marked point". What they are worth is told by themselves. */
export function describe(line: NumberLine): Said {
  const step = new Fraction(line.step);
  const marked = ([[line.jumps, 'jump'], [line.points, 'marked point']] as const).flatMap(([all, noun]) => (all.length === 0 ? [] : [counted(all.length, noun)]));
  return [
    'from ', { value: written(line, new Fraction(line.from)), parts: ['from'] }, ' to ', { value: written(line, new Fraction(line.to)), parts: ['to'] },
    ...(line.blank ? [', without ticks'] : [' in steps of ', told(step, [], line.as)]),
    ...marked.flatMap((said, at) => [at === 0 ? ', with ' : ' and ', ...said]),
  ];
}

/** Jumps that follow each other, one run for every jump that none follows. */
function runs(line: NumberLine): readonly (readonly Leap[])[] {
  const all = new Map(leaps(line).map(leap => [leap.jump.id, leap]));
  const followed = new Set(line.jumps.flatMap(jump => ('after' in jump ? [jump.after] : [])));
  const back = (leap: Leap): readonly Leap[] => {
    const before = 'after' in leap.jump ? all.get(leap.jump.after) : undefined;
    return before ? [...back(before), leap] : [leap];
  };
  return [...all.values()].filter(({ jump }) => !followed.has(jump.id)).map(back);
}

function sentencesOf(line: NumberLine, run: readonly Leap[]): readonly Sentence[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const form = (at: Fraction, parts: readonly string[]) => ({ value: fromNumber(at, line.as), parts });
  const end = form(last.end, [landingOf(last.jump.id)]);
  const steps = run.map(({ jump, by }) => ({ sign: by.compare(0) > 0 ? 'plus' as const : 'minus' as const, token: form(by.abs(), [jump.id]), secret: true }));
  const sum = chain(form(first.start, [startPart(first.jump)]), steps, end);
  const equal = run.length > 1 && first.start.equals(0) && run.every(({ by }) => by.equals(first.by));
  if (!equal) return [sum];
  const product = multiplication(told(run.length), form(first.by, run.map(({ jump }) => jump.id)), end);
  // That the jumps are equal would give a veiled one away.
  return [sum, { ...product, said: [{ about: run.flatMap(({ jump }) => [jump.id, landingOf(jump.id), startPart(jump)]), said: product.said }] }];
}

/** A marked number, as the scale has it: 3/5, 60%. */
function marked({ as, after }: NumberLine, { id, at }: NumberLine['points'][number]): Sentence {
  return alone({ value: withUnits(fromNumber(new Fraction(at), as), after === '%' ? { after } : {}), parts: [id] });
}

/** 4 + 3 − 2 = 5 of jumps that follow each other; 3 × 4 = 12 of equal jumps from zero; of a line without jumps the numbers that are marked. */
export function sentences(line: NumberLine): readonly Sentence[] {
  return line.jumps.length === 0 ? line.points.map(point => marked(line, point)) : runs(line).flatMap(run => sentencesOf(line, run));
}
