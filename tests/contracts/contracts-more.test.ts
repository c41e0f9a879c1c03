import { test } from 'vitest';
import { cards } from '../../widgets/manipulatives/index.ts';
import { expectKept, FIRST } from './kept.ts';

test.each(cards.slice(FIRST).map(card => card.type))('%s keeps every contract', type => expectKept(type));
