import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { element, treeText } from '../../widgets/maths/tree.ts';

const unescaped = (text: string) => text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name]!);

describe('treeText', () => {
  test('keeps text as text: nothing in it opens a tag or ends an attribute', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
      const [, attribute = '', content = ''] = /^<text id="([^"<]*)">([^<]*)<\/text>$/s.exec(treeText(element('text', { id: text }, [text]))) ?? [];
      const shown = text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
      expect(unescaped(content)).toBe(shown);
      expect(unescaped(attribute)).toBe(shown);
    }), { numRuns: 500 });
  });

  test('closes what is empty in itself', () => {
    expect(treeText(element('svg', { width: 2 }, [element('rect', { x: 0 }), 'a & b']))).toBe('<svg width="2"><rect x="0"/>a &amp; b</svg>');
  });
});
