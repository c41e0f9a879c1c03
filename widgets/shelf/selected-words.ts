/**
 * The words that are selected in the document it runs in, for `scripting.executeScript`, which carries over nothing but the function itself: it may
 * use no other thing of this file. Lines break where they are seen to; MathML is read as plain text (3/4, x²), pictures by their alternative text; what is
 * hidden is left out. Reading ends after `longest` characters. Nothing but the selection is read; a password never is.
 */
export function selectedWords(longest: number): string {
  const raised: Readonly<Record<string, string>> = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '-': '⁻', '−': '⁻', n: 'ⁿ' };
  const lowered: Readonly<Record<string, string>> = { 0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉' };
  /** In small letters above or below the line, where there are such; else undefined. */
  const small = (words: string, letters: Readonly<Record<string, string>>): string | undefined => {
    const found = [...words].map((letter) => letters[letter]);
    return words !== '' && !found.includes(undefined) ? found.join('') : undefined;
  };
  const grouped = (words: string): string => (/^[\p{L}\p{N}.,⁰¹²³⁴-⁹]+$/u.test(words) ? words : `(${words})`);

  const formulas = (all: readonly Element[]): string => {
    let line = '';
    for (const one of all) {
      const words = formula(one);
      const operates = one.localName === 'mo' && line !== '' && /^[=+−×÷·<>≤≥:±-]$/u.test(words);
      // A mixed number: its whole and its fraction must not run together.
      line += operates ? ` ${words} ` : /\d$/u.test(line) && /^\d/u.test(words) ? ` ${words}` : words;
    }
    return line;
  };
  const formula = (element: Element): string => {
    const inside = [...element.children];
    const at = (index: number): string => {
      const one = inside[index];
      return one ? formula(one) : '';
    };
    const power = (words: string): string => small(words, raised) ?? `^${grouped(words)}`;
    const index = (words: string): string => small(words, lowered) ?? `_${grouped(words)}`;
    switch (element.localName) {
      case 'mn': case 'mi': case 'mtext': case 'ms': case 'mo': return (element.textContent ?? '').replace(/[\u2061-\u2064]/gu, '').trim().replace(/^-$/u, '−');
      case 'mspace': return ' ';
      case 'annotation': case 'annotation-xml': case 'mphantom': return '';
      case 'semantics': return at(0);
      case 'mfrac': return `${grouped(at(0))}/${grouped(at(1))}`;
      case 'msup': return `${grouped(at(0))}${power(at(1))}`;
      case 'msub': return `${at(0)}${index(at(1))}`;
      case 'msubsup': return `${at(0)}${index(at(1))}${power(at(2))}`;
      case 'msqrt': return `√${grouped(formulas(inside))}`;
      case 'mroot': return `${power(at(1))}√${grouped(at(0))}`;
      case 'mtable': return inside.map(formula).join('\n');
      case 'mtr': return inside.map(formula).join('\t');
      default: return formulas(inside);
    }
  };

  let text = '';
  const written = new Set<Element>();
  const breakLine = (breaks: string): void => {
    text = text.replace(/[ \t]+$/u, '');
    if (text !== '' && !text.endsWith(breaks)) text = text.replace(/\n$/u, '') + breaks;
  };
  const write = (words: string): void => {
    text += /\s$/u.test(text) || text === '' ? words.replace(/^[ \t]+/u, '') : words;
  };
  const writeFormula = (math: Element): void => {
    if (written.has(math)) return;
    written.add(math);
    write(formula(math));
  };
  const writeElement = (element: Element, range: Range): void => {
    const { display, userSelect } = getComputedStyle(element);
    const isMarkup = /^(?:script|style|noscript|template|select|input|textarea|annotation)$/u.test(element.localName);
    if (isMarkup || display === 'none' || userSelect === 'none') return;
    // What draws a formula for the eye has the formula itself beside it, as MathML.
    const math = element.localName === 'math' ? element : element.getAttribute('aria-hidden') === 'true' ? element.parentElement?.querySelector('math') : undefined;
    if (math) return writeFormula(math);
    const words = element instanceof HTMLImageElement ? element.alt : element.getAttribute('role') === 'img' ? element.getAttribute('aria-label') : undefined;
    if (words !== undefined) return write(` ${words ?? ''} `);
    if (element.localName === 'br') return breakLine('\n');
    const power = element.localName === 'sup' && !/^\s*[⁄/]/u.test(element.nextSibling?.textContent ?? '') ? small(element.textContent?.trim() ?? '', raised) : undefined;
    if (power !== undefined) return write(power);
    const isBlock = /^(?:block|flow-root|list-item|flex|grid|table|table-row|table-caption)$/u.test(display);
    const breaks = /^(?:p|h[1-6])$/u.test(element.localName) ? '\n\n' : '\n';
    if (isBlock) breakLine(breaks);
    for (const child of element.childNodes) walk(child, range);
    if (isBlock) breakLine(breaks);
    else if (display === 'table-cell') write('\t');
  };
  const walk = (node: Node, range: Range): void => {
    if (text.length > longest || !range.intersectsNode(node)) return;
    if (node instanceof Element) return writeElement(node, range);
    if (!(node instanceof Text) || !node.parentElement) return;
    const { visibility, whiteSpace, userSelect } = getComputedStyle(node.parentElement);
    if (visibility !== 'visible' || userSelect === 'none') return;
    const part = node.data.slice(node === range.startContainer ? range.startOffset : 0, node === range.endContainer ? range.endOffset : undefined);
    write(/^pre|^break-spaces/u.test(whiteSpace) ? part : part.replace(/[ \t\r\n]+/gu, ' '));
  };

  const field = document.activeElement;
  const isField = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && /^(?:text|search)$/u.test(field.type));
  if (isField && field.selectionStart !== field.selectionEnd) return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0).slice(0, longest);
  const selection = document.getSelection();
  for (let index = 0; selection && !selection.isCollapsed && index < selection.rangeCount; index += 1) {
    const range = selection.getRangeAt(index);
    const common = range.commonAncestorContainer;
    const around = (common instanceof Element ? common : common.parentElement)?.closest('math, [aria-hidden="true"]');
    walk(around ?? common, range);
    breakLine('\n');
  }
  return text.slice(0, longest).trim();
}
