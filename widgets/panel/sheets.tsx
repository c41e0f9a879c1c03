import './exercise/print.css';
import type { ComponentChild } from 'preact';
import type { Kinds } from '../board/manipulative.ts';
import type { Step } from '../lesson/lesson.ts';

export interface SheetsProps { readonly step: Step; readonly title: string; readonly kinds: Kinds }

interface TwoProps { readonly title: string; readonly layout: '' | 'print-grid'; readonly questions: readonly ComponentChild[]; readonly answers: readonly ComponentChild[] }

/** Questions on one page and their answers on another. */
export function TwoSheets({ title, layout, questions, answers }: TwoProps) {
  const items = (of: readonly ComponentChild[]) => <ol class={`print-items ${layout}`}>{of.map((one, at) => <li key={at}>{one}</li>)}</ol>;
  return (
    <>
      <section class="print-sheet print-questions" aria-label={`Questions: ${title}`}>
        <h1>{title}</h1>
        {items(questions)}
      </section>
      <section class="print-sheet print-answers" aria-label={`Answers: ${title}`}>
        <h1>{title}: answers</h1>
        {items(answers)}
      </section>
    </>
  );
}

/** Why a step is not printed, on its page. */
export function Unprinted({ title, why }: { readonly title: string; readonly why: string }) {
  return <section class="print-sheet"><h1>{title}</h1><p>{why}</p></section>;
}
