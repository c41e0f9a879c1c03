// The tray's pictures, printed from the same marks as everything else: one file each, which the build lays beside the extension's own.
import { PANEL_TEXT, textAt } from '../widgets/board/camera.ts';
import type { Board } from '../widgets/board/document.ts';
import type { Palette } from '../widgets/board/marks.ts';
import { see } from '../widgets/board/scene.ts';
import { svg, svgText } from '../widgets/board/svg.ts';
import { THEMES, tokensCss } from '../widgets/look/theme.ts';
import { cards } from '../widgets/manipulatives/index.ts';

/** Roles as the custom properties of tokens.css, so that a picture wears the theme of the page that it is shown on. */
const roles = Object.fromEntries(Object.keys(THEMES.light).map((role) => [role, { fill: `var(--${role})`, edge: `var(--${role}-edge)` }])) as Palette;

/** The custom properties that a picture uses, in every theme: those of tokens.css without the others. */
function rolesIn(picture: string): string {
  const used = new Set(picture.match(/(?<=var\()--[\w-]+/gu));
  const rules = tokensCss().replace(/\/\*.*?\*\/\n/u, '');
  return rules.replaceAll(/ *(--[\w-]+): [^;]+;/gu, (line, name: string) => (used.has(name) ? line : '')).replaceAll(/\n\s*(?=\n)/gu, '');
}

/** A picture of each manipulative as it comes out of the tray, and where it lies in the extension. */
export async function trayPictures(): Promise<readonly { readonly relativeDest: string; readonly contents: string }[]> {
  const kinds = new Map(await Promise.all(cards.map(async (card) => [card.type, await card.load()] as const)));
  return cards.map(({ type, title }) => {
    const kind = kinds.get(type);
    if (!kind) throw new Error(`There is no ${type} to draw.`);
    const board: Board = { a: { id: 'a', kind: 'tile', step: 'a', type, version: kind.migrations.length + 1, props: kind.presets[0].props, x: 0, y: 0, z: 0 } };
    const picture = svgText(svg(see(board, kinds, { text: textAt(1, PANEL_TEXT) }), { palette: roles, title }));
    return { relativeDest: `tray/${type}.svg`, contents: picture.replace(/(<svg[^>]*>)/u, `$1<style>${rolesIn(picture)}</style>`) };
  });
}
