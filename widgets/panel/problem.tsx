import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { isUnknown } from '../board/card.ts';
import { speak } from '../board/said.ts';
import type { Scene, Seen } from '../board/scene.ts';
import type { Problem } from '../lesson/lesson.ts';
import { Icon } from '../look/icon.tsx';
import type { Page } from './page.ts';

type Link = Problem['links'][number];
/** Words of a problem; with `made`, a phrase: what it made on the board, in what colour, and what that is called. */
interface Words { readonly text: string; readonly made?: { readonly link: Link; readonly role: string; readonly name: string } }

/** The words of a problem cut where its phrases begin and end. Those whose part is not on the board any more are words like others. */
export function phrasesOf({ text, links }: Problem, scene: Scene): readonly Words[] {
  const words: Words[] = [];
  let at = 0;
  for (const link of [...links].sort((a, b) => a.start - b.start)) {
    const { start, end, tile } = link;
    const seen = scene.seen.get(tile);
    const made = seen && madeBy(link, seen);
    if (!made || start < at || end <= start || end > text.length) continue;
    if (start > at) words.push({ text: text.slice(at, start) });
    words.push({ text: text.slice(start, end), made });
    at = end;
  }
  return at < text.length ? [...words, { text: text.slice(at) }] : words;
}

function madeBy(link: Link, { marks, parts, untold, covered }: Seen): Words['made'] {
  if (covered) return undefined;
  if (link.part === undefined) return { link, role: 'line', name: 'all of the picture' };
  const part = parts.find(({ id }) => id === link.part);
  if (!part) return undefined;
  const fill = marks.find((mark) => mark.part === link.part && mark.fill !== undefined)?.fill;
  const role = fill ?? (part.token && isUnknown(part.token.value) ? 'unknown' : 'line');
  return { link, role, name: speak(part.name, untold.values, untold.typed) };
}

interface ProblemProps { readonly page: Page; readonly children?: ComponentChildren }

/** The problem above the board, with what stands under it in `children`. In a low panel it is one line, and the whole of it at a tap. */
export function ProblemLine({ page, children }: ProblemProps) {
  const open = useSignal(false);
  const problem = page.step.value.problem;
  if (!problem || problem.text === '') return null;
  const { tiles: [tile, ...more], parts } = page.host.chosen.value;
  const isLit = ({ link }: NonNullable<Words['made']>): boolean => link.tile === tile && more.length === 0 && (link.part === undefined ? parts.length === 0 : parts.includes(link.part));
  const words = problem.veiled ? [] : phrasesOf(problem, page.host.scene.value);
  const lit = words.flatMap(({ text, made }) => (made && isLit(made) ? [text] : []));
  return (
    <section class={open.value ? 'problem problem-open' : 'problem'} aria-label="The problem">
      <div class="problem-line">
        <p class="problem-words">{problem.veiled ? 'The problem is covered.' : words.map(({ text, made }, index) => (made ? <Phrase key={index} page={page} text={text} made={made} lit={isLit(made)} /> : text))}</p>
        <button type="button" class="icon-button problem-more" aria-label="The whole problem" aria-expanded={open.value} onClick={() => {
          open.value = !open.value;
        }}><Icon name={open.value ? 'chevron-up' : 'chevron-down'} /></button>
      </div>
      <p class="heard" role="status">{lit.length === 0 ? '' : `In the problem: ${lit.map((text) => `“${text}”`).join(', ')}`}</p>
      {children}
    </section>
  );
}

interface PhraseProps { readonly page: Page; readonly text: string; readonly made: NonNullable<Words['made']>; readonly lit: boolean }

/** Words that made a part, in its colour; they choose it, and are framed while it is chosen. No button: that would not break over lines as words do. */
function Phrase({ page, text, made: { link, role, name }, lit }: PhraseProps) {
  const choose = () => page.host.choose({ tiles: [link.tile], parts: link.part === undefined ? [] : [link.part] });
  return (
    <span role="button" tabIndex={0} class={`phrase phrase-${role}`} aria-pressed={lit} title={`On the board: ${name}`} onFocus={choose} onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose();
      }}>{text}</span>
  );
}
