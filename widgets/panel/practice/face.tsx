import {
  Anchor, Apple, Bike, Bird, Bug, Cat, Cloud, Dog, Fish, Flower, type IconNode, Key, Leaf, Moon, Rabbit, Rocket, Sailboat, Snail, Squirrel, Star, Sun, Tent, TreePine, Turtle, Umbrella,
} from 'lucide';
import type { Face, Pupil } from '../../fluency/pupil.ts';
import { LineDrawing } from '../../look/icon.tsx';

const DRAWN: Readonly<Record<Face, IconNode>> = {
  cat: Cat, dog: Dog, fish: Fish, bird: Bird, rabbit: Rabbit, turtle: Turtle, snail: Snail, squirrel: Squirrel, bug: Bug, leaf: Leaf, flower: Flower, 'tree-pine': TreePine, sun: Sun,
  moon: Moon, star: Star, cloud: Cloud, umbrella: Umbrella, key: Key, anchor: Anchor, rocket: Rocket, bike: Bike, sailboat: Sailboat, tent: Tent, apple: Apple,
};

/** The picture that a pupil is known by, in its colour. For eyes only: the alias stands beside it. */
export function FacePicture({ of: { face, shade }, size = 36 }: { readonly of: Pick<Pupil, 'face' | 'shade'>; readonly size?: number }) {
  return <span class={`face face-${shade}`}><LineDrawing of={DRAWN[face]} size={size} /></span>;
}

/** What a picture is called. */
export const nameOf = (face: Face): string => (face === 'tree-pine' ? 'tree' : face);
