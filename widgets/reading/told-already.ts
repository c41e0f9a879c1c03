import { isException } from './excepted.ts';
import { isDoing } from './comparison.ts';
import { labelOfQuantity } from './deduced/items.ts';
import type { Ground } from './ground.ts';
import { counts, fitsKinds, sameOwner } from './match.ts';
import { MOMENTS } from './parts.ts';
import type { Quantity } from './quantity.ts';
import { holderOf, roleOf } from './roles.ts';
import { ARRIVING, STATING } from './verbs.ts';

/** Whether it is asked for what the words tell themselves: then what was read of the question is not what it asks. */
export function isToldAlready(ground: Ground): boolean {
  return !ground.plan.structure.startsWith('equation') && [startTold, endTold, eachTold, doneTold, comingTold, sideTold, ownTold, wholeTold].some((is) => is(ground));
}

/** "Ann had 24 and gave 9 away. How many did she have at first?" */
function startTold({ problem: { somes, sentences, question }, plan: { structure }, used, ends, role }: Ground): boolean {
  if (structure !== 'change, start unknown') return false;
  const [first] = ends;
  const moved = used.filter((one) => !ends.includes(one));
  if (moved.some((one) => role(one) === 'has' && (question.thing.noun === '' || counts(one, question.thing, question.unit) !== undefined))) return true;
  if (first && moved.some((one) => one.sentence > first.sentence && /^(?:then|later|afterwards|next)$/.test(sentences[one.sentence]?.[0]?.lower ?? '') && role(first) === 'now')) return true;
  if (!first || moved.length === 0 || somes.some(({ sentence, rest }) => !rest && sentence <= first.sentence)) return false;
  const isEnd = (sentences[first.sentence] ?? []).slice(first.clause.start, first.clause.end).some(({ lower }) => /^(?:now|left|remain|remained|remaining|still|currently)$/.test(lower));
  const isLater = ({ id, sentence, clause }: Quantity): boolean => id > first.id && !/^(?:after|before|because)$/.test(clause.lead)
    && !(sentences[sentence] ?? []).slice(clause.start, clause.verbAt).some(({ lower }) => /^(?:had|before|yesterday|earlier)$/.test(lower));
  return !isEnd && moved.every(isLater);
}

/** "She has 15 left. How many does she have now?" */
function endTold({ problem, plan: { structure }, used, role }: Ground): boolean {
  const { question } = problem;
  if (!/^(?:change|equal groups)/.test(structure) || question.verb !== 'have' || question.words.has('more') || !(question.words.has('now') || question.words.has('left'))) return false;
  const isSince = (now: Quantity): boolean => structure === 'change, result unknown' && used.every((one) => one === now || one.sentence > now.sentence);
  return used.some((one) => role(one) === 'now' && sameOwner(one.who, holderOf(problem)) !== false && !isSince(one));
}

/** "There are 6 bags with 8 in each. How many are in each bag?", "in one bag?" */
function eachTold({ problem: { question, quantities, sentences }, plan: { structure }, used, words }: Ground): boolean {
  if (!/^(?:equal groups|sharing|part|change)/.test(structure) || structure.startsWith('equal groups shared')) return false;
  if (quantities.some((one) => one.inOne !== undefined && one.inOne === question.each && counts(one, question.thing, question.unit) !== undefined)) return true;
  // "She put them into bags of 9", "each of the 5 bags holds 9".
  const isInEach = ({ sentence, at, around }: Quantity): boolean => {
    const words = sentences[sentence] ?? [];
    return (words[at - 1]?.lower === 'of' && words[at - 2]?.root === question.each && words[at - 3]?.lower !== 'a') || (words[0]?.lower === 'each' && around.has(question.each ?? ''));
  };
  if (question.each !== undefined && structure.startsWith('sharing') && used.some((one) => isInEach(one) && counts(one, question.thing, question.unit) !== undefined)) return true;
  const isAsked = (one: Quantity): boolean => counts(one, question.thing, question.unit) !== undefined || (one.unit?.of === 'money' && question.asks === 'amount');
  const rate = quantities.find((one) => one.each !== undefined && one.is === 'number' && isAsked(one));
  const per = rate?.each?.replace('?', '');
  if (!rate || per === undefined || used.length < 2) return false;
  const isOfAny = per === '*' && counts(rate, question.thing, question.unit) !== undefined;
  if (question.each !== undefined && (question.each === per || isOfAny || (question.each === '*' && per !== '*'))) return true;
  if (question.not) return false;
  return words.some(({ lower, root }, at) => {
    const article = words[at - 1]?.lower ?? '';
    return per === '*' ? /^(?:one|an?)$/.test(article) && rate.around.has(root) && rate.thing.noun !== root : root === per && lower === root && /^(?:one|an?|the)$/.test(article) && !(article === 'the' && words.some((word) => /^(?:do|are|were|have)$/.test(word.lower) && isMass(root)));
  });
}

/** Nouns of which the plural is the singular. */
const isMass = (noun: string): boolean => /(?:fish|sheep|deer|moose|trout|salmon|squid|shrimp|bison)$/.test(noun);

/** "Ann picked 20, ate 3 and gave 5 away. How many did she pick?" */
function doneTold({ problem: { question, somes }, plan: { structure, drawing }, used, role, text }: Ground): boolean {
  // "How much did she get from her grandparents?": what she spent is no part of it.
  if (question.verb === 'get' && used.every(({ verb }) => verb !== 'get')) return question.words.has('from') && used.some((one) => role(one) === 'out') && used.some((one) => role(one) === 'in');
  if (drawing.is !== 'balance' || !/^(?:change|part and whole, whole)/.test(structure) || question.who.length > 1 || question.altogether || question.not || question.compares || ['left', 'still'].some((word) => question.words.has(word))) return false;
  if (/^(?:be|have|do|need|want||leave|remain|weigh|measure)$/.test(question.verb) || /\b(?:is|are|was|were) \w+ing\b/.test(text) || somes.some(({ verb }) => verb === question.verb)) return false;
  // "How many were sold or eaten?"
  if ((question.words.has('or') || question.words.has('and') && question.altogether) && new Set(used.map(({ verb }) => verb).filter((verb) => question.words.has(verb))).size > 1) return used.some(({ verb }) => !question.words.has(verb));
  const paid = /^(?:spend|cost)$/.test(question.verb) ? /^(?:spend|cost|pay|buy)$/ : undefined;
  const did = (one: Quantity): boolean => one.each === undefined && (paid ? paid.test(one.verb) : one.verb === question.verb);
  return used.filter(did).length === 1 && used.some((one) => !did(one) && role(one) !== 'done' && (role(one) !== 'in' || paid !== undefined));
}

/** "25 are there, 14 more come and 5 leave. How many came?" */
function comingTold({ problem, plan: { structure }, used, role }: Ground): boolean {
  const { question, somes, quantities } = problem;
  if (!ARRIVING.has(question.verb) || question.altogether || somes.some(({ verb }) => ARRIVING.has(verb))) return false;
  if (/^(?:change|part and whole, whole)/.test(structure) && used.filter((one) => role(one) === 'in').length === 1 && used.some((one) => role(one) === 'has')) return true;
  return structure === 'change, result unknown' && quantities.some((one) => !used.includes(one) && (ARRIVING.has(one.verb) || (one.more && one.isSubject)));
}

/** "Ann has 7 more than Ben, who has 9. How many does Ben have?" */
function sideTold({ problem, plan: { drawing }, used, person }: Ground): boolean {
  const { question } = problem;
  if (drawing.is !== 'rows' || question.compares || drawing.differences.some(({ by }) => by.is === 'asked') || question.altogether || person === undefined) return false;
  if (isDoing(question.verb) && used.some(({ compares }) => compares?.than?.includes(question.verb))) return false;
  const moments = [...question.words].filter((word) => MOMENTS.has(word) || /^(?:first|second|third|fourth)$/.test(word));
  const sizes = drawing.rows.flatMap(({ terms }) => terms.flatMap(({ each }) => each.is === 'given' ? each.from : []));
  return used.some((one) => sizes.includes(one) && !one.compares && one.each === undefined && one.who.length === 1 && moments.every((word) => labelOfQuantity(problem, one).has(word)) && sameOwner(one.who, [person]) === true && counts(one, question.thing, question.unit) !== undefined
    && fitsKinds(one, question.thing.kinds) && question.thing.kinds.length === one.thing.kinds.length && roleOf(problem, one) !== 'whole');
}

/** "She needs 70 points and has 31. How many does she have?" */
function ownTold({ problem, plan: { structure }, used, role }: Ground): boolean {
  const { question } = problem;
  if (structure !== 'part and whole, part unknown' || !/^(?:have|be)$/.test(question.verb) || question.not || question.compares || ['left', 'more', 'missing', 'still', 'rest'].some((word) => question.words.has(word))) return false;
  if (question.verb === 'be') return question.words.has('now') && used.some((one) => role(one) === 'whole' && /^(?:need|call|require)$/.test(one.verb)) && used.some((one) => role(one) === 'done' || role(one) === 'in');
  const own = used.filter((one) => /^(?:have|collect)$/.test(one.verb) && role(one) !== 'whole' && sameOwner(one.who, holderOf(problem)) === true);
  return own.length > 0 && used.some((one) => role(one) === 'whole' && /^(?:need|cost|require)$/.test(one.verb));
}

/** "79 people went to the zoo, 25 of them were children. How many people went to the zoo?" */
function wholeTold({ problem, plan: { structure }, left, ends }: Ground): boolean {
  const { question, somes } = problem;
  const [whole, ...others] = left;
  if (structure !== 'part and whole, part unknown' || !whole || others.length > 0 || whole.verb !== question.verb || STATING.has(question.verb) || question.not || question.compares || question.thing.kinds.length > 0 || somes.some(({ rest }) => rest)) return false;
  return whole.thing.noun === question.thing.noun && !['left', 'rest', 'other', 'remaining', 'still'].some((word) => question.words.has(word)) && ends.length > 0 && ends.every((one) => !isException(problem, one) && (one.ofThem || one.isSubject && one.verb === 'be'));
}
