import { PANEL_TEXT } from '../../board/camera.ts';
import { drillIn, drillUnfit } from '../../lesson/drill.ts';
import { factIn, questionAloud, questionLine, wholeAloud, wholeLine } from '../../lesson/drill-fact.ts';
import type { Step } from '../../lesson/lesson.ts';
import { THEMES } from '../../look/theme.ts';
import { elements } from '../../look/tree.tsx';
import { isRefusal } from '../../maths/refusal.ts';
import { loadDeck, loadedDecks } from './decks.ts';
import { FactLine } from './line.tsx';
import { drawing } from '../picture.tsx';
import type { Shelf } from '../kinds.ts';
import { type SheetsProps, TwoSheets, Unprinted } from '../sheets.tsx';

/** Loads what the number facts of a step need to be printed. */
export async function loadDrill({ content }: Step, load: Shelf['load']): Promise<void> {
  const drill = drillIn(content);
  const deck = isRefusal(drill) ? drill : await loadDeck(drill);
  if (!isRefusal(drill) && !isRefusal(deck)) await load(drill.questions.flatMap((asked) => factIn(deck, asked)?.form.seen?.type ?? []));
}

/** The questions of a step on one page and the whole facts on another. What comes back when a class does it is printed once. */
export function DrillSheets({ step, title, kinds }: SheetsProps) {
  const drill = drillIn(step.content);
  const deck = isRefusal(drill) ? drill : loadedDecks.value.get(drill.deck);
  if (isRefusal(drill) || isRefusal(deck)) return <Unprinted title={title} why={isRefusal(drill) ? drill.refused : isRefusal(deck) ? deck.refused : ''} />;
  const why = deck && drillUnfit(drill, deck);
  if (!deck || why) return <Unprinted title={title} why={why?.refused ?? ''} />;
  const facts = drill.questions.flatMap((asked) => (asked.again ? [] : factIn(deck, asked) ?? []));
  const pictured = (at: number) => {
    const seen = facts[at]?.form.seen;
    const tree = seen && drawing(seen, { kinds, least: PANEL_TEXT, size: { width: 320, height: 160 }, palette: THEMES.print, prefix: `${step.id}-${at}-`, title: `The picture of question ${at + 1}` });
    return tree && <div class="print-small">{elements(tree)}</div>;
  };
  return (
    <TwoSheets title={title} layout="print-grid" questions={facts.map((fact, at) => <><FactLine line={questionLine(fact)} heard={questionAloud(fact)} />{pictured(at)}</>)}
      answers={facts.map((fact) => <FactLine line={wholeLine(fact)} heard={wholeAloud(fact)} />)} />
  );
}
