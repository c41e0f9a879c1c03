import '../questions/questions.css';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { begun, contentOf, MOST_ITEMS } from '../../lesson/exercise.ts';
import { itemShown, viewAs, withFewer, withMore, withSet } from '../../lesson/exercise-moves.ts';
import { Icon } from '../../look/icon.tsx';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { codeOf } from '../../variation/code.ts';
import { differingSaid, inWords } from '../../variation/differing.ts';
import { isAsMade, saidOfEdit, typedInto } from '../../variation/edit.ts';
import { withNonExample } from '../../variation/example.ts';
import { another, doubled, spiderOf, undone, without } from '../../variation/more.ts';
import type { VariationSet } from '../../variation/set.ts';
import { beforeOf } from '../../variation/stops.ts';
import { putStep } from './step.ts';
import type { Shown as Exercised } from './exercise.tsx';
import { Code } from '../questions/code.tsx';
import { Shown } from '../said.tsx';
import { Sheet } from '../sheet.tsx';

/** The question that is shown, to be typed anew; at once it is said what varies now. And what else can be made of it. */
export function Edit(props: Exercised & { close(): void }) {
  const { exercise, family, change, close } = props;
  const { set, at } = exercise;
  const texts = useSignal<Readonly<Record<string, string>>>({});
  const item = itemShown(exercise);
  const from = beforeOf(set, at);
  const before = from === undefined ? undefined : set.stops[from]?.item;
  const draft = typedInto(family, { set, at }, texts.value);
  const now = isRefusal(draft) ? item : draft.stops[at]?.item ?? item;
  const typed = Object.entries(family.dimensions).filter(([, dimension]) => dimension.typed);
  const done = () => {
    if (isRefusal(draft)) return;
    change((was) => withSet(was, draft, at));
    close();
  };
  return (
    <Sheet title={`Question ${at + 1}`} close={close}>
      <form onSubmit={(event) => {
        event.preventDefault();
        done();
      }}>
        {before !== undefined && <p class="edit-before"><Shown said={family.ask(before)} /></p>}
        <p class="edit-now"><Shown said={inWords(family.ask(now))} marks={before === undefined ? undefined : differingSaid(inWords(family.ask(before)), inWords(family.ask(now)))} /></p>
        {typed.map(([id, { label, of }]) => (
          <label class="field" key={id}><span>{label}</span><input value={texts.value[id] ?? of(item)} autoComplete="off" spellcheck={false} onInput={(event) => {
            texts.value = { ...texts.value, [id]: event.currentTarget.value };
          }} /></label>
        ))}
        {typed.length === 0 && <p>These questions are changed by their steps only.</p>}
        <div class="edit-said" role="status">
          {isRefusal(draft) ? <p class="warning">{draft.refused}</p> : saidOfEdit(family, { was: set, now: draft, at }).map((sentence) => <p key={sentence}>{sentence}</p>)}
        </div>
        {typed.length > 0 && <p><button type="submit" class="accent" aria-disabled={isRefusal(draft)}>Done</button></p>}
      </form>
      <More {...props} />
    </Sheet>
  );
}

/** One more question made of this one, and a spider around it. */
function More({ page, exercise, family, change, close }: Exercised & { close(): void }) {
  const { set, at } = exercise;
  const refused = useSignal('');
  const insert = (made: VariationSet | Refusal) => {
    const more = set.stops.length < MOST_ITEMS ? made : { refused: 'There are as many questions in this set as it can hold.' };
    if (isRefusal(more)) {
      refused.value = more.refused;
      return;
    }
    change((was) => withMore(was, more, at));
    close();
  };
  const leaveOut = () => {
    const fewer = without(family, { set, at });
    if (isRefusal(fewer)) {
      refused.value = fewer.refused;
      return;
    }
    change((was) => withFewer(was, fewer, at));
    close();
  };
  const spider = () => {
    const made = spiderOf(family, { set, at });
    if (isRefusal(made)) {
      refused.value = made.refused;
      return;
    }
    putStep(page, { title: `${family.title}: Spider`, content: contentOf(viewAs(begun(made), 'spider')) });
    close();
  };
  const nonExample = useMemo(() => withNonExample(family, { set, at }), [family, set, at]);
  return (
    <>
      <h3>With this question</h3>
      <div class="choices">
        <button type="button" onClick={() => insert(another(family, { set, at }))}><Icon name="copy-plus" />Another like this step, after it</button>
        <button type="button" onClick={() => insert(undone(family, { set, at }))}><Icon name="undo-2" />Undo the move, after it</button>
        <button type="button" onClick={() => insert(doubled(family, { set, at }))}><Icon name="repeat-2" />Change one thing so that the answer doubles, after it</button>
        {nonExample && <button type="button" onClick={() => insert(nonExample)}><Icon name="git-compare" />A non-example, after it</button>}
        <button type="button" onClick={spider}><Icon name="shapes" />Make it a spider, as the next step</button>
        <button type="button" onClick={leaveOut}><Icon name="trash-2" />Leave this question out, with undo</button>
      </div>
      <p role="alert">{refused.value}</p>
      {isAsMade(family, set) ? <Code page={page} code={codeOf(set)} /> : <p>This set is edited. A code would give it as it was made, so it has none: share the step itself.</p>}
    </>
  );
}
