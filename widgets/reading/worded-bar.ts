import { Fraction } from '../maths/exact.ts';
import { fromNumber } from '../maths/print.ts';
import { toText } from '../maths/text.ts';
import { numberId, spanned, type Bar, type Carrier, type Part, type Run, type SpanBrace } from '../manipulatives/bar-model/model.ts';
import { inWords, listed, type Piece, type Teller, type Wording } from './teller.ts';

/** One bar and what it comes to, as a problem: parts of a whole, equal groups, a share of a whole. Undefined where it is none of these. */
export function wordedBar(teller: Teller): Wording | undefined {
  const { bars: [bar, ...others], braces, comparisons } = teller.model;
  if (!bar || others.length > 0 || comparisons.length > 0) return undefined;
  const spans = braces.filter((brace) => brace.kind === 'span');
  const whole = spans.find((brace) => spanned(teller.model, brace).length === bar.parts.length);
  if (!whole || spans.length < braces.length) return undefined;
  const isPlain = bar.parts.every((part) => part.kind === 'part' && part.tie === undefined && part.quantity !== undefined);
  if (spans.length > 1) return shares(teller, bar, { whole, spans });
  return isPlain ? taken(teller, bar, whole) ?? parts(teller, bar, whole) : groups(teller, bar, whole);
}

/** A whole and its parts. */
function parts(teller: Teller, { parts: all }: Bar, { id: whole }: SpanBrace): Wording | undefined {
  const { asked, amount, noun, ask } = teller;
  if (all.length < 2) return undefined;
  if (asked === whole) {
    const what = noun(whole);
    return {
      said: [...listed(all.map(({ id }) => amount(id))), ' are put together. ', ...ask(what ? `How many ${what.many} are there altogether` : 'How much is that altogether')],
      structure: 'part and whole, whole unknown',
    };
  }
  const others = all.filter(({ id }) => id !== asked);
  const told = others.length === 1 ? 'One part is ' : `${capital(inWords(others.length))} of them are `;
  const what = noun(asked);
  return {
    said: ['A whole of ', ...amount(whole), ` has ${inWords(all.length)} parts. `, told, ...listed(others.map(({ id }) => amount(id))), '. ',
      ...ask(what ? `How many ${what.many} are in the other part` : 'How much is the other part')],
    structure: 'part and whole, part unknown',
  };
}

/** A whole of which something is taken away. */
function taken(teller: Teller, { parts: all }: Bar, { id: whole }: SpanBrace): Wording | undefined {
  const { asked, amount, noun, isOne, ask } = teller;
  const [gone, ...more] = all.filter(({ dotted }) => dotted);
  const rest = all.find(({ dotted }) => !dotted);
  if (all.length !== 2 || !gone || !rest || more.length > 0 || gone.label !== undefined) return undefined;
  const are = (id: Carrier): string => noun(id) && !isOne(id) ? ' are' : ' is';
  const what = noun(asked);
  const start = noun(whole) ? [`There${are(whole)} `, ...amount(whole), ' at first. '] : ['At first the amount is ', ...amount(whole), '. '];
  if (asked === whole) {
    return {
      said: [...amount(gone.id), `${are(gone.id)} taken away, and `, ...amount(rest.id), `${are(rest.id)} left. `, ...ask(what ? `How many ${what.many} were there at first` : 'How much was there at first')],
      structure: 'change, start unknown',
    };
  }
  return asked === gone.id
    ? {
      said: [...start, noun(whole) ? 'Some of them are taken away, and ' : 'Some of it is taken away, and ', ...amount(rest.id), `${are(rest.id)} left. `,
        ...ask(what ? `How many ${what.many} are taken away` : 'How much is taken away')],
      structure: 'change, change unknown',
    }
    : { said: [...start, ...amount(gone.id), `${are(gone.id)} taken away. `, ...ask(what ? `How many ${what.many} are left` : 'How much is left')], structure: 'change, result unknown' };
}

/** The equal parts of a bar: what stands for each and for how many there are. */
export interface Equal { readonly each: Carrier; readonly many: Carrier; readonly count: Piece | undefined; readonly parts: readonly (Part | Run)[] }

/** The equal parts among some, if there is one kind of them; undefined where there are none, several, or measured ones. */
export function equalIn({ isTold, number }: Teller, all: readonly (Part | Run)[]): Equal | undefined {
  const tied = all.filter((part) => part.kind === 'run' || part.tie !== undefined);
  const [first] = tied;
  if (!first || tied.some(({ tie, share }) => tie !== first.tie || share !== first.share)) return undefined;
  if (first.kind === 'part') return tied.length < 2 ? undefined : { each: first.id, many: first.id, count: { part: first.id, text: String(tied.length) }, parts: tied };
  const many = numberId(first.id);
  return tied.length > 1 || first.sign !== undefined ? undefined : { each: first.id, many, count: isTold(many) ? number(many) : undefined, parts: tied };
}

/** Equal groups, and perhaps some more. */
function groups(teller: Teller, bar: Bar, { id: whole }: SpanBrace): Wording | undefined {
  const { asked, amount, noun, isOne, ask, counted } = teller;
  const equal = equalIn(teller, bar.parts);
  const [rest, ...more] = bar.parts.filter((part) => !equal?.parts.includes(part));
  if (!equal || more.length > 0 || rest?.dotted || (rest && rest.kind === 'run') || (equal.count === undefined && asked !== equal.many)) return undefined;
  const { each, many, count = '' } = equal;
  const what = noun(each) ?? noun(whole);
  const isCounted = what !== undefined && [each, whole, ...(rest ? [rest.id] : [])].every((id) => noun(id)?.many.endsWith(what.many) !== false);
  const group = isCounted ? counted.groupsAt(many) : undefined;
  const leftOver = rest && asked !== rest.id ? [', and ', ...amount(rest.id), isOne(rest.id) ? ' is left over' : ' are left over'] : [];
  const andMore = rest ? asked === rest.id ? [', and some more'] : [', and ', ...amount(rest.id, 'more')] : [];
  const things = what?.many ?? '';
  if (asked === whole) {
    return {
      said: isCounted
        ? ['There are ', count, ` ${group?.many ?? 'groups'} with `, ...amount(each), ' each', ...andMore, '. ', ...ask(`How many ${things} are there altogether`)]
        : ['There are ', count, ' equal parts of ', ...amount(each), ' each', ...andMore, '. ', ...ask('How much is the whole')],
      structure: rest ? 'equal groups and parts, whole unknown' : 'equal groups, whole unknown',
    };
  }
  if (asked === each) {
    const between = rest || !group ? [' are put into ', count, ' equal groups', ...leftOver, '. ', ...ask(`How many ${things} are in each group`)]
      : [' are shared equally between ', count, ` ${group.many}. `, ...ask(`How many ${things} is that for each ${group.one}`)];
    return {
      said: isCounted ? [...amount(whole), ...between] : ['A whole of ', ...amount(whole), ' has ', count, ' equal parts', ...andMore, '. ', ...ask('How much is each equal part')],
      structure: 'sharing, each share unknown',
    };
  }
  if (asked === many) {
    return {
      said: isCounted ? [...amount(whole), ' are put into equal groups of ', ...amount(each), ...leftOver, '. ', ...ask('How many groups are there')]
        : ['A whole of ', ...amount(whole), ' has equal parts of ', ...amount(each), ' each', ...andMore, '. ', ...ask('How many equal parts are there')],
      structure: 'equal groups, number of groups unknown',
    };
  }
  return {
    said: isCounted ? [...amount(whole), ' are put into ', count, ' equal groups of ', ...amount(each), '. ', ...ask(`How many ${things} are left over`)]
      : ['A whole of ', ...amount(whole), ' has ', count, ' equal parts of ', ...amount(each), ' each', ...andMore, '. ', ...ask('How much is the rest')],
    structure: 'grouping with a remainder, remainder unknown',
  };
}

/** Fractions or percentages of a whole. */
function shares(teller: Teller, bar: Bar, { whole, spans }: { readonly whole: SpanBrace; readonly spans: readonly SpanBrace[] }): Wording | undefined {
  const { model, asked, amount, noun, ask, isTold, base } = teller;
  const equal = equalIn(teller, bar.parts);
  if (!equal || equal.parts.length < bar.parts.length || bar.parts.some(({ kind }) => kind === 'run')) return undefined;
  const share = (many: number): string => {
    const value = new Fraction(many, bar.parts.length);
    return bar.scale?.after === '%' ? `${toText(fromNumber(value.mul(100), 'decimal'))}%` : toText(fromNumber(value));
  };
  const some = [
    ...(isTold(equal.each) || asked === equal.each ? [{ id: equal.each, share: share(1), from: equal.each }] : []),
    ...spans.filter((brace) => brace !== whole).map((brace) => { const across = spanned(model, brace); return { id: brace.id, share: share(across.length), from: across[0]?.id ?? '' }; }),
  ];
  const wanted = some.find(({ id }) => id === asked);
  if (!wanted && asked !== whole.id) return undefined;
  const told = some.filter(({ id }) => isTold(id)).flatMap(({ id, share: of, from }): readonly Piece[] => [{ part: from, text: of }, ' of the whole is ', ...amount(id), '. ']);
  const what = noun(asked)?.many;
  const question = wanted ? (what === undefined ? `How much is ${wanted.share} of the whole` : `How many ${what} are ${wanted.share} of the whole`) : what === undefined ? 'How much is the whole' : `How many ${what} are there altogether`;
  return { said: [...(isTold(whole.id) ? ['The whole is ', ...amount(whole.id), '. '] : []), ...told, ...ask(question)], structure: `${base}, ${wanted ? 'part' : 'whole'} unknown` };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
