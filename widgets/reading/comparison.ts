import { inUnit } from './groups.ts';
import { counts, isPersonal, sameOwner } from './match.ts';
import { ASKED, type Amount, type Plan, type Rows, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { roleOf } from './roles.ts';
import { isKindOf } from './verbs.ts';

export const nameOf = (names: readonly string[], kinds: readonly string[]): string => {
  const name = names.filter((one) => !/^(?:he|she|it|they|we)$/.test(one)).join(' and ') || kinds.join(' ');
  return name.replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
};

interface Side { readonly name: string; readonly who: readonly string[]; readonly kinds: readonly string[]; readonly told?: Quantity }

/** Statements such as "Zoe has 8 more than Ivan": both sides, and what is asked of them. */
export function compared(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const statements = quantities.filter((one) => one.compares !== undefined && (one.compares.than?.length ?? 0) > 0);
  if (statements.length === 0) return undefined;
  const numbers = quantities.filter((one) => one.compares === undefined && one.is === 'number' && one.each === undefined);
  const fitting = numbers.filter((one) => counts(one, question.thing, question.unit) !== undefined || (statements[0] && (counts(one, statements[0].thing, statements[0].unit) !== undefined)));
  const measured = /^(?:long|length|weight|time)$/.test(question.asks) ? numbers.filter(({ unit }) => unit !== undefined) : [];
  const told = measured.length > 0 ? measured : fitting.length > 0 ? fitting : numbers;
  if (statements.length !== 1) return undefined;
  const [statement] = statements;
  if (!statement?.compares || (question.compares && question.than.length > 0)) return undefined;
  const than = statement.compares.than ?? [];
  const left: Side = { name: '', who: statement.isSubject ? [] : statement.who, kinds: [...statement.thing.kinds, statement.thing.noun] };
  const [subject] = (problem.sentences[statement.sentence] ?? []).slice(statement.clause.subject.from, Math.max(statement.clause.subject.to, statement.clause.verbAt));
  const isThis = /^(?:this|that|which|it)$/i.test(left.who[0] ?? '') || left.who.length === 0 && /^(?:this|that)$/.test(subject?.lower ?? '') || left.who.length === 0 && statement.clause.lead === 'that' && statement.clause.start === 0 || statement.clause.lead === 'which';
  // "The green ribbon is 3 times as long as the red ribbon": what tells them apart is the colour.
  const said = subjectWords(problem, statement);
  const apart = than.filter((word) => isTelling(word) && !said.has(word));
  const isApart = (one: Quantity): boolean => apart.length > 0 && than.length > apart.length && [...said].some((word) => isTelling(word) && !than.includes(word) && subjectWords(problem, one).has(word)) && !apart.some((word) => one.around.has(word));
  const isThan = (one: Quantity): boolean => !isApart(one) && than.some((word) => one.who.some((name) => name.toLowerCase().split(' ').includes(word)) || one.thing.kinds.includes(word) || (one.thing.noun === word && one.thing.noun !== statement.thing.noun) || (one.isSubject && one.around.has(word) && !statement.around.has(word)));
  const isLeft = (one: Quantity): boolean => !isThan(one) && (isApart(one) || (sameOwner(one.who, left.who) === true && left.who.some((name) => /^\p{Lu}/u.test(name))) || one.thing.kinds.some((kind) => statement.thing.kinds.includes(kind)) || (one.thing.noun === statement.thing.noun && one.who.length === 0));
  const afterThan = /^(?:in|on|at)$/.test(than[0] ?? '') ? than.slice(1) : than;
  const within = afterThan.findIndex((word) => /^(?:in|on|at|of)$/.test(word));
  const thanPhrase = afterThan.slice(0, Math.max(1, within < 0 ? afterThan.length : within)).filter((word) => !/^(?:the|a|an|his|her|their)$/.test(word));
  const isAllThan = (one: Quantity): boolean => thanPhrase.length > 0 && thanPhrase.every((word) => one.around.has(word)) && !one.who.some((name) => name.includes(' ') && thanPhrase.length === 1 && name.toLowerCase().split(' ')[0] === thanPhrase[0]);
  // "342 on Saturday, 118 more than on Friday": said of the number just before.
  const [before] = numbers.filter(({ id }) => id === statement.id - 1);
  const isApposed = before !== undefined && before.clause === statement.clause && before.to < statement.at && /[,(–]/.test(problem.sentences[statement.sentence]?.[statement.at - 1]?.gap ?? '') && statement.thing.to <= statement.at + 2;
  const isOfThis = isApposed || isThis && !told.some(isAllThan);
  const other = isOfThis ? [] : told.filter(isThis ? isAllThan : isThan);
  const isUnnamed = other.length === 0 && told.length === 1 && statement.compares.is !== 'times' && sameOwner(told[0]?.who ?? [], left.who) !== false && question.who.length === 1 && question.who.some((name) => name.toLowerCase().split(' ').some((word) => than.includes(word)));
  const own = isOfThis || isUnnamed ? told : told.filter((one) => isLeft(one) && !other.includes(one));
  const base = other[0] ?? (told.length === 1 ? told[0] : undefined);
  const [ownTold, otherTold] = [other.length > 0 ? undefined : own[0] ?? undefined, base];
  const tell = ownTold ?? otherTold;
  // "9 bears and 4 lions": the lions are compared with nothing.
  const isBeside = (one: Quantity): boolean => one.clause === tell?.clause && one.sentence === tell.sentence && one.thing.noun !== tell.thing.noun && one.thing.noun !== statement.thing.noun;
  const beside = told.filter((one) => one !== tell && other.length === 1 && isBeside(one));
  if (!tell || told.length > 1 + beside.length || beside.length > 0 && (question.altogether || roleOf(problem, tell) === 'whole')) return undefined;
  const isOwn = tell === ownTold;
  const sentence = new Set((problem.sentences[tell.sentence] ?? []).map(({ root }) => root));
  const isTotal = ['total', 'together', 'combined'].some((word) => sentence.has(word)) && than.some((word) => isTelling(word) && sentence.has(word)) && left.who.length === 1 && left.who.every((name) => sentence.has(name.toLowerCase())) && statement.sentence !== tell.sentence;
  const bothSides = isTotal || (roleOf(problem, tell) === 'whole' || tell.who.length === 2) && than.some((word) => isTelling(word) && tell.around.has(word)) && (left.who.some((name) => tell.around.has(name.toLowerCase().split(' ').at(-1) ?? '')) || left.who.length === 0 && subjectWords(problem, tell).has('and'));
  const isWhole = (!isThan(tell) || bothSides) && (isTotal || roleOf(problem, tell) === 'whole' || isKindOf(statement.thing.noun, tell.thing.noun) || tell.who.length === 2 || isOfBothKinds(statement, tell) || isOfBothPlaces(statement, tell)) && !question.altogether;
  if (isWhole) return totalAndDifference(problem, { statement, total: tell, than });
  // "younger than Ana, and her brother is 15": he is neither of the two.
  const tellers = tell.who.flatMap((name) => name.toLowerCase().split(' '));
  if (!isOfThis && other.length === 0 && tell.who.length === 1 && tell.who.every(isPersonal) && sameOwner(tell.who, left.who) === false && than.some(isTelling) && !than.some((word) => tellers.includes(word)) && /^\p{L}+$/u.test(than[0] ?? '')) return undefined;
  const unit = question.unit ?? tell.unit;
  const amount: Term = { each: inUnit(tell, unit) };
  const thanWords = than.filter((word) => !/^(?:he|she|it|the|have|do|be|a|an|his|her|their|that|in|on|of)$/.test(word)).slice(0, 2);
  // The blue ribbon and the red ribbon: one noun names neither.
  const isShared = left.who.some((name) => thanWords.length > 1 && thanWords.includes(name));
  const names = [isShared ? nameOf([], [...said].filter((word) => isTelling(word) && !/^(?:my|our|your)$/.test(word))) : nameOf(left.who, statement.thing.kinds), nameOf([], thanWords)] as const;
  const saysThan = thanPhrase.some((word) => isTelling(word) && question.words.has(word)) && !left.who.some((name) => question.words.has(name.toLowerCase()));
  // Girls and boys are children.
  const thanKind = than.find((word) => isKindOf(word, question.thing.noun));
  const asksKinds = question.asks === 'number' && [statement, tell].every(({ thing }) => isKindOf(thing.noun, question.thing.noun)) && (statement.thing.noun !== tell.thing.noun || thanKind !== undefined && thanKind !== statement.thing.noun);
  const asksTotal = asksKinds || question.altogether || question.has('they') && !saysThan || question.who.length > 1;
  const asked: Term = { each: ASKED };
  const rowOwn = isOwn ? [amount] : asksTotal ? [] : [asked];
  const rowThan = isOwn ? asksTotal ? [] : [asked] : [amount];
  const rows = [{ name: names[0], terms: rowOwn }, { name: names[1], terms: rowThan }];
  const total = asksTotal ? { total: { amount: ASKED, of: [0, 1] } } : {};
  const isGuessed = !isOwn && !other.includes(tell) && !isThis && tell.who.length === 0 && tell.clause === statement.clause;
  const doubts = [...(!asksTotal && asksOther(problem, { statement, isOwn, than }) ? ['which of the two is asked for'] : []), ...(isGuessed ? ['whose the number is'] : [])];
  const { is } = statement.compares;
  if (is === 'times') {
    const drawing: Rows = { is: 'rows', rows, differences: [], times: [{ larger: 0, smaller: 1, by: statement.value, from: [statement] }], ...total };
    return { structure: asksTotal ? 'times as many, total unknown' : isOwn ? 'times as many, smaller unknown' : 'times as many, larger unknown', drawing, without: beside, doubts, ...(unit && { unit: unit.name }) };
  }
  const by: Amount = inUnit(statement, unit);
  const [larger, smaller] = is === 'more' ? [0, 1] : [1, 0];
  const drawing: Rows = { is: 'rows', rows, differences: [{ larger, smaller, by }], times: [], ...total };
  const unknown = isOwn === (is === 'more') ? 'smaller' : 'larger';
  return { structure: asksTotal ? 'comparison, total unknown' : `comparison, ${unknown} unknown`, drawing, without: beside, doubts, ...(asksKinds && problem.quantities.length === 2 && doubts.length === 0 && { certain: true as const }), ...(unit && { unit: unit.name }) };
}

/** "150 tickets: 36 fewer child tickets than adult tickets": both kinds make all of them. */
function isOfBothKinds({ thing: { noun, kinds }, compares }: Quantity, { thing }: Quantity): boolean {
  const [kind, ...more] = (compares?.than ?? []).filter((word) => word !== noun && !/^(?:one|the)$/.test(word));
  return (thing.noun === noun || thing.noun === 'person') && thing.kinds.length === 0 && kinds.length === 1 && kind !== undefined && more.length === 0 && !kinds.includes(kind) && compares?.than?.includes(noun) === true;
}

/** "96 seats: 3 times as many seats downstairs as in the balcony": both places make all of them. */
export function isOfBothPlaces({ id, verb, who, thing, compares, around }: Quantity, tell: Quantity): boolean {
  const than = compares?.than ?? [];
  // "96 on the top shelf … 3 times as many on the top shelf as": these are one of the two.
  const isElsewhere = ![...tell.around].some((word) => around.has(word) && word !== thing.noun && isTelling(word) && !/^(?:there|\d+)$/.test(word));
  return compares?.is === 'times' && tell.id < id && verb === 'be' && tell.verb === 'be' && who.length === 0 && tell.who.length === 0 && thing.noun === tell.thing.noun && thing.kinds.length === 0
    && /^(?:in|on|at)$/.test(than[0] ?? '') && isElsewhere && !than.slice(1).some((word) => isTelling(word) && tell.around.has(word));
}

/** The words of the subject of a number's clause. */
function subjectWords({ sentences }: Problem, { sentence, clause }: Quantity): ReadonlySet<string> {
  return new Set((sentences[sentence] ?? []).slice(clause.subject.from, clause.subject.to).map(({ root }) => root));
}

/** Whether a word after "than" can be who is meant, however short their name is. */
const isTelling = (word: string): boolean => !/^(?:the|than|does|did|do|be|is|an?|of|in|on|at|to|by|as|he|she|it|his|her|their|they|we|or|so|have)$/.test(word);

/** "70 in all, 12 more cats than dogs": both sides are unknown, and one is asked for. */
function totalAndDifference(problem: Problem, { statement, total, than }: { readonly statement: Quantity; readonly total: Quantity; readonly than: readonly string[] }): Plan | undefined {
  const { question } = problem;
  const unit = question.unit ?? total.unit;
  const own = [...statement.who.map((name) => name.toLowerCase()), ...statement.thing.kinds, statement.thing.noun].filter((word) => !than.includes(word) && word !== total.thing.noun);
  const asks = (words: readonly string[]): boolean => words.some((word) => question.words.has(word) || question.words.has(`${word}ing`));
  const saysThan = asks(than.filter((word) => isTelling(word) && word !== 'other'));
  const saysOwn = asks(own) && !saysThan;
  if (!statement.compares) return undefined;
  const text = problem.text.slice(question.start, question.end).toLowerCase();
  const asksLess = /\bthe (?:shorter|smaller|younger|lighter|cheaper|lower)\b/.test(text);
  const asksMore = /\bthe (?:longer|larger|bigger|older|heavier|taller|higher|greater)\b/.test(text);
  if (saysOwn === saysThan && !asksLess && !asksMore) return undefined;
  const isMore = statement.compares.is !== 'less';
  const asksOwn = asksLess || asksMore ? asksMore === isMore : saysOwn;
  const asksThan = !asksOwn;
  const rows: Rows['rows'] = [{ name: nameOf(statement.who, statement.thing.kinds.length > 0 ? statement.thing.kinds : [statement.thing.noun]), terms: asksOwn ? [{ each: ASKED }] : [] }, { name: nameOf(than.filter(isTelling).slice(0, 1), []), terms: asksThan ? [{ each: ASKED }] : [] }];
  const [larger, smaller] = statement.compares.is === 'more' ? [0, 1] : [1, 0];
  const amounts = { amount: inUnit(total, unit), of: [0, 1] };
  if (statement.compares.is === 'times') {
    return {
      structure: `times as many, ${asksOwn ? 'larger' : 'smaller'} unknown`, without: [], doubts: [], ...(unit && { unit: unit.name }),
      drawing: { is: 'rows', rows, differences: [], times: [{ larger: 0, smaller: 1, by: statement.value, from: [statement] }], total: amounts },
    };
  }
  return {
    structure: `total and difference, ${(larger === 0) === asksOwn ? 'larger' : 'smaller'} unknown`, without: [], doubts: [], ...(unit && { unit: unit.name }),
    drawing: { is: 'rows', rows, differences: [{ larger, smaller, by: inUnit(statement, unit) }], times: [], total: amounts },
  };
}

/** Whether a verb says by itself which side is meant. */
export const isDoing = (verb: string): boolean => !/^(?:have|be|do|)$/.test(verb);

function asksOther({ question }: Problem, { statement, isOwn, than }: { readonly statement: Quantity; readonly isOwn: boolean; readonly than: readonly string[] }): boolean {
  // "knitted 6 more than she needed. How many did she need?"
  if (isOwn && isDoing(question.verb) && than.includes(question.verb)) return false;
  const asksOwn = sameOwner(question.who, statement.who);
  const own = statement.who.flatMap((name) => name.toLowerCase().split(' '));
  const isOfOwn = question.who.length === 1 && question.who.some((name) => name.includes(' ') && own.includes(name.toLowerCase().split(' ').at(-1) ?? ''));
  const asksThan = !isOfOwn && question.who.some((name) => name.toLowerCase().split(' ').some((word) => than.includes(word) && !own.includes(word)));
  if (isOwn) return asksOwn === true && !asksThan;
  return asksThan;
}
