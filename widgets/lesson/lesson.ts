import type { Entry, EntryId, Json, PartId, PictureId, Tile, TileId } from '../board/document.ts';

export interface Head extends Entry {
  readonly kind: 'lesson'; readonly title: string;
  /** The page that was open when the lesson was begun. */
  readonly page?: { readonly title: string; readonly address: string };
  /** Milliseconds since 1970. */
  readonly created: number;
}
export type Content = { readonly kind: 'board' } | { readonly kind: 'exercise' | 'drill'; readonly version: number; readonly props: Json };
/** A word problem above the board. `links`: which phrase (characters `start` to `end`) made which tile or part. */
export interface Problem {
  readonly text: string; readonly veiled?: true;
  readonly links: readonly { readonly start: number; readonly end: number; readonly tile: TileId; readonly part?: PartId }[];
}
export interface Step extends Entry {
  readonly kind: 'step'; readonly title: string; readonly order: number;
  readonly content: Content; readonly problem?: Problem; readonly prompts: readonly Json[];
}
export type LessonEntry = Head | Step | Tile;
/** The only thing that is saved, shared, undone, exported, projected and read aloud: plain JSON. The head's id is the lesson's. */
export interface Lesson {
  readonly format: 1; readonly id: string;
  readonly entries: Readonly<Record<EntryId, LessonEntry>>;
  readonly pictures: Readonly<Record<PictureId, { readonly mime: string; readonly base64: string }>>;
}
