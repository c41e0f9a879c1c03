import { isCoin, unitOf } from './measures.ts';
import { usedBy, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { payerOf } from './rates.ts';

/** Words that ask for more than these structures say: in a question, and anywhere. */
const ODD = /\b(?:minimum|maximum|least|smallest|largest (?:number|amount|possible)|greatest|probability|likely|percent|percentage|what fraction|average|mean|median|rounded|nearest|estimate|rate of change|speed of|again|pattern|digits?)\b|\bto (?:make|be) (?:\w+ )?(?:equal|the same)\b|\bmake (?:them|both|it) (?:equal|the same)\b/;

const ODD_ANYWHERE = /\b(?:(?:one|\d+) parts? \w+ and (?:\w+|\d+) parts?|not (?:counting|including)|pattern continues|as possible|same time again|same combination|reversing|interchanged|interest rate|(?<!on )loan|plus (?:extra|it|another)|(?:least|greatest|fewest) number|product of|more than (?:the )?(?:\w+ )?times|(?:more|less) than (?:twice|double)|denominator|odometer|consecutive|years ago|if [^.?]*\b(?:would|will) (?:then |still |both |each )?have\b|without (?:her|his|its|an?)\b|still water|downstream|the same (?:distance|way|journey|amount|number) (?:back|home|again)|each way|there and back|for every (?!one\b|1\b)(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b)/;

/** Words that turn round what is said. */
const TURNED = /\b(?:all|every\w*)(?: of \w+)?(?: \w+){0,3} (?:but|except)\b|\bexcept(?: for)?\b|\binstead of (?:\d+|\w+teen|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|\bother than\b|\bevery(?:one|body) else\b/;

/** Words of sharing, where nothing is shared that was found. */
const EQUALLY = /\ban? equal (?:number|amount|share)\b|\bequal (?:numbers|amounts|shares)\b|\b(?:equally|evenly)\b/;

const BOTH = /^(?:find|what (?:is|are|was|were)) the \w+ of \w+ and (?:the )?\w+|\bof each\b|^how (?:long|much|old|heavy|many) (?:are|is|did|does) (?:the )?(?:pieces|parts|two|each (?:of them )?(?:cost|weigh|have))|\b(?:had|cost|has|have) each\b/;

/** "On Sunday he is paid double": a factor that is no number of the problem. */
function isTimesUnread({ lower, text, quantities }: Problem, structure: string): boolean {
  return lower.length === text.length && !structure.startsWith('equation') && [...lower.matchAll(/\b(?:(?:paid|pays?|earns?|costs?|charges?|charged) (?:double|triple)|doubled|tripled|half[- ]price|halved|time and a half)\b/g)].some(({ index }) => quantities.every(({ start, end }) => index < start || index >= end));
}

/** Whether several are each said to have or to do something, in a sentence of its own without a number. */
function isEachUnread({ sentences, question, quantities }: Problem): boolean {
  return sentences.some((words, at) => at !== question.sentence && quantities.every(({ sentence }) => sentence !== at) && words.some(({ lower }, index) => lower === 'each' && /^(?:has|have|had|buys?|bought|gets?|got|eats?|ate|drinks?|drank|orders?|ordered|wants?|takes?|took)$/.test(words[index + 1]?.lower ?? '')));
}

/** What is odd about a problem, and no part of the structure that was found. */
export function oddWords(problem: Problem, plan: Plan): readonly string[] {
  const { structure, drawing } = plan;
  const { text, question, lower, quantities } = problem;
  const asked = text.slice(question.start, question.end).toLowerCase();
  const isHandled = /^(?:change over years|change that would be|ratio|percent|reverse|fraction|average|one amount|before|equation)/.test(structure);
  const isShared = structure.startsWith('sharing') && question.each !== undefined;
  const word = isHandled || structure === 'rate' && /\baverage speed\b/.test(asked) || isShared && /\bon average\b/.test(asked) ? undefined : ODD.exec(asked)?.[0] ?? (structure === 'rate' || structure.startsWith('equal groups, number') ? undefined : ODD_ANYWHERE.exec(lower)?.[0]);
  const isBound = structure.startsWith('grouping') && /\b(?:smallest|least|minimum|fewest|greatest|largest|maximum|most) number of\b/.test(asked);
  const isShape = /\b(?:area|perimeter|rectang\w+|circumference|diameter|radius|volume)\b|\b\d+ \w+ by \d+ \w+/.exec(lower)?.[0];
  const isGeometry = /^(?:area|perimeter)/.test(structure);
  const isSide = /^(?:perimeter|area)/.test(structure) && structure.endsWith('unknown');
  const story = lower.slice(0, Math.max(0, lower.lastIndexOf(asked.slice(0, 20))));
  const shape = isSide ? undefined : isGeometry ? /\b(?:area|perimeter)\b/.exec(story)?.[0] : quantities.some(({ unit }) => unit?.of === 'length') && isShape !== undefined && !(question.words.has('total') && isShape === 'area') ? isShape : undefined;
  const isNumber = /\b(?:a|the|my|what) number\b(?! of)/.test(asked) || /\btwice a number\b/.test(lower);
  return [
    ...(word === undefined || isBound ? [] : [`what “${word}” asks for`]), ...(shape === undefined ? [] : [`how the ${shape} comes into it`]),
    ...(isTimesUnread(problem, structure) ? ['what “double” changes'] : []),
    ...(BOTH.test(asked) && !isHandled && !isShared ? ['which of the two is asked for'] : []),
    ...((lower.match(/\btotal of\b/g)?.length ?? 0) > 1 ? ['which number is all of them'] : []),
    ...(/\bup\b/.test(lower) && /\bdown\b/.test(lower) ? ['what goes up and what goes down'] : []),
    ...(drawing.is === 'own' && question.unit && drawing.from.some(({ unit }) => unit && question.unit && unit.row === question.unit.row && !unit.size.equals(question.unit.size)) ? ['in which unit it is to be drawn'] : []),
    ...(question.each !== undefined && quantities.some(({ unit }) => unit && unitOf(question.each ?? '')?.row === unit.row && unitOf(question.each ?? '')?.name !== unit.name) ? ['in which unit it is shared'] : []),
    ...(question.not && structure.startsWith('sharing') ? ['what is not so'] : []),
    // "Ann and Ben each have a tea and a cake": all of it so often.
    ...(structure.endsWith('whole unknown') && isEachUnread(problem) ? ['what “each” belongs to'] : []),
    ...(!isHandled && /\b(?:mean|average) of \S+ and (?:another|a|some)\b/.test(lower) ? ['what the mean is of'] : []),
    ...(/\bshort of\b/.test(asked) && structure.endsWith('whole unknown') ? ['what it is short of'] : []),
    ...(quantities.some(({ thing }) => isCoin(thing.noun)) && /\b(?:a|an) (?:quarter|dime|nickel|penny)(?:,| and\b)/.test(lower) ? ['which coins are counted'] : []),
    // "… to all three parks", where two are told of.
    ...(drawing.is === 'rows' && /\ball (?:three|four|five|six)\b/.test(asked) && drawing.rows.length < 3 ? ['whose are asked for'] : []),
    // "jumps 23 times … 8 times more": so many more, or so many times as many.
    ...(/\b\w+ times more\b/.test(lower) && /\b(?:\d+|twice) times\b(?! (?:as|more|the|that)\b)/.test(lower) ? ['what “times more” means'] : []),
    ...(isNumber && !/^(?:equation|ratio|comparison|total|part|average)/.test(structure) && !/\bof (?:a|my|the|some) number (?:is|equals|gives) (?:equal to )?[\d.]+[.?,]/.test(lower) ? ['what happens to the number'] : []),
    ...(/^(?:part and whole|change,|comparison)/.test(structure) && (EQUALLY.test(lower) || question.each !== undefined && problem.somes.some(({ rest }) => rest)) ? ['what is equal'] : []),
    ...(TURNED.test(lower) && !/^(?:part and whole, (?:the )?part|equal groups and parts|comparison)/.test(structure) ? [`what “${TURNED.exec(lower)?.[0] ?? ''}” leaves out`] : []),
    // "£7 for an adult and £4 for a child. The Khans take 3 children": how many adults they are is not told.
    ...(usedBy(plan).some((one) => { const payer = one.unit?.of === 'money' && one.each === undefined ? payerOf(problem.sentences, one) : undefined; return payer !== undefined && !question.words.has(payer); }) ? ['how many pay that price'] : []),
    ...((question.compares || question.words.has('difference')) && structure === 'part and whole, whole unknown' ? ['what is compared with what'] : []),
  ];
}
