import { useSignal } from '@preact/signals';
import type { Problem } from '../lesson/lesson.ts';
import type { Scene } from '../board/scene.ts';
import type { Page } from './page.ts';

interface Phrase { readonly text: string; readonly role?: string }

/** The words of a problem cut where its phrases begin and end; each phrase has the colour of what it made. */
export function phrasesOf({ text, links }: Problem, scene: Scene): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  for (const { start, end, tile, part } of [...links].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) phrases.push({ text: text.slice(at, start) });
    const mark = scene.seen.get(tile)?.marks.find((one) => one.part === part && one.fill !== undefined);
    phrases.push({ text: text.slice(start, end), role: mark?.fill ?? 'unknown' });
    at = end;
  }
  return at < text.length ? [...phrases, { text: text.slice(at) }] : phrases;
}

/** The problem above the board. In a low panel it is one line, and the whole of it at a tap. */
export function ProblemLine({ page }: { readonly page: Page }) {
  const open = useSignal(false);
  const problem = page.step.value?.problem;
  if (!problem) return null;
  const words = problem.veiled
    ? 'The problem is covered.'
    : phrasesOf(problem, page.host.scene.value).map(({ text, role }, index) => (role === undefined ? text : <mark key={index} class={`phrase phrase-${role}`}>{text}</mark>));
  return (
    <p class={open.value ? 'problem problem-open' : 'problem'}>
      <button type="button" class="plain problem-words" aria-expanded={open.value} onClick={() => {
        open.value = !open.value;
      }}>{words}</button>
    </p>
  );
}
