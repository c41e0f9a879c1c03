import { askingOf } from './change.ts';
import { asksRest } from './fraction-parts.ts';
import type { OwnStructure, Plan } from './plan.ts';
import { asksOpposite, asksUntold, isOpposite } from './opposites.ts';
import type { Problem } from './problem.ts';
import { askedText, isOfSomething, plainNumbers, sentenceText } from './shares.ts';

const UP = /\b(?:increase[sd]?|increasing|rises?|rose|risen|raised?|raise|mark(?:s|ed)? (?:it |them |items )?up|tip|tax|vat|interest|grew|grows?|grown|went up|goes up|more expensive|pay rise|gains?|added|heavier)\b|(?:%|\bper ?cent) more\b/;
const DOWN = /\b(?:decrease[sd]?|reduc\w*|discount|off|sale|fell|falls?|fallen|dropp?\w*|lower\w*|went down|goes down|cheaper|less|fewer|loses?|lost|depreciat\w*|shr[aiu]nk)\b/;

/** Percentages of an amount, one amount as a percentage of another, increase, decrease, and back to what there was. */
export function percentages(problem: Problem): Plan | undefined {
  const { quantities, question } = problem;
  const percents = quantities.filter((one) => one.is === 'percent');
  const numbers = plainNumbers(problem);
  const asked = askedText(problem);
  if (percents.length === 0) return asPercentage(problem, asked);
  const [percent] = percents;
  const [number] = numbers;
  if (!percent || percents.length !== 1 || !number || numbers.length !== 1) return undefined;
  const { value } = percent;
  const near = sentenceText(problem, percent);
  const isChange = (UP.test(near) || DOWN.test(near)) && !/% of (?!its\b)/.test(near);
  if (value.d !== 1n || value.n === 0n || value.compare(100) > 0) return undefined;
  const unit = number.unit && { unit: number.unit.name };
  const own = (id: string, field: string, unknown: string): OwnStructure => ({ is: 'own', id, numbers: { percent: value, [field]: number.value }, question: `${unknown} from ${field}`, names: [], from: [percent, number] });
  if (isChange) {
    const isUp = UP.test(near) && !(DOWN.test(near) && !/\b(?:increase|rise|tax|tip|vat)\b|(?:%|\bper ?cent) more\b/.test(near));
    const field = isAfter(problem) ? 'new' : 'original';
    const asksChange = problem.lower.includes('by how much') || /\b(?:how much (?:is|was|does|did|will|would) (?:the |he |she |they |it |you )?(?:save|saved|discount|tip|tax|increase|rise|interest|reduction|decrease|vat))\b/.test(asked) || /\b(?:discount|tip|tax|interest|vat|saving|saved?)\b/.test(asked) && !/\bafter\b|\bincluding\b|\bwith the\b/.test(asked);
    const isAskedOf = number.sentence === question.sentence && number.at > question.from && number.at < question.to;
    const asksOriginal = !isAskedOf && (askingOf(problem) === 'start' || /\b(?:original|originally|before|regular|normal|usual|marked|full)\b/.test(asked));
    const unknown = asksChange ? 'change' : field === 'new' ? 'original' : 'new';
    if ((field === 'original') === asksOriginal && !asksChange) return undefined;
    const id = isUp ? 'percent-increase' : field === 'new' && unknown === 'original' ? 'percent-reverse' : 'percent-decrease';
    if (!isUp && value.compare(99) > 0) return undefined;
    return { structure: `${isUp ? 'percentage increase' : id === 'percent-reverse' ? 'reverse percentage' : 'percentage decrease'}, ${unknown === 'new' ? 'end' : unknown === 'original' ? 'start' : 'change'} unknown`, drawing: own(id, field, unknown), without: [], doubts: [], ...unit };
  }
  if (/\b(?:interest|loan|commission)\b/.test(problem.lower)) return undefined;
  const words = problem.sentences[percent.sentence] ?? [];
  const gap = number.sentence === percent.sentence && number.at > percent.at ? words.slice(percent.to, number.at).map((word) => word.lower).join(' ') : '';
  const isSameKind = number.id > percent.id && number.thing.kinds.some((kind) => near.includes(kind));
  const isPart = isSameKind || /\b(?:is|are|was|were|equals|which is)\b/.test(gap) || /^(?:this|that|it|these) (?:is|was|are|were)/.test(near) && isOfSomething(problem, percent) || (number.sentence > percent.sentence && number.verb === percent.verb);
  const isRestTold = number.sentence > percent.sentence && /\b(?:left|rest|remaining|remain)\b/.test(sentenceText(problem, number)) || number.id > percent.id && (isOpposite(problem, percent, number) || /\b(?:the other|the rest)\b/.test(sentenceText(problem, number)));
  const isRest = askingOf(problem) === 'left' || question.not || /\b(?:rest|others?|remaining|left)\b/.test(asked) || asksOpposite(problem, percent) || asksRest(problem, number, [percent]);
  if (question.compares && question.than.length > 0) return undefined;
  const field = isRestTold ? 'rest' : isPart ? 'amount' : 'whole';
  const unknown = field === 'whole' ? isRest ? 'rest' : 'amount' : 'whole';
  if (value.compare(100) === 0) return undefined;
  return { structure: `percentage of an amount, ${unknown === 'amount' ? 'part' : unknown} unknown`, drawing: own('percent-of', field, unknown), without: [], doubts: unknown === 'amount' && asksUntold(problem, percent, number) ? ['which part is asked for'] : [], ...unit };
}

/** Whether the number is what there is after the change. */
function isAfter(problem: Problem): boolean {
  const [number] = plainNumbers(problem);
  if (!number) return false;
  const sentence = sentenceText(problem, number);
  const before = (problem.sentences[number.sentence] ?? []).slice(Math.max(0, number.at - 4), number.at).map((word) => word.lower).join(' ');
  if (number.sentence === problem.question.sentence && number.at > problem.question.from && /\b(?:original|originally|regular|normally)\b/.test(before)) return false;
  return /\b(?:now|after|sale price|reduced price|new price|then|including|total bill)\b/.test(sentence) && !/\b(?:before|originally|original|regular|normal|usual)\b/.test(sentence) && number.sentence !== problem.question.sentence || /\b(?:original|originally|before|marked|regular|normal|usual|full) (?:price|cost|\w+)/.test(askedText(problem)) || /\bbefore\b|\boriginally\b/.test(askedText(problem));
}

/** "18 of the 60 are red. What percentage is that?" */
function asPercentage(problem: Problem, asked: string): Plan | undefined {
  if (!/\b(?:percentage|percent|per cent)\b|%/.test(asked)) return undefined;
  const numbers = plainNumbers(problem);
  const [first, second] = numbers;
  if (!first || !second || numbers.length !== 2 || /\b(?:increase|decrease|change|profit|loss|discount|off|reduction)\b/.test(asked)) return undefined;
  const [whole, part] = first.value.compare(second.value) >= 0 ? [first, second] : [second, first];
  if (whole.value.n === 0n) return undefined;
  const isAs = /\bas a (?:percentage|percent)\b/.test(asked);
  const doubts = isAs || part.ofThem || part.isSubject || /\bout of\b/.test(problem.lower) || whole.thing.noun === part.thing.noun ? [] : ['which is the whole'];
  return {
    structure: 'one amount as a percentage of another, percentage unknown', without: [], doubts, ...(whole.unit && { unit: whole.unit.name }),
    drawing: { is: 'own', id: 'percent-as', numbers: { whole: whole.value, amount: part.value }, question: 'percent from amount, whole', names: [], from: [whole, part] },
  };
}
