import { speak } from '../board/said.ts';
import type { Bar, BarModel } from '../manipulatives/bar-model/model.ts';
import { sentences } from '../manipulatives/bar-model/words.ts';
import type { Link } from './reading.ts';
import { equalIn, wordedBar } from './worded-bar.ts';
import { wordedRows } from './worded-rows.ts';
import { listed, tellerOf, type About, type Piece, type Teller, type Wording } from './teller.ts';

/** A problem in words of our own, with what they are linked to and what it is called. */
export interface Worded { readonly text: string; readonly links: readonly Link[]; readonly structure: string }

/**
 * A bar model in which one number is asked for, as a problem in words of our own. They say only what the model shows, and what its numbers count where the
 * words that it came from say so. Undefined where it cannot be said.
 */
export function worded(model: BarModel, about: About): Worded | undefined {
  const teller = tellerOf(model, about);
  const made = wordedBar(teller) ?? wordedRows(teller) ?? equalBars(teller) ?? proportion(teller) ?? stems(teller);
  return made && { ...joined(made.said), structure: made.structure };
}

function joined(said: readonly Piece[]): Pick<Worded, 'text' | 'links'> {
  let text = '';
  const links: Link[] = [];
  for (const piece of said) {
    const words = typeof piece === 'string' ? piece : piece.text;
    if (typeof piece !== 'string' && words !== '') links.push({ start: text.length, end: text.length + words.length, part: piece.part });
    text += words;
  }
  return { text, links };
}

/** Two bars that are equally long, cut in different ways. */
function equalBars(teller: Teller): Wording | undefined {
  const { model: { bars: [above, below, ...more], braces, comparisons }, asked, base, ask } = teller;
  if (!above || !below || more.length > 0 || above.wholeOf !== below.id || braces.length > 0 || comparisons.length > 0) return undefined;
  const [one, other] = [inside(teller, above), inside(teller, below)];
  if (!one || !other) return undefined;
  const equal = [above, below].flatMap(({ parts }) => equalIn(teller, parts) ?? []);
  const [question, unknown] = equal.some(({ many, each }) => many === asked && each !== asked) ? ['How many equal parts are there', 'number of groups']
    : equal.some(({ each }) => each === asked) ? ['How much is each equal part', 'each share'] : ['How much is the unknown part', 'part'];
  return { said: ['Two bars are equally long. One is made of ', ...one, ', and the other of ', ...other, '. ', ...ask(question)], structure: `${base}, ${unknown} unknown` };
}

/** What a bar is made of; undefined where some of it has no number and is not asked for. */
function inside(teller: Teller, { parts }: Bar): readonly Piece[] | undefined {
  const { asked, amount, isTold } = teller;
  const equal = equalIn(teller, parts);
  const others = parts.filter((part) => !equal?.parts.includes(part));
  if (others.some(({ id, kind, tie }) => kind === 'run' || tie !== undefined || (id !== asked && !isTold(id)))) return undefined;
  const alike: readonly Piece[] = equal ? [...(equal.count === undefined ? [] : [equal.count, ' ']), 'equal parts', ...(isTold(equal.each) ? [' of ', ...amount(equal.each)] : [])] : [];
  return listed([...(equal ? [alike] : []), ...others.map(({ id }) => id === asked ? ['an unknown part'] : amount(id))]);
}

/** Two bars cut into equal parts of one size, with what each comes to. */
function proportion(teller: Teller): Wording | undefined {
  const { model: { bars, braces, comparisons }, asked, base, amount, ask } = teller;
  const rows = bars.map(({ parts }) => ({ equal: equalIn(teller, parts), parts, total: braces.find((brace) => brace.kind === 'span' && parts.some(({ id }) => id === brace.from) && parts.some(({ id }) => id === brace.to)) }));
  const wanted = rows.find(({ total }) => total?.id === asked);
  const told = rows.find((row) => row !== wanted);
  const isWhole = rows.every(({ equal, parts, total }) => equal?.count !== undefined && equal.parts.length === parts.length && total?.kind === 'span' && total.from === parts[0]?.id && total.to === parts.at(-1)?.id);
  if (rows.length !== 2 || braces.length !== 2 || comparisons.length > 0 || !isWhole || !wanted?.equal?.count || !told?.equal?.count || !told.total) return undefined;
  const [first, second] = [told.equal.parts[0], wanted.equal.parts[0]];
  if (first?.tie !== second?.tie || first?.share !== second?.share) return undefined;
  return {
    said: [told.equal.count, ' equal parts come to ', ...amount(told.total.id), '. There are ', wanted.equal.count, ' parts of the same size. ', ...ask('How much do they come to')],
    structure: `${base}, part unknown`,
  };
}

/** What else a bar model shows, in the words that it has for itself. Before and after are not told apart in them. */
function stems({ model, base, ask }: Teller): Wording | undefined {
  const said = model.sets.length > 0 ? [] : sentences(model).filter(({ kind }) => kind === 'stem').flatMap((one) => speak(one.said, new Set()).split(/(?<=\.) /u));
  return said.length === 0 ? undefined : { said: [`${[...new Set(said)].join(' ')} `, ...ask('What is the unknown number')], structure: `${base}, another part unknown` };
}
