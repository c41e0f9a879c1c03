import './questions.css';
import { useSignal } from '@preact/signals';
import type { Phase } from '../../board/manipulative.ts';
import { begun, contentOf } from '../../lesson/exercise.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { readCode } from '../../variation/code.ts';
import type { AnyFamily } from '../../variation/family.ts';
import { isFound } from '../../variation/find.ts';
import { families } from '../../variation/index.ts';
import { scriptOf } from '../../variation/scripts.ts';
import type { VariationSet } from '../../variation/set.ts';
import { putStep } from '../exercise/step.ts';
import { loadFamily } from './families.ts';
import type { Page } from '../page.ts';
import { Chosen, type Choice } from './chosen.tsx';
import { Sheet } from '../sheet.tsx';
import { PHASES } from '../tray/order.ts';

export interface QuestionsProps { readonly page: Page; close(): void }

/** Questions that vary one thing at a time: which, what pupils are to notice, and a look at the whole set before it becomes the next step. */
export function Questions({ page, close }: QuestionsProps) {
  const chosen = useSignal<{ readonly family: AnyFamily; readonly from?: Choice } | undefined>(undefined);
  const refused = useSignal('');
  const choose = async (id: string, from?: Choice) => {
    const family = await loadFamily(id);
    if (isRefusal(family)) {
      refused.value = family.refused;
      return;
    }
    chosen.value = { family, ...(from && { from }) };
  };
  const put = (set: VariationSet) => {
    const title = `${chosen.value?.family.title}: ${chosen.value && scriptOf(chosen.value.family, set.script)?.title}`;
    putStep(page, { title, content: contentOf(begun(set)) });
    close();
  };
  if (!chosen.value) return <Sheet title="Questions" close={close} class="sheet-tall"><Choosing choose={choose} refused={refused.value} /></Sheet>;
  return (
    <Sheet title="Questions" close={close} class="sheet-tall">
      <Chosen {...chosen.value} page={page} put={put} leave={() => {
        chosen.value = undefined;
      }} />
    </Sheet>
  );
}

interface ChoosingProps { readonly refused: string; choose(id: string, from?: Choice): Promise<void> }

function Choosing({ choose, refused }: ChoosingProps) {
  const sought = useSignal('');
  const phase = useSignal<Phase | undefined>(undefined);
  const found = families.filter((card) => isFound(card, { sought: sought.value, phase: phase.value }));
  return (
    <>
      <div class="tray-find">
        <label class="field"><span>Find by name, topic or code</span><input type="search" value={sought} onInput={(event) => {
          sought.value = event.currentTarget.value;
        }} /></label>
        <label class="field"><span>For</span><select value={phase.value ?? ''} onChange={(event) => {
          phase.value = PHASES.find(([one]) => one === event.currentTarget.value)?.[0];
        }}>
          <option value="">All ages</option>
          {PHASES.map(([value, name]) => <option key={value} value={value}>{name}</option>)}
        </select></label>
      </div>
      {[...Map.groupBy(found, ({ topic }) => topic)].map(([topic, of]) => (
        <section key={topic}>
          <h3>{topic}</h3>
          <ul class="choices">{of.map(({ id, title, phases }) => (
            <li key={id}><button type="button" onClick={() => void choose(id)}><b>{title}</b><small>{PHASES.filter(([one]) => phases.includes(one)).map(([, name]) => name).join(', ')}</small></button></li>
          ))}</ul>
        </section>
      ))}
      {found.length === 0 && <p>{`No questions are found by “${sought.value.trim()}”${phase.value ? ' for this age' : ''}.`}</p>}
      <ByCode choose={choose} refused={refused} />
    </>
  );
}

/** A set's code, as another teacher has given it. */
function ByCode({ choose, refused }: ChoosingProps) {
  const code = useSignal('');
  const wrong = useSignal('');
  const open = () => {
    const recipe = readCode(code.value);
    wrong.value = isRefusal(recipe) ? recipe.refused : '';
    if (!isRefusal(recipe)) void choose(recipe.family, recipe);
  };
  return (
    <form class="questions-code" onSubmit={(event) => {
      event.preventDefault();
      open();
    }}>
      <label class="field"><span>Or the code of a set</span><input value={code} spellcheck={false} autoComplete="off" autoCapitalize="none" onInput={(event) => {
        code.value = event.currentTarget.value;
        wrong.value = '';
      }} /></label>
      <button type="submit" class="quiet">Open it</button>
      <p role="alert">{wrong.value === '' ? refused : wrong.value}</p>
    </form>
  );
}
