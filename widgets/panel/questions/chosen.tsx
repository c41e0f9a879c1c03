import { useSignal } from '@preact/signals';
import { Icon } from '../../look/icon.tsx';
import { isRefusal } from '../../maths/refusal.ts';
import { answered } from '../../variation/answered.ts';
import { codeOf, seedOf } from '../../variation/code.ts';
import { type AnyFamily, ARCHETYPES } from '../../variation/family.ts';
import { variesIn } from '../../variation/find.ts';
import { scriptsOf } from '../../variation/scripts.ts';
import { setOf, type Unmade, type VariationSet } from '../../variation/set.ts';
import { isAskedByPicture, Pictures } from '../exercise/picture.tsx';
import type { Page } from '../page.ts';
import { Code } from './code.tsx';
import { Shown } from '../said.tsx';
import { newSeed, Seed } from './seed.tsx';

/** What a code says of a set beside its family. */
export interface Choice { readonly version: number; readonly script: string; readonly seed: string }
interface ChosenProps { readonly page: Page; readonly family: AnyFamily; readonly from?: Choice; put(set: VariationSet): void; leave(): void }

/** A family: what pupils should notice, the seed, and the set that comes of both. */
export function Chosen({ page, family, from, put, leave }: ChosenProps) {
  const scripts = scriptsOf(family);
  const script = useSignal(from?.script ?? scripts[0]?.id ?? '');
  const seed = useSignal(from?.seed ?? newSeed());
  const newer = from && from.version > family.version;
  const older = from && from.version < family.version;
  const set: VariationSet | Unmade = newer
    ? { refused: `This code is of a newer “${family.title}”. Update the extension, or choose one of the sequences above.` }
    : setOf(family, script.value, seedOf(seed.value) || 'a');
  return (
    <>
      <h3 class="questions-title"><button type="button" class="icon-button" aria-label="All questions" onClick={leave}><Icon name="chevron-left" /></button>{family.title}</h3>
      <p>{family.learn}</p>
      <fieldset class="questions-scripts">
        <legend>What should pupils notice?</legend>
        {scripts.map((one) => (
          <label key={one.id}>
            <input type="radio" name="script" value={one.id} checked={one.id === script.value} onChange={() => {
              script.value = one.id;
            }} />
            <span><b>{one.title}</b><small>{one.notice}</small>{one.id === script.value && <small>{ARCHETYPES[one.archetype]} · what varies: {variesIn(family, one).join(', ')}</small>}</span>
          </label>
        ))}
      </fieldset>
      {older && <p>This code was made by an older Partwhole: these questions may be others than they were then.</p>}
      {isRefusal(set) ? <Impossible {...set} choose={(id) => {
        script.value = id;
      }} /> : <Preview key={codeOf(set)} page={page} family={family} set={set} />}
      <Seed seed={seed} what="questions" />
      {!isRefusal(set) && <><Code page={page} code={codeOf(set)} /><p class="questions-put"><button type="button" class="accent" onClick={() => put(set)}>Put it into the lesson</button></p></>}
    </>
  );
}

/** Why these questions cannot be made, and the nearest that can, to be taken instead. */
function Impossible({ refused, nearest, choose }: Unmade & { choose(script: string): void }) {
  return (
    <div role="alert">
      <p class="warning">{refused}</p>
      {nearest && <p><button type="button" class="quiet" onClick={() => choose(nearest.script)}>{`Take “${nearest.title}” instead: ${nearest.questions} questions`}</button></p>}
    </div>
  );
}

interface PreviewProps { readonly page: Page; readonly family: AnyFamily; readonly set: VariationSet }

/** The whole set, with its answers hidden until they are asked for. */
function Preview({ page, family, set }: PreviewProps) {
  const revealed = useSignal<readonly number[]>([]);
  const byPicture = isAskedByPicture(family, set.stops);
  const all = set.stops.map((_, at) => at);
  const whole = revealed.value.length === all.length;
  return (
    <>
      <ol class="questions-preview" aria-label="The questions">
        {set.stops.map(({ item }, at) => {
          const isShown = revealed.value.includes(at);
          return (
            <li key={at}>
              <button type="button" aria-pressed={isShown} onClick={() => {
                revealed.value = isShown ? revealed.value.filter((one) => one !== at) : [...revealed.value, at];
              }}>
                <span class="exercise-number" aria-hidden="true">{at + 1}</span>
                <span class="exercise-line"><Shown said={isShown ? answered(family, item) : family.ask(item)} /></span>
                {byPicture && <Pictures page={page} family={family} items={[{ item, title: `The picture of question ${at + 1}`, answered: isShown }]} />}
                {!isShown && <span class="heard">Show the answer.</span>}
                {set.discuss.includes(at) && <span class="exercise-star"><span aria-hidden="true">★</span><span class="heard">Stop and talk here.</span></span>}
              </button>
            </li>
          );
        })}
      </ol>
      <p><button type="button" class="quiet" aria-pressed={whole} onClick={() => {
        revealed.value = whole ? [] : all;
      }}>{whole ? 'Hide all answers' : 'Show all answers'}</button></p>
    </>
  );
}
