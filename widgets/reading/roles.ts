import { clauseText } from './clause-text.ts';
import { isException } from './excepted.ts';
import { isPersonal, sameOwner } from './match.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { SHARING } from './sharers.ts';
import { ARRIVING, GAINING, LEAVING, LOSING, PLACING, STATING, TAKING } from './verbs.ts';

/**
 * What a number is in what happens. has: how much there is. in, out: what comes and goes. now: what there is in the end. whole: all of it together.
 * part: some of what was named before. done: something else happened to so many.
 */
export type Role = 'has' | 'in' | 'out' | 'now' | 'whole' | 'part' | 'done';

/** "let 6 litres leak out", "let 4 birds go". */
const LET_GO = /\b(?:leak|go|out|escape|loose|away|off)\b/;

const GIVING = /^(?:give|send|lend|hand|offer|bring|sell|pay|feed|mail|award|donate|pass|return|deliver|distribute|ship)$/;

/** Who the problem is about: whom it asks about, else who is named first. */
export function holderOf({ question, quantities }: Problem): readonly string[] {
  const asked = question.who.filter((name) => !/^(?:it|there|all)$/.test(name) && name !== question.each);
  if (asked.length > 0 && !asked.every((name) => /^(?:he|she|they|we)$/.test(name))) return asked;
  return asked.length > 0 ? quantities.find((one) => one.who.length > 0)?.who ?? [] : quantities[0]?.who ?? [];
}

/** What a number is in what happens. */
export function roleOf(problem: Problem, quantity: Quantity): Role {
  const role = ownRole(problem, quantity);
  return role === 'has' && isAfterChange(problem, quantity) ? 'now' : role;
}

/** "had 7, found some, and has 20": how much there is of the same after something happened to it. */
function isAfterChange(problem: Problem, quantity: Quantity): boolean {
  const words = clauseText(problem, quantity);
  if (/^(?:have|own)$/.test(quantity.verb) && quantity.id > 0 && /^ (?:after|later|then|finally) /.test(` ${problem.sentences[quantity.sentence]?.[0]?.lower ?? ''} `) && / (?:had|has|have) /.test(words) && !quantity.more && (LOSING.has(problem.question.verb) || problem.question.verb === 'cost')) return true;
  if (/^(?:have|be)$/.test(quantity.verb) && quantity.id > 0 && !quantity.more && /^(?:after that|afterwards|in the end|then there (?:was|were|are|is))\b/.test((problem.sentences[quantity.sentence] ?? []).slice(0, 3).map(({ lower }) => lower).join(' '))) return true;
  if (!/^(?:have|be|own|count)$/.test(quantity.verb) || quantity.more || quantity.sentence === problem.question.sentence && inQuestion(problem, quantity)) return false;
  const isBetween = ({ sentence, clause }: { readonly sentence: number; readonly clause: Quantity['clause'] }, from: Quantity): boolean => (sentence > from.sentence || (sentence === from.sentence && clause.start > from.clause.start)) && (sentence < quantity.sentence || (sentence === quantity.sentence && clause.start < quantity.clause.start));
  return problem.quantities.some((before) => before.id < quantity.id && before.each === undefined && quantity.each === undefined && before.thing.noun === quantity.thing.noun && sameKinds(before, quantity) && sameOwner(before.who, quantity.who) !== false
    && (STATING.has(before.verb) || GAINING.has(before.verb) || PLACING.has(before.verb)) && problem.somes.some((some) => !STATING.has(some.verb) && isBetween(some, before)));
}

const sameKinds = (one: Quantity, other: Quantity): boolean => other.thing.kinds.length === 0 || one.thing.kinds.length === 0 || other.thing.kinds.every((kind) => one.thing.kinds.includes(kind));

function ownRole(problem: Problem, quantity: Quantity): Role {
  if (quantity.outOf) return 'has';
  // Games that are won and games that are lost are played.
  if (problem.question.verb === 'play' && /^(?:win|lose|draw|tie)$/.test(quantity.verb)) return 'in';
  if (quantity.unit?.of === 'money' && /^(?:voucher|coupon|discount|refund)$/.test(quantity.thing.noun)) return 'out';
  if (isOutOf(problem, quantity)) return 'part';
  if (isException(problem, quantity)) return 'part';
  // "5 balls were lost."
  if (quantity.isSubject && quantity.verb === 'be' && /^(?:lost|gone|stolen)$/.test(problem.sentences[quantity.sentence]?.[quantity.clause.verbAt + 1]?.lower ?? '')) return 'out';
  const text = clauseText(problem, quantity);
  const { verb, isSubject, ofThem } = quantity;
  // "swaps 5 red ones for 9 blue ones".
  if (/^(?:trade|swap|exchange)$/.test(verb) && sameOwner(quantity.who, holderOf(problem)) === true && problem.quantities.some((one) => one.clause === quantity.clause && one.at > quantity.at && problem.sentences[one.sentence]?.[one.at - 1]?.lower === 'for')) return 'out';
  // "traded 5 of his cards for 9 of hers".
  if (/^(?:trade|swap|exchange)$/.test(verb) && problem.sentences[quantity.sentence]?.[quantity.at - 1]?.lower === 'for' && sameOwner(quantity.who, holderOf(problem)) === true && problem.quantities.some((one) => one.clause === quantity.clause && one.at < quantity.at)) return 'in';
  if (isBrought(problem, quantity)) return 'has';
  const isEnd = STATING.has(verb) || verb === '' || verb === 'end' || verb === 'leave' || verb === 'find' || verb === 'remain' || verb === 'get' || verb === 'come';
  if (quantity.sentence === problem.question.sentence && inQuestion(problem, quantity) && quantity.verb === problem.question.verb) return 'has';
  if (/ left /.test(text) && verb === '' && isLeaving(problem, quantity)) return 'out';
  // "A train left with 134 passengers."
  if (verb === 'leave' && !isSubject && problem.quantities[0] === quantity && / (?:left|leaves) with /.test(text) && !clauseIsPassive(quantity)) return 'has';
  if (verb === 'leave' && isSubject && !clauseIsPassive(quantity)) return 'out';
  if (isEnd && / (?:left|remaining|remain|remained|remains|still) /.test(text) && !/ left (?:for|to|the|home|his|her|hand|side|foot|pocket|leg|arm|page|pan|shelf|drawer) /.test(text)) return 'now';
  if (/ left (?:him|her|them|\w+) with /.test(text) && !isSubject) return 'now';
  if (isEnd && / now /.test(text) && (STATING.has(verb) || verb === '') && !isSubject) return 'now';
  if (verb === 'keep' && / (?:kept|keeps|keep) (?:the )?(?:other|remaining|last|rest) /.test(text)) return 'now';
  if (/ end(?:s|ed)? (?:up )?with /.test(text) || / is left with /.test(text) || / left with /.test(text)) return 'now';
  if (verb === 'keep' && quantity.id > 0 && !quantity.more && problem.quantities.some((one) => one.id < quantity.id && (LOSING.has(one.verb) || GIVING.test(one.verb)))) return 'now';
  if (/ (?:sums?|adds?) up to /.test(text) || / sum of /.test(text)) return 'whole';
  if (/ (?:altogether|in all|total|together|in total|combined|totals|between them) /.test(text.replaceAll(/ (?:put|puts|putting|stuck|glued|tied|sewed|sewn) together /g, ' ')) && !quantity.more) return 'whole';
  // "Abi, Bo and Cy share 40 sweets. Cy gets 10".
  if (SHARING.test(verb) && !quantity.compares && problem.quantities.some(({ compares }) => compares !== undefined) && !quantity.ofThem && quantity.each === undefined) return 'whole';
  if (verb === 'share' && quantity.who.length > 1 && problem.quantities.some((one) => one !== quantity && one.who.length === 1 && quantity.who.includes(one.who[0] ?? ''))) return 'whole';
  if (isOfBoth(problem, quantity)) return 'whole';
  if (isSoFar(problem, quantity) || isOfGroup(problem, quantity)) return 'whole';
  if (isSubject && verb === 'be' && / (?:was|were|are|is) (?:out|gone|eliminated|disqualified) /.test(text)) return 'out';
  if (/^(?:cut|slice|divide|split)$/.test(verb) && problem.sentences[quantity.sentence]?.[quantity.at - 1]?.lower === 'into') return 'has';
  // "cut 4 pies into 6 slices each".
  if (/^(?:cut|slice|divide|split)$/.test(verb) && / into /.test(text) && quantity.each === undefined && problem.question.thing.noun !== quantity.thing.noun) return 'has';
  if (verb === 'want' && isSubject) return 'out';
  if (/^(?:need|require|want)$/.test(verb) || / (?:need|needs|needed|requires|calls for|call for|are to have|is to have) /.test(text)) return problem.quantities.some((one) => one !== quantity && one.thing.noun === quantity.thing.noun && !/^(?:need|require)$/.test(one.verb)) ? 'whole' : 'has';
  if (quantity.not || ofThem && /^(?:score|hit|win|pass)$/.test(verb) && /^(?:miss|lose|fail)$/.test(problem.question.verb)) return 'part';
  // "counted 23 ducks … How many are still there?"
  if (/^(?:count|see|spot|notice)$/.test(verb) && !isSubject && !ofThem && problem.question.verb === 'be' && problem.quantities[0]?.clause === quantity.clause) return 'has';
  return moved(problem, quantity) ?? (ofThem ? 'part' : STATING.has(verb) || verb === '' ? 'has' : 'done');
}

/** "went to the fair with $20". */
export function isBrought({ sentences, quantities }: Pick<Problem, 'sentences' | 'quantities'>, quantity: Quantity): boolean {
  const { verb, unit, sentence, at } = quantity;
  if (verb === 'leave' && quantities[0] === quantity && sentences[sentence]?.[at - 1]?.lower === 'with') return true;
  return unit?.of === 'money' && /^(?:go|come|get|arrive|walk|leave|enter)$/.test(verb) && sentences[sentence]?.[at - 1]?.lower === 'with';
}

/** "Jules and his sister picked 41. Jules picked 23. How many did his sister pick?" */
function isOfBoth({ quantities, question }: Problem, { who, verb }: Quantity): boolean {
  const [asked = '', ...more] = question.who;
  return who.length === 2 && more.length === 0 && who.includes(asked) && verb === question.verb && !STATING.has(verb)
    && quantities.some((one) => one.verb === verb && one.who.length === 1 && one.who[0] !== asked && who.includes(one.who[0] ?? ''));
}

/** "Out of the 74 chairs, 68 were filled". */
function isOutOf({ quantities, sentences }: Problem, { sentence, id }: Quantity): boolean {
  const all = quantities.find((one) => one.outOf && one.sentence === sentence && one.at <= 3 && sentences[sentence]?.[0]?.lower === 'out');
  return all !== undefined && quantities.find((one) => one.id > all.id) === quantities.find((one) => one.id === id);
}

/** "sold 48 in the morning and some more later. By closing time it had sold 81": both together. */
function isSoFar({ sentences, somes }: Problem, { sentence, verb, more }: Quantity): boolean {
  const words = sentences[sentence] ?? [];
  return !more && words[0]?.lower === 'by' && words.some(({ lower }) => lower === 'had') && somes.some((some) => some.verb === verb && some.sentence < sentence && !some.rest);
}

/** "in a class of 29". */
function isOfGroup({ sentences }: Problem, { sentence, at }: Quantity): boolean {
  return /\b(?:a|the) (?:class|group|school|club|team|crowd|party|herd|flock|choir) of$/.test((sentences[sentence] ?? []).slice(Math.max(0, at - 3), at).map((word) => word.lower).join(' '));
}

function inQuestion({ question }: Problem, { at }: Quantity): boolean {
  return at >= question.from && at < question.to;
}

const clauseIsPassive = ({ clause }: Quantity): boolean => clause.passive;

/** "8 guests left", "5 of them left": nothing is between the number's noun and the word. */
function isLeaving({ sentences }: Problem, { sentence, to, clause }: Quantity): boolean {
  const words = sentences[sentence] ?? [];
  for (let at = to; at < clause.end; at++) {
    const word = words[at]?.lower ?? '';
    if (word === 'left') return !words.slice(clause.start, at).some((one) => one.root === 'be' || one.root === 'have');
    if (!/^(?:of|them|the|people|and)$/.test(word) && !words[at]?.tags.has('Noun')) return false;
  }
  return false;
}

/** "had 212 tomatoes in his garden, picked 137: how many are left?": what is picked is no longer there. */
function isOfGround({ question, quantities, sentences }: Problem, { id, thing }: Quantity): boolean {
  if (!['left', 'remain', 'remaining', 'still'].some((word) => question.words.has(word))) return false;
  return quantities.some((one) => one.id < id && one.thing.noun === thing.noun && STATING.has(one.verb) && (sentences[one.sentence] ?? []).some(({ root }) => /^(?:garden|field|tree|orchard|patch|bush|vine|plant|greenhouse|meadow|allotment|vineyard)$/.test(root)));
}

/** "takes 8 off the shelf", where it was told what is on the shelf. */
function isOutOfPlace({ sentences, quantities }: Problem, { sentence, to, clause, id }: Quantity): boolean {
  const words = (sentences[sentence] ?? []).slice(to, clause.end);
  const at = words.findIndex(({ lower }, index) => lower === 'off' || lower === 'from' || lower === 'out' && words[index + 1]?.lower === 'of');
  const place = at < 0 ? [] : words.slice(at + 1, at + 5).filter((word) => word.tags.has('Noun')).map(({ root }) => root);
  return words[at]?.lower === 'off' || quantities.some((one) => one.id < id && place.some((noun) => one.around.has(noun)));
}

/** "takes £30 out of the bank and puts them into her purse. How much is in her purse?" */
function isPutIntoPlace({ question, sentences }: Problem, { sentence, clause }: Quantity): boolean {
  const places = (words: Problem['sentences'][number]): readonly string[] => words.flatMap(({ lower }, at) => /^(?:in|into|onto|on)$/.test(lower) ? words.slice(at + 1, at + 4).filter((word) => word.tags.has('Noun') && !word.tags.has('Pronoun')).map(({ root }) => root) : []);
  const after = (sentences[sentence] ?? []).slice(clause.end);
  const put = after.findIndex(({ root }, at) => /^(?:put|place|pour|move)$/.test(root) && /^(?:them|it)$/.test(after[at + 1]?.lower ?? ''));
  const asked = places((sentences[question.sentence] ?? []).slice(question.from, question.to));
  return put >= 0 && places(after.slice(put)).some((place) => asked.includes(place));
}

/** Whether it comes or goes, for whom the problem is about. */
function moved(problem: Problem, quantity: Quantity): Role | undefined {
  const { verb, who, isSubject, clause, to_: to, from_: from } = quantity;
  const holder = holderOf(problem);
  if (clause.passive) {
    if (/^(?:return|deliver|bring)$/.test(verb)) return 'in';
    if (/^(?:tear|crack|break|rot|bruise|damage)$/.test(verb)) return 'part';
    if (!isSubject && /^(?:give|send|award|lend|offer)$/.test(verb) && sameOwner(who, holder) === true) return 'in';
    if (LOSING.has(verb) || /^(?:remove|take|eat|sell|borrow|steal|kill|cut|adopt|rent)$/.test(verb)) return 'out';
    if (GAINING.has(verb) || PLACING.has(verb)) return 'in';
    if (isSubject && !STATING.has(verb) && / (?:away|off|home|inside|down|out) /.test(clauseText(problem, quantity))) return 'out';
    return undefined;
  }
  if (verb === 'let' && LET_GO.test((problem.sentences[quantity.sentence] ?? []).slice(quantity.to, quantity.to + 3).map(({ lower }) => lower).join(' '))) return 'out';
  if (isSubject && /^(?:break|crack|rot|spoil|wilt|tear|smash)$/.test(verb)) return 'part';
  if (isSubject && / (?:off|out) /.test(clauseText(problem, quantity)) && /^(?:get|go|come|step)$/.test(verb)) return 'out';
  if (isSubject && /^(?:burst|pop|melt|leak|spill)$/.test(verb)) return 'out';
  // "10 people went to the museum": what is told first takes nothing away.
  if (isSubject && verb === 'go' && problem.quantities[0] === quantity) return undefined;
  // "12 more came to play".
  if (isSubject && quantity.more && !ARRIVING.has(verb) && / (?:came|joined|arrived) to /.test(clauseText(problem, quantity))) return 'in';
  if (isSubject) return LEAVING.has(verb) && !(/^(?:fly|swim|walk|run|drive|jump)$/.test(verb) && !/ (?:away|off|out|home) /.test(clauseText(problem, quantity))) ? 'out' : ARRIVING.has(verb) || /^(?:fly|swim|walk|run|climb|get|hop|go)$/.test(verb) && / (?:up|to|in|into|on|more) /.test(clauseText(problem, quantity)) ? 'in' : undefined;
  const own = sameOwner(who, holder);
  if (quantity.unit?.of === 'money') {
    // "paid with 50 dollars and got 14 dollars back": what comes back was not spent.
    if (/^(?:get|receive)$/.test(verb) && / (?:back|change) /.test(clauseText(problem, quantity)) && /^(?:cost|spend|pay)$/.test(problem.question.verb)) return 'out';
    if (/^(?:buy|cost|rent|order|purchase|charge|spend|pay)$/.test(verb)) return 'out';
    if (/^(?:sell|earn|get|receive|make|save|win)$/.test(verb)) return 'in';
  }
  if (isPutIntoPlace(problem, quantity)) return 'in';
  if (/^(?:rise|increase|climb|grow|fall|drop|decrease|sink)$/.test(verb) && / by /.test(clauseText(problem, quantity))) return /^(?:fall|drop|decrease|sink)$/.test(verb) ? 'out' : 'in';
  if (GIVING.test(verb)) {
    // "brought 5 balloons to the park": nobody gets them.
    if (verb === 'bring' && own !== false && !to?.some(isPersonal)) return 'in';
    const given = to ? sameOwner(to, holder) : undefined;
    if (given === true && own !== true) return 'in';
    if (own === false && to === undefined) return verb === 'bring' && quantity.more ? 'in' : undefined;
    return own === false ? given === false ? undefined : 'in' : 'out';
  }
  if (from && sameOwner(from, holder) === true && own !== true) return 'out';
  if (verb === 'check' && own !== false && / (?:checked|checks|check) out /.test(clauseText(problem, quantity))) return 'in';
  if (verb === 'take' && isOutOfPlace(problem, quantity)) return 'out';
  if (verb === 'take' || verb === 'remove' || verb === 'borrow') return own === true && verb !== 'remove' ? 'in' : 'out';
  if (/ (?:away|out) /.test(clauseText(problem, quantity)) && /^(?:throw|give|put|cross|hand|pour|wash|blow|carry|sweep|scare|chase|haul|tow|drive)$/.test(verb)) return 'out';
  if (/^(?:start|begin)$/.test(verb)) return 'has';
  if (own === false && quantity.ofThem) return 'out';
  if (LOSING.has(verb) || /^(?:pick|harvest|pull|dig|gather|cut)$/.test(verb) && isOfGround(problem, quantity)) return 'out';
  if (GAINING.has(verb)) return 'in';
  if (PLACING.has(verb)) return own === true && problem.quantities[0] !== quantity && !quantity.more ? 'done' : 'in';
  if (TAKING.has(verb)) return 'out';
  return undefined;
}
