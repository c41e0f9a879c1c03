import { answerAloud, askedAloud, factAloud, type Spoken } from '../../fluency/aloud.ts';
import { NUMBERS_TO_TYPE } from '../../fluency/memory/motor.ts';
import type { Session } from '../../fluency/session/session.ts';
import { askedIn } from './asked.ts';

/** What a screen reader is told when a stage begins: what is asked, and what came of the answer. */
export function statusOf({ stage, sitting: { catalogue } }: Session, spoken: Spoken): string {
  if (stage.name === 'typing') return `${stage.again ? 'That was another number. ' : ''}Type the number ${NUMBERS_TO_TYPE[stage.at] ?? ''}.`;
  if (stage.name === 'paused') return 'Paused.';
  const asked = 'question' in stage ? askedIn(catalogue, stage.question) : undefined;
  if (!asked || !('question' in stage)) return '';
  const fact = factAloud(asked.entry.card, asked.form, spoken);
  switch (stage.name) {
    case 'meeting': return `A new fact. ${fact}`;
    case 'seeing': return 'Look.';
    case 'question': return `${askedAloud(asked.form, spoken)}${stage.note === undefined ? '' : ` ${stage.note}`}`;
    case 'right': return stage.route ? `Right. ${stage.route.sentence}` : 'Right.';
    case 'wrong': return `${stage.again ? 'That is another answer. Once more:' : 'Not yet.'} ${fact} Copy the answer, ${answerAloud(asked.entry.card, spoken)}, and press Enter, or go on.`;
    default: return '';
  }
}
