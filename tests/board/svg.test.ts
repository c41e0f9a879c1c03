import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tile } from '../../widgets/board/document.ts';
import type { Palette } from '../../widgets/board/marks.ts';
import { svg, svgText, type Printing } from '../../widgets/board/svg.ts';
import { THEMES } from '../../widgets/look/theme.ts';
import { see } from '../../widgets/board/scene.ts';
import { cards } from '../../widgets/manipulatives/index.ts';
import { boardOf, PANEL, sceneOf, tile } from './small.ts';
import { allOf, readXml } from './xml.ts';

const palette: Palette = THEMES.light;
const text = (tiles: readonly Tile[], printing: Partial<Printing> = {}): string => svgText(svg(sceneOf(...tiles), { palette, ...printing }));
const sum = (props: Readonly<Record<string, string>>, more: Partial<Tile> = {}) => tile('a', 'sum', { ...more, props: { one: '3', two: '4', total: '7', name: 'Ana', ...props } });
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('<', '&', '"', ']]>', '\u0000', '\ud800', '\uffff', '<script>') }));

describe('svg', () => {
  test('is well-formed and holds what a person typed as text, whatever they typed', () => {
    fc.assert(fc.property(anyText, anyText, (name, title) => {
      const root = readXml(text([sum({ name })], { title }));
      expect(root.tag).toBe('svg');
      expect(allOf(root).map(({ tag }) => tag)).not.toContain('script');
    }));
  });

  test('speaks: a title, and the words of the outline', () => {
    const root = readXml(text([sum({}), tile('c', 'chip', { z: 1, x: 300 })], { title: 'Sweets' }));
    expect(root.children.slice(0, 2)).toMatchObject([{ tag: 'title', children: ['Sweets'] }, { tag: 'desc', children: ['sum: 3 and 4, so 7. chip: worth 1'] }]);
    expect(root.attributes['role']).toBe('img');
  });

  test('has no trace of what is veiled or covered', () => {
    fc.assert(fc.property(fc.integer({ min: 1000, max: 9999 }).map(String), fc.integer({ min: 1000, max: 9999 }).map(String), (one, other) => {
      expect(text([sum({ one }, { veiled: { one: 1 } })])).toBe(text([sum({ one: other }, { veiled: { one: 1 } })]));
    }));
    const covered = (one: string) => text([sum({ one }), tile('l', 'lid', { z: 1, props: { width: 900, height: 900 } })]);
    expect(covered('83')).toBe(covered('84'));
    expect(readXml(covered('83')).children[1]).toMatchObject({ tag: 'desc', children: ['covered. lid'] });
  });

  test('every pattern is there once, and every one that is used is there', () => {
    const root = readXml(text([tile('t', 'tray'), tile('u', 'tray', { x: 200 })], { prefix: 'step-1' }));
    const ids = allOf(root).flatMap(({ attributes }) => attributes['id'] ?? []);
    const used = allOf(root).flatMap(({ attributes }) => /^url\(#(.*)\)$/.exec(attributes['fill'] ?? '')?.[1] ?? []);
    expect(ids).toEqual(['step-1-part-2']);
    expect(used).toEqual(['step-1-part-2', 'step-1-part-2']);
  });

  test('shows all that is on the board, with a margin, or the box that is asked for', () => {
    expect(readXml(text([tile('c', 'chip', { x: 5, y: -10 })])).attributes).toMatchObject({ viewBox: '-15 -30 60 60', width: '60', height: '60' });
    expect(readXml(text([], { box: { x: 1, y: 2, width: 3, height: 4 } })).attributes['viewBox']).toBe('1 2 3 4');
    expect(readXml(text([])).attributes['viewBox']).toBe('0 0 320 240');
  });

  test('puts tiles where they are seen, back to front', () => {
    const root = readXml(text([tile('t', 'tray', { x: 100, z: 5 }), tile('h', 'chip', { held: { by: 't', slot: 'c1' } }), tile('low', 'chip', { z: 1 })]));
    expect(allOf(root).flatMap(({ tag, attributes }) => tag === 'g' ? [attributes['transform']] : [])).toEqual(['translate(0 0)', 'translate(100 0)', 'translate(135 5)']);
  });

  test('has no colour but the palette’s', () => {
    const ours = new Set(['none', ...Object.values(palette).flatMap(({ fill, edge }) => [fill, edge])]);
    const root = readXml(text([sum({ two: '?' }), tile('t', 'tray', { z: 1 }), tile('x', 'strange', { z: 2 })]));
    const used = allOf(root).flatMap(({ attributes: { fill = 'none', stroke = 'none' } }) => [fill, stroke]).filter((colour) => !colour.startsWith('url('));
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((colour) => !ours.has(colour))).toEqual([]);
  });
});

describe.each(cards)('$title', ({ type, load }) => {
  const projector = { text: { value: 64, label: 48, minor: 40 } };

  test('every preset is a picture that speaks, on each surface and in each theme, and names what it fills with', async () => {
    const kind = await load();
    const kinds = { get: (name: string) => name === type ? kind : undefined };
    for (const { props } of kind.presets) for (const surface of [PANEL, projector]) for (const theme of Object.values(THEMES)) {
      const board = boardOf(tile('a', type, { props, version: kind.migrations.length + 1 }));
      const root = readXml(svgText(svg(see(board, kinds, surface), { palette: theme })));
      const all = allOf(root);
      const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
      expect(root.children[1]).toMatchObject({ tag: 'desc', children: [expect.stringMatching(/./)] });
      expect(new Set(ids).size).toBe(ids.length);
      expect(all.flatMap(({ attributes }) => /^url\(#(.*)\)$/.exec(attributes['fill'] ?? '')?.[1] ?? []).filter((id) => !ids.includes(id))).toEqual([]);
      expect(all.flatMap(({ attributes }) => Object.values(attributes)).join(' ')).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});
