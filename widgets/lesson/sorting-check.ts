import * as v from 'valibot';
import { same } from '../board/diff.ts';
import type { Box, TileId } from '../board/document.ts';
import { boundsOf } from '../board/hit.ts';
import { pictureBoard } from '../board/pictured.ts';
import type { Scene } from '../board/scene.ts';
import { isExample } from '../variation/example.ts';
import type { AnyFamily } from '../variation/family.ts';
import type { VariationSet } from '../variation/set.ts';
import { answerText } from '../variation/written.ts';
import { setSchema } from './exercise.ts';
import type { Content } from './lesson.ts';
import { SIDES } from './sorting.ts';

/** What a check says, and the picture that it is about. */
export interface Checked { readonly said: string; readonly tile?: TileId }
/** A picture of the set that lies on the board: what fails about it, and on which side it lies; undefined: on neither yet. */
interface Sorted { readonly tile: TileId; readonly fails?: string; readonly side: 0 | 1 | undefined }

/** The set whose pictures a board has to be sorted; undefined of any other board. */
export function sortingOf(content: Content): VariationSet | undefined {
  return content.kind === 'board' && v.is(setSchema, content.sorting) ? content.sorting : undefined;
}

/**
 * What is right and wrong about a sorting, in sentences: of the picture that is chosen, where it is one of them and was sorted; else of the first that lies
 * on the wrong side, or of all. Whatever fails about a non-example is named.
 */
export function checkSorting(family: AnyFamily, set: VariationSet, scene: Scene, chosen: readonly TileId[]): Checked {
  const sides = sidesIn(scene);
  if (!sides) return { said: `The cards “${SIDES[0]}” and “${SIDES[1]}” are needed to check. Bring them back with undo.` };
  const pictures = sortedIn(family, set, scene, sides);
  const wrong = pictures.filter((one) => one.side !== undefined && !isRight(one));
  const asked = pictures.find(({ tile }) => chosen.length === 1 && tile === chosen[0]);
  if (asked) {
    const others = wrong.filter((one) => one !== asked).length;
    const besides = others === 0 ? '' : ` ${others === 1 ? 'Another one lies' : `${others} others lie`} on the wrong side.`;
    return { said: `${saidOf(asked)}${besides}`, tile: asked.tile };
  }
  const [first] = wrong;
  if (first) return { said: `${wrong.length === 1 ? 'One lies' : `${wrong.length} lie`} on the wrong side. ${saidOf(first)}`, tile: first.tile };
  const changed = pictures.length < set.stops.length ? ' What was changed or taken away since is not checked.' : '';
  const waiting = pictures.filter(({ side }) => side === undefined).length;
  if (waiting > 0) return { said: `${waiting === pictures.length ? 'None is sorted yet.' : `What is sorted lies right. ${waiting === 1 ? 'One is' : `${waiting} are`} not sorted yet.`}${changed}` };
  const failing = [...new Set(pictures.flatMap(({ fails }) => fails ?? []))];
  return { said: `All of them lie right. What fails: ${failing.join('; ')}.${changed}` };
}

const isRight = ({ fails, side }: Sorted): boolean => side === (fails === undefined ? 0 : 1);

function saidOf(one: Sorted): string {
  if (one.side === undefined) return `This one is not sorted yet. Drag it to “${SIDES[0]}” or to “${SIDES[1]}”.`;
  const what = one.fails === undefined ? 'It is one.' : `It is not one: ${one.fails}.`;
  return isRight(one) ? `This one lies right. ${what}` : `This one belongs on the other side. ${what}`;
}

/** Where the two cards lie that pictures are dragged to. */
function sidesIn(scene: Scene): readonly [Box, Box] | undefined {
  const [yes, no] = SIDES.map((text) => Object.values(scene.board).find(({ type, props }) => type === 'note' && (props as { readonly text?: unknown }).text === text))
    .map((tile) => tile && boundsOf(scene, [tile.id]));
  return yes && no ? [yes, no] : undefined;
}

/** The pictures of the set that lie on the board as they were made. Each is sorted from where the higher card begins downwards, to the card that is nearer. */
function sortedIn(family: AnyFamily, set: VariationSet, scene: Scene, sides: readonly [Box, Box]): readonly Sorted[] {
  const middle = ({ x, width }: Box): number => x + width / 2;
  const top = Math.min(...sides.map(({ y }) => y));
  const taken = new Set<TileId>();
  return set.stops.flatMap(({ item }): readonly Sorted[] => {
    const picture = family.picture?.(item);
    const [made] = Object.values((picture && pictureBoard(picture, scene.kinds)) ?? {});
    const tile = made && Object.values(scene.board).find((one) => !taken.has(one.id) && one.type === made.type && same(one.props, made.props));
    const box = tile && boundsOf(scene, [tile.id]);
    if (!tile || !box) return [];
    taken.add(tile.id);
    const [yes, no] = sides.map((side) => Math.abs(middle(box) - middle(side)));
    const side = box.y + box.height / 2 < top ? undefined : (yes ?? 0) <= (no ?? 0) ? 0 : 1;
    return [{ tile: tile.id, side, ...(!isExample(family, item) && { fails: answerText(family, item) }) }];
  });
}
