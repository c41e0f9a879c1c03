import { sameNoun } from './match.ts';
import { askedWords } from './named.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

/** Words of which everything of a kind is one or the other. */
const PAIRS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['boy'], ['girl']], [['man'], ['woman']], [['adult', 'grown-up'], ['child']], [['male'], ['female']], [['empty', 'free', 'unoccupied', 'vacant'], ['take', 'occupy', 'full', 'fill']],
  [['sell'], ['unsold', 'leave', 'remain']], [['present'], ['absent']], [['win'], ['lose']], [['pass'], ['fail']], [['sleep', 'asleep'], ['awake']], [['left-handed'], ['right-handed']],
  [['clean'], ['dirty']], [['open'], ['close', 'shut']], [['odd'], ['even']], [['correct', 'right'], ['wrong', 'incorrect']], [['spend'], ['save', 'keep']], [['ripe'], ['unripe']],
  [['home'], ['away']], [['broken', 'break'], ['unbroken', 'whole']], [['use'], ['unused']], [['eat'], ['uneaten']], [['read'], ['unread']], [['damaged', 'damage'], ['undamaged']],
];

const COLOURS = /^(?:red|blue|green|yellow|white|black|brown|orange|purple|pink|gr[ea]y|silver|gold)$/;

/** Whether the opposite of what some words say is asked for, or another colour that is told of. */
function areOpposite(told: ReadonlySet<string>, asked: ReadonlySet<string>, story: ReadonlySet<string>): boolean {
  const says = (words: ReadonlySet<string>, some: readonly string[]): boolean => some.some((word) => words.has(word));
  const colour = (words: ReadonlySet<string>): string | undefined => [...words].find((word) => COLOURS.test(word));
  const [one, other] = [colour(told), colour(asked)];
  return PAIRS.some(([first, second]) => (says(told, first) && !says(told, second) && says(asked, second) && !says(asked, first)) || (says(told, second) && !says(told, first) && says(asked, first) && !says(asked, second)))
    || one !== undefined && other !== undefined && one !== other && story.has(other);
}

/** The ground forms of the words that say what a share is of: those of its clause, without what another number says there. */
function wordsOf({ sentences }: Problem, { sentence, clause }: Quantity): ReadonlySet<string> {
  return new Set((sentences[sentence] ?? []).slice(clause.start, clause.end).flatMap(({ root, lower }) => [root, lower]));
}

/** The words of all but the question. */
function storyOf({ question, sentences }: Problem): ReadonlySet<string> {
  return new Set(sentences.flatMap((words, at) => (at === question.sentence ? words.slice(0, question.from) : words).flatMap(({ root, lower }) => [root, lower])));
}

/** "2/3 are girls. How many boys?", "35% are empty. How many are taken?": the rest is asked for, and not the share. */
export function asksOpposite(problem: Problem, share: Quantity): boolean {
  return areOpposite(wordsOf(problem, share), problem.question.words, storyOf(problem));
}

/** "2/3 are girls. There are 9 boys": the number is the rest. */
export function isOpposite(problem: Problem, share: Quantity, number: Quantity): boolean {
  return share.clause !== number.clause && areOpposite(wordsOf(problem, share), wordsOf(problem, number), storyOf(problem));
}

/** Something that nobody told is asked of a share: "40% are new. How many are blue?" */
export function asksUntold(problem: Problem, share: Quantity, whole: Quantity): boolean {
  const { question, sentences } = problem;
  const told = storyOf(problem);
  const noun = sameNoun(whole.thing.noun, question.thing.noun) || whole.thing.of === question.thing.noun ? [] : [question.thing.noun];
  const said = (sentences[question.sentence] ?? []).slice(question.from, question.to).filter((word) => word.tags.has('Adjective')).map(({ root }) => root);
  const about = [...noun, ...said, ...question.thing.kinds, ...(/^(?:be|have|do|)$/.test(question.verb) ? [] : [question.verb])].filter((word) => askedWords(problem).has(word));
  return share.sentence !== question.sentence && whole.sentence !== question.sentence && about.some((word) => !told.has(word));
}
