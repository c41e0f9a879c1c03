import type { Kinds } from '../../board/manipulative.ts';
import { type Picture, pictureBoard } from '../../board/pictured.ts';
import { cutText } from '../../lesson/file.ts';
import { emptyStep } from '../../lesson/lesson.ts';
import { openOwnPage } from '../../shelf/windows.ts';

/**
 * Opens the picture of a fact as a manipulative, on a new step of the lesson that was open last, in a tab of its own: the sitting stays where it is. Nothing
 * happens where the picture cannot be drawn.
 */
export async function openOnBoard(picture: Picture, kinds: Kinds): Promise<void> {
  const step = emptyStep('a', 1);
  const board = pictureBoard(picture, kinds, { id: 'b', step: step.id });
  if (board) await openOwnPage(`/sidepanel.html#step=${encodeURIComponent(cutText({ step, tiles: Object.values(board), pictures: {} }))}`);
}
